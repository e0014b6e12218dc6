// What a run says about its workload's control groups.
#pragma once

#include "core/run/run.h"

namespace timeslice {

class TraceBuilder;

// How often each was throttled; or that they had no effect, and why. Nothing where there are none.
void remarkCgroups(const Workload& workload, const RunSpec& spec, TraceBuilder& builder);

} // namespace timeslice
