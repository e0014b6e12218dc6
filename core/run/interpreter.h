// A task's program: one coroutine that walks through the steps, the same for all models and both machines.
#pragma once

#include "core/models/model.h"
#include "core/workload/workload.h"

namespace timeslice {

// Runs `steps`; each does what `meaning` says. `resources`: how many the workload has. A lock whose timeout
// passed was not taken, and its unlock is left out. Both references outlive the coroutine.
Co<> interpret(const std::vector<Step>& steps, size_t resources, Steps& meaning);

} // namespace timeslice
