// Whether a run shows what its workload says it should.
#pragma once

#include "core/run/run.h"

namespace timeslice {

// What does not hold, a sentence each; empty when all does, or nothing is expected. Under `serial` the
// makespan is not looked at: a workload's expectation is of its tasks running together.
std::vector<Text> brokenExpectations(const Workload& workload, const RunResult& run);

// Whether there is anything that a run like this is held against.
bool expectsAnything(const Workload& workload, const RunSpec& spec);

} // namespace timeslice
