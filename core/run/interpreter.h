// A task's program: one coroutine that walks through the steps, the same for all models and both machines.
#pragma once

#include "core/models/parts/model.h"
#include "core/run/step_observer.h"
#include "core/workload/workload.h"

namespace timeslice {

// Runs `steps`; each does what `actions` says. A lock whose timeout passed was not taken, and its unlock is
// left out. A task that fails, joins one that has failed, or is cancelled (between two steps or, where the
// model does so, in one), gives back what its `with` steps took and ends. `groupObject`: of its own group, to
// say that it has ended; none: nobody joins it. `watch`: who is told of each step. All references outlive
// the coroutine. Random times and choices are drawn from the task's own stream.
Co<TaskEnd> interpret(const Workload& workload, const TaskGroup& group, std::optional<size_t> groupObject,
                      TaskActions& actions, StepWatch watch = {});

} // namespace timeslice
