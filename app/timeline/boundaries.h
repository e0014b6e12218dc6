// Boundaries of intervals, for stepping the playhead.
#pragma once

#include "core/trace/trace.h"

#include <optional>

namespace timeslice {

// The nearest instant after `time` at which an interval of any task starts or ends, if any.
std::optional<Nanos> nextBoundary(const Trace& trace, Nanos time);
// The same, before `time`.
std::optional<Nanos> previousBoundary(const Trace& trace, Nanos time);

} // namespace timeslice
