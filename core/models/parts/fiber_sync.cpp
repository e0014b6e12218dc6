#include "core/models/parts/fiber_sync.h"

#include "core/models/parts/group_rules.h"

namespace timeslice {

FiberSync::FiberSync(const RunPlan& plan) {
    for (const PlannedResource& resource : plan.resources)
        m_objects.push_back({makeRules(resource), resource.id, resource.traits});
    for (std::unique_ptr<SyncRules>& rules : rulesOfEnds(plan)) m_objects.push_back({std::move(rules), {}});
}

void FiberSync::taskStarted(size_t object, TaskId task) {
    Attempt started{SyncOp::Started, task, -1, false};
    m_objects[object].rules->attempt(started);
}

bool FiberSync::attempt(Thread& thread, FiberWait& wait) {
    Object& object = m_objects[wait.object];
    if (!object.rules->attempt(wait.attempt)) return false;
    noteHolder(thread, object, wait.attempt);
    return true;
}

void FiberSync::enqueue(FiberWait& wait) {
    wait.woken = false;
    std::list<FiberWait*>& waiters = queueOf(wait);
    wait.place = waiters.insert(waiters.end(), &wait);
    m_objects[wait.object].rules->waits(wait.attempt, true);
}

void FiberSync::giveUp(FiberWait& wait) {
    queueOf(wait).erase(wait.place);
    m_objects[wait.object].rules->waits(wait.attempt, false);
}

void FiberSync::noteBlocked(Thread& thread, const FiberWait& wait) const {
    const Object& object = m_objects[wait.object];
    if (object.resource.valid()) thread.notes().blockedOn(object.resource, wait.attempt.task);
    for (const TaskId member : object.rules->members())
        thread.notes().blockedOnEnd(wait.attempt.task, member, wait.attempt.op == SyncOp::JoinAny);
}

void FiberSync::noteHolder(Thread& thread, const Object& object, const Attempt& attempt) const {
    if (isUnheard(attempt)) thread.notes().mark(MarkKind::Unheard, attempt.task, {}, object.resource);
    if (!object.rules->changesHolder(attempt)) return;
    if (takes(attempt.op)) thread.notes().took(object.resource, attempt.task);
    if (gives(attempt.op)) thread.notes().released(object.resource, attempt.task);
}

} // namespace timeslice
