// Boundaries: the instants at which some task's interval starts or ends, for stepping the playhead.
//
// A step is one binary search a task (a core) and keeps nothing: a sorted list of them would take half as much room as
// the trace itself.
#pragma once

#include "core/trace/trace.h"

#include <optional>

namespace timeslice {

// The nearest one after `time`; none: there is no later one.
std::optional<Nanos> nextBoundary(const Trace& trace, Nanos time);
// The same, before `time`.
std::optional<Nanos> previousBoundary(const Trace& trace, Nanos time);

// The same for one task, and for decisions: instants at which a core goes on with another task than before, or
// with the first one.
std::optional<Nanos> nextBoundary(const Trace& trace, TaskId task, Nanos time);
std::optional<Nanos> previousBoundary(const Trace& trace, TaskId task, Nanos time);
std::optional<Nanos> nextDecision(const Trace& trace, Nanos time);
std::optional<Nanos> previousDecision(const Trace& trace, Nanos time);

} // namespace timeslice
