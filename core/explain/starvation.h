// Starvation: the longest unbroken time that a task was able to run but had to wait for its turn, or that it
// waited for a lock.
#pragma once

#include "core/trace/trace.h"

namespace timeslice {

struct Starvation {
    struct Runner {
        TaskId task;
        Nanos time{0}; // on cores, during the stretch
    };
    TaskId task;
    Nanos start{0};
    Nanos length{0};
    std::vector<Runner> runners; // who was on a core meanwhile, most time first; helpers too
    Text text;                   // one sentence
};

// The longest unbroken stretch that any task was ready or waited for the GIL; none when nobody ever did. Of
// equals the first task's. One walk over the intervals.
std::optional<Starvation> longestStarvation(const Trace& trace);

// The same for locks.
std::optional<Starvation> longestLockWait(const Trace& trace);

} // namespace timeslice
