// What can only be checked of a whole workload: names, locks, totals. Each adds its problems.
#pragma once

#include "core/workload/problem_list.h"
#include "core/workload/workload.h"

namespace timeslice {

// Equal names of tasks after numbering: "Table" five times has a "Table 3".
void checkTaskNames(const Workload& workload, ProblemList& problems);

// Walks through the steps of a group once: a lock released by a task that does not hold it, a repeat that
// leaves locks otherwise than it found them, a wait on a condition by a task that does not hold its lock. A lock
// with a timeout may be held afterwards or not; it may be released. A lock that is taken again while held must be
// released again as often: of an rlock that is right, of a lock it is a deadlock of the task with itself, which the
// run shows.
void checkLocks(const Workload& workload, ProblemList& problems);

// Forks by a task that holds a lock: a problem where the copy does not hold it.
Problems forksWithLocks(const Workload& workload);

// More than 1,000,000 tasks, or more than kLongestTime in all; an endless repeat counts once.
void checkTotals(const Workload& workload, ProblemList& problems);

} // namespace timeslice
