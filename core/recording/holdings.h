// Who holds a resource, summarised by pixel column, as LaneSummary does for tasks and cores.
//
// A semaphore and the readers of a reader-writer lock have several holders at once, whose holdings end in any
// order. A lane has room for one: it shows the holder that came first until it lets go, then the next of those
// that still hold.
#pragma once

#include "core/trace/summary.h"

#include <utility>
#include <vector>

namespace timeslice {

// A resource's holdings, by start; a part of trace.holdings().
std::span<const Holding> holdingsOf(const Trace& trace, ResourceId resource);

// All that hold the instant, by start.
std::vector<const Holding*> holdingsAt(const Trace& trace, ResourceId resource, Nanos time);

class HoldingSummary {
  public:
    HoldingSummary(const Trace& trace, ResourceId resource); // the trace outlives the summary

    // As LaneSummary::columns; held time stands under Running, numbers are indices into `trace.holdings()`.
    std::vector<ColumnSummary> columns(Nanos from, Nanos to, int columns) const;
    // Index of the holding that the lane shows at the instant, if any.
    std::optional<size_t> at(Nanos time) const;
    // From when until when the lane shows this holding, which it does show.
    std::pair<Nanos, Nanos> shown(size_t holding) const;
    bool empty() const { return m_turns.empty(); }

  private:
    // What the lane shows of a holding. Neither they nor their holdings go back.
    struct Turn {
        size_t holding; // in trace.holdings()
        Nanos start, end;
    };

    size_t firstEndingAfter(Nanos time) const;

    std::vector<Turn> m_turns;
    std::vector<Nanos> m_held; // time held before the turn of this position, and in all
};

} // namespace timeslice
