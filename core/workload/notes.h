// What is right in a workload but may not be what its author means: `timeslice check` tells it, nothing refuses it.
#pragma once

#include "core/base/result.h"
#include "core/workload/workload.h"

namespace timeslice {

// A note with its place for each group of tasks that begins with a wait (io, sleep, block): a task, like a real
// thread, needs a core before it can begin to wait, whereas "blocked until 4" of an exercise is an arrival at 4.
// Tasks that others start have no arrival of their own, and no note. And one for each condition on which tasks
// only wait, or that they only notify; and one where there are cgroups and no policy that knows them is
// suggested. At most ProblemList::kMax.
Problems notesOn(const Workload& workload);

} // namespace timeslice
