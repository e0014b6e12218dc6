#include "core/trace/span_store.h"

#include <algorithm>
#include <cassert>

namespace timeslice {

TraceSpan SpanStore::at(size_t number) const {
    const auto after = std::ranges::upper_bound(m_firstOf, number);
    return {TaskId::at(static_cast<size_t>(after - m_firstOf.begin()) - 1), Nanos(m_starts[number]),
            Nanos(m_lengths[number]), m_depths[number], m_names[number]};
}

SpanStore::Range SpanStore::of(TaskId task) const {
    if (task.index() + 1 >= m_firstOf.size()) return {};
    return {m_firstOf[task.index()], m_firstOf[task.index() + 1]};
}

int SpanStore::rowsOf(TaskId task) const {
    return task.index() < m_rowsOf.size() ? m_rowsOf[task.index()] : 0;
}

std::vector<uint32_t> SpanStore::spansAt(TaskId task, Nanos time) const {
    return spansIn(task, time, time + Nanos{1}, Nanos{1});
}

std::vector<uint32_t> SpanStore::spansIn(TaskId task, Nanos from, Nanos to, Nanos atLeast) const {
    std::vector<uint32_t> found;
    const Range range = of(task);
    if (range.size() == 0 || from >= to) return found;
    const auto first = m_starts.begin() + static_cast<std::ptrdiff_t>(range.begin);
    const auto last = m_starts.begin() + static_cast<std::ptrdiff_t>(range.end);
    const auto later = std::lower_bound(first, last, to.count());
    const Query query{range.begin, static_cast<size_t>(later - m_starts.begin()), from.count(),
                      atLeast.count()};
    collect(m_levels.size(), 0, query, found);
    return found;
}

// The node of a level stands for kFan of the level below; level 0 are the spans themselves.
void SpanStore::collect(size_t level, size_t node, const Query& query, std::vector<uint32_t>& found) const {
    const size_t bits = kFanBits * level;
    const size_t begin = std::max(query.begin, node << bits);
    const size_t end = std::min(query.end, (node + 1) << bits);
    if (begin >= end) return;
    const Bounds bounds = level == 0 ? boundsOf(node) : m_levels[level - 1][node];
    if (bounds.end <= query.from || bounds.length < query.atLeast) return;
    if (level == 0) return found.push_back(static_cast<uint32_t>(node));
    const size_t childBits = bits - kFanBits;
    for (size_t child = begin >> childBits; child <= (end - 1) >> childBits; ++child)
        collect(level - 1, child, query, found);
}

SpanStore::Bounds SpanStore::boundsOf(size_t number) const {
    const int64_t length = m_lengths[number];
    return {m_starts[number] + std::max<int64_t>(length, 1), length};
}

void SpanStore::reserve(size_t spans) {
    m_starts.reserve(spans);
    m_lengths.reserve(spans);
    m_names.reserve(spans);
    m_depths.reserve(spans);
}

void SpanStore::append(const TraceSpan& span) {
    assert(span.depth >= 0 && span.depth <= kMaxSpanDepth && span.task.index() + 1 >= m_firstOf.size());
    m_firstOf.resize(span.task.index() + 1, static_cast<uint32_t>(size()));
    m_rowsOf.resize(span.task.index() + 1);
    m_rowsOf.back() = std::max(m_rowsOf.back(), span.depth + 1);
    m_starts.push_back(span.start.count());
    m_lengths.push_back(span.length.count());
    m_names.push_back(span.name);
    m_depths.push_back(static_cast<uint16_t>(span.depth));
}

void SpanStore::index(size_t tasks) {
    assert(tasks >= m_firstOf.size());
    m_firstOf.resize(tasks + 1, static_cast<uint32_t>(size()));
    m_rowsOf.resize(tasks);
    if (empty()) return;
    do addLevel();
    while (m_levels.back().size() > 1);
}

void SpanStore::addLevel() {
    const std::vector<Bounds>* below = m_levels.empty() ? nullptr : &m_levels.back();
    const size_t count = below ? below->size() : size();
    std::vector<Bounds> level((count + kFan - 1) / kFan);
    for (size_t i = 0; i < count; ++i) {
        const Bounds bounds = below ? (*below)[i] : boundsOf(i);
        Bounds& whole = level[i / kFan];
        whole.end = std::max(whole.end, bounds.end);
        whole.length = std::max(whole.length, bounds.length);
    }
    m_levels.push_back(std::move(level));
}

} // namespace timeslice
