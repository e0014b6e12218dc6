// TraceBuilder: who waits for whom, and the circle that a deadlock closes.
#include "core/trace/builder.h"

#include <algorithm>

namespace timeslice {

void TraceBuilder::blockedOn(ResourceId resource, TaskId task) {
    m_tasks[task.index()].waitsFor = resource;
}

void TraceBuilder::unblocked(TaskId task) {
    m_tasks[task.index()].waitsFor = {};
    if (task.index() < m_waitsForEnds.size()) m_waitsForEnds[task.index()].clear();
    if (!m_oneEndWillDo.empty()) m_oneEndWillDo.erase(task);
}

void TraceBuilder::blockedOnEnd(TaskId task, TaskId other, bool any) {
    if (task.index() >= m_waitsForEnds.size()) m_waitsForEnds.resize(task.index() + 1);
    m_waitsForEnds[task.index()].push_back(other);
    if (any) m_oneEndWillDo.insert(task);
}

// Tasks and what they wait for, as nodes: first the tasks, then the resources. A task leads to the resource
// that it waits for and to the tasks whose ends it awaits, a resource to its holders. So the graph is as
// large as what was noted, however many wait for what many hold.
//
// How it works: first, who can go on: whoever waits for nothing, and whoever waits only for such. A semaphore lets
// its waiters on as soon as one holder can, and so does the first of several ends; everything else when all can.
// Then a search in depth among the others.
//
// A task that has not been started yet cannot go on before one of those who can start it; each such group of tasks
// is a node behind the resources, which waits for the first of its starters. Who waits for the first of several ends
// waits for such a task too, who waits for all ends does not: those are of the tasks that had been started.
class WaitGraph {
  public:
    explicit WaitGraph(const TraceBuilder& builder)
        : m_builder(builder), m_tasks(builder.m_tasks.size()),
          m_seen(m_tasks + builder.m_resources.size() + builder.m_starts.size()),
          m_goesOn(m_seen.size(), false) {
        findToBeStarted();
        turnRound();
        if (!builder.m_oneEndWillDo.empty()) addStarts();
        for (size_t task = 0; task < m_tasks; ++task)
            if (m_openWaits[task] == 0 && !finished(task) && !toBeStarted(task)) goOn(task);
    }

    std::vector<WaitEdge> findCycle() {
        for (size_t start = 0; start < m_tasks; ++start)
            if (m_seen[start] == Seen::Not && waits(start) && search(start)) return edges();
        return {};
    }

  private:
    enum class Seen : uint8_t { Not, OnPath, Done };
    struct Step {
        size_t node;
        size_t next = 0;
    };

    bool finished(size_t task) const { return m_builder.m_tasks[task].finished; }
    bool toBeStarted(size_t task) const { return !m_toBeStarted.empty() && m_toBeStarted[task]; }
    bool waits(size_t node) const { return !m_goesOn[node] && (node >= m_tasks || !finished(node)); }

    const auto& holdersOf(size_t resource) const { return m_builder.m_resources[resource].holders; }

    void findToBeStarted() {
        if (!m_builder.m_starts.empty()) m_toBeStarted.resize(m_tasks);
        for (const auto& starts : m_builder.m_starts)
            for (size_t task = starts.tasks.first; task < starts.tasks.first + starts.tasks.count; ++task)
                m_toBeStarted[task] = !m_builder.m_tasks[task].alive && !finished(task);
    }

    // Who waits for whom, from the other end.
    void turnRound() {
        m_waiters.resize(m_seen.size());
        m_openWaits.assign(m_seen.size(), 0);
        for (size_t task = 0; task < m_tasks; ++task) {
            const ResourceId resource = m_builder.m_tasks[task].waitsFor;
            if (resource.valid()) addWait(task, m_tasks + resource.index());
            if (hasItsEnd(task)) continue;
            const bool any = oneIsEnough(task);
            for (const TaskId other : m_builder.endsAwaitedBy(task))
                if (!finished(other.index()) && (any || !toBeStarted(other.index())))
                    addWait(task, other.index());
        }
        for (size_t i = 0; i < m_builder.m_resources.size(); ++i)
            for (const auto& holder : holdersOf(i))
                if (!finished(holder.task.index())) addWait(m_tasks + i, holder.task.index());
    }

    void addStarts() {
        size_t node = m_tasks + m_builder.m_resources.size();
        for (const auto& starts : m_builder.m_starts) {
            for (size_t i = 0; i < starts.tasks.count; ++i)
                if (toBeStarted(starts.tasks.first + i)) addWait(starts.tasks.first + i, node);
            for (const TaskRange& by : starts.by)
                for (size_t i = 0; i < by.count; ++i)
                    if (!finished(by.first + i)) addWait(node, by.first + i);
            ++node;
        }
    }

    void addWait(size_t waiter, size_t awaited) {
        m_waiters[awaited].push_back(waiter);
        ++m_openWaits[waiter];
    }

