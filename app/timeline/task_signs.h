// How a task's signs (core/recording/signs.h) are named, told and drawn on its lane.
#pragma once

#include "app/timeline/display_list.h"
#include "core/trace/trace.h"

namespace timeslice {

Text titleOf(MarkKind sign); // "lost update"

// Which updates the task overwrote in this interval; empty: none.
Text describeSigns(const Trace& trace, const Interval& interval);

// How the task kept its deadline, and by how much; empty: it has none.
Text describeDeadline(const Trace& trace, TaskId task);

// The sign about (x, y), `size` pixels in each direction: a ring with a cross in it for a lost update, a
// cross for a failure, a ring with a dot for a restart; as in textbooks an arrow up for a release and one down
// for a deadline.
void addSign(DisplayList& list, MarkKind sign, double x, double y, double size, const Theme& theme);

} // namespace timeslice
