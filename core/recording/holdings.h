// Who holds a resource, summarised by pixel column, as LaneSummary does for tasks and cores.
#pragma once

#include "core/trace/summary.h"

namespace timeslice {

// A resource's holdings, by start; a part of trace.holdings().
std::span<const Holding> holdingsOf(const Trace& trace, ResourceId resource);

class HoldingSummary {
  public:
    HoldingSummary(const Trace& trace, ResourceId resource); // the trace outlives the summary

    // As LaneSummary::columns; held time stands under Running, numbers are indices into `trace.holdings()`.
    std::vector<ColumnSummary> columns(Nanos from, Nanos to, int columns) const;
    // Index of the holding that holds the instant, if any.
    std::optional<size_t> at(Nanos time) const;
    bool empty() const { return m_held.size() <= 1; }

  private:
    size_t firstEndingAfter(Nanos time) const;

    std::span<const Holding> m_holdings;
    size_t m_begin = 0;        // of the span within all of the trace's
    std::vector<Nanos> m_held; // time held before the holding of this position, and in all
};

} // namespace timeslice
