// SimCores: who runs where on the simulated machine, and until when.
//
// - A thread with a core has it until its quantum ends, a more urgent one cuts in, or it gives it up. Threads
//   without a core are ready, in a queue of the policy's (run_queues.h), or wait, which is none of this
//   class's business.
// - Idle cores are given out when nothing but ends of quanta is left at an instant (settle), and again after
//   each end of a quantum. When no core is idle and the policy lets threads cut in, the least urgent running
//   thread makes room at the same moment.
// - A switch to another thread, or to one that comes from elsewhere, costs its core time before the thread
//   goes on; where each end of a quantum is charged, also one back to the same thread.
// - A thread that is bound to some cores runs on these only. One that is not leaves the cores that others are
//   bound to, while another one is idle.
// - A thread whose control group has used up its time leaves its core at that moment and rests, in its queue,
//   until the group's next period; so do the group's ready threads (cpu_bandwidth.h).
// - Work goes at the speed that the core has at the moment (core_speeds.h). When that changes, the work so
//   far is counted and its end is reckoned anew.
// - What happens on cores is told to the trace here; why a thread stops is told by who stops it.
#pragma once

#include "core/machine/simulated/core_speeds.h"
#include "core/machine/simulated/cpu_bandwidth.h"
#include "core/machine/simulated/idle_cores.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/run_queues.h"
#include "core/machine/simulated/sim_events.h"
#include "core/machine/simulated/sim_runner.h"
#include "core/trace/builder.h"

#include <optional>
#include <vector>

namespace timeslice {

class SimCores {
  public:
    // All but the machine outlive it.
    SimCores(const SimMachine& machine, Policy& policy, TraceBuilder& trace, SimEvents& events);

    // Before the run: only the first `count` cores are used; they are split among nodes, whatever the policy
    // says of places.
    void limit(int count);
    void split(int nodes) {
        m_places = false;
        m_queues.splitCores(static_cast<size_t>(nodes));
    }
    int usable() const { return static_cast<int>(m_usable); }

    // A new thread, in the order of their numbers. `burst`: of work that it will do first; 0: not known. The
    // runner stays where it is.
    void announce(SimRunner& runner, const ThreadTraits& traits, Nanos burst);
    // The work that it will do before its next wait. What it has done until now is charged before.
    void expect(const SimRunner& runner, Nanos burst) {
        if (runner.core >= 0) charge(static_cast<size_t>(runner.core));
        m_policy.expect(runner.id, burst);
    }

    // Only where the policy goes by priorities: a thread's, from now on.
    bool usesPriorities() const { return m_policy.usesPriorities(); }
    bool moreUrgent(int64_t priority, int64_t than) const { return m_policy.moreUrgent(priority, than); }
    int64_t priorityOf(const SimRunner& runner) const { return m_policy.priorityOf(runner.id); }
    void changePriority(const SimRunner& runner, int64_t priority);

    // One without a core is ready: it is New, or has Woken.
    void makeReady(SimRunner& runner, Came came);
    // One with a core leaves it, and is ready; or leaves it to wait, or for good.
    void putOff(SimRunner& runner, Cause cause, Came came);
    void stop(SimRunner& runner);
    void ended(const SimRunner& runner) { m_affinity.ended(runner.id); }
    // Is anybody ready that could take the core of this one?
    bool othersReadyFor(const SimRunner& runner) const { return m_queues.length(queueOf(runner)) > 0; }
    // Does a search over schedules interrupt this one here?
    bool interrupts(const SimRunner& runner) {
        return m_policy.interrupts(runner.id, m_events.now(), queueOf(runner));
    }

    // A thread with a core begins work there. What it computes is of a kind, and stops at checkpoints.
    void pay(SimRunner& runner, Nanos amount);
    void compute(SimRunner& runner, Nanos amount, WorkKernel kernel, Nanos checkpoint);
    // Its work is done.
    void workEnds(SimRunner& runner);
    // A breaker was set that it sees `latency` later.
    void stopAtCheckpoint(SimRunner& runner, Nanos latency);

