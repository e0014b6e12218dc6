#include "core/trace/trace.h"

#include "core/trace/interval_log.h"

#include <algorithm>
#include <ranges>

namespace timeslice {

std::span<const uint32_t> Trace::intervalsOn(CoreId core) const {
    const size_t begin = m_firstOnCore[core.index()];
    return std::span(m_onCore).subspan(begin, m_firstOnCore[core.index() + 1] - begin);
}

std::optional<size_t> Trace::intervalAt(TaskId task, Nanos time) const {
    const Range range = intervalsOf(task);
    const auto begin = m_start.begin() + static_cast<std::ptrdiff_t>(range.begin);
    const auto end = m_start.begin() + static_cast<std::ptrdiff_t>(range.end);
    const auto after = std::upper_bound(begin, end, time);
    if (after == begin) return std::nullopt;
    const size_t index = static_cast<size_t>(after - m_start.begin()) - 1;
    if (time >= m_start[index] + m_length[index]) return std::nullopt;
    return index;
}

Nanos Trace::firstArrival() const {
    Nanos first = kNever;
    for (const TraceTask& task : m_tasks)
        if (!task.helper) first = std::min(first, task.arrival);
    return first == kNever ? Nanos{0} : first;
}

Nanos Trace::lastFinish() const {
    Nanos last{0};
    for (const TraceTask& task : m_tasks)
        if (!task.helper) last = std::max(last, task.finish.value_or(m_end));
    return last;
}

namespace {

template <class Column, class Member>
void addTo(Column& column, std::span<const IntervalLog::Row> rows, Member member) {
    const auto values = rows | std::views::transform(member);
    column.insert(column.end(), values.begin(), values.end());
}

} // namespace

void Trace::take(const IntervalLog& log) {
    const size_t count = log.count();
    m_start.reserve(count);
    m_length.reserve(count);
    m_task.reserve(count);
    m_core.reserve(count);
    m_state.reserve(count);
    m_cause.reserve(count);
    m_argument.reserve(count);
    m_firstOf.assign(1, 0);
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        log.visit(TaskId::at(i), [this](std::span<const IntervalLog::Row> rows) {
            addTo(m_start, rows, &IntervalLog::Row::start);
            addTo(m_length, rows, &IntervalLog::Row::length);
            addTo(m_core, rows, &IntervalLog::Row::core);
            addTo(m_state, rows, &IntervalLog::Row::state);
            addTo(m_cause, rows, &IntervalLog::Row::cause);
            addTo(m_argument, rows, &IntervalLog::Row::argument);
        });
        m_task.resize(m_start.size(), TaskId::at(i));
        m_firstOf.push_back(m_start.size());
    }
    listCores(log);
}

// Intervals of one core end one after another in a sound trace; a repaired one may need sorting.
void Trace::listCores(const IntervalLog& log) {
    m_firstOnCore.assign(1, 0);
    const auto byStart = [this](uint32_t a, uint32_t b) { return m_start[a] < m_start[b]; };
    for (size_t core = 0; core < static_cast<size_t>(m_coreCount); ++core) {
        for (const IntervalLog::Place& place : log.onCore(core))
            m_onCore.push_back(static_cast<uint32_t>(m_firstOf[place.task.index()] + place.row));
        const auto begin = m_onCore.begin() + static_cast<std::ptrdiff_t>(m_firstOnCore[core]);
        if (!std::is_sorted(begin, m_onCore.end(), byStart)) std::stable_sort(begin, m_onCore.end(), byStart);
        m_firstOnCore.push_back(m_onCore.size());
    }
}

} // namespace timeslice
