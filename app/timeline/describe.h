// Intervals and holdings in words, for tooltips and screen readers.
#pragma once

#include "core/trace/trace.h"

#include <vector>

namespace timeslice {

// Name and state, what it waited for, length and start, core, why it ended: one Text per line, as far as they
// apply. `interval` < trace.intervalCount().
std::vector<Text> describeIntervalLines(const Trace& trace, size_t interval);
// The same as one Text of several lines.
Text describeInterval(const Trace& trace, size_t interval);

// Who holds a resource, since when, and who waits for it at `time`, which is within the holding.
std::vector<Text> describeHoldingLines(const Trace& trace, size_t holding, Nanos time);

} // namespace timeslice
