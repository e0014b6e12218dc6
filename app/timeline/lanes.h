// Lanes: the rows of a timeline, from top to bottom, with the summaries that views ask for.
//
// By task: one lane per task, then thinner ones for the GIL and each lock (who holds it). By core: one lane
// per core. Immutable; keeps the trace alive.
#pragma once

#include "app/timeline/holdings.h"
#include "app/timeline/lane_mode.h"
#include "core/base/text.h"
#include "core/trace/summary.h"
#include "core/trace/trace.h"

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
    Lanes(TracePtr trace, LaneMode mode, const Language& language); // null: no lanes

    size_t size() const { return m_lanes.size(); }
    const Lane& operator[](size_t lane) const { return m_lanes[lane]; }
    const Trace* trace() const { return m_trace.get(); }
    LaneMode mode() const { return m_mode; }

    // One summary a column, whatever the kind; numbers are of intervals, or of holdings for a resource.
    std::vector<ColumnSummary> columns(size_t lane, Nanos from, Nanos to, int columns) const;
    // The interval at the instant; of a resource's lane the holder's.
    std::optional<size_t> intervalAt(size_t lane, Nanos time) const;
    // Of a resource's lane, the index of the holding at the instant.
    std::optional<size_t> holdingAt(size_t lane, Nanos time) const;
    // What went wrong at an instant of a task's life (task_signs.h), by time; of other lanes none.
    std::span<const Mark> signs(size_t lane) const;

  private:
    void addTasks();
    void addCores(const Language& language);
    void addResources();

    TracePtr m_trace;
    LaneMode m_mode = LaneMode::ByTask;
    std::vector<Lane> m_lanes;
    std::vector<LaneSummary> m_summaries;   // of the tasks or cores: the first lanes
    std::vector<std::vector<Mark>> m_signs; // of the tasks
    std::vector<HoldingSummary> m_holdings; // of the resources: the last lanes
};

} // namespace timeslice
