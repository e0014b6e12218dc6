// The other tasks at an instant: which run while a task cannot, which are in a queue, which hold what it waits
// for.
#pragma once

#include "core/trace/trace.h"

namespace timeslice::explaining {

using Sentences = std::vector<Text>;

// Who has the cores instead of the task.
Text whoRunsInstead(const Trace& trace, TaskId task, Nanos time);
// The ready queue, the task in it.
Text readyQueue(const Trace& trace, TaskId task, Nanos time);
// What a queued task has to wait for before somebody works for it, and who queues with it.
Sentences whatItLacks(const Trace& trace, TaskId task, Nanos time);
// Whose priority the task has, if not its own.
Sentences whosePriority(const Trace& trace, TaskId task, Nanos time);
// Who holds what the wait is for, who else waits for it, and who asked for it (the GIL).
Sentences aroundTheWait(const Trace& trace, const Interval& wait, Nanos time);

} // namespace timeslice::explaining
