#include "core/explain/lookup.h"

#include <algorithm>

namespace timeslice::explaining {
namespace {

// Position on the core of the first interval that starts at `time` or later.
size_t positionFrom(const Trace& trace, std::span<const uint32_t> numbers, Nanos time) {
    const auto found = std::ranges::lower_bound(
        numbers, time, {}, [&trace](uint32_t number) { return trace.interval(number).start; });
    return static_cast<size_t>(found - numbers.begin());
}

bool goesOn(const Interval& before, const Interval& after) {
    return onCore(before.state) && onCore(after.state) && before.core == after.core;
}

struct Waiter {
    Nanos since;
    TaskId task;
    auto operator<=>(const Waiter&) const = default;
};

// The last one in [from, to] that is wanted.
template <typename Wanted>
const Mark* lastMarkLike(const Trace& trace, Nanos from, Nanos to, Wanted wanted) {
    // Of a crowd of marks only the nearest are looked at, so that a question about an instant stays quick.
    constexpr std::ptrdiff_t kMax = 10'000;
    const auto marks = trace.marks();
    auto at = std::ranges::upper_bound(marks, to, {}, &Mark::time);
    const auto stop = at - std::min<std::ptrdiff_t>(kMax, at - marks.begin());
    while (at != stop && (--at)->time >= from)
        if (wanted(*at)) return &*at;
    return nullptr;
}

} // namespace

std::optional<size_t> previousOf(const Trace& trace, size_t number) {
    const Trace::Range range = trace.intervalsOf(trace.interval(number).task);
    if (number == range.begin) return std::nullopt;
    return number - 1;
}

std::optional<size_t> nextOf(const Trace& trace, size_t number) {
    const Trace::Range range = trace.intervalsOf(trace.interval(number).task);
    if (number + 1 == range.end) return std::nullopt;
    return number + 1;
}

bool staysOnCore(const Trace& trace, size_t number) {
    const auto next = nextOf(trace, number);
    return next && goesOn(trace.interval(number), trace.interval(*next));
}

Turn turnAround(const Trace& trace, size_t number) {
    Turn turn{number, number, {}, {}};
    for (auto before = previousOf(trace, turn.first); before && staysOnCore(trace, *before);
         before = previousOf(trace, turn.first))
        turn.first = *before;
    while (staysOnCore(trace, turn.last)) ++turn.last;
    turn.start = trace.interval(turn.first).start;
    turn.end = trace.interval(turn.last).end();
    return turn;
}

std::optional<size_t> onCoreAt(const Trace& trace, CoreId core, Nanos time) {
    const auto numbers = trace.intervalsOn(core);
    const size_t position = positionFrom(trace, numbers, time + Nanos{1});
    if (position == 0 || trace.interval(numbers[position - 1]).end() <= time) return std::nullopt;
    return numbers[position - 1];
}

std::optional<size_t> onCoreBefore(const Trace& trace, CoreId core, Nanos time) {
    const auto numbers = trace.intervalsOn(core);
    const size_t position = positionFrom(trace, numbers, time);
    if (position == 0 || trace.interval(numbers[position - 1]).end() > time) return std::nullopt;
    return numbers[position - 1];
}

std::optional<size_t> onCoreFrom(const Trace& trace, CoreId core, Nanos time) {
    const auto numbers = trace.intervalsOn(core);
    const size_t position = positionFrom(trace, numbers, time);
    if (position == numbers.size()) return std::nullopt;
    return numbers[position];
}

std::vector<TaskId> runnersAt(const Trace& trace, Nanos time, TaskId except) {
    std::vector<TaskId> runners;
    for (int core = 0; core < trace.coreCount(); ++core) {
        const auto number = onCoreAt(trace, CoreId{core}, time);
        if (number && trace.interval(*number).task != except) runners.push_back(trace.interval(*number).task);
    }
    return runners;
}

std::vector<TaskId> queueAt(const Trace& trace, Nanos time, State state, int32_t argument) {
    std::vector<Waiter> waiters;
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        const auto number = trace.intervalAt(TaskId::at(i), time);
        if (!number) continue;
        const Interval interval = trace.interval(*number);
        if (interval.state == state && (argument < 0 || interval.argument == argument))
            waiters.push_back({interval.start, interval.task});
    }
    std::ranges::sort(waiters);
    std::vector<TaskId> tasks;
    for (const Waiter& waiter : waiters) tasks.push_back(waiter.task);
    return tasks;
}

