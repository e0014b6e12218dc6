// Policy: which ready thread gets a core next, and for how long. One file a policy.
//
// How the kernel uses it:
// - A policy keeps one queue, or one for each core (PolicyContext::queues); what it knows of a thread is one
//   record, whichever queue the thread stands in.
// - A thread is announced once, then comes and goes: add() makes it ready in a queue; next() takes it out to
//   run; it comes back by add(), or stops by blocked(). Before either, and before before(), the time that it
//   ran is charged.
// - Calls come in the order of events; `now` never runs backwards.
// - At one instant the kernel makes threads ready in the order: by time, then as they were made known. A
//   policy keeps that order among equals.
// - A policy may know control groups (cgroups) of threads. The kernel sees to their limits (cpu_bandwidth.h): a
//   group that has used up its time rests. Its threads come and go as ever meanwhile, but do not count as ready
//   and are not taken out.
#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/machine/thread_traits.h"

#include <cstdint>
#include <optional>
#include <span>

namespace timeslice {

// How a thread came to be ready.
enum class Came : uint8_t {
    New,       // it has just arrived
    Woken,     // what it waited for has come
    Preempted, // a more urgent thread took its core; its quantum is not used up
    Expired,   // its quantum is used up
    Yielded,   // it gave its core up
    Moved,     // it was ready in another queue
};

class Policy {
  public:
    virtual ~Policy() = default;

    // A new thread; numbers count from 0 without a gap.
    virtual void announce(ThreadId, const ThreadTraits&) {}
    // After that, where it is one of a series (ThreadTraits): for which task. A spawned task is released now; a
    // task has another thread when it begins anew on another node.
    virtual void announceJob(ThreadId, TaskId /*job*/, Nanos /*now*/) {}
    // Its next CPU burst will need this much work (0: not known). Called while it does not run, or before it
    // waits, and then it has been charged for what it has done.
    virtual void expect(ThreadId, Nanos /*burst*/) {}

    // Asked once: does it go by the priorities of threads, so that these may change? If not, what follows is
    // not called.
    virtual bool usesPriorities() const { return false; }
    virtual bool moreUrgent(int64_t priority, int64_t than) const { return priority < than; }
    virtual int64_t priorityOf(ThreadId) const { return 0; }
    // A thread that runs, waits, or is ready in a queue, and stays there, has this priority from now on. If it
    // runs, it has been charged.
    virtual void changePriority(ThreadId, int64_t /*priority*/, Nanos /*now*/) {}

    // A thread joins the ready threads of a queue.
    virtual void add(ThreadId thread, Came came, Nanos now, size_t queue) = 0;
    // The thread that runs next, which stays ready; none when nobody is.
    virtual ThreadId peek(Nanos now, size_t queue) = 0;
    // The same, taken out: it runs from now on.
    virtual ThreadId next(Nanos now, size_t queue) = 0;
    // Back to where it stood: one that next() took out and that does not run. Of several the last one that was
    // taken comes first.
    virtual void putBack(ThreadId thread, Nanos now, size_t queue) { add(thread, Came::Moved, now, queue); }
    // Does it matter to the policy on which cores a thread may run? Where somebody else decides who runs, it
    // does not.
    virtual bool honoursAffinity() const { return true; }
    virtual size_t readyCount(size_t queue) const = 0;

    // How long the thread, which starts or goes on to run, may do so while others are ready; kNever: until it
    // stops by itself.
    virtual Nanos quantum(ThreadId running, size_t queue) = 0;
    // Asked once: does it rank by the time used? If not, charge() is not called.
    virtual bool wantsCharges() const { return true; }
    // It has used this much of a core since it was last charged.
    virtual void charge(ThreadId /*running*/, Nanos /*used*/) {}
    // Its quantum is over, nobody is ready in its queue, and it keeps the core for another quantum.
    virtual void renew(ThreadId /*running*/, Nanos /*now*/, size_t /*queue*/) {}
    // It stopped running, to wait or because it has ended.
    virtual void blocked(ThreadId, Nanos /*now*/, size_t /*queue*/) {}

    // The thread stands at a point where a search over schedules may interrupt it: should it come back as
    // Preempted?
    virtual bool interrupts(ThreadId /*running*/, Nanos /*now*/, size_t /*queue*/) { return false; }

    // May a thread that has become ready take a core from a running one?
    virtual bool cutsIn() const { return false; }
    // It should, `ready` being more urgent than `running`. A strict order of urgency where it is asked for
    // two running threads.
    virtual bool before(ThreadId /*ready*/, ThreadId /*running*/, size_t /*queue*/) const { return false; }

    // Must a job of this series (ThreadTraits) end before the next one is made ready?
    virtual bool keepsInOrder(int32_t /*series*/) const { return false; }
    // Asked once: does it say on which core a thread runs? Then each core has a queue, and takes from no other.
    virtual bool placesThreads() const { return false; }
    // Asked after announce(): one of the first `cores`; none: on any.
    virtual std::optional<size_t> coreFor(ThreadId, size_t /*cores*/) { return std::nullopt; }
    // What is to be said about the run, once it is over; empty: nothing.
    virtual Text remark() const { return {}; }

    // The control groups that it knows, all the time.
    virtual std::span<const Cgroup> cgroups() const { return {}; }
    // Which of them an announced thread is in; none: in none.
    virtual std::optional<size_t> cgroupOf(ThreadId) const { return {}; }
    // The group rests, or does so no longer. Answers how many of its threads are ready but for that.
    virtual size_t setResting(size_t /*cgroup*/, bool /*resting*/, Nanos /*now*/) { return 0; }
};

} // namespace timeslice
