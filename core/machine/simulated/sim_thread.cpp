#include "core/machine/simulated/sim_thread.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

// Of the cost of starting a thread, the parent's part (measured: 10 of 31 us).
constexpr int64_t kParentParts = 10;
constexpr int64_t kAllParts = 31;

} // namespace

void SimBreaker::set() {
    if (m_set) return;
    m_set = true;
    for (SimThread* thread : computing) thread->moveGoal();
    for (SimThread* thread : resting) thread->breakRest();
}

SimThread::SimThread(SimKernel& kernel, ThreadId id, bool daemon, ThreadBody body)
    : m_kernel(kernel), m_id(id), m_daemon(daemon), m_body(std::move(body)) {}

void SimThread::setSpeed(int64_t speed) {
    if (speed == m_stretch.speed) return;
    m_stretch.done = std::min(m_stretch.goal, doneNow());
    m_since = std::max(m_since, m_kernel.m_now);
    m_stretch.speed = speed;
}

// The breaker was set: the work ends at the next checkpoint from which it can be seen.
void SimThread::moveGoal() {
    const Nanos done = std::min(m_stretch.total, doneNow() + m_kernel.m_machine.costs.breakerLatency);
    const Nanos distance = m_stretch.checkpoint;
    const Nanos next = distance > Nanos{0} ? (done + distance - Nanos{1}) / distance * distance : done;
    m_stretch.goal = std::min(m_stretch.total, next);
    if (m_core >= 0) m_kernel.setCore(static_cast<size_t>(m_core));
}

// Work on the core that it has.
bool SimThread::begin(Nanos amount, Doing doing) {
    m_doing = doing;
    m_stretch = {};
    m_stretch.total = m_stretch.goal = amount;
    m_since = m_kernel.m_now;
    m_kernel.setCore(static_cast<size_t>(m_core));
    return false;
}

bool SimThread::startCompute(const Work& work, Breaker* breaker, Nanos& left) {
    if (!m_kernel.operationDone()) return false;
    left = breaker && breaker->isSet() ? work.amount : Nanos{0};
    if (work.amount == left) return true;
    begin(work.amount, Doing::Computing);
    m_stretch.left = &left;
    m_stretch.kernel = work.kernel;
    m_stretch.checkpoint = work.checkpoint.value_or(m_kernel.m_machine.costs.checkpoint);
    if (m_kernel.variesSpeed(*this)) m_kernel.computingBegins(*this);
    if (breaker) {
        m_stretch.breaker = static_cast<SimBreaker*>(breaker);
        m_stretch.breaker->computing.push_back(this);
    }
    return false;
}

bool SimThread::payFor(Nanos amount) {
    if (!m_kernel.operationDone()) return false;
    if (amount == Nanos{0}) return true;
    m_kernel.m_builder.overhead(m_id, true, m_kernel.m_now);
    return begin(amount, Doing::Paying);
}

Nanos SimThread::costOf(Cost cost) const {
    const Costs& costs = m_kernel.m_machine.costs;
    switch (cost) {
    case Cost::Lock:
        return costs.lock;
    case Cost::LoopTurn:
        return costs.loopTurn;
    case Cost::PoolHandover:
        return costs.poolRoundTrip / 2;
    case Cost::ProcessHandover:
        return costs.processRoundTrip / 2;
    case Cost::PipeMessage:
        return costs.pipeMessage;
    case Cost::PickleByte:
        return costs.picklePerByte;
    case Cost::PipeByte:
        return costs.pipePerByte;
    case Cost::FutexWake:
        return costs.futexWake;
    }
    return Nanos{0};
}

bool SimThread::startPay(Cost cost, int64_t times) {
    return payFor(timesOf(costOf(cost), times));
}

bool SimThread::payForStart() {
    const Nanos cost = std::exchange(m_startCost, Nanos{0});
    return cost == Nanos{0} || payFor(cost);
}

// The child is on its way when the parent has paid its part.
bool SimThread::startSpawn(StartAs as, const ThreadOptions& options, ThreadBody body) {
    const Costs& costs = m_kernel.m_machine.costs;
    Nanos parent = costs.threadStart * kParentParts / kAllParts;
    Nanos child = costs.threadStart - parent;
    if (as == StartAs::ForkedProcess) parent = costs.processFork, child = costs.processForkChild;
    if (as == StartAs::SpawnedProcess) parent = costs.processSpawn, child = costs.processSpawnChild;
    SimThread& made = m_kernel.makeThread(options, std::move(body));
    made.m_startCost = child;
    const Nanos start = std::max(options.start, after(m_kernel.m_now, parent));
    m_kernel.schedule(start, made, SimKernel::What::Wake, 0);
    return payFor(parent);
}

