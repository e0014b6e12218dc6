// Steps that are left early: a failure is caught, the time of a `within` has run out, a task is cancelled with its
// group.
#pragma once

#include "core/trace/trace.h"

namespace timeslice::explaining {

using Sentences = std::vector<Text>;

// A mark of these.
bool isEarlyEnd(MarkKind kind);
Text tellEarlyEnd(const Trace& trace, const Mark& mark);
// Those of a task at an instant.
Sentences earlyEndsAt(const Trace& trace, TaskId task, Nanos time);
// Whether a wait of the task that is over at that instant was cut: what it waited for has not come.
bool isCutAt(const Trace& trace, TaskId task, Nanos time);

} // namespace timeslice::explaining
