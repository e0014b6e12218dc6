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

// The sign about (x, y), `size` pixels in each direction: a cross for a failure, a ring for the others, in it a
// cross for a lost update, a dot for a restart, a tick for a failure that was caught, a clock's hands for steps that
// ran out of time, a bar for a task that was cancelled with its group; as in textbooks an arrow up for a release and
// one down for a deadline.
void addSign(DisplayList& list, MarkKind sign, double x, double y, double size, const Theme& theme);

} // namespace timeslice
