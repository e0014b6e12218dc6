#include "core/trace/summary.h"

#include <algorithm>
#include <cassert>

namespace timeslice {
namespace {

constexpr size_t kBlock = 64;

using StateTimes = std::array<Nanos, kStateCount>;

Nanos& timeOf(StateTimes& times, State state) {
    return times[static_cast<size_t>(state)];
}

// First position in [begin, end) for which `holds`; `end` if none. `holds` goes from false to true once.
template <typename Predicate>
size_t firstWhere(size_t begin, size_t end, Predicate holds) {
    while (begin < end) {
        const size_t middle = begin + (end - begin) / 2;
        if (holds(middle))
            end = middle;
        else
            begin = middle + 1;
    }
    return begin;
}

} // namespace

Nanos columnStart(Nanos from, Nanos to, int index, int columns) {
    __extension__ using Wide = __int128;
    const Wide offset = static_cast<Wide>((to - from).count()) * index / columns;
    return from + Nanos{static_cast<int64_t>(offset)};
}

LaneSummary::LaneSummary(const Trace& trace, size_t begin, size_t count, std::span<const uint32_t> numbers)
    : m_trace(&trace), m_begin(begin), m_count(count), m_numbers(numbers) {
    m_sums.reserve(count / kBlock + 1);
    StateTimes sum{};
    for (size_t position = 0; position < count; ++position) {
        if (position % kBlock == 0) m_sums.push_back(sum);
        const Interval interval = m_trace->interval(number(position));
        timeOf(sum, interval.state) += interval.length;
    }
    if (count % kBlock == 0) m_sums.push_back(sum);
}

LaneSummary LaneSummary::ofTask(const Trace& trace, TaskId task) {
    const Trace::Range range = trace.intervalsOf(task);
    return {trace, range.begin, range.size(), {}};
}

LaneSummary LaneSummary::ofCore(const Trace& trace, CoreId core) {
    const std::span<const uint32_t> numbers = trace.intervalsOn(core);
    return {trace, 0, numbers.size(), numbers};
}

size_t LaneSummary::firstEndingAfter(Nanos time) const {
    return firstWhere(0, m_count,
                      [&](size_t position) { return m_trace->interval(number(position)).end() > time; });
}

std::optional<size_t> LaneSummary::at(Nanos time) const {
    const size_t position = firstEndingAfter(time);
    if (position == m_count || m_trace->interval(number(position)).start > time) return std::nullopt;
    return number(position);
}

StateTimes LaneSummary::timesBefore(size_t position) const {
    StateTimes sum = m_sums[position / kBlock];
    for (size_t i = position / kBlock * kBlock; i < position; ++i) {
        const Interval interval = m_trace->interval(number(i));
        timeOf(sum, interval.state) += interval.length;
    }
    return sum;
}

// Of the intervals at [position, end), which are all that touch the column.
ColumnSummary LaneSummary::summarise(size_t position, size_t end, Nanos from, Nanos to) const {
    ColumnSummary column;
    if (position == end) return column;
    const Interval first = m_trace->interval(number(position));
    const Interval last = m_trace->interval(number(end - 1));
    column.first = static_cast<int64_t>(number(position));
    column.last = static_cast<int64_t>(number(end - 1));
    column.boundaries = static_cast<uint32_t>(end - position) - (first.start < from || from == to ? 1 : 0);
    if (first.start <= from && first.end() >= to) column.single = column.first;
    if (end - position <= kBlock) {
        for (size_t i = position; i < end; ++i) {
            const Interval interval = m_trace->interval(number(i));
            timeOf(column.time, interval.state) += interval.length;
        }
    } else {
        column.time = timesBefore(end);
        const StateTimes before = timesBefore(position);
        for (size_t state = 0; state < kStateCount; ++state) column.time[state] -= before[state];
    }
    timeOf(column.time, first.state) -= std::max(Nanos{0}, from - first.start);
    timeOf(column.time, last.state) -= std::max(Nanos{0}, last.end() - to);
    return column;
}

// First position from `position` on that starts at `time` or later; mostly within a few steps.
size_t LaneSummary::firstStartingFrom(size_t position, Nanos time) const {
    const auto startsLater = [&](size_t i) { return m_trace->interval(number(i)).start >= time; };
    for (size_t step = 1; position < m_count && !startsLater(position); step *= 2) {
        const size_t high = std::min(m_count, position + step);
        if (high == m_count || startsLater(high)) return firstWhere(position, high, startsLater);
        position = high;
    }
    return position;
}

std::vector<ColumnSummary> LaneSummary::columns(Nanos from, Nanos to, int columns) const {
    assert(from < to && columns >= 1);
    std::vector<ColumnSummary> result;
    result.reserve(static_cast<size_t>(columns));
    size_t position = firstEndingAfter(from);
    Nanos begin = from;
    for (int i = 0; i < columns; ++i) {
        const Nanos end = columnStart(from, to, i + 1, columns);
        const size_t stop = firstStartingFrom(position, std::max(end, begin + Nanos{1}));
        result.push_back(summarise(position, stop, begin, end));
        if (stop > position) position = m_trace->interval(number(stop - 1)).end() > end ? stop - 1 : stop;
        begin = end;
    }
    return result;
}

} // namespace timeslice
