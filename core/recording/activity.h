// Activity: how busy the cores were and how much somebody waited, part by part, for an overview of a trace.
#pragma once

#include "core/trace/summary.h"
#include "core/trace/trace.h"

#include <span>
#include <vector>

namespace timeslice {

// In equal parts of [0, end of the trace), 0 to 1. A trace of no length is idle throughout.
struct Activity {
    static constexpr int kParts = 400;
    std::vector<float> busy;    // share of the cores that were busy
    std::vector<float> waiting; // share of the time in which a task was off the cores; at most 1
};

// `cores`: the summaries of all cores, in order.
Activity activityOf(const Trace& trace, std::span<const LaneSummary> cores);

} // namespace timeslice