    // It waits for the first of several ends, and one has come.
    bool hasItsEnd(size_t task) const {
        const std::span<const TaskId> ends = m_builder.endsAwaitedBy(task);
        return m_builder.m_oneEndWillDo.contains(TaskId::at(task)) &&
               std::ranges::any_of(ends, [this](TaskId other) { return finished(other.index()); });
    }

    bool oneIsEnough(size_t node) const {
        if (node < m_tasks) return m_builder.m_oneEndWillDo.contains(TaskId::at(node));
        if (node >= m_tasks + m_builder.m_resources.size()) return true;
        return m_builder.m_trace->resources()[node - m_tasks].kind == ResourceKind::Semaphore;
    }

    void goOn(size_t first) {
        std::vector<size_t> open = {first};
        m_goesOn[first] = true;
        while (!open.empty()) {
            const size_t node = open.back();
            open.pop_back();
            for (const size_t waiter : m_waiters[node]) {
                if (m_goesOn[waiter] || (--m_openWaits[waiter] > 0 && !oneIsEnough(waiter))) continue;
                m_goesOn[waiter] = true;
                open.push_back(waiter);
            }
        }
    }

    // The node's successor of that number; none behind the last.
    std::optional<size_t> successor(size_t node, size_t number) const {
        if (node >= m_tasks) {
            const auto& holders = holdersOf(node - m_tasks);
            return number < holders.size() ? std::optional(holders[number].task.index()) : std::nullopt;
        }
        const ResourceId resource = m_builder.m_tasks[node].waitsFor;
        if (resource.valid() && number == 0) return m_tasks + resource.index();
        const size_t end = number - (resource.valid() ? 1 : 0);
        const std::span<const TaskId> ends = m_builder.endsAwaitedBy(node);
        return end < ends.size() ? std::optional(ends[end].index()) : std::nullopt;
    }

    // True when it comes back to a node of the path, to which the path is cut.
    bool search(size_t start) {
        m_path = {{start}};
        m_seen[start] = Seen::OnPath;
        while (!m_path.empty()) {
            const std::optional<size_t> next = successor(m_path.back().node, m_path.back().next++);
            if (!next) {
                m_seen[m_path.back().node] = Seen::Done;
                m_path.pop_back();
            } else if (waits(*next) && m_seen[*next] == Seen::OnPath) {
                const auto isNext = [&](const Step& step) { return step.node == *next; };
                m_path.erase(m_path.begin(), std::find_if(m_path.begin(), m_path.end(), isNext));
                return true;
            } else if (waits(*next) && m_seen[*next] == Seen::Not) {
                m_seen[*next] = Seen::OnPath;
                m_path.push_back({*next});
            }
        }
        return false;
    }

    std::vector<WaitEdge> edges() {
        if (m_path.front().node >= m_tasks) std::rotate(m_path.begin(), m_path.begin() + 1, m_path.end());
        std::vector<TaskId> tasks;
        for (const Step& step : m_path)
            if (step.node < m_tasks) tasks.push_back(TaskId::at(step.node));
        std::vector<WaitEdge> cycle;
        for (size_t i = 0; i < tasks.size(); ++i)
            cycle.push_back(
                {tasks[i], m_builder.m_tasks[tasks[i].index()].waitsFor, tasks[(i + 1) % tasks.size()]});
        return cycle;
    }

    const TraceBuilder& m_builder;
    size_t m_tasks;
    std::vector<Seen> m_seen;                   // by node, as all that follows
    std::vector<bool> m_goesOn;                 // it can go on, or be had
    std::vector<bool> m_toBeStarted;            // by task; empty: none
    std::vector<std::vector<size_t>> m_waiters; // who waits for it
    std::vector<size_t> m_openWaits; // for how many it waits that cannot go on, or are not looked at yet
    std::vector<Step> m_path;
};

std::vector<WaitEdge> TraceBuilder::findCycle() const {
    return WaitGraph(*this).findCycle();
}

bool TraceBuilder::allWait(std::optional<Nanos> queuesSince) const {
    bool anyWaits = false;
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        const Task& task = m_tasks[i];
        if (!task.alive || m_trace->m_tasks[i].helper) continue;
        const bool waits = task.waitsFor.valid() || !endsAwaitedBy(i).empty();
        const bool queues =
            queuesSince && task.arrival <= *queuesSince && !task.hasRun && !task.thread.valid();
        if (!waits && !queues) return false;
        anyWaits = anyWaits || waits;
    }
    return anyWaits;
}

void TraceBuilder::setDeadlock(std::vector<WaitEdge> cycle) {
    m_trace->m_deadlock = std::move(cycle);
    m_trace->m_lastWaits.clear();
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        const Task& task = m_tasks[i];
        if (m_trace->m_tasks[i].helper || !task.alive) continue;
        const std::span<const TaskId> ends = endsAwaitedBy(i);
        const auto open =
            std::ranges::find_if(ends, [this](TaskId end) { return m_tasks[end.index()].alive; });
        const TaskId other = open == ends.end() ? TaskId() : *open;
        if (task.waitsFor.valid() || other.valid())
            m_trace->m_lastWaits.push_back({TaskId::at(i), task.waitsFor, other});
    }
}

} // namespace timeslice
