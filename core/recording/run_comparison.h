// Runs a list of runs one after another, for a comparison: two live runs at once would disturb each other.
#pragma once

#include "core/recording/comparison.h"

#include <functional>
#include <stop_token>

namespace timeslice {

struct ComparisonEvents {
    std::function<void(size_t index, double fraction)> progress = {};
    std::function<void(size_t index, const RecordingPtr&)> done = {};
    std::function<void(size_t index, TracePtr)> soFar = {};
};

// Runs all of a plan in order and measures the speedups: simulated, `serial` is run silently when not chosen;
// live, it is known only when chosen. A run that fails or is cancelled does not stop the others unless `stop`
// is set, after which the rest is left out. `done` hears of each recording as it comes, from the calling
// thread, without a speedup. Errors: one of the runs is refused; then none is run.
Result<Comparison> runComparison(WorkloadPtr workload, const std::vector<RunSpec>& runs,
                                 std::stop_token stop = {}, const ComparisonEvents& events = {});

} // namespace timeslice
