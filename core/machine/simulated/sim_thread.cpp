// A simulated thread's life, and its work on a core. What it waits for is in sim_waits.cpp.
#include "core/machine/simulated/sim_thread.h"

#include <algorithm>

namespace timeslice {
namespace {

// Of the cost of starting a thread, the parent's part (measured: 10 of 31 us).
constexpr int64_t kParentParts = 10;
constexpr int64_t kAllParts = 31;

struct StartCosts {
    Nanos parent;
    Nanos child;
};

StartCosts costsOfStart(StartAs as, const Costs& costs) {
    switch (as) {
    case StartAs::ForkedProcess:
        return {costs.processFork, costs.processForkChild};
    case StartAs::SpawnedProcess:
        return {costs.processSpawn, costs.processSpawnChild};
    case StartAs::Thread:
        break;
    }
    const Nanos parent = costs.threadStart * kParentParts / kAllParts;
    return {parent, costs.threadStart - parent};
}

// All processes of a simulated run have one memory: the same thread does both.
ThreadBody followed(ThreadBody body, ThreadBody after) {
    return [body = std::move(body), after = std::move(after)](Thread& thread) -> Co<> {
        co_await body(thread);
        co_await after(thread);
    };
}

} // namespace

SimThread::SimThread(SimSystem& system, ThreadId id, const ThreadOptions& options, ThreadBody body)
    : Thread(m_ownNotes), m_system(system), m_ownNotes(system, id), m_body(std::move(body)),
      m_daemon(options.daemon), m_job(options.job), m_firstTask(options.task) {
    m_runner.id = id;
    m_runner.node = static_cast<uint16_t>(options.node);
}

void SimThread::announceJob(const ThreadOptions& options) {
    const int32_t series = options.traits.series;
    m_system.policy.announceJob(m_runner.id, m_job, now());
    if (!m_system.policy.keepsInOrder(series)) return;
    m_series = series;
    m_system.jobs.announce(series, m_runner.id, m_job);
}

void SimThread::wakeAt(Nanos time) {
    m_system.events.add(time, SimEvent::of(SimEvent::Kind::Wake, m_runner.id.index()));
}

// While its parent still pays for its start, nobody works for the task.
void SimThread::becomeReady() {
    const TaskId task = std::exchange(m_firstTask, {});
    if (task.valid()) m_system.trace.bind(m_runner.id, task, now());
    if (!m_started && m_series >= 0 && isHeldBack()) return;
    m_system.cores.makeReady(m_runner, m_started ? Came::Woken : Came::New);
}

bool SimThread::isHeldBack() {
    const ThreadId before = m_system.jobs.release(m_series, m_runner.id);
    if (!before.valid()) return false;
    m_system.trace.blockedOnEnd(m_job, m_system.threads[before.index()]->m_job);
    if (m_system.trace.taskOf(m_runner.id).valid())
        m_system.trace.offWaiting(m_runner.id, State::MessageWait, Cause::Joined, -1, now());
    else
        m_system.trace.park(m_job, State::MessageWait, -1, now());
    return true;
}

// The job before it has ended.
void SimThread::letGo() {
    m_system.trace.unblocked(m_job);
    m_system.trace.park(m_job, State::Ready, -1, now()); // unless the thread works for it already
    m_system.cores.makeReady(m_runner, Came::New);
}

void SimThread::goOn() {
    if (m_runner.works())
        finishWork();
    else if (!finishWait())
        return;
    if (m_started)
        resumeInnermost();
    else if (payForStart())
        begin();
    if (m_root.done()) end();
}

bool SimThread::payForStart() {
    const Nanos cost = std::exchange(m_startCost, Nanos{0});
    return cost == Nanos{0} || payFor(cost);
}

void SimThread::begin() {
    m_started = true;
    m_root = m_body(*this);
    m_root.handle().resume();
}

void SimThread::end() {
    m_system.trace.off(m_runner.id, Cause::Finished, -1, now());
    m_system.cores.stop(m_runner);
    m_system.cores.ended(m_runner);
    if (m_series >= 0)
        if (const ThreadId next = m_system.jobs.ended(m_series, m_runner.id); next.valid())
            m_system.threads[next.index()]->letGo();
    if (!m_daemon) --m_system.living;
    m_system.mayBeStuck = m_system.looking > 0;
    m_root.result();
}

// The child is on its way when the parent has paid its part.
bool SimThread::startSpawn(StartAs as, const ThreadOptions& options, ThreadBody body) {
    const StartCosts cost = costsOfStart(as, costs());
    ThreadBody whole = options.after ? followed(std::move(body), options.after) : std::move(body);
    SimThread& child = m_system.makeThread(options, std::move(whole));
    child.m_startCost = cost.child;
    child.wakeAt(std::max(options.start, after(now(), cost.parent)));
    return payFor(cost.parent);
}

bool SimThread::startCompute(const Work& work, Breaker* breaker, Nanos& left) {
    if (!m_system.events.countOperation()) return false;
    left = breaker && breaker->isSet() ? work.amount : Nanos{0};
    if (work.amount == left) return true;
    m_system.cores.compute(m_runner, work.amount, work.kernel, work.checkpoint.value_or(costs().checkpoint));
    workUnder(static_cast<SimBreaker*>(breaker), left);
    return false;
}

bool SimThread::startBurn(Nanos most, Breaker& breaker, Nanos& left) {
    if (!m_system.events.countOperation()) return false;
    left = breaker.isSet() ? most : Nanos{0};
    if (most == left) return true;
    m_system.trace.overhead(m_runner.id, true, now());
    m_system.cores.pay(m_runner, most);
    workUnder(static_cast<SimBreaker*>(&breaker), left);
    return false;
}

void SimThread::workUnder(SimBreaker* breaker, Nanos& left) {
    m_left = &left;
    m_workBreaker = breaker;
    if (breaker) breaker->computing.push_back(this);
}

void SimThread::leaveWork() {
    *m_left = m_runner.left();
    if (m_workBreaker) std::erase(m_workBreaker->computing, this);
    m_workBreaker = nullptr;
}

void SimThread::computeUnder(Breaker* breaker, SimBreaker*& slot) {
    slot = static_cast<SimBreaker*>(breaker);
    if (slot) slot->computing.push_back(this);
}

// One that burns its time looks all the time; a change that a busy waiter waits for is seen at once, a request at
// the next look at the flag.
void SimThread::breakWork(const SimBreaker& by) {
    const bool burns = m_runner.busy == SimRunner::Busy::Paying;
    const bool awaited = m_spin && m_spin->onCore && &by == m_workBreaker;
    const Nanos latency = awaited ? costs().variableAccess : costs().breakerLatency;
    m_system.cores.stopAtCheckpoint(m_runner, burns ? Nanos{0} : latency);
}

// Busy waiting.

bool SimThread::startSpin(Breaker& until, Breaker* other, Nanos most, Nanos& left) {
    if (!m_system.events.countOperation()) return false;
    left = most;
    if (until.isSet() || (other && other->isSet()) || most == Nanos{0}) return true;
    if (m_system.spinsBlock) {
        spinOffCore(until, other, left);
        return false;
    }
    m_system.cores.compute(m_runner, most, WorkKernel::Chain, Nanos{0});
    m_left = &left;
    spin().onCore = true;
    computeUnder(&until, m_workBreaker);
    computeUnder(other, spin().other);
    return false;
}

SimSpin& SimThread::spin() {
    if (!m_spin) m_spin = std::make_unique<SimSpin>();
    return *m_spin;
}

// On its core.
void SimThread::endSpin() {
    if (m_spin->other) std::erase(m_spin->other->computing, this);
    m_spin->other = nullptr;
    m_spin->onCore = false;
}

void SimThread::looksOnlyFor(const Breaker* until) {
    if (spin().looksFor) --m_system.looking;
    spin().looksFor = static_cast<const SimBreaker*>(until);
    if (until) ++m_system.looking;
    m_system.mayBeStuck = m_system.looking > 0;
}

bool SimThread::startPay(Cost cost, int64_t times) {
    if (cost == Cost::VariableAccess) return startAccess();
    return payFor(timesOf(costOf(cost), times));
}

// Part of the task's own work.
bool SimThread::startAccess() {
    return startCompute({costs().variableAccess, WorkKernel::Chain, {}}, nullptr, m_system.ignored);
}

bool SimThread::payFor(Nanos amount) {
    if (!m_system.events.countOperation()) return false;
    if (amount == Nanos{0}) return true;
    m_system.trace.overhead(m_runner.id, true, now());
    m_system.cores.pay(m_runner, amount);
    return false;
}

Nanos SimThread::costOf(Cost cost) const {
    switch (cost) {
    case Cost::Lock:
        return costs().lock;
    case Cost::LoopTurn:
        return costs().loopTurn;
    case Cost::PoolHandover:
        return costs().poolRoundTrip / 2;
    case Cost::ProcessHandover:
        return costs().processRoundTrip / 2;
    case Cost::PipeMessage:
        return costs().pipeMessage;
    case Cost::PickleByte:
        return costs().picklePerByte;
    case Cost::PipeByte:
        return costs().pipePerByte;
    case Cost::FutexWake:
        return costs().futexWake;
    case Cost::VariableAccess:
        return costs().variableAccess;
    }
    return Nanos{0};
}

// The work is done, or stopped at a checkpoint.
void SimThread::finishWork() {
    if (m_runner.busy == SimRunner::Busy::Paying) {
        if (m_workBreaker) leaveWork();
        m_system.cores.workEnds(m_runner);
        m_system.trace.overhead(m_runner.id, false, now());
        return;
    }
    leaveWork();
    m_system.cores.workEnds(m_runner);
    if (m_spin && m_spin->onCore) endSpin();
}

bool SimThread::startPoint(bool& interrupted) {
    if (!m_system.events.countOperation()) return false;
    interrupted = m_system.cores.interrupts(m_runner);
    if (!interrupted || !m_system.cores.othersReadyFor(m_runner)) return true;
    m_system.cores.putOff(m_runner, Cause::QuantumExpired, Came::Preempted);
    return false;
}

bool SimThread::startYield() {
    if (!m_system.events.countOperation()) return false;
    if (!m_system.cores.othersReadyFor(m_runner)) return true;
    m_system.cores.putOff(m_runner, Cause::Yielded, Came::Yielded);
    return false;
}

} // namespace timeslice
