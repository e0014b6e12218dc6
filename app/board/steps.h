// Steps from event to event: the nearest moment, before or after a time, at which some task's state changes.
#pragma once

#include "core/trace/trace.h"

#include <optional>

namespace timeslice {

std::optional<Nanos> nextEvent(const Trace& trace, Nanos time);
std::optional<Nanos> previousEvent(const Trace& trace, Nanos time);

} // namespace timeslice
