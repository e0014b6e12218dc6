// The loops that tasks live in, and what they share. See fiber_tasks.h for how it works.
#include "core/models/parts/fiber_tasks.h"

#include <algorithm>

namespace timeslice {

void FiberLoop::setTimer(FiberTask& task, Nanos time) {
    m_timers.emplace(after(m_thread->now(), time), Timer{&task, ++task.m_restNumber});
}

Co<> FiberLoop::ringTimers() {
    if (m_timers.empty()) co_return;
    const Nanos now = m_thread->now();
    while (!m_timers.empty() && m_timers.begin()->first <= now) {
        const Timer timer = m_timers.begin()->second;
        const Nanos due = m_timers.begin()->first;
        m_timers.erase(m_timers.begin());
        co_await m_thread->lock(m_world.mutex());
        if (timer.task->m_restNumber == timer.number) {
            if (timer.task->m_wait)
                m_world.timedOut(*m_thread, *timer.task);
            else
                m_world.makeReady(*m_thread, *timer.task, due);
        }
        m_thread->unlock(m_world.mutex());
    }
}

// A timer has rung, or a device may have answered: to be looked at in the loop's next turn.
bool FiberLoop::maybeDue() const {
    return !m_devices.empty() || (!m_timers.empty() && m_timers.begin()->first <= m_thread->now());
}

std::optional<Nanos> FiberLoop::patience() const {
    if (!m_ready.empty() || m_world.m_living == 0) return Nanos{0};
    if (m_timers.empty()) return std::nullopt;
    return std::max(Nanos{0}, m_timers.begin()->first - m_thread->now());
}

// The mutex is held.
void FiberLoop::forgetAbandoned() {
    for (const Token token : std::exchange(m_abandoned, {})) {
        m_devices.erase(token.value);
        m_thread->abandon(token);
    }
}

Co<> FiberLoop::poll() {
    co_await m_thread->lock(m_world.mutex());
    forgetAbandoned();
    if (m_ready.empty()) m_world.steal(*this);
    if (!m_ready.empty() && m_devices.empty()) {
        m_thread->unlock(m_world.mutex());
        co_await ringTimers();
        co_return;
    }
    const std::optional<Nanos> time = patience();
    const bool waits = time != Nanos{0};
    m_idle = waits;
    m_thread->unlock(m_world.mutex());
    Gil* gil = waits ? m_world.m_options.gil : nullptr;
    // What others may give it to do, a lone loop waits for; one among several does not.
    const bool expects = m_world.m_loops.size() == 1 || !m_timers.empty() || !m_devices.empty();
    const State state = expects ? State::MessageWait : State::Idle;
    if (gil) co_await gil->drop(*m_thread, m_lane, {state, Cause::Awaited});
    m_thread->notes().waitMeans(state, Cause::Awaited);
    const auto done = co_await m_thread->waitAny(time);
    m_thread->notes().waitMeans(State::LockWait, Cause::LockTaken);
    if (gil) co_await gil->take(*m_thread, m_lane);
    co_await m_thread->lock(m_world.mutex());
    m_idle = false;
    forgetAbandoned();
    for (const DeviceAnswer& answer : done) {
        const auto found = m_devices.find(answer.token.value);
        if (found == m_devices.end()) continue; // its task was cancelled
        FiberTask* task = found->second;
        m_devices.erase(found);
        m_world.makeReady(*m_thread, *task, answer.since);
    }
    m_thread->unlock(m_world.mutex());
    co_await ringTimers();
}

Co<> FiberLoop::step(FiberTask& task) {
    co_await m_thread->pay(Cost::LoopTurn);
    task.m_loop = this;
    m_thread->notes().unbind(State::Carrying, Cause::None, task.id().value);
    m_thread->notes().bind(task.id());
    Gil* gil = m_world.m_options.gil;
    if (gil) co_await gil->passTo(*m_thread, m_lane, task.id());
    if (gil) co_await gil->honourRequest(*m_thread, task.id());
    co_await m_thread->run(task.m_fiber);
    co_await afterStep(task);
    m_thread->notes().bind(m_lane);
    if (gil) co_await gil->passTo(*m_thread, task.id(), m_lane);
}

Co<> FiberLoop::afterStep(FiberTask& task) {
    if (task.m_fiber.done()) {
        co_await ended(task);
        co_return;
    }
    m_thread->notes().unbind(task.m_parkedAs, task.m_parkCause, task.m_parkArgument);
    const auto afterwards = std::exchange(task.m_afterwards, FiberTask::Afterwards::Nothing);
    if (afterwards == FiberTask::Afterwards::Nothing && !m_world.m_cancels) co_return;
    // Tasks that slept meanwhile come before the one whose slice is over.
    if (task.m_parkCause == Cause::QuantumExpired) co_await ringTimers();
    if (afterwards != FiberTask::Afterwards::Unlock) co_await m_thread->lock(m_world.mutex());
    if (afterwards == FiberTask::Afterwards::Requeue)
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
    if (--m_world.m_living == 0) {
        m_world.stopDaemons();
        for (const auto& loop : m_world.m_loops)
            if (loop.get() != this && loop->m_thread) m_thread->poke(*loop->m_thread);
    }
    m_thread->unlock(m_world.mutex());
}

Co<> FiberLoop::run(Thread& thread) {
    co_await thread.lock(m_world.mutex());
    m_thread = &thread;
    thread.unlock(m_world.mutex());
    thread.notes().bind(m_lane);
    thread.notes().waitMeans(State::LockWait, Cause::LockTaken);
    if (m_world.m_options.gil) co_await m_world.m_options.gil->take(thread, m_lane);
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
    thread.notes().finished(m_lane);
    if (m_world.m_options.gil)
        co_await m_world.m_options.gil->drop(thread, m_lane, {State::GilWait, Cause::Finished, -1, false});
}

FiberWorld::FiberWorld(Kernel& kernel, const RunPlan& plan, const FiberOptions& options)
    : m_kernel(kernel), m_options(options), m_book(plan), m_variables(plan.resources.size()),
      m_mutex(kernel.makeMutex()) {
    for (const PlannedResource& resource : plan.resources)
        m_objects.push_back({makeRules(resource), resource.id, {}, {}});
    for (const PlannedGroup& group : plan.groups) {
        m_objects.push_back({makeGroupRules(), {}, {}, {}});
        m_cancels = m_cancels || group.cancelled;
        if (!group.joined) continue;
        Attempt started{SyncOp::Started, {}, -1, false};
        for (size_t i = 0; i < group.jobs; ++i) {
            m_objects.back().members.push_back(plan.jobs[group.first + i].task);
            if (!group.spawned) m_objects.back().rules->attempt(started);
        }
    }
    m_tasks.resize(plan.jobs.size());
    for (const Job& job : plan.jobs) m_living += job.daemon || job.spawned ? 0 : 1;
}

FiberTask& FiberWorld::makeTask(const Job& job) {
    auto& slot = m_tasks[job.task.index()];
    slot = std::make_unique<FiberTask>(*this, job);
    const bool ends = m_options.endsWork && m_book.plan().groups[job.group].cancelled;
    if (job.daemon || ends) slot->m_stop = m_kernel.makeBreaker();
    if (job.spawned && !job.daemon) ++m_living;
    return *slot;
}

void FiberWorld::handOut() {
    size_t next = 0;
    for (const Job& job : m_book.plan().jobs) {
        if (job.spawned) continue;
        FiberTask& task = makeTask(job);
        FiberLoop& loop = *m_loops[next++ % m_loops.size()];
        task.m_loop = &loop;
        if (job.arrival == Nanos{0})
            loop.m_ready.push_back(&task);
        else
            loop.m_timers.emplace(job.arrival, FiberLoop::Timer{&task, 0});
        task.m_down = job.arrival > Nanos{0};
    }
}

FiberLoop* FiberWorld::loopOf(const Thread& thread) {
    for (const auto& loop : m_loops)
        if (loop->m_thread == &thread) return loop.get();
    return nullptr;
}

void FiberWorld::makeReady(Thread& by, FiberTask& task, std::optional<Nanos> since) {
    ++task.m_restNumber; // a timer of the wait that is over is stale
    task.m_down = false;
    task.m_device.reset();
    by.notes().park(task.id(), State::Ready, -1, since);
    FiberLoop* here = loopOf(by);
    FiberLoop& loop = here ? *here : task.m_loop ? *task.m_loop : *m_loops.front();
    loop.m_ready.push_back(&task);
    if (!here && loop.m_thread) by.poke(*loop.m_thread);
    if (here && m_loops.size() > 1) pokeIdle(by);
}

void FiberWorld::answer(Thread& by, FiberTask& task, uint64_t number) {
    if (task.m_restNumber == number) makeReady(by, task);
}

void FiberWorld::putDown(Thread& by, FiberTask& task) {
    task.m_down = true;
    if (task.mustEnd()) interrupt(by, task);
}

// What it waits for is left: a lock's queue at once, a device by the loop that asked it.
void FiberWorld::interrupt(Thread& by, FiberTask& task) {
    if (task.m_wait) return timedOut(by, task);
    if (task.m_device) {
        task.m_loop->m_abandoned.push_back(*task.m_device);
        if (task.m_loop->m_thread != &by) by.poke(*task.m_loop->m_thread);
    }
    makeReady(by, task);
}

// The run is over; the mutex is held.
void FiberWorld::stopDaemons() {
    for (const auto& task : m_tasks)
        if (task && task->m_job.daemon) task->m_stop->set();
}

void FiberWorld::pokeIdle(Thread& by) {
    for (const auto& loop : m_loops) {
        if (!loop->m_idle || loop->m_thread == &by) continue;
        loop->m_idle = false;
        by.poke(*loop->m_thread);
        return;
    }
}

// The first half of the longest other queue.
bool FiberWorld::steal(FiberLoop& loop) {
    FiberLoop* longest = nullptr;
    for (const auto& other : m_loops)
        if (other.get() != &loop && (!longest || other->m_ready.size() > longest->m_ready.size()))
            longest = other.get();
    if (!longest || longest->m_ready.empty()) return false;
    for (size_t count = (longest->m_ready.size() + 1) / 2; count > 0; --count) {
        loop.m_ready.push_back(longest->m_ready.front());
        longest->m_ready.pop_front();
    }
    return true;
}

void FiberWorld::give(Thread& thread, Object& object, const Attempt& attempt) {
    if (!object.rules->changesHolder(attempt)) return;
    if (takes(attempt.op)) thread.notes().took(object.resource, attempt.task);
    if (gives(attempt.op)) thread.notes().released(object.resource, attempt.task);
}

// First come, first served, on each side: where the longest waiter of a side cannot go on, nobody there can.
void FiberWorld::settle(Thread& thread, TaskId by, Object& object) {
    for (size_t side = kSides; side > 0; --side) { // writers before readers
        std::list<FiberWait*>& waiters = object.waiters[side - 1];
        while (!waiters.empty() && object.rules->attempt(waiters.front()->attempt)) {
            FiberWait& wait = *waiters.front();
            waiters.pop_front();
            object.rules->waits(wait.attempt, false);
            wait.done = true;
            wait.task->m_wait = nullptr;
            give(thread, object, wait.attempt);
            thread.notes().mark(MarkKind::Wake, by, wait.task->id());
            makeReady(thread, *wait.task);
        }
    }
}

// It gives up waiting.
void FiberWorld::timedOut(Thread& thread, FiberTask& task) {
    FiberWait* wait = std::exchange(task.m_wait, nullptr);
    Object& object = m_objects[wait->object];
    object.waiters[sideOf(wait->attempt.op)].erase(wait->place);
    object.rules->waits(wait->attempt, false);
    settle(thread, task.id(), object);
    makeReady(thread, task);
}

} // namespace timeslice
