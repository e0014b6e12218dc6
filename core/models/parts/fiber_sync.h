// FiberSync: what tasks in loops share (locks, queues, groups of tasks that others join ...), and the tasks
// that wait for it.
//
// - What is given back goes straight to the first waiter: the operation that it waits for is done for it
//   (settle), so it has it already when it goes on. A thread is only woken, and tries again (thread_sync.h).
// - A lock that barges is different: its first waiter only goes on, and tries again.
// - The waiters of an object are in two queues (sync_rules.h), the longest first; where the longest of one
//   queue cannot go on, nobody behind it can. Those of a fair rwlock are all in one.
// The mutex of the world that the tasks live in guards it, and is held at every call.
#pragma once

#include "core/models/parts/sync_rules.h"

#include <array>
#include <list>
#include <memory>
#include <vector>

namespace timeslice {

class FiberTask;

// A task's operation on something shared, which is done at once or waited for.
struct FiberWait {
    FiberTask* task = nullptr;
    size_t object = 0;
    Attempt attempt;
    bool done = false;
    bool woken = false;                         // to try again
    std::list<FiberWait*>::iterator place = {}; // among those who wait for the object
};

class FiberSync {
  public:
    explicit FiberSync(const RunPlan& plan);

    // Does it if it can be done now, or refuses it: false when it is to be waited for. What others wait for
    // may have come by that (settle).
    bool attempt(Thread& thread, FiberWait& wait);
    // Queues up; leaves the queue again without having got it.
    void enqueue(FiberWait& wait);
    void giveUp(FiberWait& wait);
    // Tells the trace on whom a task that waits without a timeout is blocked.
    void noteBlocked(Thread& thread, const FiberWait& wait) const;

    // After an operation on the object: does what its waiters wait for, as far as it goes, and calls
    // `goOn(wait)` for each.
    template <typename GoOn>
    void settle(Thread& thread, size_t object, GoOn goOn);

    // One more task of the group, union or nursery, whose object this is, has been started.
    void taskStarted(size_t object, TaskId task);
    // Has one of the group failed?
    bool failed(size_t object) const { return m_objects[object].rules->failed(); }
    // Of a nursery: the tasks in it.
    std::vector<TaskId> membersOf(size_t object) const { return m_objects[object].rules->members(); }
    ResourceId resourceOf(size_t object) const { return m_objects[object].resource; }

  private:
    struct Object {
        std::unique_ptr<SyncRules> rules;
        ResourceId resource; // none: a group of tasks, a union or a nursery
        LockTraits traits = {};
        std::array<std::list<FiberWait*>, kSides> waiters = {};
    };

    void noteHolder(Thread& thread, const Object& object, const Attempt& attempt) const;
    std::list<FiberWait*>& queueOf(const FiberWait& wait) {
        Object& object = m_objects[wait.object];
        return object.waiters[object.traits.fair() ? 0 : sideOf(wait.attempt.op)];
    }

    std::vector<Object> m_objects;
};

template <typename GoOn>
void FiberSync::settle(Thread& thread, size_t index, GoOn goOn) {
    Object& object = m_objects[index];
    if (object.traits.order == LockOrder::Barging) {
        std::list<FiberWait*>& waiters = object.waiters.front();
        if (waiters.empty() || !object.rules->isFree()) return;
        FiberWait& wait = *waiters.front();
        waiters.pop_front();
        object.rules->waits(wait.attempt, false);
        wait.woken = true;
        return goOn(wait);
    }
    const size_t first = object.rules->firstSide();
    for (const size_t side : {first, 1 - first}) {
        std::list<FiberWait*>& waiters = object.waiters[side];
        while (!waiters.empty() && object.rules->attempt(waiters.front()->attempt)) {
            FiberWait& wait = *waiters.front();
            waiters.pop_front();
            object.rules->waits(wait.attempt, false);
            wait.done = true;
            noteHolder(thread, object, wait.attempt);
            goOn(wait);
        }
    }
}

} // namespace timeslice
