#include "app/lessons/who_is_next.h"

#include <algorithm>

namespace timeslice {

namespace {

// The first on the core that begins at the instant or after it, of one task or, if it is none, of any.
std::optional<Interval> firstFrom(const Trace& trace, CoreId core, TaskId task, Nanos at) {
    const auto numbers = trace.intervalsOn(core);
    auto next = std::ranges::lower_bound(numbers, at, {},
                                         [&trace](uint32_t number) { return trace.interval(number).start; });
    for (; next != numbers.end(); ++next) {
        const Interval interval = trace.interval(*next);
        if (interval.state == State::Running && (!task.valid() || interval.task == task)) return interval;
    }
    return std::nullopt;
}

} // namespace

std::optional<Interval> nextOn(const Trace& trace, CoreId core, TaskId task, Nanos at) {
    return firstFrom(trace, core, task, at);
}

std::optional<CoreId> nextCore(const Trace& trace, Nanos at) {
    std::optional<Interval> found;
    for (size_t core = 0; core < static_cast<size_t>(trace.coreCount()); ++core) {
        const auto first = firstFrom(trace, CoreId::at(core), {}, at);
        if (first && (!found || first->start < found->start)) found = first;
    }
    return found ? std::optional(found->core) : std::nullopt;
}

} // namespace timeslice
