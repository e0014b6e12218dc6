#include "core/trace/trace.h"

#include <algorithm>

namespace timeslice {

std::optional<size_t> Trace::intervalAt(TaskId task, Nanos time) const {
    const Range range = intervalsOf(task);
    size_t begin = range.begin;
    size_t end = range.end;
    while (begin < end) {
        const size_t middle = begin + (end - begin) / 2;
        if (interval(middle).end() > time)
            end = middle;
        else
            begin = middle + 1;
    }
    if (begin == range.end || interval(begin).start > time) return std::nullopt;
    return begin;
}

const TaskOrigin& Trace::originOf(TaskId task) const {
    static const TaskOrigin none;
    return task.index() < m_origins.size() ? m_origins[task.index()] : none;
}

namespace {

// Of those that the makespan is about.
bool counts(const TraceTask& task) {
    return !task.helper && !task.daemon && task.coming != Coming::NotStarted;
}

} // namespace

Nanos Trace::firstArrival() const {
    Nanos first = kNever;
    for (const TraceTask& task : m_tasks)
        if (counts(task)) first = std::min(first, task.arrival);
    return first == kNever ? Nanos{0} : first;
}

Nanos Trace::lastFinish() const {
    Nanos last{0};
    for (const TraceTask& task : m_tasks)
        if (counts(task)) last = std::max(last, task.finish.value_or(m_end));
    return last;
}

void Trace::index(std::span<const IntervalStore::Place> closing, bool inOrder) {
    m_store.number(m_tasks.size());
    m_countOf.assign(m_tasks.size(), 0);
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        if (closing[i] == IntervalStore::kNoPlace) continue;
        m_countOf[i] = static_cast<uint32_t>(m_store.numberOf(closing[i]) - m_store.firstOf(TaskId::at(i)));
        m_intervalCount += m_countOf[i];
    }
    for (std::vector<uint32_t>& numbers : m_onCores) {
        for (uint32_t& number : numbers) number = static_cast<uint32_t>(m_store.numberOf(number));
        if (!inOrder)
            std::ranges::stable_sort(numbers, {},
                                     [this](uint32_t number) { return m_store.row(number).start; });
    }
}

} // namespace timeslice
