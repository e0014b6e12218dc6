// What RecordedTraceBuilder does to the intervals of a recording, one step after another; the rules stand in
// its header. Private to core/trace.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/trace/repairs.h"
#include "core/trace/states.h"

#include <span>
#include <vector>

namespace timeslice {

// An interval as its source reported it, or a piece of one.
struct RawInterval {
    Nanos start{0};
    Nanos end{0}; // kNever: unfinished
    int32_t argument = -1;
    CoreId core;
    NameId name;
    State state = State::Unknown;
    Cause cause = Cause::None;
};

// Those of one task, in order of their start from here on.
using RawIntervals = std::vector<RawInterval>;

// Sorts them and gives each an end: the next start, or the trace's end. True: the last one was unfinished.
bool closeUnfinished(RawIntervals& intervals, Nanos traceEnd, TraceRepairs& repairs);
// Pieces that do not overlap: at each moment the one that began last.
RawIntervals withoutOverlaps(RawIntervals intervals, TraceRepairs& repairs);
// Takes the core from every piece whose core was still another one's when it began.
void clearTakenCores(std::span<RawIntervals> tasks, int cores, TraceRepairs& repairs);
// Pieces that tile [from, to), Unknown where there was none. `gaps`: how many of them there are more now.
RawIntervals withoutGaps(RawIntervals pieces, Nanos from, Nanos to, int64_t& gaps);
// Joins neighbours that touch and differ in their cause at most; that of the last one stays.
void joinEqual(RawIntervals& pieces, TraceRepairs& repairs);

// The cause belongs to an end that is not there any more, and so does whom it names.
void forgetCause(RawInterval& piece);

} // namespace timeslice
