// Busy waiting: a task has a core, or wants one, only to look at variables again and again.
#pragma once

#include "core/explain/lookup.h"

#include <optional>

namespace timeslice::explaining {

// What a task that waits busily at the instant looks at, and who ends that; empty when it does not.
std::vector<Text> busyWaiting(const Trace& trace, TaskId task, Nanos time);

// Who burned a core longest by busy waiting, and for how long; none: nobody did.
std::optional<Text> longestSpinner(const Trace& trace);

} // namespace timeslice::explaining