bool SimThread::startPoint(bool& interrupted) {
    if (!m_kernel.operationDone()) return false;
    const size_t queue = m_kernel.queueOf(static_cast<size_t>(m_core));
    interrupted = m_kernel.m_policy.interrupts(m_id, m_kernel.m_now, queue);
    if (!interrupted || m_kernel.m_policy.readyCount(queue) == 0) return true;
    putOff(Cause::QuantumExpired, Came::Preempted);
    return false;
}

void SimThread::expect(Nanos burst) {
    m_kernel.m_policy.expect(m_id, burst);
}

void SimThread::putOff(Cause cause, Came came) {
    const size_t queue = m_kernel.queueOf(static_cast<size_t>(m_core));
    m_doing = Doing::Nothing;
    m_kernel.m_builder.off(m_id, cause, -1, m_kernel.m_now);
    m_kernel.leave(*this);
    m_kernel.addReady(*this, came, queue);
}

// Off the core, waiting as the model said.
void SimThread::block() {
    ++m_waitNumber;
    m_waiting = true;
    m_kernel.m_builder.offWaiting(m_id, m_waitState, m_waitCause, m_waitArgument, m_kernel.m_now);
    m_kernel.stops(*this);
}

bool SimThread::tryLock(Mutex& mutex) {
    auto& sim = static_cast<SimMutex&>(mutex);
    if (sim.owner) return false;
    sim.owner = this;
    return true;
}

bool SimThread::startLock(Mutex& mutex) {
    if (!m_kernel.operationDone()) return false;
    m_mutex = &static_cast<SimMutex&>(mutex);
    if (retakeMutex()) return true;
    m_doing = Doing::Locking;
    return false;
}

// Takes m_mutex, or queues for it off the core.
bool SimThread::retakeMutex() {
    if (tryLock(*m_mutex)) return true;
    m_mutex->waiters.append(*this);
    block();
    return false;
}

void SimThread::unlock(Mutex& mutex) {
    auto& sim = static_cast<SimMutex&>(mutex);
    sim.owner = nullptr;
    if (sim.waiters.empty()) return;
    m_kernel.wake(sim.waiters.takeFirst(), SimKernel::By::Thread);
}

bool SimThread::startWait(Condition& condition, Mutex& mutex, std::optional<Nanos> timeout, bool& woken) {
    if (!m_kernel.operationDone()) return false;
    m_mutex = &static_cast<SimMutex&>(mutex);
    m_condition = &static_cast<SimCondition&>(condition);
    m_woken = &woken;
    m_doing = Doing::Waiting;
    unlock(mutex);
    m_condition->waiters.append(*this);
    m_waitsSince = m_kernel.m_now;
    block();
    if (timeout) setTimer(*timeout);
    return false;
}

// The longest waiter, unless one that has only just begun to wait takes the signal, as glibc's condition
// variables let it: measured with CPython, 0.73 to 0.88 of those that came less than a third of the time
// before, 0.17 to 0.37 of those in the second third and 0.01 to 0.1 in the last.
SimThread& SimThread::takeWoken(WaitList<SimThread>& waiters) {
    constexpr std::array kStolen{80U, 27U, 5U}; // of a hundred, by thirds
    SimThread& last = waiters.last();
    const Nanos window = m_kernel.m_machine.costs.signalStealing;
    const Nanos waited = m_kernel.m_now - last.m_waitsSince;
    if (waiters.alone() || waited >= window) return waiters.takeFirst();
    const auto third = static_cast<size_t>(waited * 3 / window);
    if (m_kernel.m_random.below(100) >= kStolen[third]) return waiters.takeFirst();
    waiters.remove(last);
    return last;
}

bool SimThread::startSignal(Condition& condition, bool all) {
    auto& waiters = static_cast<SimCondition&>(condition).waiters;
    if (waiters.empty()) return m_kernel.operationDone();
    do {
        SimThread& woken = all ? waiters.takeFirst() : takeWoken(waiters);
        woken.m_condition = nullptr;
        *woken.m_woken = true;
        m_kernel.wake(woken, SimKernel::By::Thread);
    } while (all && !waiters.empty());
    return payFor(m_kernel.m_machine.costs.wakeCall);
}

// Waiters that only wait again, each always late by its own share, overtake one another the more often the
// longer they wait: so threads get the GIL in the order in which they had it nearly always when they are
// three, mostly when they are four and seldom when they are eight, as measured. Shares drawn anew for every
// timer would mix three up before they mixed eight up.
void SimThread::setTimer(Nanos time) {
    if (!std::exchange(m_waitsAgain, false)) m_timerShare = m_kernel.drawShare();
    const Nanos late = time > Nanos{0} ? m_kernel.lateness(time, m_timerShare) : Nanos{0};
    m_kernel.schedule(after(m_kernel.m_now, after(time, late)), *this, SimKernel::What::Timer, m_waitNumber);
}

