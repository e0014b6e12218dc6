// Whether a run meets the expectations of its workload.
#pragma once

#include "core/run/run.h"

namespace timeslice {

// The expectations that do not hold, a sentence each; empty when all hold, or nothing is expected. Under
// `serial` the makespan is not checked: a workload's expectation is about its tasks running together. Claims
// are not checked here (core/claims/expected_claims.h).
std::vector<Text> brokenExpectations(const Workload& workload, const RunResult& run);

// Whether a run like this is checked against anything.
bool expectsAnything(const Workload& workload, const RunSpec& spec);

} // namespace timeslice