ResourceId resourceOf(const Trace& trace, const Interval& wait) {
    const bool isWait =
        wait.state == State::GilWait || wait.state == State::LockWait || wait.state == State::MessageWait;
    if (!isWait || wait.argument < 0 || static_cast<size_t>(wait.argument) >= trace.resources().size())
        return {};
    return ResourceId{wait.argument};
}

const TraceCgroup* cgroupOf(const Trace& trace, const Interval& wait) {
    const bool known = wait.state == State::Throttled && wait.argument >= 0 &&
                       static_cast<size_t>(wait.argument) < trace.cgroups().size();
    return known ? &trace.cgroups()[static_cast<size_t>(wait.argument)] : nullptr;
}

const Holding* holdingAt(const Trace& trace, ResourceId resource, Nanos time) {
    const auto holdings = holdingsOf(trace, resource);
    const auto later = std::ranges::upper_bound(holdings, time, {}, &Holding::start);
    if (later == holdings.begin()) return nullptr;
    const Holding& holding = *(later - 1);
    if (time < holding.end) return &holding;
    if (!hasManyHolders(trace.resources()[resource.index()].kind)) return nullptr;
    const std::vector<const Holding*> earlier = holdingsAt(trace, resource, time);
    return earlier.empty() ? nullptr : earlier.back();
}

const Holding* holdingBy(const Trace& trace, TaskId task, ResourceId resource, Nanos time) {
    const Holding* last = holdingAt(trace, resource, time);
    if (!last || last->task == task) return last;
    if (!hasManyHolders(trace.resources()[resource.index()].kind)) return nullptr;
    for (const Holding* holding : holdingsAt(trace, resource, time))
        if (holding->task == task) return holding;
    return nullptr;
}

const Holding* holdingBefore(const Trace& trace, const Holding& holding) {
    const auto all = holdingsOf(trace, holding.resource);
    const auto earlier = all.first(static_cast<size_t>(&holding - all.data()));
    if (!hasManyHolders(trace.resources()[holding.resource.index()].kind))
        return earlier.empty() ? nullptr : &earlier.back();
    const Holding* last = nullptr;
    for (const Holding& other : earlier)
        if (other.end <= holding.start && (!last || other.end >= last->end)) last = &other;
    return last;
}

const Holding* holdingAfter(const Trace& trace, const Holding& holding) {
    const bool last = &holding == &trace.holdings().back();
    return last || (&holding + 1)->resource != holding.resource ? nullptr : &holding + 1;
}

const Holding* gilHoldingAt(const Trace& trace, TaskId task, Nanos time) {
    for (size_t i = 0; i < trace.resources().size(); ++i) {
        if (trace.resources()[i].kind != ResourceKind::Gil) continue;
        if (const Holding* holding = holdingBy(trace, task, ResourceId::at(i), time)) return holding;
    }
    return nullptr;
}

ResourceId conditionOf(const Trace& trace, const Interval& wait) {
    const ResourceId resource = resourceOf(trace, wait);
    const bool condition =
        resource.valid() && trace.resources()[resource.index()].kind == ResourceKind::Condition;
    return condition ? resource : ResourceId{};
}

const Mark* lastUnheard(const Trace& trace, ResourceId condition, Nanos to) {
    return lastMarkLike(trace, Nanos{0}, to, [condition](const Mark& mark) {
        return mark.kind == MarkKind::Unheard && mark.resource == condition;
    });
}

const Mark* lastMark(const Trace& trace, MarkKind kind, TaskId other, Nanos from, Nanos to) {
    return lastMarkLike(trace, from, to,
                        [&](const Mark& mark) { return mark.kind == kind && mark.other == other; });
}

const Mark* raisedAt(const Trace& trace, TaskId task, Nanos time) {
    const Mark* last = lastMarkLike(trace, Nanos{0}, time, [&](const Mark& mark) {
        return mark.kind == MarkKind::Raised && mark.task == task;
    });
    return last && last->resource.valid() ? last : nullptr;
}

} // namespace timeslice::explaining
