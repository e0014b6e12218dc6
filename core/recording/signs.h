// Signs: marks of what goes wrong at an instant: an update written over, a task that failed or had to begin
// again. The other marks of a trace (wake-ups, starts) belong to the ordinary course.
#pragma once

#include "core/trace/trace.h"

#include <vector>

namespace timeslice {

constexpr bool isSign(MarkKind kind) {
    return kind == MarkKind::LostUpdate || kind == MarkKind::Failed || kind == MarkKind::Restart;
}

// The signs of each task, by time.
std::vector<std::vector<Mark>> signsByTask(const Trace& trace);

} // namespace timeslice
