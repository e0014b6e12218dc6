// Boundaries: the instants at which some task's interval starts or ends, for stepping the playhead.
//
// A step is one binary search a task and keeps nothing: a sorted list of them would take half as much room as
// the trace itself.
#pragma once

#include "core/trace/trace.h"

#include <optional>

namespace timeslice {

// The nearest one after `time`; none: there is no later one.
std::optional<Nanos> nextBoundary(const Trace& trace, Nanos time);
// The same, before `time`.
std::optional<Nanos> previousBoundary(const Trace& trace, Nanos time);

} // namespace timeslice
