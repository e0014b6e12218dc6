// The names of tasks, locks and lists of tasks in a sentence.
#pragma once

#include "core/trace/trace.h"

namespace timeslice::explaining {

// A task's name is the workload's and stays as it is; a lane of a model ("event loop") is translated.
Text nameOf(const Trace& trace, TaskId task);
// A lock's name is the workload's; the GIL's is translated.
Text nameOf(const Trace& trace, ResourceId resource);

// Cores count from 1 on the screen.
int64_t numberOf(CoreId core);

// "A", "A and B", "A, B and C"; from six on the first five and how many more. Not empty.
Text listOf(const Trace& trace, std::span<const TaskId> tasks);

} // namespace timeslice::explaining
