// The names of marks in files and in claims; fixed, as those of states are.
#pragma once

#include "core/trace/trace.h"

#include <optional>
#include <string_view>

namespace timeslice {

std::string_view nameOf(MarkKind kind); // "lost_update"
std::optional<MarkKind> markNamed(std::string_view name);

} // namespace timeslice
