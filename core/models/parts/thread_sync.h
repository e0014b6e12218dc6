// What tasks share, between threads: for each thing its rules under a mutex, with two conditions to wait on,
// as an operating system's. Giving a lock back wakes a waiter, as a rule the longest; a third task may take
// it before that one has woken.
//
// - Of what is fair the waiters stand in one line. What is given back goes to the first, which holds it from
//   that moment; it is woken on a condition of its own.
// - A waiter of a lock that spins burns its core before it parks: until the lock is free, when it tries again,
//   or, in a line, until it is called.
// - Locks may make their holders more urgent (lock_protocols.h).
// - Of a copied process they are a copy, as they stand (thread_sync_copy.cpp): who held or waited in the other
//   process still does, though it is not there.
#pragma once

#include "core/models/parts/lock_protocols.h"
#include "core/models/parts/process_copy.h"
#include "core/models/parts/sync_rules.h"

#include <atomic>
#include <list>
#include <map>
#include <mutex>

namespace timeslice {

class ThreadSync {
  public:
    ThreadSync(Kernel& kernel, const RunPlan& plan);
    // Of a copied process, as at the start of a run in which nobody has been started.
    // `parent`, which outlives it, has what belongs to no process: the nurseries.
    ThreadSync(Kernel& kernel, const RunPlan& plan, ThreadSync& parent, const ProcessCopy& copy);

    // From then on all things stand as in `other`, whose task `from` makes the copy `to`; but who is to be
    // waited for is not there. Tells the trace which locks a thread holds that is not there either.
    Co<> copyFrom(Thread& thread, ThreadSync& other, TaskId from, TaskId to);
    // By the copy itself, before anything else: what it holds.
    void tellHoldings(Thread& thread, TaskId task);

    // Does it if that can be done at once, or refuses it; if not, `attempt` is kept for spinning and waiting
    // on, which must follow unless it is done `once`.
    Co<bool> tryOnce(Thread& thread, Attempt& attempt, const Sync& sync);
    // Burns the core for as long as the lock says, or until it is done: true. Takes that time off the
    // timeout.
    Co<bool> spin(Thread& thread, Attempt& attempt, Sync& sync, const Breaker* stop = nullptr);
    bool spins(const Sync& sync) const {
        return sync.op == SyncOp::Lock && objectAt(sync.object).spin > Nanos{0};
    }
    // Waits until it is done; false: the timeout passed first, or `stop` was set and rouse() called.
    Co<bool> wait(Thread& thread, Attempt& attempt, const Sync& sync, const Breaker* stop = nullptr);
    // All of that. False also when it was refused.
    Co<bool> perform(Thread& thread, TaskId task, Sync sync, const Breaker* stop = nullptr);
    // Makes a task that waits, or spins, under a breaker look at it.
    Co<> rouse(Thread& thread, TaskId task);

    bool failed(size_t object) const { return objectAt(object).rules->failed(); }
    // Of a nursery: the tasks in it.
    Co<std::vector<TaskId>> membersOf(Thread& thread, size_t object);
    // The resource's number in the trace, -1 for a group of tasks.
    int32_t argument(size_t object) const { return objectAt(object).resource.value; }

  private:
    static constexpr size_t kNowhere = SIZE_MAX;

    // Of a task: where it stands in a line. It stands in one at a time.
    struct Place {
        Thread* thread = nullptr; // null: it is not there, in a copied process
        Attempt attempt;
        bool done = false;   // it has got what it stood there for
        bool parked = false; // rather than spins, or is on its way
        std::unique_ptr<Condition> turn;
        std::unique_ptr<Breaker> called; // set as it is done
    };
    struct Object {
        std::unique_ptr<SyncRules> rules;
        std::unique_ptr<Mutex> mutex;
        std::array<std::unique_ptr<Condition>, kSides> conditions;
        ResourceId resource = {}; // none: a group of tasks, a union or a nursery
        Nanos spin{0};
        std::unique_ptr<Breaker> free = {}; // where its waiters spin: set when nobody holds it
        bool fair = false;
        std::list<Place*> line = {};      // of one that is fair
        std::vector<TaskId> holders = {}; // where it may be copied: the longest first
    };

    Object& add(std::unique_ptr<SyncRules> rules, ResourceId resource);
    void addResource(const PlannedResource& resource);
    std::unique_ptr<Place> makePlace();
    void copyObject(Object& own, const Object& other, TaskId from, TaskId to);
    void noteHolder(Object& object, const Attempt& attempt);
    void noteDone(Thread& thread, Thread& holder, Object& object, const Attempt& attempt);
    void noteWaiting(Thread& thread, const Object& object, const Attempt& attempt);
    Co<> wake(Thread& thread, Object& object, const Attempt& attempt);
    void stands(Thread& thread, Object& object, const Attempt& attempt);
    Co<> serve(Thread& thread, Object& object);
    Co<> follow(Thread& thread, Object& object, const Attempt& attempt);
    bool isDone(Object& object, Attempt& attempt);
    Co<> giveUp(Thread& thread, Object& object, const Attempt& attempt);
    const Object& objectAt(size_t object) const {
        return object < m_nurseries ? m_objects[indexOf(object)] : m_first->m_objects[object];
    }
    Object& objectAt(size_t object) {
        return object < m_nurseries ? m_objects[indexOf(object)] : m_first->m_objects[object];
    }
    size_t indexOf(size_t object) const { return m_copy ? m_copy->placeOf(object) : object; }
    Place& placeOf(TaskId task) { return m_copy ? latePlaceOf(task) : *m_places[task.index()]; }
    Place& latePlaceOf(TaskId task);
    Condition& conditionOf(Object& object, TaskId task, size_t side) {
        return object.fair ? *placeOf(task).turn : *object.conditions[side];
    }
    Breaker& signOf(Object& object, TaskId task) {
        return object.fair ? *placeOf(task).called : *object.free;
    }
    // Of a resource: its place; of others, which no protocol concerns, none.
    size_t numberOf(const Object& object) const {
        return object.resource.valid() ? static_cast<size_t>(&object - m_objects.data()) : kNowhere;
    }

    Kernel& m_kernel;
    std::optional<ProcessCopy> m_copy; // none: of the run's first process
    bool m_isCopied = false;           // it may be
    // Nurseries are numbered from here. Each is used by the tasks of one process only; the first has them all.
    size_t m_nurseries;
    ThreadSync* m_first;
    std::vector<Object> m_objects;
    // By task: where it waits under a breaker, the object and its side as one number; kNowhere.
    std::vector<std::atomic<size_t>> m_waitsAt;
    std::vector<std::unique_ptr<Place>> m_places; // by task, where something is fair; of the first process
    // The same of a copy, of those who ever stood in a line there.
    std::map<TaskId, std::unique_ptr<Place>> m_latePlaces;
    std::mutex m_latePlacesMutex;
    std::unique_ptr<LockProtocols> m_protocols; // null: nobody becomes more urgent
};

} // namespace timeslice
