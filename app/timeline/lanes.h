// Lanes: the rows of a timeline, from top to bottom, with the summaries that views ask for.
//
// By task: one lane per task, then thinner ones for the GIL and each lock (who holds it). By core: one lane
// per core. Immutable; keeps the trace and its index alive.
#pragma once

#include "app/timeline/lane_mode.h"
#include "core/base/text.h"
#include "core/recording/trace_index.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timeslice {

enum class LaneKind : uint8_t { Task, Core, Resource };

struct Lane {
    LaneKind kind = LaneKind::Task;
    std::string name;
    size_t index = 0;    // of the task, core or resource
    bool helper = false; // an event loop, a worker ...
};

class Lanes {
  public:
    Lanes() = default;
    Lanes(TraceIndexPtr index, LaneMode mode, const Language& language); // null: no lanes
    Lanes(TracePtr trace, LaneMode mode, const Language& language);      // with an index of its own

    size_t size() const { return m_lanes.size(); }
    const Lane& operator[](size_t lane) const { return m_lanes[lane]; }
    const Trace* trace() const { return m_index ? &m_index->trace() : nullptr; }
    LaneMode mode() const { return m_mode; }

    // One summary a column, whatever the kind; numbers are of intervals, or of holdings for a resource.
    std::vector<ColumnSummary> columns(size_t lane, Nanos from, Nanos to, int columns) const;
    // The interval at the instant; of a resource's lane the holder's.
    std::optional<size_t> intervalAt(size_t lane, Nanos time) const;
    // Of a resource's lane, the index of the holding at the instant.
    std::optional<size_t> holdingAt(size_t lane, Nanos time) const;
    // From when until when a resource's lane shows this holding, which is one of its columns'.
    std::pair<Nanos, Nanos> shownHolding(size_t lane, size_t holding) const;
    // What went wrong at an instant of a task's life, by time; of other lanes none.
    std::span<const Mark> signs(size_t lane) const;

  private:
    void addTasks();
    void addCores(const Language& language);
    void addResources();

    const HoldingSummary& holdingsOf(size_t lane) const;
    const LaneSummary& summaryOf(size_t lane) const;

    TraceIndexPtr m_index;
    LaneMode m_mode = LaneMode::ByTask;
    std::vector<Lane> m_lanes;
};

} // namespace timeslice
