#include "app/board/steps.h"

#include <algorithm>

namespace timeslice {

namespace {

// Number of the first interval of the task that ends after `time`; the range's end when there is none.
size_t firstEndingAfter(const Trace& trace, Trace::Range range, Nanos time) {
    while (range.begin < range.end) {
        const size_t middle = range.begin + range.size() / 2;
        if (trace.interval(middle).end() <= time)
            range.begin = middle + 1;
        else
            range.end = middle;
    }
    return range.begin;
}

std::optional<Nanos> nextOf(const Trace& trace, TaskId task, Nanos time) {
    const auto range = trace.intervalsOf(task);
    const size_t at = firstEndingAfter(trace, range, time);
    if (at == range.end) return std::nullopt;
    const Interval interval = trace.interval(at);
    return interval.start > time ? interval.start : interval.end();
}

std::optional<Nanos> previousOf(const Trace& trace, TaskId task, Nanos time) {
    const auto range = trace.intervalsOf(task);
    if (range.size() == 0) return std::nullopt;
    const size_t at = firstEndingAfter(trace, range, time);
    if (at < range.end && trace.interval(at).start < time) return trace.interval(at).start;
    if (at == range.begin) return std::nullopt;
    const Interval before = trace.interval(at - 1);
    return before.end() < time ? before.end() : before.start;
}

} // namespace

std::optional<Nanos> nextEvent(const Trace& trace, Nanos time) {
    std::optional<Nanos> nearest;
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        const auto event = nextOf(trace, TaskId::at(i), time);
        if (event && (!nearest || *event < *nearest)) nearest = event;
    }
    return nearest;
}

std::optional<Nanos> previousEvent(const Trace& trace, Nanos time) {
    std::optional<Nanos> nearest;
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        const auto event = previousOf(trace, TaskId::at(i), time);
        if (event && (!nearest || *event > *nearest)) nearest = event;
    }
    return nearest;
}

} // namespace timeslice
