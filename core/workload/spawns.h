// Which tasks other tasks start, and how often in all.
#pragma once

#include "core/workload/problem_list.h"
#include "core/workload/workload.h"

namespace timeslice {

// Fills Step::group of spawn, join and cancel, TaskGroup::spawned, TaskGroup::instances and the unions. Adds a problem
// for a name that no task has, for tasks that spawn each other in a circle or endlessly, and for more than
// 1,000,000 of them.
void resolveTargets(Workload& workload, ProblemList& problems);

} // namespace timeslice
