// TraceIndex: what views ask of a trace again and again, worked out once: lanes at every level of detail, who
// held what, what went wrong where, which states occur, how busy it was.
//
// How it works:
// - Each part is made when it is first asked for, so that who asks for none (the command line) pays for none;
//   warm() makes those that views draw, for a job off the window's thread.
// - Any thread may ask. It keeps its trace alive; what it answers by reference lives as long as it does.
// - Room: about 3 bytes an interval for the lanes, 12 a holding, and the signs themselves.
#pragma once

#include "core/recording/activity.h"
#include "core/recording/counts.h"
#include "core/recording/holdings.h"
#include "core/recording/lazy.h"

#include <memory>

namespace timeslice {

class TraceIndex {
  public:
    explicit TraceIndex(TracePtr trace) : m_trace(std::move(trace)) {} // not null

    const Trace& trace() const { return *m_trace; }
    const TracePtr& tracePtr() const { return m_trace; }

    const LaneSummary& lane(TaskId task) const;
    const LaneSummary& lane(CoreId core) const;
    const HoldingSummary& holdings(ResourceId resource) const;
    // Indices into the trace's holdings(), by start.
    std::span<const uint32_t> holdings(TaskId task) const;
    std::span<const Mark> signs(TaskId task) const; // by time
    const TraceCounts& counts() const;
    const Activity& activity() const;
    // The nearest instant before or after `time` at which something changes (boundaries.h).
    std::optional<Nanos> nextBoundary(Nanos time) const;
    std::optional<Nanos> previousBoundary(Nanos time) const;

    void warm() const;

  private:
    const std::vector<LaneSummary>& tasks() const;
    const std::vector<LaneSummary>& cores() const;
    const std::vector<HoldingSummary>& resources() const;
    const std::vector<std::vector<uint32_t>>& held() const;
    const std::vector<std::vector<Mark>>& signs() const;

    TracePtr m_trace;
    Lazy<std::vector<LaneSummary>> m_tasks;
    Lazy<std::vector<LaneSummary>> m_cores;
    Lazy<std::vector<HoldingSummary>> m_resources;
    Lazy<std::vector<std::vector<uint32_t>>> m_held; // by task
    Lazy<std::vector<std::vector<Mark>>> m_signs;    // the same
    Lazy<TraceCounts> m_counts;
    Lazy<Activity> m_activity;
};

using TraceIndexPtr = std::shared_ptr<const TraceIndex>;

// Null for null.
TraceIndexPtr indexOf(TracePtr trace);

} // namespace timeslice
