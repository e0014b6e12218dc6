#include "core/recording/boundaries.h"

#include <algorithm>

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

} // namespace

std::optional<Nanos> nextBoundary(const Trace& trace, Nanos time) {
    std::optional<Nanos> best;
    for (size_t task = 0; task < trace.tasks().size(); ++task) {
        const Trace::Range range = trace.intervalsOf(TaskId::at(task));
        const size_t found = firstEnding(trace, range, time, false);
        if (found == range.end) continue;
        const Interval interval = trace.interval(found);
        const Nanos candidate = interval.start > time ? interval.start : interval.end();
        best = best ? std::min(*best, candidate) : candidate;
    }
    return best;
}

std::optional<Nanos> previousBoundary(const Trace& trace, Nanos time) {
    std::optional<Nanos> best;
    for (size_t task = 0; task < trace.tasks().size(); ++task) {
        const Trace::Range range = trace.intervalsOf(TaskId::at(task));
        const size_t found = firstEnding(trace, range, time, true);
        std::optional<Nanos> candidate;
        if (found != range.end && trace.interval(found).start < time)
            candidate = trace.interval(found).start;
        else if (found != range.begin)
            candidate = trace.interval(found - 1).end();
        if (candidate) best = best ? std::max(*best, *candidate) : *candidate;
    }
    return best;
}

} // namespace timeslice
