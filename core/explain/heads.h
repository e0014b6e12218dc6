// The first sentence about an instant: what the task is doing, since when and for how long.
#pragma once

#include "core/trace/trace.h"

namespace timeslice::explaining {

// Within its life: the interval holds the instant.
Text headOf(const Trace& trace, size_t number, Nanos time);

// Before its arrival, after its finish, or after the run's end.
Text outsideOfLife(const Trace& trace, TaskId task, Nanos time);

} // namespace timeslice::explaining
