// Sentences that explain one instant of a task's life, or the end of one of its intervals, to a person.
//
// How it works:
// - Pure functions of a finished trace; they say only what the trace holds.
// - Every sentence is whole: one template with places, translated as a whole.
// - A question about an instant takes a binary search or two for each task and core, never a walk over all
//   intervals: a trace may have ten million.
// - The end of an interval is one sentence (endings.h), followed by those about the other tasks involved
//   (followers.h); an instant is a head (what the task is doing, and since when), how it came to that, what
//   surrounds it, and how it ends.
// Any thread may call.
#pragma once

#include "core/trace/trace.h"

namespace timeslice {

struct Explanation {
    TaskId task;
    Nanos time{0};
    std::optional<size_t> interval; // number of the one that is explained; none: before or after its life
    std::vector<Text> sentences;    // never empty
};

// Why the task is in its state at the instant `time`.
Explanation explainAt(const Trace& trace, TaskId task, Nanos time);

// Why the interval ended, and what came of it; 0 <= interval < trace.intervalCount().
Explanation explainEvent(const Trace& trace, size_t interval);

} // namespace timeslice
