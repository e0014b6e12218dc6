#include "core/models/parts/event_loop.h"

#include <algorithm>

namespace timeslice {

LoopTask::LoopTask(EventLoop& loop, const Job& job)
    : m_loop(loop), m_task(job.task),
      m_fiber([this, &job](Fiber&) { return job.program(static_cast<Steps&>(*this)); }) {}

Co<> LoopTask::park(State state, int32_t argument, Cause cause) {
    m_parkedAs = state;
    m_parkArgument = argument;
    m_parkCause = cause;
    co_await m_fiber.park();
}

Co<> LoopTask::cpu(Work work) {
    co_await m_loop.m_thread->compute(work);
}

Co<> LoopTask::io(Nanos latency) {
    const Token token = m_loop.m_thread->start(latency);
    m_loop.m_devices.emplace(token.value, this);
    co_await park(State::Io);
}

Co<> LoopTask::sleep(Nanos time) {
    m_loop.setTimer(*this, time);
    co_await park(State::Sleep);
}

Co<> LoopTask::block(Nanos time) {
    m_loop.m_thread->waitsAs(State::Sleep, Cause::Blocked);
    co_await m_loop.m_thread->sleep(time);
}

Co<> LoopTask::yield() {
    m_loop.m_ready.push_back(this);
    co_await park(State::Ready, -1, Cause::Yielded);
}

Co<bool> LoopTask::lock(ResourceId lock, std::optional<Nanos> timeout) {
    EventLoop::LoopLock& target = m_loop.m_locks[lock.index()];
    Thread& thread = *m_loop.m_thread;
    if (!target.owner) {
        target.owner = this;
        thread.took(target.resource, m_task);
        co_return true;
    }
    target.waiters.push_back(this);
    if (timeout) m_loop.setTimer(*this, *timeout);
    thread.waitsFor(target.resource, m_task);
    co_await park(State::LockWait, target.resource.value, Cause::LockTaken);
    thread.waitEnded(m_task);
    // Whoever gave it back has made this task the owner; else the timer rang first.
    if (target.owner != this) std::erase(target.waiters, this);
    co_return target.owner == this;
}

Co<> LoopTask::unlock(ResourceId lock) {
    EventLoop::LoopLock& target = m_loop.m_locks[lock.index()];
    Thread& thread = *m_loop.m_thread;
    thread.released(target.resource, m_task);
    target.owner = nullptr;
    if (target.waiters.empty()) co_return;
    LoopTask& next = *target.waiters.front();
    target.waiters.pop_front();
    target.owner = &next;
    ++next.m_timer;
    thread.took(target.resource, next.m_task);
    thread.mark(MarkKind::Wake, m_task, next.m_task);
    m_loop.wake(next);
}

EventLoop::EventLoop(const std::vector<Job>& jobs, const std::vector<ResourceId>& locks, TaskId lane)
    : m_lane(lane) {
    for (const ResourceId lock : locks) m_locks.push_back({lock, nullptr, {}});
    for (const Job& job : jobs) {
        m_tasks.push_back(std::make_unique<LoopTask>(*this, job));
        if (job.arrival == Nanos{0})
            m_ready.push_back(m_tasks.back().get());
        else
            m_timers.emplace(job.arrival, Timer{m_tasks.back().get(), 0});
    }
    m_living = m_tasks.size();
}

void EventLoop::setTimer(LoopTask& task, Nanos time) {
    m_timers.emplace(after(m_thread->now(), time), Timer{&task, ++task.m_timer});
}

void EventLoop::wake(LoopTask& task) {
    m_thread->park(task.m_task, State::Ready);
    m_ready.push_back(&task);
}

void EventLoop::ringTimers() {
    if (m_timers.empty()) return;
    const Nanos now = m_thread->now();
    while (!m_timers.empty() && m_timers.begin()->first <= now) {
        const Timer timer = m_timers.begin()->second;
        m_timers.erase(m_timers.begin());
        if (timer.task->m_timer == timer.number) wake(*timer.task);
    }
}

std::optional<Nanos> EventLoop::patience() const {
    if (!m_ready.empty()) return Nanos{0};
    if (m_timers.empty()) return std::nullopt;
    return std::max(Nanos{0}, m_timers.begin()->first - m_thread->now());
}

Co<> EventLoop::poll() {
    if (m_ready.empty() || !m_devices.empty()) {
        m_thread->waitsAs(State::MessageWait, Cause::Awaited);
        const auto done = co_await m_thread->waitAny(patience());
        for (const Token token : done) {
            const auto found = m_devices.find(token.value);
            LoopTask* task = found->second;
            m_devices.erase(found);
            wake(*task);
        }
    }
    ringTimers();
}

Co<> EventLoop::step(LoopTask& task) {
    co_await m_thread->pay(Cost::LoopTurn);
    m_thread->unbind(State::MessageWait, Cause::Awaited);
    m_thread->bind(task.m_task);
    co_await m_thread->run(task.m_fiber);
    if (task.m_fiber.done()) {
        task.m_fiber.rethrow();
        m_thread->finished(task.m_task);
        --m_living;
    } else {
        m_thread->unbind(task.m_parkedAs, task.m_parkCause, task.m_parkArgument);
    }
    m_thread->bind(m_lane);
}

Co<> EventLoop::run(Thread& thread) {
    m_thread = &thread;
    thread.bind(m_lane);
    while (m_living > 0) {
        co_await poll();
        for (size_t turn = m_ready.size(); turn > 0; --turn) {
            LoopTask& task = *m_ready.front();
            m_ready.pop_front();
            co_await step(task);
        }
    }
    thread.finished(m_lane);
}

} // namespace timeslice
