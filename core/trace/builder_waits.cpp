// TraceBuilder: who waits for whom, and the circle that a deadlock closes.
#include "core/trace/builder.h"

#include <algorithm>

namespace timeslice {

void TraceBuilder::waitFor(ResourceId resource, TaskId task) {
    m_tasks[task.index()].waitsFor = resource;
}

void TraceBuilder::waitEnds(TaskId task) {
    m_tasks[task.index()].waitsFor = {};
    m_waitsForEnds[task.index()].clear();
}

void TraceBuilder::waitForEnd(TaskId task, TaskId other) {
    m_waitsForEnds[task.index()].push_back(other);
}

std::vector<TaskId> TraceBuilder::blockersOf(TaskId id) const {
    const Task& task = m_tasks[id.index()];
    std::vector<TaskId> blockers;
    if (task.finished) return blockers;
    if (task.waitsFor.valid())
        for (const Holder& holder : m_resources[task.waitsFor.index()].holders)
            blockers.push_back(holder.task);
    for (const TaskId other : m_waitsForEnds[id.index()]) blockers.push_back(other);
    std::erase_if(blockers, [this](TaskId other) { return m_tasks[other.index()].finished; });
    return blockers;
}

// Depth first; `path` is the way down to `task`. True when it comes back to a task of the path, to which it
// is cut.
bool TraceBuilder::closesCycle(TaskId start, std::vector<TaskId>& path, std::vector<uint8_t>& seen) const {
    enum : uint8_t { New, OnPath, Done };
    struct Step {
        std::vector<TaskId> blockers;
        size_t next = 0;
    };
    std::vector<Step> stack = {{blockersOf(start)}};
    path = {start};
    seen[start.index()] = OnPath;
    while (!stack.empty()) {
        Step& top = stack.back();
        if (top.next == top.blockers.size()) {
            seen[path.back().index()] = Done;
            path.pop_back();
            stack.pop_back();
            continue;
        }
        const TaskId next = top.blockers[top.next++];
        if (seen[next.index()] == Done) continue;
        if (seen[next.index()] == OnPath) {
            path.erase(path.begin(), std::ranges::find(path, next));
            return true;
        }
        seen[next.index()] = OnPath;
        path.push_back(next);
        stack.push_back({blockersOf(next)});
    }
    return false;
}

std::vector<WaitEdge> TraceBuilder::findCycle() const {
    std::vector<uint8_t> seen(m_tasks.size(), 0);
    std::vector<TaskId> path;
    for (size_t start = 0; start < m_tasks.size(); ++start) {
        if (seen[start] != 0 || !closesCycle(TaskId::at(start), path, seen)) continue;
        std::vector<WaitEdge> cycle;
        for (size_t i = 0; i < path.size(); ++i)
            cycle.push_back({path[i], m_tasks[path[i].index()].waitsFor, path[(i + 1) % path.size()]});
        return cycle;
    }
    return {};
}

void TraceBuilder::setDeadlock(std::vector<WaitEdge> cycle) {
    m_trace->m_deadlock = std::move(cycle);
    m_trace->m_lastWaits.clear();
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        const Task& task = m_tasks[i];
        if (m_trace->m_tasks[i].helper || !task.alive) continue;
        const auto ends = std::ranges::find_if(
            m_waitsForEnds[i], [this](TaskId other) { return !m_tasks[other.index()].finished; });
        const TaskId other = ends == m_waitsForEnds[i].end() ? TaskId() : *ends;
        if (task.waitsFor.valid() || other.valid())
            m_trace->m_lastWaits.push_back({TaskId::at(i), task.waitsFor, other});
    }
}

} // namespace timeslice
