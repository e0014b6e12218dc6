// The loops that tasks live in. fiber_tasks.h tells how tasks and loops work together.
#include "core/models/parts/fiber_tasks.h"

#include <algorithm>

namespace timeslice {

Co<> FiberLoop::run(Thread& thread) {
    Gil* gil = m_world.options().gil;
    co_await thread.lock(m_world.mutex());
    m_thread = &thread;
    thread.unlock(m_world.mutex());
    thread.notes().bind(m_lane);
    thread.notes().waitMeans(State::LockWait, Cause::LockTaken);
    if (gil) co_await gil->take(thread, m_lane);
    while (!m_world.over()) {
        co_await poll();
        co_await m_thread->lock(m_world.mutex());
        for (size_t turn = m_ready.size(); turn > 0 && !m_ready.empty() && !m_world.over(); --turn) {
            FiberTask& task = *m_ready.front();
            m_ready.pop_front();
            m_thread->unlock(m_world.mutex());
            co_await step(task);
            co_await m_thread->lock(m_world.mutex());
        }
        m_thread->unlock(m_world.mutex());
    }
    // What has come for those who are cut off, and was not looked at yet, has come all the same.
    if (!m_devices.empty()) co_await wait(Nanos{0});
    co_await ringTimers();
    thread.notes().finished(m_lane);
    if (gil) co_await gil->drop(thread, m_lane, {State::GilWait, Cause::Finished, -1, false});
}

// Looking for what has become ready.

Co<> FiberLoop::poll() {
    co_await m_thread->lock(m_world.mutex());
    forgetAbandoned();
    if (m_ready.empty()) m_world.steal(*this);
    if (!m_ready.empty()) m_world.handWatchOn(*m_thread);
    const bool mustAsk = m_ready.empty() || !m_devices.empty();
    const std::optional<Nanos> time = mustAsk ? patience() : Nanos{0};
    m_idle = mustAsk && time != Nanos{0};
    m_thread->unlock(m_world.mutex());
    if (mustAsk) co_await wait(time);
    co_await ringTimers();
}

std::optional<Nanos> FiberLoop::patience() {
    if (!m_ready.empty() || m_world.over()) return Nanos{0};
    FiberTimers& timers = m_world.timers();
    const bool asks = !m_devices.empty();
    const bool takesOver = !timers.empty() && timers.watcherAsks() && !asks;
    if (!timers.needsWatcher() && !takesOver) return std::nullopt;
    timers.watch(*this, timers.next(), asks);
    return std::max(Nanos{0}, timers.next() - m_thread->now());
}

// For answers of devices and pokes of others, for so long at most; without the GIL while it may take time.
Co<> FiberLoop::wait(std::optional<Nanos> time) {
    Gil* gil = time != Nanos{0} ? m_world.options().gil : nullptr;
    // What others may give it to do, a lone loop waits for; one among several does not.
    const bool expects = m_world.hasOneLoop() || time || !m_devices.empty();
    const State state = expects ? State::MessageWait : State::Idle;
    if (gil) co_await gil->drop(*m_thread, m_lane, {state, Cause::Awaited});
    m_thread->notes().waitMeans(state, Cause::Awaited);
    const auto answers = co_await m_thread->waitAny(time);
    m_thread->notes().waitMeans(State::LockWait, Cause::LockTaken);
    if (gil) co_await gil->take(*m_thread, m_lane);
    co_await takeAnswers(answers);
}

Co<> FiberLoop::takeAnswers(const std::vector<DeviceAnswer>& answers) {
    co_await m_thread->lock(m_world.mutex());
    m_idle = false;
    m_world.timers().watchesNoMore(*this);
    forgetAbandoned();
    for (const DeviceAnswer& answer : answers) {
        const auto found = m_devices.find(answer.token.value);
        if (found == m_devices.end()) continue; // its task was cancelled
        FiberTask* task = found->second;
        m_devices.erase(found);
        m_world.makeReady(*m_thread, *task, answer.since);
    }
    m_thread->unlock(m_world.mutex());
}

// The mutex is held.
void FiberLoop::forgetAbandoned() {
    for (const Token token : std::exchange(m_abandoned, {})) {
        m_devices.erase(token.value);
        m_thread->abandon(token);
    }
}

void FiberLoop::setTimer(FiberTask& task, Nanos time) {
    m_world.timers().add({after(m_thread->now(), time), &task, ++task.m_restNumber});
    if (!m_ready.empty()) m_world.handWatchOn(*m_thread); // else it looks itself, in its next turn
}

Co<> FiberLoop::ringTimers() {
    if (m_world.hasOneLoop() && m_world.timers().empty()) co_return;
    co_await m_thread->lock(m_world.mutex());
    const Nanos now = m_thread->now();
    // An idle one that waits for no device does it at the same moment.
    const bool leaves = !m_devices.empty() && m_world.timers().watchedByAnother(*this);
    while (!leaves && m_world.timers().anyDue(now)) ring(m_world.timers().takeFirst());
    m_thread->unlock(m_world.mutex());
}

// The mutex is held.
void FiberLoop::ring(const FiberTimers::Timer& timer) {
    FiberTask& task = *timer.task;
    if (task.m_restNumber != timer.number) return; // stale
    task.m_cut = task.m_timerCuts;
    m_world.interrupt(*m_thread, task, timer.due);
}

// A timer has rung, or a device may have answered: to be looked at in the loop's next turn.
bool FiberLoop::maybeDue() const {
    return !m_devices.empty() || m_world.timers().anyDue(m_thread->now());
}

// Running a task.

Co<> FiberLoop::step(FiberTask& task) {
    co_await m_thread->pay(Cost::LoopTurn);
    task.m_loop = this;
    task.m_sliceUsed = Nanos{0};
    m_thread->notes().unbind(State::Carrying, Cause::None, task.id().value);
    m_thread->notes().bind(task.id());
    Gil* gil = m_world.options().gil;
    if (gil) co_await gil->passTo(*m_thread, m_lane, task.id());
    if (gil) co_await gil->honourRequest(*m_thread, task.id());
    co_await m_thread->run(task.m_fiber);
    co_await afterStep(task);
    m_thread->notes().bind(m_lane);
    if (gil) co_await gil->passTo(*m_thread, task.id(), m_lane);
}

// It has ended, or come to rest. The mutex is held already if the task took it before it parked.
Co<> FiberLoop::afterStep(FiberTask& task) {
    using Then = FiberTask::Parking::Then;
    if (task.m_fiber.done()) {
        co_await ended(task);
        co_return;
    }
    const FiberTask::Parking parking = std::exchange(task.m_parking, {});
    m_thread->notes().unbind(parking.state, parking.cause, parking.argument);
    if (parking.then == Then::PutDown && !m_world.cancels()) co_return; // nobody asks whether it is down
    // Who slept meanwhile comes before the one whose slice is over.
    if (parking.cause == Cause::QuantumExpired) co_await ringTimers();
    if (parking.then != Then::Unlock) co_await m_thread->lock(m_world.mutex());
    if (parking.then == Then::Requeue)
        m_ready.push_back(&task);
    else
        m_world.putDown(*m_thread, task);
    m_thread->unlock(m_world.mutex());
}

Co<> FiberLoop::ended(FiberTask& task) {
    task.m_fiber.rethrow();
    m_thread->notes().finished(task.id());
    if (task.m_job.daemon) co_return;
    co_await m_thread->lock(m_world.mutex());
    m_world.ended(*this);
    m_thread->unlock(m_world.mutex());
}

} // namespace timeslice
