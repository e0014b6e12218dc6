#include "core/models/parts/thread_sync.h"

namespace timeslice {

ThreadSync::ThreadSync(Kernel& kernel, const RunPlan& plan) : m_waitsAt(plan.tasks.size()) {
    for (std::atomic<size_t>& place : m_waitsAt) place.store(kNowhere, std::memory_order_relaxed);
    const auto add = [&](std::unique_ptr<SyncRules> rules, ResourceId resource) {
        Object object{std::move(rules),
                      kernel.makeMutex(),
                      {kernel.makeCondition(), kernel.makeCondition()},
                      resource,
                      {}};
        m_objects.push_back(std::move(object));
    };
    for (const PlannedResource& resource : plan.resources) add(makeRules(resource), resource.id);
    for (const PlannedGroup& group : plan.groups) {
        add(makeGroupRules(), {});
        if (!group.joined) continue;
        for (size_t i = 0; i < group.tasks; ++i)
            m_objects.back().members.push_back(plan.tasks[group.first + i].task);
        Attempt started{SyncOp::Started, {}, -1, false};
        for (size_t i = 0; i < group.tasks && !group.spawned; ++i) m_objects.back().rules->attempt(started);
    }
    for (const std::vector<size_t>& groups : plan.unions) {
        add(makeGroupRules(), {});
        for (const size_t number : groups) {
            const PlannedGroup& group = plan.groups[number];
            Attempt started{SyncOp::Started, {}, -1, false};
            for (size_t i = 0; i < group.tasks; ++i) {
                m_objects.back().members.push_back(plan.tasks[group.first + i].task);
                if (!group.spawned) m_objects.back().rules->attempt(started);
            }
        }
    }
}

void ThreadSync::noteDone(Thread& thread, const Object& object, const Attempt& attempt) {
    if (isUnheard(attempt)) thread.notes().mark(MarkKind::Unheard, attempt.task, {}, object.resource);
    if (!object.rules->changesHolder(attempt)) return;
    if (takes(attempt.op)) thread.notes().took(object.resource, attempt.task);
    if (gives(attempt.op)) thread.notes().released(object.resource, attempt.task);
}

// With a timeout it is no part of a deadlock.
void ThreadSync::noteWaiting(Thread& thread, const Object& object, const Attempt& attempt) {
    if (object.resource.valid()) thread.notes().blockedOn(object.resource, attempt.task);
    for (const TaskId member : object.members)
        thread.notes().blockedOnEnd(attempt.task, member, attempt.op == SyncOp::JoinAny);
}

Co<> ThreadSync::wake(Thread& thread, Object& object, const Attempt& attempt) {
    const Wakes wakes = object.rules->wakes(attempt);
    for (size_t side = 0; side < kSides; ++side) {
        if (wakes[side] == Wake::One) co_await thread.signal(*object.conditions[side]);
        if (wakes[side] == Wake::All) co_await thread.broadcast(*object.conditions[side]);
    }
}

Co<bool> ThreadSync::tryOnce(Thread& thread, Attempt& attempt, const Sync& sync) {
    Object& object = m_objects[sync.object];
    const WaitMeaning meaning = meaningOfWait(sync.op);
    co_await thread.pay(Cost::Lock);
    thread.notes().waitMeans(meaning.state, meaning.cause, object.resource.value);
    co_await thread.lock(*object.mutex);
    const bool done = object.rules->attempt(attempt);
    if (done) {
        noteDone(thread, object, attempt);
        co_await wake(thread, object, attempt);
    }
    thread.unlock(*object.mutex);
    co_return done;
}

Co<bool> ThreadSync::wait(Thread& thread, Attempt& attempt, const Sync& sync, const Breaker* stop) {
    Object& object = m_objects[sync.object];
    const WaitMeaning meaning = meaningOfWait(sync.op);
    thread.notes().waitMeans(meaning.state, meaning.cause, object.resource.value);
    const Nanos deadline = sync.timeout ? after(thread.now(), *sync.timeout) : kNever;
    co_await thread.lock(*object.mutex);
    bool done = object.rules->attempt(attempt);
    object.rules->waits(attempt, true);
    // Sequentially consistent: whoever sets the breaker finds the task here, or the task finds the breaker
    // set.
    if (stop) m_waitsAt[attempt.task.index()].store(sync.object * kSides + sideOf(sync.op));
    while (!done && !(stop && stop->isSet())) {
        std::optional<Nanos> rest;
        if (sync.timeout) rest = deadline - thread.now();
        if (rest && *rest <= Nanos{0}) break;
        if (!sync.timeout) noteWaiting(thread, object, attempt);
        co_await thread.wait(*object.conditions[sideOf(sync.op)], *object.mutex, rest);
        thread.notes().unblocked(attempt.task);
        done = object.rules->attempt(attempt);
    }
    if (stop) m_waitsAt[attempt.task.index()].store(kNowhere);
    object.rules->waits(attempt, false);
    // Readers gave way to a writer that has given up.
    if (!done && sync.op == SyncOp::WriteLock) co_await thread.broadcast(*object.conditions[0]);
    if (done) {
        noteDone(thread, object, attempt);
        co_await wake(thread, object, attempt);
    }
    thread.unlock(*object.mutex);
    co_return done;
}

// All that wait there wake up with it; the others find nothing changed and wait on.
Co<> ThreadSync::rouse(Thread& thread, TaskId task) {
    const size_t place = m_waitsAt[task.index()].load();
    if (place == kNowhere) co_return;
    Object& object = m_objects[place / kSides];
    co_await thread.lock(*object.mutex);
    co_await thread.broadcast(*object.conditions[place % kSides]);
    thread.unlock(*object.mutex);
}

Co<bool> ThreadSync::perform(Thread& thread, TaskId task, Sync sync, const Breaker* stop) {
    Attempt attempt{sync.op, task, -1, false};
    const bool done = co_await tryOnce(thread, attempt, sync);
    if (done) co_return !attempt.refused;
    const bool later = co_await wait(thread, attempt, sync, stop);
    co_return later;
}

} // namespace timeslice
