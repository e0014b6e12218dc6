// The simulated machine's cores: queues, placing, balancing, cutting in, and the speeds that threads have on
// them.
#include "core/machine/simulated/sim_kernel.h"
#include "core/machine/simulated/sim_thread.h"

#include <algorithm>
#include <bit>

namespace timeslice {

void SimKernel::addReady(SimThread& thread, Came came, size_t queue) {
    m_policy.add(thread.m_id, came, m_now, queue);
    ++m_ready;
    if (came != Came::New && came != Came::Woken) return;
    m_cameReady[queue] = true;
    m_anyCameReady = true;
}

// With a queue a core: back to its core if that has nothing to do, else to an idle one, else back to its
// core.
size_t SimKernel::queueFor(const SimThread& thread) const {
    if (m_nodes > 1) return thread.m_node;
    if (!m_machine.queuePerCore) return 0;
    if (!m_machine.affinity || thread.m_lastCore < 0) return leastLoaded();
    const auto last = static_cast<size_t>(thread.m_lastCore);
    if (isIdle(last) && m_policy.readyCount(last) == 0) return last;
    for (size_t core = 0; core < static_cast<size_t>(m_usable); ++core)
        if (isIdle(core) && m_policy.readyCount(core) == 0) return core;
    return last;
}

size_t SimKernel::leastLoaded() const {
    const auto load = [this](size_t core) { return m_policy.readyCount(core) + (isIdle(core) ? 0 : 1); };
    size_t best = 0;
    for (size_t core = 1; core < static_cast<size_t>(m_usable); ++core)
        if (load(core) < load(best)) best = core;
    return best;
}

size_t SimKernel::longestQueue() const {
    size_t longest = 0;
    for (size_t core = 1; core < static_cast<size_t>(m_usable); ++core)
        if (m_policy.readyCount(core) > m_policy.readyCount(longest)) longest = core;
    return longest;
}

void SimKernel::balanceQueues() {
    m_nextBalance = after(m_now / m_machine.balance * m_machine.balance, m_machine.balance);
    for (int moved = 0; moved < m_usable; ++moved) {
        const size_t from = longestQueue();
        const size_t to = leastLoaded();
        if (m_policy.readyCount(from) < m_policy.readyCount(to) + 2) return;
        const ThreadId thread = m_policy.next(m_now, from);
        if (!thread.valid()) return;
        m_policy.blocked(thread, m_now, from);
        m_policy.add(thread, Came::Moved, m_now, to);
    }
}

size_t SimKernel::firstIdle() const {
    size_t word = 0;
    while (m_idle[word] == 0) ++word;
    return word * 64 + static_cast<size_t>(std::countr_zero(m_idle[word]));
}

// The core it ran on last; else one whose siblings are idle too; else any.
size_t SimKernel::idleCoreFor(const SimThread& thread) const {
    if (m_machine.affinity && thread.m_lastCore >= 0 && isIdle(static_cast<size_t>(thread.m_lastCore)))
        return static_cast<size_t>(thread.m_lastCore);
    if (m_machine.smt == 1) return firstIdle();
    for (size_t core = 0; core < static_cast<size_t>(m_usable); ++core)
        if (isIdle(core) && m_busySiblings[core / static_cast<size_t>(m_machine.smt)] == 0) return core;
    return firstIdle();
}

// False when nothing could be given out.
bool SimKernel::giveOutCores() {
    bool any = false;
    if (!severalQueues()) {
        while (m_idleCount > 0 && m_ready > 0) {
            const ThreadId next = m_policy.next(m_now, 0);
            m_openDecision = !next.valid();
            if (m_openDecision) return any;
            --m_ready;
            SimThread& thread = *m_threads[next.index()];
            dispatch(m_idleCount == 1 ? firstIdle() : idleCoreFor(thread), thread);
            any = true;
        }
        return any;
    }
    for (size_t core = 0; core < static_cast<size_t>(m_usable) && m_ready > 0 && !m_openDecision; ++core)
        if (isIdle(core)) any = giveOut(core) || any;
    return any;
}

// A core takes from its own queue, else from the longest.
bool SimKernel::giveOut(size_t core) {
    const size_t own = queueOf(core);
    if (m_policy.readyCount(own) == 0 && m_nodes > 1) return false;
    const size_t queue = m_policy.readyCount(own) > 0 ? own : longestQueue();
    ThreadId next = m_policy.next(m_now, queue);
    m_openDecision = !next.valid();
    if (m_openDecision) return false;
    if (queue != own) {
        m_policy.blocked(next, m_now, queue);
        m_policy.add(next, Came::Moved, m_now, own);
        next = m_policy.next(m_now, own);
    }
    --m_ready;
    dispatch(core, *m_threads[next.index()]);
    return true;
}

bool SimKernel::checkCuttingIn() {
    bool any = false;
    m_anyCameReady = false;
    const size_t queues = m_nodes > 1              ? static_cast<size_t>(m_nodes)
                          : m_machine.queuePerCore ? static_cast<size_t>(m_usable)
                                                   : 1;
    for (size_t queue = 0; queue < queues; ++queue) {
        if (!m_cameReady[queue]) continue;
        m_cameReady[queue] = false;
        if (!m_policy.cutsIn()) continue;
        while (m_policy.readyCount(queue) > 0 && cutIn(queue)) any = true;
    }
    return any;
}

// The most urgent ready thread takes the core of the least urgent running one, if it is more urgent than
// that.
bool SimKernel::cutIn(size_t queue) {
    SimThread* victim = nullptr;
    for (size_t core = 0; core < static_cast<size_t>(m_usable); ++core) {
        if (queueOf(core) != queue) continue;
        SimThread* running = m_cores[core].thread;
        if (!running) return false; // an idle core: nobody needs to be asked
        charge(core);
        if (!victim || m_policy.before(victim->m_id, running->m_id, queue)) victim = running;
    }
    const ThreadId urgent = m_policy.peek(m_now, queue);
    if (!urgent.valid() || !m_policy.before(urgent, victim->m_id, queue)) return false;
    const auto core = static_cast<size_t>(victim->m_core);
    const bool usedUp = m_cores[core].quantumEnd <= m_now;
    m_builder.off(victim->m_id, usedUp ? Cause::QuantumExpired : Cause::Preempted,
                  m_builder.taskOf(urgent).value, m_now);
    leave(*victim);
    addReady(*victim, usedUp ? Came::Expired : Came::Preempted, queue);
    const ThreadId next = m_policy.next(m_now, queue);
    if (!next.valid()) return false;
    --m_ready;
    dispatch(core, *m_threads[next.index()]);
    return next != victim->m_id;
}

int64_t SimKernel::speedOf(size_t core) const {
    const SimThread& thread = *m_cores[core].thread;
    const size_t physical = core / static_cast<size_t>(m_machine.smt);
    if (thread.m_doing != SimThread::Doing::Computing) return kFullSpeed;
    int64_t speed = m_machine.smt > 1 ? smtSpeedOf(m_machine, m_busySiblings[physical]) : kFullSpeed;
    if (thread.m_stretch.kernel == WorkKernel::MatMul)
        speed = speed * memorySpeedOf(m_machine, m_memoryBusy) / kFullSpeed;
    if (thread.m_stretch.kernel == WorkKernel::Chase)
        speed = speed *
                cacheSpeedOf(m_machine, m_cacheBusy[physical / static_cast<size_t>(m_machine.cacheCores)]) /
                kFullSpeed;
    return std::max<int64_t>(1, speed);
}

void SimKernel::setSpeed(size_t core) {
    SimThread* thread = m_cores[core].thread;
    if (!thread) return;
    const int64_t speed = speedOf(core);
    if (speed == thread->m_stretch.speed) return;
    thread->setSpeed(speed);
    setCore(core);
}

// Recalculates all whose speed depends on what happens on this core.
void SimKernel::shareAnew(size_t core, WorkKernel kernel) {
    const auto smt = static_cast<size_t>(m_machine.smt);
    const auto usable = static_cast<size_t>(m_usable);
    if (kernel == WorkKernel::MatMul)
        for (size_t other = 0; other < usable; ++other) setSpeed(other);
    const size_t group = kernel == WorkKernel::Chase ? static_cast<size_t>(m_machine.cacheCores) * smt : smt;
    for (size_t other = core / group * group; other < std::min(usable, core / group * group + group); ++other)
        setSpeed(other);
}

void SimKernel::countWork(size_t core, WorkKernel kernel, int change) {
    if (kernel == WorkKernel::MatMul) m_memoryBusy += change;
    const size_t physical = core / static_cast<size_t>(m_machine.smt);
    if (kernel == WorkKernel::Chase)
        m_cacheBusy[physical / static_cast<size_t>(m_machine.cacheCores)] += change;
}

void SimKernel::loadChanged(size_t core, const SimThread& thread, int change) {
    const bool computes = thread.m_doing == SimThread::Doing::Computing;
    if (m_machine.smt == 1 && (!computes || !variesSpeed(thread))) return;
    m_busySiblings[core / static_cast<size_t>(m_machine.smt)] += change;
    const WorkKernel kernel = computes ? thread.m_stretch.kernel : WorkKernel::Chain;
    countWork(core, kernel, change);
    shareAnew(core, kernel);
}

void SimKernel::computingBegins(const SimThread& thread) {
    const auto core = static_cast<size_t>(thread.m_core);
    countWork(core, thread.m_stretch.kernel, 1);
    shareAnew(core, thread.m_stretch.kernel);
}

// Called when it is no longer Computing.
void SimKernel::computingEnds(const SimThread& thread) {
    const auto core = static_cast<size_t>(thread.m_core);
    countWork(core, thread.m_stretch.kernel, -1);
    shareAnew(core, thread.m_stretch.kernel);
}

} // namespace timeslice
