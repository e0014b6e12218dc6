// What happens in a run, in order of time: the raw material of its story.
//
// - Arrivals (those of one instant together), first runs, steps that are left early, finishes and forks that Python
//   warns of are milestones; every other end of an interval, a turn's or a wait's, is not.
// - Left out: what happens to the lanes of a model, overhead within a turn, and what only the end of the run
//   cut off.
// - The happenings of one instant are ordered: finishes, ends of turns, warnings, arrivals, ends of waits, steps left
//   early, first runs; among equals, the first task comes first.
#pragma once

#include "core/trace/trace.h"

#include <stop_token>

namespace timeslice::explaining {

enum class What : uint8_t { Finish, TurnEnds, ForkWarning, Arrival, WaitEnds, EarlyEnd, FirstRun };

struct Happening {
    Nanos time{0};
    What what = What::Arrival;
    TaskId task;       // of an arrival: the first of those that arrive
    size_t number = 0; // of the interval that ends, or of the mark; of an arrival: how many arrive

    bool milestone() const { return what != What::TurnEnds && what != What::WaitEnds; }
};

struct Happenings {
    std::vector<Happening> all;
    std::vector<TaskId> byArrival; // tasks in order of arrival, for the arrivals' names
};

// Of one task, or (none) of all but the helpers. When it is told to stop, some are missing or out of order.
Happenings happeningsOf(const Trace& trace, TaskId only, const std::stop_token& stop);

// Those of one instant, of all but the helpers: a few binary searches a task.
Happenings happeningsAt(const Trace& trace, Nanos time);

// One paragraph.
Text tell(const Trace& trace, const Happenings& happenings, const Happening& happening);

} // namespace timeslice::explaining
