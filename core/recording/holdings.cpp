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

HoldingSummary::HoldingSummary(const Trace& trace, ResourceId resource) {
    m_holdings = holdingsOf(trace, resource);
    m_begin = static_cast<size_t>(m_holdings.data() - trace.holdings().data());
    m_held.reserve(m_holdings.size() + 1);
    m_held.push_back(Nanos{0});
    for (const Holding& holding : m_holdings) m_held.push_back(m_held.back() + (holding.end - holding.start));
}

size_t HoldingSummary::firstEndingAfter(Nanos time) const {
    const auto found = std::ranges::upper_bound(m_holdings, time, {}, &Holding::end);
    return static_cast<size_t>(found - m_holdings.begin());
}

std::optional<size_t> HoldingSummary::at(Nanos time) const {
    const size_t position = firstEndingAfter(time);
    if (position == m_holdings.size() || m_holdings[position].start > time) return std::nullopt;
    return m_begin + position;
}

std::vector<ColumnSummary> HoldingSummary::columns(Nanos from, Nanos to, int columns) const {
    assert(from < to && columns >= 1);
    std::vector<ColumnSummary> result(static_cast<size_t>(columns));
    size_t position = firstEndingAfter(from);
    Nanos begin = from;
    for (int i = 0; i < columns; ++i) {
        const Nanos end = columnStart(from, to, i + 1, columns);
        const auto rest = m_holdings.subspan(position);
        const auto stop =
            std::ranges::lower_bound(rest, std::max(end, begin + Nanos{1}), {}, &Holding::start);
        const size_t count = static_cast<size_t>(stop - rest.begin());
        if (count > 0) {
            const Holding& first = rest.front();
            const Holding& last = rest[count - 1];
            ColumnSummary& column = result[static_cast<size_t>(i)];
            column.first = static_cast<int64_t>(m_begin + position);
            column.last = column.first + static_cast<int64_t>(count) - 1;
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
