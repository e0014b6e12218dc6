// How far a simulated run may go: a run that repeats a step forever would fill the memory, and a silent run
// that the user did not ask for must not keep the user waiting.
//
// - A workload with `times: forever`, run without a time limit, stops after one simulated hour or at
//   20,000,000 intervals (parameters max_time and max_intervals, which hold for any run when they are set),
//   or after a great many operations that reach neither.
// - Any other run stops at the largest trace only.
// - A silent run stops at 20,000,000 intervals and at the same number of operations, whatever the workload.
#pragma once

#include "core/machine/simulated/sim_kernel.h"
#include "core/run/engine.h"

namespace timeslice {

// `silent`: see above.
SimLimits limitsFor(const Workload& workload, const RunSpec& spec, bool silent);

// Which limit ended the run, and which step of the workload would have gone on.
Text limitMessage(SimEnd end, const SimLimits& limits, const Workload& workload, const RunPlan& plan,
                  const Trace& trace);

} // namespace timeslice
