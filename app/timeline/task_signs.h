// Signs on a task's lane for what goes wrong at an instant: an update that was overwritten, a task that
// failed or was restarted. The other marks of a trace (wake-ups, starts) are normal and get no sign.
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

// Which updates the task overwrote in this interval; empty: none.
Text describeSigns(const Trace& trace, const Interval& interval);

// The sign about (x, y), `size` pixels in each direction: a ring with a cross in it for a lost update, a
// cross for a failure, a ring with a dot for a restart.
void addSign(DisplayList& list, MarkKind sign, double x, double y, double size, const Theme& theme);

} // namespace timeslice
