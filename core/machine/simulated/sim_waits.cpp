// What a simulated thread waits for: locks, conditions, time, devices.
#include "core/machine/simulated/sim_thread.h"

#include <algorithm>

namespace timeslice {

void SimBreaker::set() {
    if (m_set) return;
    m_set = true;
    for (SimThread* thread : computing) thread->breakWork(*this);
    for (SimThread* thread : resting) thread->breakRest();
}

// Off the core, waiting as the model said.
void SimThread::block(WaitsFor what) {
    m_waitsFor = what;
    ++m_waitNumber;
    m_waiting = true;
    m_timed = false;
    const WaitMeaning& means = m_ownNotes.wait();
    m_system.trace.offWaiting(m_runner.id, means.state, means.cause, means.argument, now());
    m_system.cores.stop(m_runner);
    m_system.mayBeStuck = m_system.looking > 0;
}

// A wait that a timer or a device ends is over one day, and so is one for the GIL, which a thread that only
// looks hands over; from any other one only another thread wakes it.
bool SimThread::canAct() const {
    if (m_started && m_root.done()) return false;
    if (m_spin && m_spin->looksInVain()) return false;
    if (!m_waiting || m_timed || m_waitsFor == WaitsFor::Device) return true;
    if (m_ownNotes.wait().state == State::GilWait) return true;
    return m_waitsFor == WaitsFor::AnyDevice && !m_system.requests.empty();
}

void SimThread::wake(WokenBy by) {
    if (!m_waiting) return;
    m_waiting = false;
    ++m_waitNumber; // its timer, if any, is stale from now on
    const Nanos latency = m_system.delays.wakeLatency(by);
    if (latency == Nanos{0})
        m_system.cores.makeReady(m_runner, Came::Woken);
    else
        wakeAt(after(now(), latency));
}

bool SimThread::finishWait() {
    switch (m_waitsFor) {
    case WaitsFor::Nothing:
        break;
    case WaitsFor::Rest:
        endSpinOffCore();
        leaveRest();
        break;
    case WaitsFor::Mutex:
    case WaitsFor::Condition:
        if (!takeMutex(m_waitsFor)) return false;
        break;
    case WaitsFor::Device:
        if (takeAnswer(m_awaited) && m_restBreaker) *m_whole = true;
        leaveRest();
        break;
    case WaitsFor::AnyDevice:
        *m_taken = std::exchange(m_answers, {});
        break;
    }
    m_waitsFor = WaitsFor::Nothing;
    return true;
}

// Waiters that only wait again, each always late by its own share, overtake one another the more often the
// longer they wait: so threads get the GIL in the order in which they had it nearly always when they are
// three, mostly when they are four and seldom when they are eight, as measured. Shares drawn anew for every
// timer would mix three up before they mixed eight up.
void SimThread::setTimer(Nanos time) {
    if (!std::exchange(m_waitsAgain, false)) m_timerShare = m_system.delays.drawShare();
    const Nanos late = time > Nanos{0} ? m_system.delays.lateness(time, m_timerShare) : Nanos{0};
    m_timed = true;
    m_system.events.add(after(now(), after(time, late)),
                        SimEvent::of(SimEvent::Kind::Timer, m_runner.id.index(), m_waitNumber));
}

void SimThread::timerRings(int64_t waitNumber) {
    if (waitNumber != m_waitNumber) return; // it was overtaken
    m_waitsAgain = m_condition != nullptr;
    if (m_condition) {
        m_condition->waiters.remove(*this);
        m_condition = nullptr;
        *m_woken = false;
    }
    wake(WokenBy::Timer);
}

// Locks.

bool SimThread::tryLock(Mutex& mutex) {
    auto& sim = static_cast<SimMutex&>(mutex);
    if (sim.owner) return false;
    sim.owner = this;
    return true;
}

bool SimThread::startLock(Mutex& mutex) {
    if (!m_system.events.countOperation()) return false;
    m_mutex = &static_cast<SimMutex&>(mutex);
    return takeMutex(WaitsFor::Mutex);
}

bool SimThread::takeMutex(WaitsFor what) {
    if (tryLock(*m_mutex)) return true;
    m_mutex->waiters.append(*this);
    block(what);
    return false;
}

void SimThread::unlock(Mutex& mutex) {
    auto& sim = static_cast<SimMutex&>(mutex);
    sim.owner = nullptr;
    if (!sim.waiters.empty()) sim.waiters.takeFirst().wake(WokenBy::Thread);
}

// Conditions.

bool SimThread::startWait(Condition& condition, Mutex& mutex, std::optional<Nanos> timeout, bool& woken) {
    if (!m_system.events.countOperation()) return false;
    m_mutex = &static_cast<SimMutex&>(mutex);
    m_condition = &static_cast<SimCondition&>(condition);
    m_woken = &woken;
    unlock(mutex);
    m_condition->waiters.append(*this);
    m_waitsSince = now();
    block(WaitsFor::Condition);
    if (timeout) setTimer(*timeout);
    return false;
}

// The longest waiter, unless one that has only just begun to wait takes the signal.
SimThread& SimThread::takeWoken(WaitList<SimThread>& waiters) const {
    if (waiters.alone()) return waiters.takeFirst();
    SimThread& last = waiters.last();
    if (!m_system.delays.stealsSignal(m_system.events.now() - last.m_waitsSince)) return waiters.takeFirst();
    waiters.remove(last);
    return last;
}

bool SimThread::startSignal(Condition& condition, bool all) {
    auto& waiters = static_cast<SimCondition&>(condition).waiters;
    if (waiters.empty()) return m_system.events.countOperation();
    do {
        SimThread& woken = all ? waiters.takeFirst() : takeWoken(waiters);
        woken.m_condition = nullptr;
        *woken.m_woken = true;
        woken.wake(WokenBy::Thread);
    } while (all && !waiters.empty());
    return payFor(costs().wakeCall);
}

// Time, and rests that a breaker cuts short.

bool SimThread::startSleep(Nanos time, Breaker* breaker, bool& whole) {
    if (!m_system.events.countOperation()) return false;
    whole = !breaker || !breaker->isSet();
    if (!whole) return true;
    restUnder(breaker, whole);
    block(WaitsFor::Rest);
    setTimer(time);
    return false;
}

void SimThread::restUnder(Breaker* breaker, bool& whole) {
    if (!breaker) return;
    m_restBreaker = static_cast<SimBreaker*>(breaker);
    m_restBreaker->resting.push_back(this);
    m_whole = &whole;
}

// In a search over schedules nobody burns a core: until what it looks at changes, it would only find the same.
void SimThread::spinOffCore(Breaker& until, Breaker* other, Nanos& left) {
    spin().whole = true;
    spin().left = &left;
    spin().other = static_cast<SimBreaker*>(other);
    restUnder(&until, spin().whole);
    if (other) spin().other->resting.push_back(this);
    const WaitMeaning next = m_ownNotes.wait();
    m_ownNotes.waitMeans(State::MessageWait, Cause::Blocked);
    block(WaitsFor::Rest);
    m_ownNotes.waitMeans(next.state, next.cause, next.argument);
    if (left < kLongestTime) setTimer(left);
}

void SimThread::endSpinOffCore() {
    if (!m_spin || !m_spin->left) return;
    if (m_spin->whole) *m_spin->left = Nanos{0};
    if (m_spin->other) std::erase(m_spin->other->resting, this);
    m_spin->left = nullptr;
    m_spin->other = nullptr;
}

// One that is on its way back already has rested to the end.
void SimThread::breakRest() {
    if (!m_waiting) return;
    *m_whole = false;
    wake(WokenBy::Thread);
}

void SimThread::leaveRest() {
    if (m_restBreaker) std::erase(m_restBreaker->resting, this);
    m_restBreaker = nullptr;
}

// Devices.

Token SimThread::start(const Request& request) {
    return m_system.requests.start(m_runner.id, request);
}

bool SimThread::takeAnswer(Token token) {
    const auto found = std::ranges::find(m_answers, token, &DeviceAnswer::token);
    if (found == m_answers.end()) return false;
    m_answers.erase(found);
    return true;
}

void SimThread::abandon(Token token) {
    if (!takeAnswer(token)) m_system.requests.abandon(token);
}

bool SimThread::startDeviceWait(Token token, Breaker* breaker, bool& whole) {
    if (!m_system.events.countOperation()) return false;
    whole = true;
    if (takeAnswer(token)) return true;
    whole = !breaker || !breaker->isSet();
    if (!whole) return true;
    m_awaited = token;
    restUnder(breaker, whole);
    block(WaitsFor::Device);
    return false;
}

bool SimThread::startWaitAny(std::optional<Nanos> timeout, std::vector<DeviceAnswer>& done) {
    if (!m_system.events.countOperation()) return false;
    if (!m_answers.empty() || timeout == Nanos{0} || m_poked) {
        m_poked = false;
        done = std::exchange(m_answers, {});
        return true;
    }
    m_taken = &done;
    block(WaitsFor::AnyDevice);
    if (timeout) setTimer(*timeout);
    return false;
}

void SimThread::poke(Thread& other) {
    auto& sim = static_cast<SimThread&>(other);
    if (sim.m_waitsFor == WaitsFor::AnyDevice && sim.m_waiting)
        sim.wake(WokenBy::Thread);
    else
        sim.m_poked = true;
}

void SimThread::deviceAnswers(Token token) {
    m_answers.push_back({token, now()});
    const bool awaited =
        m_waitsFor == WaitsFor::AnyDevice || (m_waitsFor == WaitsFor::Device && m_awaited == token);
    if (awaited) wake(WokenBy::Device);
}

} // namespace timeslice
