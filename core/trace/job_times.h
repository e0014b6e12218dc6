// JobTimes: what became of a task that has a deadline. A miss is the job's: it goes on all the same (soft
// deadlines).
#pragma once

#include "core/trace/trace.h"

namespace timeslice {

struct JobTimes {
    Nanos release{0};
    Nanos deadline{0};             // an instant
    std::optional<Nanos> lateness; // finish - deadline, negative when early; none: the run ended before both
    bool missed = false;           // late, or the run has gone on beyond the deadline without its end
};

// None: the task has no deadline, or it never arrived. One that was not finished at the end of the run is as
// late by then as it is, if it is late.
std::optional<JobTimes> jobTimes(const Trace& trace, TaskId task);

} // namespace timeslice
