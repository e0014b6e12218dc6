#include "app/timeline/lanes.h"

#include "app/timeline/task_signs.h"

#include <algorithm>

namespace timeslice {
namespace {

// A machine with more cores than this shows those that were used.
constexpr int kCoresAlwaysShown = 16;

} // namespace

Lanes::Lanes(TracePtr trace, LaneMode mode, const Language& language)
    : m_trace(std::move(trace)), m_mode(mode) {
    if (!m_trace) return;
    if (mode == LaneMode::ByCore) {
        addCores(language);
    } else {
        addTasks();
        addResources();
    }
}

void Lanes::addTasks() {
    for (size_t i = 0; i < m_trace->tasks().size(); ++i) {
        const TraceTask& task = m_trace->tasks()[i];
        m_lanes.push_back({LaneKind::Task, task.name, i, task.helper});
        m_summaries.push_back(LaneSummary::ofTask(*m_trace, TaskId::at(i)));
    }
    m_signs = signsByTask(*m_trace);
}

void Lanes::addCores(const Language& language) {
    int shown = std::min(m_trace->coreCount(), kCoresAlwaysShown);
    for (int core = shown; core < m_trace->coreCount(); ++core)
        if (!m_trace->intervalsOn(CoreId{core}).empty()) shown = core + 1;
    for (int core = 0; core < shown; ++core) {
        const std::string name = language.render(Text(TS_TEXT("core {0}"), core + 1));
        m_lanes.push_back({LaneKind::Core, name, static_cast<size_t>(core), false});
        m_summaries.push_back(LaneSummary::ofCore(*m_trace, CoreId{core}));
    }
}

void Lanes::addResources() {
    for (size_t i = 0; i < m_trace->resources().size(); ++i) {
        HoldingSummary holdings(*m_trace, ResourceId::at(i));
        if (holdings.empty()) continue;
        m_lanes.push_back({LaneKind::Resource, m_trace->resources()[i].name, i, false});
        m_holdings.push_back(std::move(holdings));
    }
}

std::vector<ColumnSummary> Lanes::columns(size_t lane, Nanos from, Nanos to, int columns) const {
    if (lane < m_summaries.size()) return m_summaries[lane].columns(from, to, columns);
    return m_holdings[lane - m_summaries.size()].columns(from, to, columns);
}

std::span<const Mark> Lanes::signs(size_t lane) const {
    return lane < m_signs.size() ? std::span<const Mark>(m_signs[lane]) : std::span<const Mark>{};
}

std::optional<size_t> Lanes::holdingAt(size_t lane, Nanos time) const {
    if (lane < m_summaries.size() || lane >= m_lanes.size()) return std::nullopt;
    return m_holdings[lane - m_summaries.size()].at(time);
}

std::optional<size_t> Lanes::intervalAt(size_t lane, Nanos time) const {
    if (lane < m_summaries.size()) return m_summaries[lane].at(time);
    const std::optional<size_t> holding = holdingAt(lane, time);
    if (!holding) return std::nullopt;
    return m_trace->intervalAt(m_trace->holdings()[*holding].task, time);
}

} // namespace timeslice
