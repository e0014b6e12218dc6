#include "core/models/parts/thread_sync.h"

#include "core/models/parts/group_rules.h"

#include <algorithm>

namespace timeslice {

ThreadSync::ThreadSync(Kernel& kernel, const RunPlan& plan)
    : m_kernel(kernel), m_isCopied(!plan.copies.empty()), m_nurseries(plan.nurseryObject(0)), m_first(this),
      m_waitsAt(plan.tasks.size()), m_protocols(LockProtocols::make(kernel, plan.resources)) {
    for (std::atomic<size_t>& place : m_waitsAt) place.store(kNowhere, std::memory_order_relaxed);
    for (const PlannedResource& resource : plan.resources) addResource(resource);
    for (std::unique_ptr<SyncRules>& rules : rulesOfEnds(plan)) add(std::move(rules), {});
    if (std::ranges::none_of(m_objects, &Object::fair)) return;
    for (size_t i = 0; i < plan.tasks.size(); ++i) m_places.push_back(makePlace());
}

ThreadSync::Object& ThreadSync::add(std::unique_ptr<SyncRules> rules, ResourceId resource) {
    Object object;
    object.rules = std::move(rules);
    object.mutex = m_kernel.makeMutex();
    object.conditions = {m_kernel.makeCondition(), m_kernel.makeCondition()};
    object.resource = resource;
    return m_objects.emplace_back(std::move(object));
}

void ThreadSync::addResource(const PlannedResource& resource) {
    Object& object = add(makeRules(resource), resource.id);
    object.fair = resource.traits.fair();
    object.spin = resource.traits.spin;
    if (object.spin > Nanos{0}) object.free = m_kernel.makeBreaker();
}

std::unique_ptr<ThreadSync::Place> ThreadSync::makePlace() {
    auto place = std::make_unique<Place>();
    place->turn = m_kernel.makeCondition();
    place->called = m_kernel.makeBreaker();
    return place;
}

// `holder`: the thread of the task that has done it.
void ThreadSync::noteDone(Thread& thread, Thread& holder, Object& object, const Attempt& attempt) {
    if (isUnheard(attempt)) thread.notes().mark(MarkKind::Unheard, attempt.task, {}, object.resource);
    if (!object.rules->changesHolder(attempt)) return;
    if (m_isCopied) noteHolder(object, attempt);
    if (takes(attempt.op)) thread.notes().took(object.resource, attempt.task);
    if (gives(attempt.op)) thread.notes().released(object.resource, attempt.task);
    if (m_protocols && takes(attempt.op)) m_protocols->took(thread, holder, attempt.task, numberOf(object));
}

// With a timeout it is no part of a deadlock.
void ThreadSync::noteWaiting(Thread& thread, const Object& object, const Attempt& attempt) {
    if (object.resource.valid()) thread.notes().blockedOn(object.resource, attempt.task);
    for (const TaskId member : object.rules->members())
        thread.notes().blockedOnEnd(attempt.task, member, attempt.op == SyncOp::JoinAny);
}

Co<> ThreadSync::wake(Thread& thread, Object& object, const Attempt& attempt) {
    const Wakes wakes = object.rules->wakes(attempt);
    for (size_t side = 0; side < kSides; ++side) {
        if (wakes[side] == Wake::One) co_await thread.signal(*object.conditions[side]);
        if (wakes[side] == Wake::All) co_await thread.broadcast(*object.conditions[side]);
    }
}

// At the end of the line.
void ThreadSync::stands(Thread& thread, Object& object, const Attempt& attempt) {
    Place& place = placeOf(attempt.task);
    place.thread = &thread;
    place.attempt = attempt;
    place.done = place.parked = false;
    place.called->clear();
    object.line.push_back(&place);
    object.rules->waits(attempt, true);
}

// Does what the first in the line wait for, as far as it goes.
Co<> ThreadSync::serve(Thread& thread, Object& object) {
    while (!object.line.empty() && object.rules->attempt(object.line.front()->attempt)) {
        Place& place = *object.line.front();
        object.line.pop_front();
        object.rules->waits(place.attempt, false);
        if (place.thread)
            noteDone(thread, *place.thread, object, place.attempt);
        else
            noteHolder(object, place.attempt);
        place.done = true;
        place.called->set();
        if (place.parked) co_await thread.signal(*place.turn);
    }
}

// After an operation was done: others go on.
Co<> ThreadSync::follow(Thread& thread, Object& object, const Attempt& attempt) {
    if (object.fair)
        co_await serve(thread, object);
    else
        co_await wake(thread, object, attempt);
}

// Those who spin are told when the mutex is free, so that they need not wait for it; by then the lock may be
// taken again, and who finds that takes the sign down.
Co<bool> ThreadSync::tryOnce(Thread& thread, Attempt& attempt, const Sync& sync) {
    Object& object = objectAt(sync.object);
    const WaitMeaning meaning = meaningOfWait(sync.op);
    co_await thread.pay(Cost::Lock);
    thread.notes().waitMeans(meaning.state, meaning.cause, object.resource.value);
    co_await thread.lock(*object.mutex);
    const bool done = object.rules->attempt(attempt);
    const bool gaveBack = done && m_protocols && gives(attempt.op) && object.rules->changesHolder(attempt);
    if (done) {
        noteDone(thread, thread, object, attempt);
        co_await follow(thread, object, attempt);
    } else if (object.fair && !sync.once) {
        stands(thread, object, attempt);
    }
    const bool isFree = object.free && object.rules->isFree();
    if (object.free && !isFree) object.free->clear();
    thread.unlock(*object.mutex);
    // Only now: a less urgent thread could lose its core while it holds the mutex, which those who wait need.
    if (gaveBack) m_protocols->released(thread, thread, numberOf(object));
    if (isFree) object.free->set();
    co_return done;
}

Co<bool> ThreadSync::spin(Thread& thread, Attempt& attempt, Sync& sync, const Breaker* stop) {
    Object& object = objectAt(sync.object);
    Nanos left = object.spin;
    if (sync.timeout) left = std::min(left, *sync.timeout);
    const Nanos begun = thread.now();
    if (stop) m_waitsAt[attempt.task.index()].store(sync.object * kSides);
    bool done = false;
    while (!done && left > Nanos{0} && !(stop && stop->isSet())) {
        left = co_await thread.burn(left, signOf(object, attempt.task));
        if (object.fair) {
            co_await thread.lock(*object.mutex);
            done = placeOf(attempt.task).done;
            if (!done) signOf(object, attempt.task).clear();
            thread.unlock(*object.mutex);
        } else {
            done = co_await tryOnce(thread, attempt, sync);
        }
    }
    if (stop) m_waitsAt[attempt.task.index()].store(kNowhere);
    if (sync.timeout) sync.timeout = std::max(Nanos{0}, *sync.timeout - (thread.now() - begun));
    co_return done;
}

// One in the line is served by others; everybody else tries again.
bool ThreadSync::isDone(Object& object, Attempt& attempt) {
    return object.fair ? placeOf(attempt.task).done : object.rules->attempt(attempt);
}

// The mutex is held.
Co<> ThreadSync::giveUp(Thread& thread, Object& object, const Attempt& attempt) {
    if (object.fair) {
        object.line.remove(&placeOf(attempt.task));
        object.rules->waits(attempt, false);
        co_await serve(thread, object); // others stood behind it
    } else if (attempt.op == SyncOp::WriteLock) {
        co_await thread.broadcast(*object.conditions[0]); // readers gave way to it
    }
}

Co<bool> ThreadSync::wait(Thread& thread, Attempt& attempt, const Sync& sync, const Breaker* stop) {
    Object& object = objectAt(sync.object);
    const WaitMeaning meaning = meaningOfWait(sync.op);
    thread.notes().waitMeans(meaning.state, meaning.cause, object.resource.value);
    const Nanos deadline = sync.timeout ? after(thread.now(), *sync.timeout) : kNever;
    Condition& condition = conditionOf(object, attempt.task, sideOf(sync.op));
    co_await thread.lock(*object.mutex);
    bool done = isDone(object, attempt);
    if (!object.fair) object.rules->waits(attempt, true);
    if (!done && m_protocols) m_protocols->waits(thread, attempt.task, numberOf(object));
    // Sequentially consistent: whoever sets the breaker finds the task here, or the task finds the breaker
    // set.
    if (stop) m_waitsAt[attempt.task.index()].store(sync.object * kSides + sideOf(sync.op));
    while (!done && !(stop && stop->isSet())) {
        std::optional<Nanos> rest;
        if (sync.timeout) rest = deadline - thread.now();
        if (rest && *rest <= Nanos{0}) break;
        if (!sync.timeout) noteWaiting(thread, object, attempt);
        if (object.fair) placeOf(attempt.task).parked = true;
        co_await thread.wait(condition, *object.mutex, rest);
        thread.notes().unblocked(attempt.task);
        done = isDone(object, attempt);
    }
    if (stop) m_waitsAt[attempt.task.index()].store(kNowhere);
    if (m_protocols) m_protocols->waitsNoMore(thread);
    if (!object.fair) object.rules->waits(attempt, false);
    if (!done) co_await giveUp(thread, object, attempt);
    if (done && !object.fair) {
        noteDone(thread, thread, object, attempt);
        co_await wake(thread, object, attempt);
        if (object.free) object.free->clear();
    }
    thread.unlock(*object.mutex);
    co_return done;
}

// All that wait there wake up with it; the others find nothing changed and wait on.
Co<> ThreadSync::rouse(Thread& thread, TaskId task) {
    const size_t place = m_waitsAt[task.index()].load();
    if (place == kNowhere) co_return;
    Object& object = objectAt(place / kSides);
    co_await thread.lock(*object.mutex);
    if (object.spin > Nanos{0}) signOf(object, task).set();
    co_await thread.broadcast(conditionOf(object, task, place % kSides));
    thread.unlock(*object.mutex);
}

Co<std::vector<TaskId>> ThreadSync::membersOf(Thread& thread, size_t object) {
    co_await thread.pay(Cost::Lock);
    Object& nursery = objectAt(object);
    co_await thread.lock(*nursery.mutex);
    std::vector<TaskId> members = nursery.rules->members();
    thread.unlock(*nursery.mutex);
    co_return members;
}

Co<bool> ThreadSync::perform(Thread& thread, TaskId task, Sync sync, const Breaker* stop) {
    Attempt attempt{sync.op, task, -1, false};
    const bool done = co_await tryOnce(thread, attempt, sync);
    if (done) co_return !attempt.refused;
    if (sync.once) co_return false;
    if (spins(sync)) {
        const bool spun = co_await spin(thread, attempt, sync, stop);
        if (spun) co_return true;
    }
    const bool later = co_await wait(thread, attempt, sync, stop);
    co_return later;
}

} // namespace timeslice
