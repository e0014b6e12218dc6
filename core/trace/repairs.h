// TraceRepairs: what had to be mended in what another program recorded, so that it is a sound trace.
// recorded_builder.h and span_builder.h tell the rules. All zero for runs of our own.
#pragma once

#include "core/base/text.h"

#include <cstdint>
#include <vector>

namespace timeslice {

struct SpanRepairs {
    int64_t negative = 0;  // left out: they ended before they began
    int64_t cut = 0;       // cut where the one around them ends
    int64_t closed = 0;    // had no end of their own
    int64_t strayEnds = 0; // left out: nothing had begun that they could end
    int64_t tooDeep = 0;   // left out: nested deeper than kMaxSpanDepth
    bool operator==(const SpanRepairs&) const = default;
};

struct TraceRepairs {
    int64_t impossibleTimes = 0; // entries left out: farther than kMaxRecordedTime from the source's zero
    int64_t noLength = 0;        // intervals left out: they end where they start, or before
    int64_t cut = 0;             // intervals whose end a later one of the same task covers
    int64_t interrupted = 0;     // intervals whose end is there, while others cover a part before it
    int64_t hidden = 0;          // intervals of which others cover everything
    int64_t unfinished = 0;      // intervals that had no end of their own
    int64_t gaps = 0;            // filled with State::Unknown
    int64_t joined = 0;          // neighbours that became part of the one before
    int64_t coresTaken = 0;      // cores left out: another task had them at the time
    int64_t coresImpossible = 0; // cores left out: their number is kMaxRecordedCores or more
    int64_t samplesReplaced = 0; // of counters: another one of the same time came later
    int64_t samplesNoNumber = 0; // of counters, left out: infinite or no number at all
    SpanRepairs spans = {};
    bool operator==(const TraceRepairs&) const = default;
};

// A sentence for each kind of repair that was made, with how many.
std::vector<Text> remarksOf(const TraceRepairs& repairs);

} // namespace timeslice
