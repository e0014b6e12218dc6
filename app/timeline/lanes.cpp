#include "app/timeline/lanes.h"

#include <algorithm>

namespace timeslice {
namespace {

// A machine with more cores than this shows those that were used.
constexpr int kCoresAlwaysShown = 16;

} // namespace

Lanes::Lanes(TracePtr trace, LaneMode mode, const Language& language)
    : Lanes(indexOf(std::move(trace)), mode, language) {}

Lanes::Lanes(TraceIndexPtr index, LaneMode mode, const Language& language)
    : m_index(std::move(index)), m_mode(mode) {
    if (!m_index) return;
    if (mode == LaneMode::ByCore) {
        addCores(language);
    } else {
        addTasks();
        addResources();
    }
}

void Lanes::addTasks() {
    for (size_t i = 0; i < trace()->tasks().size(); ++i) {
        const TraceTask& task = trace()->tasks()[i];
        m_lanes.push_back({LaneKind::Task, task.name, i, task.helper});
    }
}

void Lanes::addCores(const Language& language) {
    int shown = std::min(trace()->coreCount(), kCoresAlwaysShown);
    for (int core = shown; core < trace()->coreCount(); ++core)
        if (!trace()->intervalsOn(CoreId{core}).empty()) shown = core + 1;
    for (int core = 0; core < shown; ++core) {
        const std::string name = language.render(Text(TS_TEXT("core {0}"), core + 1));
        m_lanes.push_back({LaneKind::Core, name, static_cast<size_t>(core), false});
    }
}

void Lanes::addResources() {
    for (size_t i = 0; i < trace()->resources().size(); ++i)
        if (!m_index->holdings(ResourceId::at(i)).empty())
            m_lanes.push_back({LaneKind::Resource, trace()->resources()[i].name, i, false});
}

// Of a resource's lane.
const HoldingSummary& Lanes::holdingsOf(size_t lane) const {
    return m_index->holdings(ResourceId::at(m_lanes[lane].index));
}

// Of a task's or a core's.
const LaneSummary& Lanes::summaryOf(size_t lane) const {
    const size_t index = m_lanes[lane].index;
    return m_lanes[lane].kind == LaneKind::Task ? m_index->lane(TaskId::at(index))
                                                : m_index->lane(CoreId::at(index));
}

std::vector<ColumnSummary> Lanes::columns(size_t lane, Nanos from, Nanos to, int columns) const {
    if (m_lanes[lane].kind == LaneKind::Resource) return holdingsOf(lane).columns(from, to, columns);
    return summaryOf(lane).columns(from, to, columns);
}

std::span<const Mark> Lanes::signs(size_t lane) const {
    const bool isTask = lane < m_lanes.size() && m_lanes[lane].kind == LaneKind::Task;
    return isTask ? m_index->signs(TaskId::at(m_lanes[lane].index)) : std::span<const Mark>{};
}

std::optional<size_t> Lanes::holdingAt(size_t lane, Nanos time) const {
    const bool isResource = lane < m_lanes.size() && m_lanes[lane].kind == LaneKind::Resource;
    return isResource ? holdingsOf(lane).at(time) : std::nullopt;
}

std::pair<Nanos, Nanos> Lanes::shownHolding(size_t lane, size_t holding) const {
    return holdingsOf(lane).shown(holding);
}

std::optional<size_t> Lanes::intervalAt(size_t lane, Nanos time) const {
    if (lane >= m_lanes.size()) return std::nullopt;
    if (m_lanes[lane].kind != LaneKind::Resource) return summaryOf(lane).at(time);
    const std::optional<size_t> holding = holdingAt(lane, time);
    if (!holding) return std::nullopt;
    return trace()->intervalAt(trace()->holdings()[*holding].task, time);
}

} // namespace timeslice
