#include "core/machine/simulated/sim_thread.h"

#include <algorithm>

namespace timeslice {

void SimBreaker::set() {
    if (m_set) return;
    m_set = true;
    for (SimThread* thread : computing) thread->moveGoal();
}

SimThread::SimThread(SimKernel& kernel, ThreadId id, ThreadBody body)
    : m_kernel(kernel), m_id(id), m_body(std::move(body)) {}

Nanos SimThread::doneNow() const {
    if (m_core < 0 || m_kernel.m_now <= m_since) return m_stretch.done;
    return m_stretch.done + (m_kernel.m_now - m_since);
}

void SimThread::leaveTurn() {
    if (works()) m_stretch.done = doneNow();
}

// The breaker was set: the work ends at its next checkpoint, at once when it stands on one.
void SimThread::moveGoal() {
    const Nanos done = doneNow();
    const Nanos distance = m_stretch.checkpoint;
    const Nanos next = distance > Nanos{0} ? (done + distance - Nanos{1}) / distance * distance : done;
    m_stretch.goal = std::min(m_stretch.total, next);
    if (m_core >= 0) m_kernel.setCore(static_cast<size_t>(m_core));
}

// Work on the core that it has.
bool SimThread::begin(Nanos amount, Doing doing) {
    m_doing = doing;
    m_stretch = {amount, amount, Nanos{0}, Nanos{0}, nullptr, nullptr};
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
    m_stretch.checkpoint = work.checkpoint.value_or(m_kernel.m_machine.costs.checkpoint);
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

bool SimThread::startPay(Cost cost) {
    const Costs& costs = m_kernel.m_machine.costs;
    switch (cost) {
    case Cost::Lock:
        return payFor(costs.lock);
    case Cost::LoopTurn:
        return payFor(costs.loopTurn);
    }
    return true;
}

// Off the core, waiting as the model said.
void SimThread::block() {
    ++m_waitNumber;
    m_waiting = true;
    m_kernel.m_builder.offWaiting(m_id, m_waitState, m_waitCause, m_waitArgument, m_kernel.m_now);
    m_kernel.leave(*this);
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
    m_mutex->waiters.push_back(this);
    block();
    return false;
}

void SimThread::unlock(Mutex& mutex) {
    auto& sim = static_cast<SimMutex&>(mutex);
    sim.owner = nullptr;
    if (sim.waiters.empty()) return;
    SimThread* next = sim.waiters.front();
    sim.waiters.pop_front();
    m_kernel.wake(*next);
}

bool SimThread::startWait(Condition& condition, Mutex& mutex, std::optional<Nanos> timeout, bool& woken) {
    if (!m_kernel.operationDone()) return false;
    m_mutex = &static_cast<SimMutex&>(mutex);
    m_condition = &static_cast<SimCondition&>(condition);
    m_woken = &woken;
    m_doing = Doing::Waiting;
    unlock(mutex);
    m_condition->waiters.push_back(this);
    block();
    if (timeout) setTimer(*timeout);
    return false;
}

bool SimThread::startSignal(Condition& condition, bool all) {
    auto& waiters = static_cast<SimCondition&>(condition).waiters;
    if (waiters.empty()) return m_kernel.operationDone();
    do {
        SimThread* first = waiters.front();
        waiters.pop_front();
        first->m_condition = nullptr;
        *first->m_woken = true;
        m_kernel.wake(*first);
    } while (all && !waiters.empty());
    return payFor(m_kernel.m_machine.costs.wakeCall);
}

void SimThread::setTimer(Nanos time) {
    const Nanos late = time > Nanos{0} ? m_kernel.overshoot(time) : Nanos{0};
    m_kernel.schedule(after(m_kernel.m_now, after(time, late)), *this, SimKernel::What::Timer, m_waitNumber);
}

void SimThread::timerRang() {
    if (m_condition) {
        auto& waiters = m_condition->waiters;
        waiters.erase(std::find(waiters.begin(), waiters.end(), this));
        m_condition = nullptr;
        *m_woken = false;
    }
    m_kernel.wake(*this);
}

bool SimThread::startSleep(Nanos time) {
    if (!m_kernel.operationDone()) return false;
    m_doing = Doing::Nothing;
    block();
    setTimer(time);
    return false;
}

bool SimThread::startYield() {
    if (!m_kernel.operationDone()) return false;
    if (!m_kernel.m_policy.anyoneReady()) return true;
    m_doing = Doing::Nothing;
    m_kernel.m_builder.off(m_id, Cause::Yielded, -1, m_kernel.m_now);
    m_kernel.leave(*this);
    m_kernel.m_policy.add(m_id, Came::Yielded);
    return false;
}

Token SimThread::start(Nanos latency) {
    const Token token{m_kernel.m_nextToken++};
    m_kernel.schedule(after(m_kernel.m_now, latency), *this, SimKernel::What::Device, token.value);
    return token;
}

bool SimThread::takeDone(Token token) {
    const auto found = std::find(m_completed.begin(), m_completed.end(), token);
    if (found == m_completed.end()) return false;
    m_completed.erase(found);
    return true;
}

bool SimThread::startDeviceWait(Token token) {
    if (!m_kernel.operationDone()) return false;
    if (takeDone(token)) return true;
    m_awaited = token;
    m_doing = Doing::WaitingDevice;
    block();
    return false;
}

bool SimThread::startWaitAny(std::optional<Nanos> timeout, std::vector<Token>& done) {
    if (!m_kernel.operationDone()) return false;
    if (!m_completed.empty() || timeout == Nanos{0}) {
        done = std::exchange(m_completed, {});
        return true;
    }
    m_doneTokens = &done;
    m_doing = Doing::WaitingAny;
    block();
    if (timeout) setTimer(*timeout);
    return false;
}

void SimThread::deviceDone(Token token) {
    m_completed.push_back(token);
    const bool awaited =
        m_doing == Doing::WaitingAny || (m_doing == Doing::WaitingDevice && m_awaited == token);
    if (awaited) m_kernel.wake(*this);
}

bool SimThread::finishOperation() {
    const Doing doing = std::exchange(m_doing, Doing::Nothing);
    switch (doing) {
    case Doing::Nothing:
        break;
    case Doing::Computing:
        *m_stretch.left = m_stretch.total - m_stretch.goal;
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
        takeDone(m_awaited);
        break;
    case Doing::WaitingAny:
        *m_doneTokens = std::exchange(m_completed, {});
        break;
    }
    return true;
}

void SimThread::bind(TaskId task) {
    m_kernel.m_builder.bind(m_id, task, m_kernel.m_now);
}
void SimThread::unbind(State state, Cause cause, int32_t argument) {
    m_kernel.m_builder.unbind(m_id, state, cause, argument, m_kernel.m_now);
}
void SimThread::park(TaskId task, State state, int32_t argument) {
    m_kernel.m_builder.park(task, state, argument, m_kernel.m_now);
}
void SimThread::overlay(State state, Cause cause, int32_t argument) {
    m_kernel.m_builder.overlay(m_id, state, cause, argument, m_kernel.m_now);
}
void SimThread::clearOverlay() {
    m_kernel.m_builder.clearOverlay(m_id, m_kernel.m_now);
}
void SimThread::waitsAs(State state, Cause cause, int32_t argument) {
    m_waitState = state;
    m_waitCause = cause;
    m_waitArgument = argument;
}
void SimThread::finished(TaskId task) {
    m_kernel.m_builder.finish(task, m_kernel.m_now);
}
void SimThread::took(ResourceId resource, TaskId task) {
    m_kernel.m_builder.take(resource, task, m_kernel.m_now);
}
void SimThread::released(ResourceId resource, TaskId task) {
    m_kernel.m_builder.release(resource, task, m_kernel.m_now);
}
void SimThread::waitsFor(ResourceId resource, TaskId task) {
    m_kernel.m_builder.waitFor(resource, task);
}
void SimThread::waitEnded(TaskId task) {
    m_kernel.m_builder.waitEnds(task);
}
void SimThread::waitsForEnd(TaskId task, TaskId other) {
    m_kernel.m_builder.waitForEnd(task, other);
}
void SimThread::mark(MarkKind kind, TaskId task, TaskId other) {
    m_kernel.m_builder.mark(kind, task, other, m_kernel.m_now);
}

} // namespace timeslice