void SimThread::timerRang() {
    m_waitsAgain = m_condition != nullptr;
    if (m_condition) {
        m_condition->waiters.remove(*this);
        m_condition = nullptr;
        *m_woken = false;
    }
    m_kernel.wake(*this, SimKernel::By::Timer);
}

bool SimThread::startSleep(Nanos time, Breaker* breaker, bool& whole) {
    if (!m_kernel.operationDone()) return false;
    whole = !breaker || !breaker->isSet();
    if (!whole) return true;
    m_doing = Doing::Nothing;
    restUnder(breaker, whole);
    block();
    setTimer(time);
    return false;
}

void SimThread::restUnder(Breaker* breaker, bool& whole) {
    if (!breaker) return;
    m_restBreaker = static_cast<SimBreaker*>(breaker);
    m_restBreaker->resting.push_back(this);
    m_whole = &whole;
}

// One that is on its way back already has rested to the end.
void SimThread::breakRest() {
    if (!m_waiting) return;
    *m_whole = false;
    m_kernel.wake(*this, SimKernel::By::Thread);
}

void SimThread::restEnds() {
    if (m_restBreaker) std::erase(m_restBreaker->resting, this);
    m_restBreaker = nullptr;
}

bool SimThread::startYield() {
    if (!m_kernel.operationDone()) return false;
    if (m_kernel.m_policy.readyCount(m_kernel.queueOf(static_cast<size_t>(m_core))) == 0) return true;
    putOff(Cause::Yielded, Came::Yielded);
    return false;
}

Token SimThread::start(const Request& request) {
    return m_kernel.request(*this, request);
}

bool SimThread::takeDone(Token token) {
    const auto found = std::ranges::find(m_completed, token, &DeviceAnswer::token);
    if (found == m_completed.end()) return false;
    m_completed.erase(found);
    return true;
}

void SimThread::abandon(Token token) {
    if (!takeDone(token)) m_kernel.forget(token.value);
}

bool SimThread::startDeviceWait(Token token, Breaker* breaker, bool& whole) {
    if (!m_kernel.operationDone()) return false;
    whole = true;
    if (takeDone(token)) return true;
    whole = !breaker || !breaker->isSet();
    if (!whole) return true;
    m_awaited = token;
    restUnder(breaker, whole);
    m_doing = Doing::WaitingDevice;
    block();
    return false;
}

bool SimThread::startWaitAny(std::optional<Nanos> timeout, std::vector<DeviceAnswer>& done) {
    if (!m_kernel.operationDone()) return false;
    if (!m_completed.empty() || timeout == Nanos{0} || m_poked) {
        m_poked = false;
        done = std::exchange(m_completed, {});
        return true;
    }
    m_doneTokens = &done;
    m_doing = Doing::WaitingAny;
    block();
    if (timeout) setTimer(*timeout);
    return false;
}

void SimThread::poke(Thread& other) {
    auto& sim = static_cast<SimThread&>(other);
    if (sim.m_doing == Doing::WaitingAny && sim.m_waiting)
        m_kernel.wake(sim, SimKernel::By::Thread);
    else
        sim.m_poked = true;
}

void SimThread::deviceDone(Token token) {
    m_completed.push_back({token, m_kernel.m_now});
    const bool awaited =
        m_doing == Doing::WaitingAny || (m_doing == Doing::WaitingDevice && m_awaited == token);
    if (awaited) m_kernel.wake(*this, SimKernel::By::Device);
}

bool SimThread::finishOperation() {
    const Doing doing = std::exchange(m_doing, Doing::Nothing);
    switch (doing) {
    case Doing::Nothing:
        restEnds();
        break;
    case Doing::Computing:
        *m_stretch.left = m_stretch.total - m_stretch.goal;
        if (m_kernel.variesSpeed(*this)) m_kernel.computingEnds(*this);
        if (m_stretch.breaker) std::erase(m_stretch.breaker->computing, this);
        break;
    case Doing::Paying:
        m_kernel.m_builder.overhead(m_id, false, m_kernel.m_now);
        break;
    case Doing::Locking:
    case Doing::Waiting:
        m_doing = doing;
        if (!retakeMutex()) return false;
        m_doing = Doing::Nothing;
        break;
    case Doing::WaitingDevice:
        if (takeDone(m_awaited) && m_restBreaker) *m_whole = true;
        restEnds();
        break;
    case Doing::WaitingAny:
        *m_doneTokens = std::exchange(m_completed, {});
        break;
    }
    return true;
}

} // namespace timeslice
