#include "core/trace/span_builder.h"

#include <algorithm>

namespace timeslice {

bool SpanBuilder::add(TaskId task, Nanos start, Nanos end, NameId name) {
    if (end < start) {
        ++m_repairs.negative;
        return false;
    }
    of(task).spans.push_back({start, end, name});
    return true;
}

void SpanBuilder::begin(TaskId id, Nanos time, NameId name) {
    Task& task = of(id);
    task.open.push_back(static_cast<uint32_t>(task.spans.size()));
    task.spans.push_back({time, kNever, name});
}

bool SpanBuilder::end(TaskId id, Nanos time, NameId name) {
    Task& task = of(id);
    const auto fits = [&task, name](uint32_t place) {
        return !name.valid() || task.spans[place].name == name;
    };
    const auto found = std::find_if(task.open.rbegin(), task.open.rend(), fits);
    if (found == task.open.rend()) {
        ++m_repairs.strayEnds;
        return false;
    }
    const auto inside = found - task.open.rbegin();
    m_repairs.closed += inside;
    for (auto i = inside; i >= 0; --i) endInnermost(task, time);
    return true;
}

void SpanBuilder::endAll(TaskId id, Nanos time) {
    Task& task = of(id);
    while (!task.open.empty()) endInnermost(task, time);
}

// One that would be negative is seen, and counted, in settle().
void SpanBuilder::endInnermost(Task& task, Nanos time) {
    task.spans[task.open.back()].end = time;
    task.open.pop_back();
}

SpanStore SpanBuilder::build(std::span<const Nanos> closeAt, Nanos offset) {
    SpanStore store;
    size_t count = 0;
    for (const Task& task : m_tasks) count += task.spans.size();
    store.reserve(count);
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        settle(m_tasks[i], closeAt[i], offset);
        nest(TaskId::at(i), m_tasks[i].spans, store);
        m_tasks[i] = {};
    }
    m_tasks.clear();
    store.index(closeAt.size());
    return store;
}

// Closed, in the trace's time, and in order.
void SpanBuilder::settle(Task& task, Nanos closeAt, Nanos offset) {
    m_repairs.closed += static_cast<int64_t>(task.open.size());
    while (!task.open.empty()) endInnermost(task, closeAt + offset);
    m_repairs.negative += static_cast<int64_t>(
        std::erase_if(task.spans, [](const RawSpan& span) { return span.end < span.start; }));
    for (RawSpan& span : task.spans) {
        span.start -= offset;
        span.end -= offset;
    }
    const auto before = [](const RawSpan& a, const RawSpan& b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    };
    if (!std::ranges::is_sorted(task.spans, before)) std::ranges::stable_sort(task.spans, before);
}

void SpanBuilder::nest(TaskId id, const std::vector<RawSpan>& spans, SpanStore& store) {
    std::vector<Nanos> around; // ends of those that the next one may lie in
    for (const RawSpan& span : spans) {
        while (!around.empty() && around.back() <= span.start) around.pop_back();
        const size_t depth = around.size();
        if (depth > static_cast<size_t>(kMaxSpanDepth)) {
            ++m_repairs.tooDeep;
            continue;
        }
        const bool longer = !around.empty() && span.end > around.back();
        if (longer) ++m_repairs.cut;
        const Nanos end = longer ? around.back() : span.end;
        store.append({id, span.start, end - span.start, static_cast<int>(depth), span.name});
        around.push_back(end);
    }
}

} // namespace timeslice
