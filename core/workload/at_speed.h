// The same workload on a processor of another speed.
#pragma once

#include "core/workload/workload.h"

namespace timeslice {

// Work (cpu, call, native, the gap of an `add`) takes 1 / `speed` of its time; waits and sizes stay. `speed`
// is brought into 0.01 to 100.
Workload atSpeed(const Workload& workload, double speed);

} // namespace timeslice
