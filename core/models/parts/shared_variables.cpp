#include "core/models/parts/shared_variables.h"

#include <algorithm>

namespace timeslice {

SharedVariables::SharedVariables(Kernel& kernel, const RunPlan& plan)
    : m_kernel(kernel), m_plan(plan), m_variables(plan.resources.size()) {
    for (const PlannedResource& resource : plan.resources)
        if (resource.kind == ResourceKind::Variable)
            m_variables[resource.id.index()].value.store(resource.size, std::memory_order_relaxed);
    if (std::ranges::none_of(plan.groups, &PlannedGroup::spins)) return;
    m_watchers.resize(plan.tasks.size());
    for (const PlannedTask& job : plan.tasks)
        if (plan.groups[job.group].spins) m_watchers[job.task.index()].changed = kernel.makeBreaker();
}

SharedVariables::SharedVariables(Kernel& kernel, const RunPlan& plan, const ProcessCopy& copy)
    : m_kernel(kernel), m_plan(plan), m_copy(copy), m_variables(copy.planned.resources) {
    for (size_t i = 0; i < m_variables.size(); ++i)
        m_variables[i].value.store(plan.resources[copy.planned.objects[i]].size, std::memory_order_relaxed);
}

void SharedVariables::copyFrom(const SharedVariables& other) {
    for (size_t i = 0; i < m_variables.size(); ++i) {
        const Variable& theirs = other.variableAt(ResourceId::at(m_copy->planned.objects[i]));
        m_variables[i].value.store(theirs.value.load());
    }
}

int64_t SharedVariables::access(Thread& thread, TaskId task, const Access& access) {
    Variable& at = variableAt(access.variable);
    int64_t before = access.expected;
    bool done = true;
    switch (access.kind) {
    case Access::Kind::Read:
        return at.value.load();
    case Access::Kind::Write:
    case Access::Kind::Exchange:
        before = at.value.exchange(access.value);
        break;
    case Access::Kind::CompareExchange:
        done = at.value.compare_exchange_strong(before, access.value);
        break;
    }
    if (done && !m_copy) thread.notes().written(access.variable, access.value);
    if (done && before != access.value) changed(access.variable, task);
    return access.kind == Access::Kind::CompareExchange ? (done ? 1 : 0) : before;
}

uint64_t SharedVariables::changes(std::span<const ResourceId> variables) const {
    uint64_t sum = 0;
    for (const ResourceId variable : variables) sum += variableAt(variable).changes.load();
    return sum;
}

void SharedVariables::store(Thread& thread, TaskId task, ResourceId variable, Seen seen) {
    Variable& at = variableAt(variable);
    const int64_t before = at.stores.fetch_add(1, std::memory_order_relaxed);
    const TaskId last{at.lastWriter.exchange(task.value, std::memory_order_relaxed)};
    const int64_t value = static_cast<int64_t>(static_cast<uint64_t>(seen.value) + 1);
    at.value.store(value, std::memory_order_relaxed);
    if (before != seen.stores && last != task)
        thread.notes().mark(MarkKind::LostUpdate, task, last, nameOf(variable));
    if (m_copy)
        thread.notes().updatedElsewhere(variable);
    else
        thread.notes().stored(variable, value);
    changed(variable, task);
}

int64_t SharedVariables::increase(Thread& thread, TaskId task, ResourceId variable) {
    Variable& at = variableAt(variable);
    at.stores.fetch_add(1, std::memory_order_relaxed);
    at.lastWriter.store(task.value, std::memory_order_relaxed);
    const int64_t before = at.value.fetch_add(1);
    if (m_copy)
        thread.notes().updatedElsewhere(variable);
    else
        thread.notes().increased(variable);
    changed(variable, task);
    return before;
}

// Sequentially consistent, as changes() and the watcher's side are: see the head of the header.
void SharedVariables::changed(ResourceId variable, TaskId by) {
    Variable& at = variableAt(variable);
    at.changes.fetch_add(1);
    if (at.watched.load() == 0) return;
    const std::lock_guard lock(m_mutex);
    for (Watcher* watcher : at.watchers) {
        if (watcher->changed->isSet()) continue;
        watcher->by = by;
        watcher->what = nameOf(variable);
        watcher->changed->set();
    }
}

void SharedVariables::rouse(TaskId task) {
    const bool waits = !m_watchers.empty() && m_watchers[task.index()].changed;
    if (!waits && !m_copy) return;
    const std::lock_guard lock(m_mutex);
    if (waits) m_watchers[task.index()].changed->set();
    if (const auto late = m_lateWatchers.find(task); late != m_lateWatchers.end())
        late->second.changed->set();
}

SharedVariables::Watcher& SharedVariables::watcherOf(TaskId task) {
    if (!m_copy) return m_watchers[task.index()];
    const std::lock_guard lock(m_mutex);
    Watcher& watcher = m_lateWatchers[task];
    if (!watcher.changed) watcher.changed = m_kernel.makeBreaker();
    return watcher;
}

SharedVariables::Watching::Watching(SharedVariables& variables, Thread& thread, TaskId task, const Spin& spin)
    : m_variables(variables), m_task(task), m_watched(spin.watched), m_watcher(variables.watcherOf(task)) {
    const ResourceId first = m_watched.empty() ? ResourceId{} : variables.nameOf(m_watched.front());
    thread.notes().mark(MarkKind::Spins, task, {}, first);
    goesOn(thread);
    changed().clear();
    m_watcher.by = {};
    m_watcher.what = first;
    if (m_watched.empty()) return; // nobody will set it: each process has variables of its own
    const std::lock_guard lock(variables.m_mutex);
    for (const ResourceId variable : m_watched) {
        Variable& at = variables.variableAt(variable);
        at.watchers.push_back(&m_watcher);
        at.watched.fetch_add(1);
    }
    if (variables.changes(m_watched) != spin.changes) changed().set();
}

SharedVariables::Watching::~Watching() {
    if (m_watched.empty()) return;
    const std::lock_guard lock(m_variables.m_mutex);
    for (const ResourceId variable : m_watched) {
        Variable& at = m_variables.variableAt(variable);
        std::erase(at.watchers, &m_watcher);
        at.watched.fetch_sub(1);
    }
}

void SharedVariables::Watching::goesOn(Thread& thread) const {
    if (!m_watched.empty()) thread.notes().blockedOn(m_variables.nameOf(m_watched.front()), m_task);
}

void SharedVariables::Watching::ends(Thread& thread) {
    TaskId by;
    ResourceId what;
    if (!m_watched.empty()) {
        const std::lock_guard lock(m_variables.m_mutex);
        by = m_watcher.by;
        what = m_watcher.what;
    }
    thread.notes().unblocked(m_task);
    thread.notes().mark(MarkKind::SpinEnds, m_task, by, what);
}

} // namespace timeslice
