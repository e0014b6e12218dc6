#include "core/recording/holdings.h"

#include <algorithm>
#include <cassert>

namespace timeslice {
namespace {

constexpr size_t kHeld = static_cast<size_t>(State::Running);

} // namespace

std::span<const Holding> holdingsOf(const Trace& trace, ResourceId resource) {
    const std::span<const Holding> all = trace.holdings();
    const auto begin = std::ranges::lower_bound(all, resource, {}, &Holding::resource);
    const auto end = std::ranges::upper_bound(all, resource, {}, &Holding::resource);
    return all.subspan(static_cast<size_t>(begin - all.begin()), static_cast<size_t>(end - begin));
}

std::vector<const Holding*> holdingsAt(const Trace& trace, ResourceId resource, Nanos time) {
    std::vector<const Holding*> held;
    for (const Holding& holding : holdingsOf(trace, resource)) {
        if (holding.start > time) break;
        if (time < holding.end) held.push_back(&holding);
    }
    return held;
}

HoldingSummary::HoldingSummary(const Trace& trace, ResourceId resource) {
    const std::span<const Holding> holdings = holdingsOf(trace, resource);
    const auto begin = static_cast<size_t>(holdings.data() - trace.holdings().data());
    m_turns.reserve(holdings.size());
    Nanos until{0};
    for (size_t i = 0; i < holdings.size(); ++i) {
        if (!m_turns.empty() && holdings[i].end <= until) continue;
        m_turns.push_back({begin + i, std::max(holdings[i].start, until), holdings[i].end});
        until = holdings[i].end;
    }
    m_held.reserve(m_turns.size() + 1);
    m_held.push_back(Nanos{0});
    for (const Turn& turn : m_turns) m_held.push_back(m_held.back() + (turn.end - turn.start));
}

size_t HoldingSummary::firstEndingAfter(Nanos time) const {
    const auto found = std::ranges::upper_bound(m_turns, time, {}, &Turn::end);
    return static_cast<size_t>(found - m_turns.begin());
}

std::optional<size_t> HoldingSummary::at(Nanos time) const {
    const size_t position = firstEndingAfter(time);
    if (position == m_turns.size() || m_turns[position].start > time) return std::nullopt;
    return m_turns[position].holding;
}

std::pair<Nanos, Nanos> HoldingSummary::shown(size_t holding) const {
    const auto turn = std::ranges::lower_bound(m_turns, holding, {}, &Turn::holding);
    assert(turn != m_turns.end() && turn->holding == holding);
    return {turn->start, turn->end};
}

std::vector<ColumnSummary> HoldingSummary::columns(Nanos from, Nanos to, int columns) const {
    assert(from < to && columns >= 1);
    std::vector<ColumnSummary> result(static_cast<size_t>(columns));
    size_t position = firstEndingAfter(from);
    Nanos begin = from;
    for (int i = 0; i < columns; ++i) {
        const Nanos end = columnStart(from, to, i + 1, columns);
        const auto rest = std::span(m_turns).subspan(position);
        const auto stop = std::ranges::lower_bound(rest, std::max(end, begin + Nanos{1}), {}, &Turn::start);
        const size_t count = static_cast<size_t>(stop - rest.begin());
        if (count > 0) {
            const Turn& first = rest.front();
            const Turn& last = rest[count - 1];
            ColumnSummary& column = result[static_cast<size_t>(i)];
            column.first = static_cast<int64_t>(first.holding);
            column.last = static_cast<int64_t>(last.holding);
            column.boundaries = static_cast<uint32_t>(count) - (first.start < begin || begin == end ? 1 : 0);
            if (first.start <= begin && first.end >= end) column.single = column.first;
            column.time[kHeld] = m_held[position + count] - m_held[position] -
                                 std::max(Nanos{0}, begin - first.start) - std::max(Nanos{0}, last.end - end);
            position += last.end > end ? count - 1 : count;
        }
        begin = end;
    }
    return result;
}

} // namespace timeslice
