// Questions about a finished trace whose answers sentences are made from: who ran, held or waited, what came
// next.
//
// Each is a binary search, or one such search per task or core; none walks over all intervals. Pointers and
// spans are into the trace.
#pragma once

#include "core/recording/holdings.h"
#include "core/trace/trace.h"

namespace timeslice::explaining {

// The same task's interval before or after, if there is one.
std::optional<size_t> previousOf(const Trace& trace, size_t number);
std::optional<size_t> nextOf(const Trace& trace, size_t number);

// A turn: neighbouring intervals of one task on one core, running and overhead alike.
struct Turn {
    size_t first = 0; // numbers of its intervals
    size_t last = 0;
    Nanos start{0};
    Nanos end{0};
    Nanos length() const { return end - start; }
};
// The turn that an interval on a core belongs to. Takes as many steps as the turn has intervals.
Turn turnAround(const Trace& trace, size_t number);
// The interval is on a core, and the next one goes on there without a break.
bool staysOnCore(const Trace& trace, size_t number);

// The interval on a core at the instant; the last one that has ended by then; the first one from then on.
std::optional<size_t> onCoreAt(const Trace& trace, CoreId core, Nanos time);
std::optional<size_t> onCoreBefore(const Trace& trace, CoreId core, Nanos time);
std::optional<size_t> onCoreFrom(const Trace& trace, CoreId core, Nanos time);
// All tasks but `except` that are on a core at the instant, by core.
std::vector<TaskId> runnersAt(const Trace& trace, Nanos time, TaskId except);

// All tasks in `state` (for resource `argument`; -1: any) at the instant, longest wait first.
std::vector<TaskId> queueAt(const Trace& trace, Nanos time, State state, int32_t argument);

// The resource that a wait is for; none where the trace does not say.
ResourceId resourceOf(const Trace& trace, const Interval& wait);
// The control group whose limit a throttled task rests for; null where the trace does not say.
const TraceCgroup* cgroupOf(const Trace& trace, const Interval& wait);
// Of several, the one that began last. Null: nobody.
const Holding* holdingAt(const Trace& trace, ResourceId resource, Nanos time);
// Of those that had ended when it began, the one that ended last. Null: there is none.
const Holding* holdingBefore(const Trace& trace, const Holding& holding);
const Holding* holdingAfter(const Trace& trace, const Holding& holding);
// By this task. Null: it does not hold the resource.
const Holding* holdingBy(const Trace& trace, TaskId task, ResourceId resource, Nanos time);
// The holding of a GIL by the task, at the instant.
const Holding* gilHoldingAt(const Trace& trace, TaskId task, Nanos time);

// The condition that the wait is on; none: it is no such wait.
ResourceId conditionOf(const Trace& trace, const Interval& wait);

// The last notification of the condition, until the instant, that reached nobody; null: none.
const Mark* lastUnheard(const Trace& trace, ResourceId condition, Nanos to);

// What the task has its priority from at the instant, if not from itself: its mark `Raised`. Null: nothing.
const Mark* raisedAt(const Trace& trace, TaskId task, Nanos time);

// The last mark of the kind in [from, to] that `other` is meant by; null: none.
const Mark* lastMark(const Trace& trace, MarkKind kind, TaskId other, Nanos from, Nanos to);

} // namespace timeslice::explaining
