// The step `fork`: a task is copied, and both go on with the steps after it.
//
// How it works:
// - For each `fork` of a task there is a group of copies, whose steps are those after it.
// - It is started by that step as by a `spawn`. A copy that comes to a later `fork` starts one of that one's
//   copies in turn, so three forks in a row make eight tasks in four groups.
// - What follows a `fork` in a `repeat` depends on the round, so such a `repeat` is written out first.
// - The copies of the task A at its first, second ... fork are called A.1, A.2 ...; several of one group are
//   numbered.
// - A copy passes over a `join` or `cancel` of its own group and of those made before it, as a process that
//   waits for its children waits for none of its own kind. So no two wait for one another's end.
#pragma once

#include "core/workload/problem_list.h"
#include "core/workload/workload.h"

namespace timeslice {

// Adds the groups of copies after those of the file. Adds a problem where a task forks endlessly, or more
// than twelve times in a row (4,096 tasks from one), where a task has the name that a copy gets, and where
// the copies would have more than 1,000,000 steps together; such a task is left without its forks.
void expandForks(Workload& workload, ProblemList& problems);

} // namespace timeslice
