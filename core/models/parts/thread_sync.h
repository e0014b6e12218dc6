// What tasks share, between threads: for each thing its rules under a mutex, with two conditions to wait on,
// as an operating system's. Giving a lock back wakes a waiter, as a rule the longest; a third task may take
// it before that one has woken.
#pragma once

#include "core/models/parts/sync_rules.h"

#include <atomic>

namespace timeslice {

class ThreadSync {
  public:
    ThreadSync(Kernel& kernel, const RunPlan& plan);

    // Does it if that can be done at once, or refuses it; `attempt` is kept for waiting on.
    Co<bool> tryOnce(Thread& thread, Attempt& attempt, const Sync& sync);
    // Waits until it is done; false: the timeout passed first, or `stop` was set and rouse() called.
    Co<bool> wait(Thread& thread, Attempt& attempt, const Sync& sync, const Breaker* stop = nullptr);
    // Both. False also when it was refused.
    Co<bool> perform(Thread& thread, TaskId task, Sync sync, const Breaker* stop = nullptr);
    // Makes a task that waits under a breaker look at it.
    Co<> rouse(Thread& thread, TaskId task);

    bool failed(size_t object) const { return m_objects[object].rules->failed(); }
    // The resource's number in the trace, -1 for a group of tasks.
    int32_t argument(size_t object) const { return m_objects[object].resource.value; }

  private:
    static constexpr size_t kNowhere = SIZE_MAX;

    struct Object {
        std::unique_ptr<SyncRules> rules;
        std::unique_ptr<Mutex> mutex;
        std::array<std::unique_ptr<Condition>, kSides> conditions;
        ResourceId resource;         // none: a group of tasks, or a union
        std::vector<TaskId> members; // of a group, or a union
    };

    void noteDone(Thread& thread, const Object& object, const Attempt& attempt);
    void noteWaiting(Thread& thread, const Object& object, const Attempt& attempt);
    Co<> wake(Thread& thread, Object& object, const Attempt& attempt);

    std::vector<Object> m_objects;
    // By task: where it waits under a breaker, the object and its side as one number; kNowhere.
    std::vector<std::atomic<size_t>> m_waitsAt;
};

} // namespace timeslice
