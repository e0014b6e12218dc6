// The protocols of locks in a run: whether their ceilings are high enough, and whether they have any effect.
// Private to core/run.
#pragma once

#include "core/run/run.h"
#include "core/trace/builder.h"

namespace timeslice {

// A ceiling must not be less urgent than a task that uses the lock; where the policy goes by priorities.
void checkCeilings(const Workload& workload, const RunSpec& spec, Problems& problems);

// Says so where the protocols of the workload's locks have no effect.
void remarkProtocols(const Workload& workload, const RunSpec& spec, TraceBuilder& builder);

} // namespace timeslice
