#include "core/trace/trace.h"

#include <algorithm>

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

// Sorts the columns by task (each task's intervals were appended in order of time, so counting suffices) and
// lists the intervals of each core by start.
void Trace::index() {
    const size_t count = m_start.size();
    m_firstOf.assign(m_tasks.size() + 1, 0);
    for (const TaskId task : m_task) ++m_firstOf[task.index() + 1];
    for (size_t i = 1; i < m_firstOf.size(); ++i) m_firstOf[i] += m_firstOf[i - 1];

    std::vector<uint32_t> place(count); // of each interval in the new order
    std::vector<size_t> next(m_firstOf.begin(), m_firstOf.end());
    for (size_t i = 0; i < count; ++i) place[i] = static_cast<uint32_t>(next[m_task[i].index()]++);

    m_firstOnCore.assign(static_cast<size_t>(m_coreCount) + 1, 0);
    for (const CoreId core : m_core)
        if (core.valid()) ++m_firstOnCore[core.index() + 1];
    for (size_t i = 1; i < m_firstOnCore.size(); ++i) m_firstOnCore[i] += m_firstOnCore[i - 1];
    m_onCore.resize(m_firstOnCore.back());
    next.assign(m_firstOnCore.begin(), m_firstOnCore.end());
    for (size_t i = 0; i < count; ++i)
        if (m_core[i].valid()) m_onCore[next[m_core[i].index()]++] = place[i];

    const auto arrange = [&](auto& column) {
        std::remove_cvref_t<decltype(column)> sorted(count);
        for (size_t i = 0; i < count; ++i) sorted[place[i]] = column[i];
        column = std::move(sorted);
    };
    arrange(m_start);
    arrange(m_length);
    for (size_t i = 0; i < m_tasks.size(); ++i)
        std::fill(m_task.begin() + static_cast<std::ptrdiff_t>(m_firstOf[i]),
                  m_task.begin() + static_cast<std::ptrdiff_t>(m_firstOf[i + 1]), TaskId::at(i));
    arrange(m_core);
    arrange(m_state);
    arrange(m_cause);
    arrange(m_argument);

    // Intervals of one core end one after another in a sound trace; a repaired one may need sorting.
    for (size_t core = 0; core < static_cast<size_t>(m_coreCount); ++core) {
        const auto begin = m_onCore.begin() + static_cast<std::ptrdiff_t>(m_firstOnCore[core]);
        const auto end = m_onCore.begin() + static_cast<std::ptrdiff_t>(m_firstOnCore[core + 1]);
        const auto byStart = [this](uint32_t a, uint32_t b) { return m_start[a] < m_start[b]; };
        if (!std::is_sorted(begin, end, byStart)) std::stable_sort(begin, end, byStart);
    }
}

} // namespace timeslice
