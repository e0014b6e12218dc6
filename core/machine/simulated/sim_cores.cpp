#include "core/machine/simulated/sim_cores.h"

#include <algorithm>

namespace timeslice {

SimCores::SimCores(const SimMachine& machine, Policy& policy, TraceBuilder& trace, SimEvents& events)
    : m_machine(machine), m_policy(policy), m_charges(policy.wantsCharges()),
      m_places(policy.placesThreads()), m_trace(trace), m_events(events),
      m_usable(static_cast<size_t>(machine.hardwareThreads())), m_cores(m_usable), m_idle(m_usable),
      m_queues(machine, policy, m_idle, m_affinity), m_speeds(machine), m_bandwidth(policy.cgroups()),
      m_limits(m_bandwidth.any()) {
    m_affinity.limitCores(m_usable);
    if (m_places) m_queues.splitCores(m_usable);
    for (const Cgroup& group : policy.cgroups()) trace.addCgroup(group.name, group.quota, group.period);
}

void SimCores::limit(int count) {
    m_usable = static_cast<size_t>(std::min(count, m_machine.hardwareThreads()));
    m_idle = IdleCores(m_usable);
    m_affinity.limitCores(m_usable);
    m_queues.limitCores(m_usable);
    if (m_places) m_queues.splitCores(m_usable);
}

void SimCores::announce(SimRunner& runner, const ThreadTraits& traits, Nanos burst) {
    m_runners.push_back(&runner);
    const bool mayChoose = m_places || !m_queues.split();
    if (m_policy.honoursAffinity() && mayChoose) m_affinity.announce(runner.id, traits.cpus);
    m_policy.announce(runner.id, traits);
    if (m_places) runner.node = placeOf(runner.id);
    if (m_limits) {
        const std::optional<size_t> group = m_policy.cgroupOf(runner.id);
        m_bandwidth.announce(runner.id, group ? static_cast<uint32_t>(*group) : CpuBandwidth::kUnlimited);
    }
    if (burst > Nanos{0}) m_policy.expect(runner.id, burst);
}

// Where the policy places it; else each time anew.
uint16_t SimCores::placeOf(ThreadId thread) {
    const std::optional<size_t> placed = m_policy.coreFor(thread, m_usable);
    return placed ? static_cast<uint16_t>(*placed) : SimRunner::kAnyNode;
}

// Somebody who is ready may now be more urgent than somebody who runs.
void SimCores::changePriority(const SimRunner& runner, int64_t priority) {
    if (runner.core >= 0) charge(static_cast<size_t>(runner.core));
    m_policy.changePriority(runner.id, priority, m_events.now());
    m_queues.ranksChange();
    if (runner.core < 0) return;
    startQuantum(static_cast<size_t>(runner.core));
    if (runner.works()) plan(static_cast<size_t>(runner.core));
}

void SimCores::makeReady(SimRunner& runner, Came came) {
    m_trace.ready(runner.id, m_events.now());
    const size_t queue = m_queues.placeFor(runner);
    if (m_limits && m_bandwidth.groupOf(runner.id) != CpuBandwidth::kUnlimited) {
        const uint32_t group = m_bandwidth.groupOf(runner.id);
        m_bandwidth.setWants(runner.id, true);
        if (m_bandwidth.throttled(group)) {
            rest(runner, group);
            return m_queues.addResting(runner.id, came, m_events.now(), queue);
        }
    }
    m_queues.add(runner.id, came, m_events.now(), queue);
}

void SimCores::putOff(SimRunner& runner, Cause cause, Came came) {
    const size_t queue = queueOf(runner);
    m_trace.off(runner.id, cause, -1, m_events.now());
    leave(runner);
    m_queues.add(runner.id, came, m_events.now(), queue);
}

void SimCores::stop(SimRunner& runner) {
    const size_t queue = queueOf(runner);
    leave(runner);
    if (m_limits) m_bandwidth.setWants(runner.id, false);
    m_policy.blocked(runner.id, m_events.now(), queue);
}

// The core's next event.
void SimCores::plan(size_t index) {
    const Core& core = m_cores[index];
    const Nanos end = core.runner->nextEnd();
    if (end <= core.quantumEnd)
        m_events.completeOn(index, end);
    else
        m_events.endQuantumOn(index, core.quantumEnd);
}

// A scheduler that acts at its ticks only ends a slice at the first tick that is not before its end.
void SimCores::startQuantum(size_t index) {
    Core& core = m_cores[index];
    const Nanos from = std::max(m_events.now(), core.runner->since);
    core.quantumEnd = after(from, m_policy.quantum(core.runner->id, m_queues.queueOf(index)));
    const Nanos tick = m_machine.costs.tick;
    if (tick > Nanos{0} && core.quantumEnd != kNever)
        core.quantumEnd = after((core.quantumEnd - Nanos{1}) / tick * tick, tick);
}

void SimCores::charge(size_t index) {
    Core& core = m_cores[index];
    const Nanos now = m_events.now();
    if (!m_charges || now <= core.chargedUntil) return;
    m_policy.charge(core.runner->id, now - core.chargedUntil);
    core.chargedUntil = now;
}

void SimCores::dispatch(size_t index, SimRunner& runner) {
    Core& core = m_cores[index];
    const auto number = static_cast<int32_t>(index);
    Nanos overhead{0};
    const bool switches = core.last && (core.last != &runner || core.quantumEnded);
    if (switches || m_machine.chargeEveryStart) overhead += m_machine.costs.contextSwitch;
    core.quantumEnded = false;
    if (runner.lastCore >= 0 && runner.lastCore != number) overhead += m_machine.costs.migration;
    core.runner = core.last = &runner;
    runner.core = runner.lastCore = number;
    runner.since = core.chargedUntil = after(m_events.now(), overhead);
    m_idle.remove(index);
    startQuantum(index);
    if (m_limits) countRunning(runner, 1);
    m_trace.on(runner.id, CoreId{number}, m_events.now(), overhead);
    loadChanges(runner, index, 1);
    plan(index);
}

void SimCores::leave(SimRunner& runner) {
    const auto index = static_cast<size_t>(runner.core);
    giveUp(runner);
    m_events.clear(index);
}

// The same, but the core's event stands: the caller replaces or clears it.
void SimCores::giveUp(SimRunner& runner) {
    const auto index = static_cast<size_t>(runner.core);
    charge(index);
    if (m_limits) countRunning(runner, -1);
    runner.endTurn(m_events.now());
    m_cores[index].runner = nullptr;
    runner.core = -1;
    m_idle.add(index);
    loadChanges(runner, index, -1);
}

// Nobody else is ready, and yet the system's scheduler runs.
void SimCores::paySwitchToItself(size_t index) {
    Core& core = m_cores[index];
    SimRunner& runner = *core.runner;
    const Nanos now = m_events.now();
    runner.endTurn(now);
    runner.since = core.chargedUntil = after(now, m_machine.costs.contextSwitch);
    m_trace.off(runner.id, Cause::QuantumExpired, -1, now);
    m_trace.on(runner.id, CoreId{runner.core}, now, m_machine.costs.contextSwitch);
}

// With nobody ready the task keeps the core and a new quantum starts.
void SimCores::quantumEnds(size_t index) {
    SimRunner& runner = runnerOn(index);
    const size_t queue = m_queues.queueOf(index);
    if (!m_queues.anyIn(queue)) {
        charge(index);
        m_policy.renew(runner.id, m_events.now(), queue);
        if (m_machine.chargeEveryQuantum) paySwitchToItself(index);
        startQuantum(index);
        plan(index);
        return;
    }
    m_trace.off(runner.id, Cause::QuantumExpired, -1, m_events.now());
    giveUp(runner);
    m_cores[index].quantumEnded = m_machine.chargeEveryQuantum;
    m_queues.add(runner.id, Came::Expired, m_events.now(), queue);
    // No completion, arrival or wake-up is left at this instant, so the core is given out at once.
    giveOutCores();
    if (m_idle.has(index)) m_events.clear(index);
}

// The core it ran on last; else one whose siblings are idle too; else any.
size_t SimCores::idleCoreFor(const SimRunner& runner) const {
    if (m_machine.affinity && runner.lastCore >= 0 && m_idle.has(static_cast<size_t>(runner.lastCore)))
        return static_cast<size_t>(runner.lastCore);
    if (m_machine.smt == 1) return m_idle.first();
    for (size_t core = 0; core < m_usable; ++core)
        if (m_idle.has(core) && !m_speeds.siblingsBusy(core)) return core;
    return m_idle.first();
}

// False when nothing could be given out.
bool SimCores::giveOutCores() {
    bool any = false;
    if (m_affinity.any() && !m_queues.several()) return giveOutAllowed();
    if (m_queues.several()) {
        // Where some are bound to some cores, the others have been placed with regard to them.
        const auto hasOwn = [this](size_t core) { return m_queues.length(m_queues.queueOf(core)) > 0; };
        for (size_t core = 0; core < m_usable && m_affinity.any() && !m_openDecision; ++core)
            if (m_idle.has(core) && hasOwn(core)) any = giveOut(core) || any;
        for (size_t core = 0; core < m_usable && m_queues.ready() > 0 && !m_openDecision; ++core)
            if (m_idle.has(core)) any = giveOut(core) || any;
        return any;
    }
    while (m_idle.any() && m_queues.ready() > 0) {
        const ThreadId next = m_queues.take(m_events.now(), 0);
        m_openDecision = !next.valid();
        if (m_openDecision) return any;
        SimRunner& runner = *m_runners[next.index()];
        dispatch(m_idle.count() == 1 ? m_idle.first() : idleCoreFor(runner), runner);
        any = true;
    }
    return any;
}

bool SimCores::giveOut(size_t core) {
    if (!m_queues.mayTake(core)) return false;
    const ThreadId next = m_queues.takeFor(core, m_events.now());
    m_openDecision = !next.valid() && !m_affinity.any();
    if (!next.valid()) return false;
    dispatch(core, *m_runners[next.index()]);
    return true;
}

// In the policy's order, who may run on one of the idle cores.
bool SimCores::giveOutAllowed() {
    bool any = false;
    while (m_idle.any() && m_queues.ready() > 0) {
        std::optional<size_t> core;
        const ThreadId next = m_queues.takeFirst(m_events.now(), 0, [&](ThreadId thread) {
            core = allowedIdleCoreFor(*m_runners[thread.index()]);
            return core.has_value();
        });
        if (!next.valid()) return any;
        dispatch(*core, *m_runners[next.index()]);
        any = true;
    }
    return any;
}

// As idleCoreFor(), of those that it may run on.
std::optional<size_t> SimCores::allowedIdleCoreFor(const SimRunner& runner) const {
    const auto allows = [&](size_t core) { return m_idle.has(core) && m_affinity.allows(runner.id, core); };
    std::optional<size_t> best;
    const auto rank = [this](size_t core) {
        return std::pair(m_affinity.boundTo(core), m_machine.smt > 1 && m_speeds.siblingsBusy(core));
    };
    for (size_t core = 0; core < m_usable; ++core)
        if (allows(core) && (!best || rank(core) < rank(*best))) best = core;
    const auto last = static_cast<size_t>(std::max(runner.lastCore, 0));
    const bool goesBack = m_machine.affinity && runner.lastCore >= 0 && allows(last);
    return goesBack && m_affinity.boundTo(last) <= m_affinity.boundTo(*best) ? last : best;
}

// True: somebody did.
bool SimCores::letCutIn() {
    bool any = false;
    m_queues.lookedAtAll();
    for (size_t queue = 0; queue < m_queues.count(); ++queue) {
        if (!m_queues.takeNews(queue) || !m_policy.cutsIn()) continue;
        while (m_queues.length(queue) > 0 && (m_affinity.any() ? cutInAllowed(queue) : cutIn(queue)))
            any = true;
    }
    return any;
}

// Of those that run on the cores of a queue, as far as `urgent` may use them; none when one of these is idle:
// then nobody needs to be asked.
SimRunner* SimCores::leastUrgentOn(size_t queue, ThreadId urgent) {
    SimRunner* least = nullptr;
    for (size_t core = 0; core < m_usable; ++core) {
        if (m_queues.queueOf(core) != queue || !m_affinity.allows(urgent, core)) continue;
        SimRunner* running = m_cores[core].runner;
        if (!running) return nullptr;
        charge(core);
        if (!least || m_policy.before(least->id, running->id, queue)) least = running;
    }
    return least;
}

// The most urgent ready thread takes the core of the least urgent running one, if it is more urgent than
// that.
bool SimCores::cutIn(size_t queue) {
    SimRunner* victim = leastUrgentOn(queue, {});
    if (!victim) return false;
    const Nanos now = m_events.now();
    const ThreadId urgent = m_policy.peek(now, queue);
    if (!urgent.valid() || !m_policy.before(urgent, victim->id, queue)) return false;
    const auto core = static_cast<size_t>(victim->core);
    replace(*victim, urgent, queue);
    const ThreadId next = m_queues.take(now, queue);
    if (!next.valid()) return false;
    dispatch(core, *m_runners[next.index()]);
    return next != victim->id;
}

// The same where some are bound to some cores: the most urgent ready thread that is more urgent than the least
// urgent one on the cores that it may use.
bool SimCores::cutInAllowed(size_t queue) {
    SimRunner* victim = nullptr;
    const ThreadId urgent = m_queues.takeFirst(m_events.now(), queue, [&](ThreadId thread) {
        victim = leastUrgentOn(queue, thread);
        return victim && m_policy.before(thread, victim->id, queue);
    });
    if (!urgent.valid()) return false;
    const auto core = static_cast<size_t>(victim->core);
    replace(*victim, urgent, queue);
    dispatch(core, *m_runners[urgent.index()]);
    return true;
}

// Makes room for a more urgent one.
void SimCores::replace(SimRunner& victim, ThreadId urgent, size_t queue) {
    const Nanos now = m_events.now();
    const auto core = static_cast<size_t>(victim.core);
    const bool usedUp = m_cores[core].quantumEnd <= now;
    m_trace.off(victim.id, usedUp ? Cause::QuantumExpired : Cause::Preempted, m_trace.taskOf(urgent).value,
                now);
    leave(victim);
    m_cores[core].quantumEnded = usedUp && m_machine.chargeEveryQuantum;
    m_queues.add(victim.id, usedUp ? Came::Expired : Came::Preempted, now, queue);
}

void SimCores::pay(SimRunner& runner, Nanos amount) {
    runner.begin(SimRunner::Busy::Paying, amount, m_events.now());
    plan(static_cast<size_t>(runner.core));
}

void SimCores::compute(SimRunner& runner, Nanos amount, WorkKernel kernel, Nanos checkpoint) {
    runner.begin(SimRunner::Busy::Computing, amount, m_events.now());
    plan(static_cast<size_t>(runner.core));
    runner.kernel = kernel;
    runner.checkpoint = checkpoint;
    computingChanges(runner, 1);
}

void SimCores::workEnds(SimRunner& runner) {
    const bool computed = runner.busy == SimRunner::Busy::Computing;
    runner.busy = SimRunner::Busy::Nothing;
    if (computed) computingChanges(runner, -1);
}

void SimCores::stopAtCheckpoint(SimRunner& runner, Nanos latency) {
    runner.stopAtCheckpoint(m_events.now(), latency);
    if (runner.core >= 0) plan(static_cast<size_t>(runner.core));
}

void SimCores::countLoad(const SimRunner& runner, size_t core, int change) {
    const bool computes = runner.busy == SimRunner::Busy::Computing;
    if (m_machine.smt == 1 && !computes) return;
    const WorkKernel kernel = computes ? runner.kernel : WorkKernel::Chain;
    m_speeds.countThread(core, change);
    m_speeds.countWork(core, kernel, change);
    adjustSpeeds(core, kernel);
}

// On its core it begins to compute (1), or does so no longer (-1).
void SimCores::computingChanges(const SimRunner& runner, int change) {
    if (!m_speeds.vary(runner.kernel)) return;
    const auto core = static_cast<size_t>(runner.core);
    m_speeds.countWork(core, runner.kernel, change);
    adjustSpeeds(core, runner.kernel);
}

void SimCores::adjustSpeeds(size_t core, WorkKernel kernel) {
    m_speeds.forAffected(core, kernel, m_usable, [this](size_t other) { adjustSpeed(other); });
}

void SimCores::adjustSpeed(size_t core) {
    SimRunner* runner = m_cores[core].runner;
    if (!runner) return;
    const bool computes = runner->busy == SimRunner::Busy::Computing;
    const int64_t speed = computes ? m_speeds.speedOf(core, runner->kernel) : kFullSpeed;
    if (speed == runner->speed) return;
    runner->changeSpeed(speed, m_events.now());
    plan(core);
}

} // namespace timeslice
