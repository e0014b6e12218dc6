// What a copied process shares among its threads: its parent's, as it stood at the fork.
#include "core/models/parts/group_rules.h"
#include "core/models/parts/thread_sync.h"

#include <algorithm>

namespace timeslice {

ThreadSync::ThreadSync(Kernel& kernel, const RunPlan& plan, ThreadSync& parent, const ProcessCopy& copy)
    : m_kernel(kernel), m_copy(copy), m_isCopied(true), m_nurseries(parent.m_nurseries),
      m_first(parent.m_first) {
    std::vector<PlannedResource> resources;
    for (size_t place = 0; place < copy.planned.objects.size(); ++place) {
        const size_t object = copy.planned.objects[place];
        if (place < copy.planned.resources) {
            resources.push_back(plan.resources[object]);
            resources.back().id = copy.nameOf(place);
            addResource(resources.back());
        } else {
            add(rulesOfEnd(plan, object - plan.resources.size()), {});
        }
    }
    m_protocols = LockProtocols::make(kernel, resources);
}

// By a thread of the parent's process. Nobody who holds one of the mutexes waits for another one, so that all
// can be taken, one after the other; while they are held nothing is half done.
Co<> ThreadSync::copyFrom(Thread& thread, ThreadSync& other, TaskId from, TaskId to) {
    std::vector<Object*> theirs;
    for (const size_t object : m_copy->planned.objects) theirs.push_back(&other.objectAt(object));
    thread.notes().waitMeans(State::LockWait, Cause::LockTaken);
    for (Object* object : theirs) co_await thread.lock(*object->mutex);
    for (size_t place = 0; place < theirs.size(); ++place)
        copyObject(m_objects[place], *theirs[place], from, to);
    for (Object* object : theirs) thread.unlock(*object->mutex);
    for (const Object& object : m_objects)
        for (const TaskId holder : object.holders)
            if (holder != to) thread.notes().mark(MarkKind::HeldAtFork, from, holder, object.resource);
}

// Of tasks that are not there nobody waits for an end, as CPython's threading has it after a fork; whether one
// of them has failed stays known.
void ThreadSync::copyObject(Object& own, const Object& other, TaskId from, TaskId to) {
    if (!own.resource.valid()) {
        if (!other.rules->failed()) return;
        for (const SyncOp op : {SyncOp::Started, SyncOp::Failed}) {
            Attempt attempt{op, {}, -1, false};
            own.rules->attempt(attempt);
        }
        return;
    }
    own.rules = other.rules->copyFor(from, to);
    own.holders = other.holders;
    std::ranges::replace(own.holders, from, to);
    for (const Place* waiting : other.line) {
        Place& place = placeOf(waiting->attempt.task);
        place.attempt = waiting->attempt;
        own.line.push_back(&place);
    }
}

void ThreadSync::tellHoldings(Thread& thread, TaskId task) {
    for (const Object& object : m_objects) {
        if (std::ranges::find(object.holders, task) == object.holders.end()) continue;
        thread.notes().took(object.resource, task);
        if (m_protocols) m_protocols->took(thread, thread, task, numberOf(object));
    }
}

// A permit of a semaphore may be given back by another task than took it.
void ThreadSync::noteHolder(Object& object, const Attempt& attempt) {
    if (takes(attempt.op)) {
        object.holders.push_back(attempt.task);
        return;
    }
    auto held = std::ranges::find(object.holders, attempt.task);
    if (held == object.holders.end()) held = object.holders.begin();
    if (held != object.holders.end()) object.holders.erase(held);
}

ThreadSync::Place& ThreadSync::latePlaceOf(TaskId task) {
    const std::lock_guard guard(m_latePlacesMutex);
    std::unique_ptr<Place>& place = m_latePlaces[task];
    if (!place) place = makePlace();
    return *place;
}

} // namespace timeslice
