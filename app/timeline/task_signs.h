// Signs on a task's lane for what goes wrong at an instant: an update written over, a task that failed or had
// to begin again. The other marks of a trace (wake-ups, starts) belong to the ordinary course.
#pragma once

#include "app/timeline/display_list.h"
#include "core/trace/trace.h"

#include <set>
#include <span>
#include <vector>

namespace timeslice {

bool isSign(MarkKind kind);
Text titleOf(MarkKind sign); // "lost update"
std::set<MarkKind> signsIn(const Trace& trace);
// The signs of each task, by time.
std::vector<std::vector<Mark>> signsByTask(const Trace& trace);

// Of the task's own interval: how many updates it wrote over; empty: none.
Text describeSigns(const Trace& trace, const Interval& interval);

// The sign about (x, y), `size` pixels in each direction: a ring with a cross in it for a lost update, a
// cross for a failure, a ring with a dot for a new beginning.
void addSign(DisplayList& list, MarkKind sign, double x, double y, double size, const Theme& theme);

} // namespace timeslice
