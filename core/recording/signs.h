// Signs: marks of what goes wrong at an instant: an update written over, a task that failed, was cancelled with its
// group or had to begin again, steps that were left since one failed or their time had run out; and of the releases
// and deadlines of jobs. The other marks of a trace (wake-ups, starts) belong to the ordinary course.
#pragma once

#include "core/trace/trace.h"

#include <vector>

namespace timeslice {

constexpr bool isSign(MarkKind kind) {
    switch (kind) {
    case MarkKind::LostUpdate:
    case MarkKind::Failed:
    case MarkKind::Restart:
    case MarkKind::Caught:
    case MarkKind::TimedOut:
    case MarkKind::Cancelled:
        return true;
    default:
        return false;
    }
}
constexpr bool isJobSign(MarkKind kind) {
    return kind == MarkKind::Release || kind == MarkKind::Deadline || kind == MarkKind::Missed;
}

// The signs of each task, by time.
std::vector<std::vector<Mark>> signsByTask(const Trace& trace);

// Release and deadline of a task, by time; empty: it has none.
std::vector<Mark> jobSigns(const Trace& trace, TaskId task);

} // namespace timeslice
