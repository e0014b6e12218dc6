#include "core/recording/boundaries.h"

#include <algorithm>
#include <span>

namespace timeslice {
namespace {

// First of the task's intervals that ends after `time` (at or after it when `orAt`); the range's end if none.
size_t firstEnding(const Trace& trace, Trace::Range range, Nanos time, bool orAt) {
    while (range.begin < range.end) {
        const size_t middle = range.begin + range.size() / 2;
        const Nanos end = trace.interval(middle).end();
        if (end > time || (orAt && end == time))
            range.end = middle;
        else
            range.begin = middle + 1;
    }
    return range.begin;
}

std::optional<Nanos> earlier(std::optional<Nanos> one, std::optional<Nanos> other) {
    if (!one || !other) return one ? one : other;
    return std::min(*one, *other);
}

std::optional<Nanos> later(std::optional<Nanos> one, std::optional<Nanos> other) {
    if (!one || !other) return one ? one : other;
    return std::max(*one, *other);
}

// Whether a core's interval is its first of a task.
bool decides(const Trace& trace, std::span<const uint32_t> onCore, size_t place) {
    if (place == 0) return true;
    const Interval before = trace.interval(onCore[place - 1]);
    const Interval now = trace.interval(onCore[place]);
    return before.task != now.task || before.end() != now.start;
}

// First place of a core's intervals that begins after `time` (at or after it when `orAt`).
size_t firstStarting(const Trace& trace, std::span<const uint32_t> onCore, Nanos time, bool orAt) {
    const auto found = std::ranges::partition_point(onCore, [&](uint32_t number) {
        const Nanos start = trace.interval(number).start;
        return orAt ? start < time : start <= time;
    });
    return static_cast<size_t>(found - onCore.begin());
}

} // namespace

std::optional<Nanos> nextBoundary(const Trace& trace, TaskId task, Nanos time) {
    const Trace::Range range = trace.intervalsOf(task);
    const size_t found = firstEnding(trace, range, time, false);
    if (found == range.end) return std::nullopt;
    const Interval interval = trace.interval(found);
    return interval.start > time ? interval.start : interval.end();
}

std::optional<Nanos> previousBoundary(const Trace& trace, TaskId task, Nanos time) {
    const Trace::Range range = trace.intervalsOf(task);
    const size_t found = firstEnding(trace, range, time, true);
    if (found != range.end && trace.interval(found).start < time) return trace.interval(found).start;
    if (found != range.begin) return trace.interval(found - 1).end();
    return std::nullopt;
}

std::optional<Nanos> nextBoundary(const Trace& trace, Nanos time) {
    std::optional<Nanos> best;
    for (size_t task = 0; task < trace.tasks().size(); ++task)
        best = earlier(best, nextBoundary(trace, TaskId::at(task), time));
    return best;
}

std::optional<Nanos> previousBoundary(const Trace& trace, Nanos time) {
    std::optional<Nanos> best;
    for (size_t task = 0; task < trace.tasks().size(); ++task)
        best = later(best, previousBoundary(trace, TaskId::at(task), time));
    return best;
}

std::optional<Nanos> nextDecision(const Trace& trace, Nanos time) {
    std::optional<Nanos> best;
    for (int core = 0; core < trace.coreCount(); ++core) {
        const auto onCore = trace.intervalsOn(CoreId{core});
        size_t place = firstStarting(trace, onCore, time, false);
        while (place < onCore.size() && !decides(trace, onCore, place)) ++place;
        if (place < onCore.size()) best = earlier(best, trace.interval(onCore[place]).start);
    }
    return best;
}

std::optional<Nanos> previousDecision(const Trace& trace, Nanos time) {
    std::optional<Nanos> best;
    for (int core = 0; core < trace.coreCount(); ++core) {
        const auto onCore = trace.intervalsOn(CoreId{core});
        size_t place = firstStarting(trace, onCore, time, true);
        while (place > 0 && !decides(trace, onCore, place - 1)) --place;
        if (place > 0) best = later(best, trace.interval(onCore[place - 1]).start);
    }
    return best;
}

} // namespace timeslice