    // Before time goes on from an instant: gives cores to those that are ready. True: somebody got one.
    bool settle();
    // The run cannot go on: the policy did not say who runs next.
    bool decisionIsOpen() const { return m_openDecision && m_queues.ready() > 0; }
    // At each event.
    void balanceQueues() { m_queues.balanceIfDue(m_events.now()); }
    // Whose turn it is on a core that has an event.
    SimRunner& runnerOn(size_t core) { return *m_cores[core].runner; }
    void quantumEnds(size_t core);
    // A control group's time is over, unless the number of its running threads has changed since `plan`; it has
    // time again.
    void throttle(uint32_t group, int64_t plan);
    void refill(uint32_t group);
    bool anyBusy() const { return m_idle.count() < m_usable; }

  private:
    struct Core {
        SimRunner* runner = nullptr; // null: idle
        SimRunner* last = nullptr;
        Nanos quantumEnd = kNever;
        Nanos chargedUntil{0};
        bool quantumEnded = false; // and the next one on the core pays for a switch whoever it is
    };

    size_t queueOf(const SimRunner& runner) const {
        return m_queues.queueOf(static_cast<size_t>(runner.core));
    }
    uint16_t placeOf(ThreadId thread);
    void plan(size_t core);
    void startQuantum(size_t core);
    void charge(size_t core);
    void paySwitchToItself(size_t core);
    void dispatch(size_t core, SimRunner& runner);
    void leave(SimRunner& runner);
    void giveUp(SimRunner& runner);
    void countRunning(const SimRunner& runner, int change);
    void rest(SimRunner& runner, uint32_t group);

    bool giveOutCores();
    bool giveOut(size_t core);
    bool giveOutAllowed();
    std::optional<size_t> allowedIdleCoreFor(const SimRunner& runner) const;
    size_t idleCoreFor(const SimRunner& runner) const;
    bool letCutIn();
    bool cutIn(size_t queue);
    bool cutInAllowed(size_t queue);
    void replace(SimRunner& victim, ThreadId urgent, size_t queue);
    SimRunner* leastUrgentOn(size_t queue, ThreadId urgent);

    // A thread comes to a core (1) or has left it (-1), in the middle of its work or not.
    void loadChanges(const SimRunner& runner, size_t core, int change) {
        if (m_speeds.vary(runner.kernel)) countLoad(runner, core, change);
    }
    void countLoad(const SimRunner& runner, size_t core, int change);
    void computingChanges(const SimRunner& runner, int change);
    void adjustSpeeds(size_t core, WorkKernel kernel);
    void adjustSpeed(size_t core);

    const SimMachine m_machine; // a copy, as its parts have: looked at with each decision
    Policy& m_policy;
    const bool m_charges; // the policy wants to be told of the time used
    bool m_places;        // it says on which core a thread runs; then each core is a node of its own
    TraceBuilder& m_trace;
    SimEvents& m_events;
    size_t m_usable;
    std::vector<Core> m_cores;
    std::vector<SimRunner*> m_runners; // by thread
    IdleCores m_idle;
    Affinity m_affinity;
    RunQueues m_queues;
    CoreSpeeds m_speeds;
    CpuBandwidth m_bandwidth;
    const bool m_limits; // some control group's time is limited
    bool m_openDecision = false;
};

inline bool SimCores::settle() {
    if (m_queues.ready() > 0) {
        const bool elsewhere = m_queues.several() || m_affinity.any(); // idle cores may be of no use
        if (m_queues.anyNews() && (!m_idle.any() || elsewhere) && letCutIn()) return true;
        if (m_idle.any() && !m_openDecision && giveOutCores()) return true;
    }
    m_queues.lookedAtAll();
    return false;
}

} // namespace timeslice
