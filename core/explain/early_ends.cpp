#include "core/explain/early_ends.h"

#include "core/explain/names.h"

#include <algorithm>

namespace timeslice::explaining {
namespace {

std::span<const Mark> marksAt(const Trace& trace, Nanos time) {
    const auto begin = std::ranges::lower_bound(trace.marks(), time, {}, &Mark::time);
    const auto end = std::ranges::upper_bound(trace.marks(), time, {}, &Mark::time);
    return {begin, end};
}

// It fails with the task that it cancels, or before.
bool hasFailed(const Trace& trace, TaskId task, Nanos time) {
    return std::ranges::any_of(marksAt(trace, time), [task](const Mark& mark) {
        return mark.kind == MarkKind::Failed && mark.task == task;
    });
}

Text cancelled(const Trace& trace, const Mark& mark) {
    if (hasFailed(trace, mark.other, mark.time))
        return {TS_TEXT("At {0}, {1} is cancelled: {2}, in the same group, has failed."), mark.time,
                nameOf(trace, mark.task), nameOf(trace, mark.other)};
    return {TS_TEXT("At {0}, {1} is cancelled with its group, which {2} leaves."), mark.time,
            nameOf(trace, mark.task), nameOf(trace, mark.other)};
}

} // namespace

bool isEarlyEnd(MarkKind kind) {
    return kind == MarkKind::Caught || kind == MarkKind::TimedOut || kind == MarkKind::Cancelled;
}

Text tellEarlyEnd(const Trace& trace, const Mark& mark) {
    const Text name = nameOf(trace, mark.task);
    if (mark.kind == MarkKind::Cancelled) return cancelled(trace, mark);
    if (mark.kind == MarkKind::TimedOut)
        return {TS_TEXT("At {0}, {1} leaves the steps of a 'within': their time has run out."), mark.time,
                name};
    if (mark.resource.valid())
        return {TS_TEXT("At {0}, {1} catches its failure over {2} and continues under 'except'."), mark.time,
                name, nameOf(trace, mark.resource)};
    return {TS_TEXT("At {0}, {1} catches a failure and continues under 'except'."), mark.time, name};
}

Sentences earlyEndsAt(const Trace& trace, TaskId task, Nanos time) {
    Sentences sentences;
    for (const Mark& mark : marksAt(trace, time))
        if (mark.task == task && isEarlyEnd(mark.kind)) sentences.push_back(tellEarlyEnd(trace, mark));
    return sentences;
}

bool isCutAt(const Trace& trace, TaskId task, Nanos time) {
    return std::ranges::any_of(marksAt(trace, time), [task](const Mark& mark) {
        return mark.task == task && (mark.kind == MarkKind::TimedOut || mark.kind == MarkKind::Cancelled);
    });
}

} // namespace timeslice::explaining
