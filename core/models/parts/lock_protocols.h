// LockProtocols: locks that make their holders more urgent, so that a task does not wait for tasks less urgent
// than itself that have no part in its wait (priority inversion).
//
// How it works (Sha, Rajkumar, Lehoczky, "Priority inheritance protocols: an approach to real-time
// synchronization", IEEE Transactions on Computers 39(9), 1990; the ceiling as in POSIX,
// PTHREAD_PRIO_PROTECT):
// - inherit: the holder is as urgent as the most urgent of those who wait for the lock. If it waits for such a
//   lock itself, so is that one's holder, and so on.
// - ceiling: the holder is as urgent as the lock's ceiling from the moment at which it takes the lock.
// - A thread is as urgent as the most urgent of its own priority and of what its locks lend it. That is
//   reckoned anew whenever it takes or releases a lock and whenever somebody begins or ends to wait for one,
//   so a release undoes what that lock lent and leaves what the others lend.
// Asked only where the machine's scheduler goes by priorities, which is the simulated one: nobody guards it.
#pragma once

#include "core/models/parts/model.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace timeslice {

class LockProtocols {
  public:
    // Null: no lock has a protocol, or the scheduler does not go by priorities.
    static std::unique_ptr<LockProtocols> make(Kernel& kernel, std::span<const PlannedResource> resources);

    LockProtocols(Priorities& priorities, std::span<const PlannedResource> resources);

    // A thread, which works for a task, holds a lock from now on, for which it waits no longer; or holds it no
    // longer. `lock`: its place among the resources. `teller` tells the trace; it may be another thread.
    void took(Thread& teller, Thread& thread, TaskId task, size_t lock);
    void released(Thread& teller, Thread& thread, size_t lock);
    // It begins to wait for a lock; it has given up, or has got it.
    void waits(Thread& thread, TaskId task, size_t lock);
    void waitsNoMore(Thread& thread);

    // Has the lock a protocol?
    bool concerns(size_t lock) const {
        return lock < m_locks.size() && m_locks[lock].protocol != LockProtocol::None;
    }

  private:
    static constexpr size_t kNothing = SIZE_MAX;

    // A thread that has held one of the locks, or waited for one.
    struct Person {
        Thread* thread = nullptr;
        TaskId task;     // that it works for
        int64_t own = 0; // priority
        int64_t now = 0; // that it runs at
        TaskId from;     // whose that is, where it is not its own; none: a ceiling
        ResourceId over; // the lock that lends it; none: it is its own
        size_t waitsFor = kNothing;
        std::vector<size_t> held;
    };
    struct Lock {
        LockProtocol protocol = LockProtocol::None;
        int64_t ceiling = 0;
        ResourceId resource;
        Person* holder = nullptr;
        std::vector<Person*> waiters;
    };
    // A priority, whose it is, and the lock that lends it.
    struct Loan {
        int64_t priority = 0;
        TaskId from;
        ResourceId over;
    };

    Person& personOf(Thread& thread);
    Loan mostUrgentFor(const Person& person) const;
    void settle(Thread& teller, Person* person);

    Priorities& m_priorities;
    std::vector<Lock> m_locks; // by resource
    std::unordered_map<const Thread*, Person> m_people;
};

} // namespace timeslice
