// What an interval was, in words: for tooltips, the status line and screen readers.
#pragma once

#include "core/trace/trace.h"

#include <vector>

namespace timeslice {

// Name and state, why it ended, start and length, core, whom it waited for: one Text a line, those that
// apply. `interval` < trace.intervalCount().
std::vector<Text> describeIntervalLines(const Trace& trace, size_t interval);
// The same as one Text of several lines.
Text describeInterval(const Trace& trace, size_t interval);

// Who holds a resource since when, and who waits for it at `time`, which lies within the holding.
std::vector<Text> describeHoldingLines(const Trace& trace, size_t holding, Nanos time);

} // namespace timeslice
