#include "core/recording/trace_index.h"

#include "core/recording/boundaries.h"
#include "core/recording/signs.h"

#include <algorithm>

namespace timeslice {
namespace {

std::vector<LaneSummary> lanesOfTasks(const Trace& trace) {
    std::vector<LaneSummary> lanes;
    for (size_t i = 0; i < trace.tasks().size(); ++i)
        lanes.push_back(LaneSummary::ofTask(trace, TaskId::at(i)));
    return lanes;
}

std::vector<LaneSummary> lanesOfCores(const Trace& trace) {
    std::vector<LaneSummary> lanes;
    for (int core = 0; core < trace.coreCount(); ++core)
        lanes.push_back(LaneSummary::ofCore(trace, CoreId{core}));
    return lanes;
}

std::vector<HoldingSummary> holdingsByResource(const Trace& trace) {
    std::vector<HoldingSummary> holdings;
    for (size_t i = 0; i < trace.resources().size(); ++i) holdings.emplace_back(trace, ResourceId::at(i));
    return holdings;
}

std::vector<std::vector<uint32_t>> holdingsByTask(const Trace& trace) {
    const auto all = trace.holdings();
    std::vector<std::vector<uint32_t>> held(trace.tasks().size());
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].task.valid()) held[all[i].task.index()].push_back(static_cast<uint32_t>(i));
    for (std::vector<uint32_t>& one : held)
        std::ranges::stable_sort(one, {}, [all](uint32_t place) { return all[place].start; });
    return held;
}

} // namespace

const std::vector<LaneSummary>& TraceIndex::tasks() const {
    return m_tasks.get([this] { return lanesOfTasks(*m_trace); });
}

const std::vector<LaneSummary>& TraceIndex::cores() const {
    return m_cores.get([this] { return lanesOfCores(*m_trace); });
}

const std::vector<HoldingSummary>& TraceIndex::resources() const {
    return m_resources.get([this] { return holdingsByResource(*m_trace); });
}

const std::vector<std::vector<uint32_t>>& TraceIndex::held() const {
    return m_held.get([this] { return holdingsByTask(*m_trace); });
}

const std::vector<std::vector<Mark>>& TraceIndex::signs() const {
    return m_signs.get([this] { return signsByTask(*m_trace); });
}

const LaneSummary& TraceIndex::lane(TaskId task) const {
    return tasks()[task.index()];
}

const LaneSummary& TraceIndex::lane(CoreId core) const {
    return cores()[core.index()];
}

const HoldingSummary& TraceIndex::holdings(ResourceId resource) const {
    return resources()[resource.index()];
}

std::span<const uint32_t> TraceIndex::holdings(TaskId task) const {
    return held()[task.index()];
}

std::span<const Mark> TraceIndex::signs(TaskId task) const {
    return signs()[task.index()];
}

const TraceCounts& TraceIndex::counts() const {
    return m_counts.get([this] { return countsOf(*m_trace); });
}

const Activity& TraceIndex::activity() const {
    return m_activity.get([this] { return activityOf(*m_trace, cores()); });
}

std::optional<Nanos> TraceIndex::nextBoundary(Nanos time) const {
    return timeslice::nextBoundary(*m_trace, time);
}

std::optional<Nanos> TraceIndex::previousBoundary(Nanos time) const {
    return timeslice::previousBoundary(*m_trace, time);
}

void TraceIndex::warm() const {
    tasks();
    resources();
    signs();
    counts();
    activity(); // and with it the cores
}

TraceIndexPtr indexOf(TracePtr trace) {
    return trace ? std::make_shared<const TraceIndex>(std::move(trace)) : nullptr;
}

} // namespace timeslice
