#include "core/models/parts/fiber_tasks.h"

#include <algorithm>

namespace timeslice {

FiberTask::FiberTask(FiberWorld& world, const Job& job)
    : m_world(world), m_job(job), m_fiber([this](Fiber&) -> Co<> { co_await m_job.program(*this); }) {}

Thread& FiberTask::thread() const {
    return *m_loop->m_thread;
}

Co<> FiberTask::park(State state, int32_t argument, Cause cause, Afterwards afterwards) {
    m_parkedAs = state;
    m_parkArgument = argument;
    m_parkCause = cause;
    m_afterwards = afterwards;
    co_await m_fiber.park();
}

Co<> FiberTask::cpu(Work work) {
    const Nanos slice = m_world.m_options.slice;
    Gil* gil = m_world.m_options.gil;
    while (work.amount > Nanos{0}) {
        Work piece = work;
        if (slice > Nanos{0}) piece.amount = std::min(work.amount, slice - m_sliceUsed);
        const Nanos left = co_await thread().compute(piece, gil ? &gil->request() : nullptr);
        work.amount -= piece.amount - left;
        m_sliceUsed += piece.amount - left;
        if (left > Nanos{0}) co_await gil->honourRequest(thread(), id());
        if (slice == Nanos{0} || m_sliceUsed < slice) continue;
        m_sliceUsed = Nanos{0};
        if (work.amount == Nanos{0}) break;
        co_await thread().lock(m_world.mutex());
        const bool alone = m_loop->m_ready.empty() && !m_loop->maybeDue();
        thread().unlock(m_world.mutex());
        if (!alone) co_await park(State::Ready, -1, Cause::QuantumExpired, Afterwards::Requeue);
    }
}

Co<> FiberTask::offload(Offloader::What what, Work work) {
    co_await thread().lock(m_world.mutex());
    co_await m_world.m_options.offloader->offload(thread(), *this, what, work);
    co_await park(m_world.m_options.offloader->parksAs(what), -1, Cause::Awaited, Afterwards::Unlock);
}

Co<> FiberTask::call(Work work) {
    if (m_world.m_options.offloader && m_world.m_options.gil)
        co_await offload(Offloader::What::Call, work);
    else
        co_await cpu(work);
}

Co<> FiberTask::native(Work work) {
    if (m_world.m_options.offloader)
        co_await offload(Offloader::What::Native, work);
    else
        co_await cpu(work);
}

Co<> FiberTask::block(Nanos time) {
    if (m_world.m_options.offloader) {
        co_await offload(Offloader::What::Block, {time, WorkKernel::Chain, {}});
    } else {
        thread().waitsAs(State::Sleep, Cause::Blocked);
        co_await thread().sleep(time);
        thread().waitsAs(State::LockWait, Cause::LockTaken);
    }
}

Co<> FiberTask::io(Request request) {
    const Token token = thread().start(request);
    m_loop->m_devices.emplace(token.value, this);
    co_await park(State::Io, -1, Cause::Awaited, Afterwards::Nothing);
}

Co<> FiberTask::sleep(Nanos time) {
    m_loop->setTimer(*this, time);
    co_await park(State::Sleep, -1, Cause::Awaited, Afterwards::Nothing);
}

Co<> FiberTask::yield() {
    m_sliceUsed = Nanos{0};
    co_await park(State::Ready, -1, Cause::Yielded, Afterwards::Requeue);
}

Co<bool> FiberTask::sync(Sync sync) {
    FiberWorld::Object& object = m_world.m_objects[sync.object];
    if (m_world.m_options.copiesMessages && sync.op == SyncOp::Put)
        co_await thread().pay(Cost::PipeByte, sync.bytes);
    co_await thread().lock(m_world.mutex());
    FiberWait wait{this, sync.object, {sync.op, id(), -1, false}};
    if (object.rules->attempt(wait.attempt)) {
        m_world.give(thread(), object, wait.attempt);
        m_world.settle(thread(), id(), object);
        thread().unlock(m_world.mutex());
        co_return !wait.attempt.refused;
    }
    std::list<FiberWait*>& waiters = object.waiters[sideOf(sync.op)];
    wait.place = waiters.insert(waiters.end(), &wait);
    object.rules->waits(wait.attempt, true);
    m_wait = &wait;
    if (sync.timeout) m_loop->setTimer(*this, *sync.timeout);
    if (!sync.timeout && object.resource.valid()) thread().waitsFor(object.resource, id());
    for (const TaskId member : object.members) thread().waitsForEnd(id(), member);
    const WaitMeaning meaning = meaningOfWait(sync.op);
    co_await park(meaning.state, object.resource.value, meaning.cause, Afterwards::Unlock);
    thread().waitEnded(id());
    co_return wait.done;
}

Co<> FiberTask::add(Update update) {
    if (m_world.m_options.ownVariables) {
        co_await cpu({update.gap, WorkKernel::Chain, {}});
        thread().stored(update.variable, 0);
        co_return;
    }
    const SharedVariables::Seen seen = m_world.m_variables.load(update.variable);
    co_await thread().compute({update.gap, WorkKernel::Chain, {}});
    m_world.m_variables.store(thread(), id(), update.variable, seen);
}

Co<> FiberTask::spawn(size_t group) {
    const size_t object = m_world.m_book.plan().groupObject(group);
    co_await thread().lock(m_world.mutex());
    for (const Job& job : m_world.m_book.nextOf(group)) {
        Attempt started{SyncOp::Started, {}, -1, false};
        m_world.m_objects[object].rules->attempt(started);
        FiberTask& task = m_world.makeTask(job);
        thread().arrived(job.task);
        thread().mark(MarkKind::Spawn, id(), job.task);
        m_world.makeReady(thread(), task);
    }
    thread().unlock(m_world.mutex());
}

// A parked task is woken and sees it at its next step; one that runs sees it there too.
Co<> FiberTask::cancel(size_t group) {
    co_await thread().lock(m_world.mutex());
    for (const Job& job : m_world.m_book.startedOf(group)) {
        m_world.m_book.cancel(job.task);
        FiberTask* task = m_world.m_tasks[job.task.index()].get();
        if (task && task->m_wait) m_world.timedOut(thread(), *task);
    }
    thread().unlock(m_world.mutex());
}

Co<> FiberTask::point() {
    co_await thread().point();
}

void FiberTask::allocate(int64_t bytes) {
    thread().allocate(bytes);
}

void FiberTask::fails(ResourceId over) {
    thread().mark(MarkKind::Failed, id(), {}, over);
}

bool FiberTask::cancelled() const {
    return m_world.m_book.cancelled(id());
}

bool FiberTask::failed(size_t group) const {
    return m_world.m_objects[m_world.m_book.plan().groupObject(group)].rules->failed();
}

void FiberLoop::setTimer(FiberTask& task, Nanos time) {
    m_timers.emplace(after(m_thread->now(), time), Timer{&task, ++task.m_timer});
}

Co<> FiberLoop::ringTimers() {
    if (m_timers.empty()) co_return;
    const Nanos now = m_thread->now();
    while (!m_timers.empty() && m_timers.begin()->first <= now) {
        const Timer timer = m_timers.begin()->second;
        const Nanos due = m_timers.begin()->first;
        m_timers.erase(m_timers.begin());
        co_await m_thread->lock(m_world.mutex());
        if (timer.task->m_timer == timer.number) {
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

Co<> FiberLoop::poll() {
    co_await m_thread->lock(m_world.mutex());
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
    m_thread->waitsAs(state, Cause::Awaited);
    const auto done = co_await m_thread->waitAny(time);
    m_thread->waitsAs(State::LockWait, Cause::LockTaken);
    if (gil) co_await gil->take(*m_thread, m_lane);
    co_await m_thread->lock(m_world.mutex());
    m_idle = false;
    for (const DeviceAnswer& answer : done) {
        const auto found = m_devices.find(answer.token.value);
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
    m_thread->unbind(State::Carrying, Cause::None, task.id().value);
    m_thread->bind(task.id());
    Gil* gil = m_world.m_options.gil;
    if (gil) co_await gil->passTo(*m_thread, m_lane, task.id());
    if (gil) co_await gil->honourRequest(*m_thread, task.id());
    co_await m_thread->run(task.m_fiber);
    co_await afterStep(task);
    m_thread->bind(m_lane);
    if (gil) co_await gil->passTo(*m_thread, task.id(), m_lane);
}

Co<> FiberLoop::afterStep(FiberTask& task) {
    if (!task.m_fiber.done()) {
        m_thread->unbind(task.m_parkedAs, task.m_parkCause, task.m_parkArgument);
        const auto afterwards = std::exchange(task.m_afterwards, FiberTask::Afterwards::Nothing);
        if (afterwards == FiberTask::Afterwards::Unlock) m_thread->unlock(m_world.mutex());
        if (afterwards != FiberTask::Afterwards::Requeue) co_return;
        // Who slept meanwhile comes before the one whose slice is over.
        if (task.m_parkCause == Cause::QuantumExpired) co_await ringTimers();
        co_await m_thread->lock(m_world.mutex());
        m_ready.push_back(&task);
        m_thread->unlock(m_world.mutex());
        co_return;
    }
    task.m_fiber.rethrow();
    m_thread->finished(task.id());
    if (task.m_job.daemon) co_return;
    co_await m_thread->lock(m_world.mutex());
    if (--m_world.m_living == 0)
        for (const auto& loop : m_world.m_loops)
            if (loop.get() != this && loop->m_thread) m_thread->poke(*loop->m_thread);
    m_thread->unlock(m_world.mutex());
}

Co<> FiberLoop::run(Thread& thread) {
    co_await thread.lock(m_world.mutex());
    m_thread = &thread;
    thread.unlock(m_world.mutex());
    thread.bind(m_lane);
    thread.waitsAs(State::LockWait, Cause::LockTaken);
    if (m_world.m_options.gil) co_await m_world.m_options.gil->take(thread, m_lane);
    while (m_world.m_living > 0) {
        co_await poll();
        co_await m_thread->lock(m_world.mutex());
        for (size_t turn = m_ready.size(); turn > 0 && !m_ready.empty(); --turn) {
            FiberTask& task = *m_ready.front();
            m_ready.pop_front();
            m_thread->unlock(m_world.mutex());
            co_await step(task);
            co_await m_thread->lock(m_world.mutex());
        }
        m_thread->unlock(m_world.mutex());
    }
    thread.finished(m_lane);
    if (m_world.m_options.gil)
        co_await m_world.m_options.gil->drop(thread, m_lane, {State::GilWait, Cause::Finished, -1, false});
}

FiberWorld::FiberWorld(Kernel& kernel, const RunPlan& plan, const FiberOptions& options)
    : m_options(options), m_book(plan), m_variables(plan.resources.size()), m_mutex(kernel.makeMutex()) {
    for (const PlannedResource& resource : plan.resources)
        m_objects.push_back({makeRules(resource), resource.id, {}, {}});
    for (const PlannedGroup& group : plan.groups) {
        m_objects.push_back({makeGroupRules(), {}, {}, {}});
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
    }
}

FiberLoop* FiberWorld::loopOf(const Thread& thread) {
    for (const auto& loop : m_loops)
        if (loop->m_thread == &thread) return loop.get();
    return nullptr;
}

void FiberWorld::makeReady(Thread& by, FiberTask& task, std::optional<Nanos> since) {
    ++task.m_timer; // a timer of the wait that is over is stale
    by.park(task.id(), State::Ready, -1, since);
    FiberLoop* here = loopOf(by);
    FiberLoop& loop = here ? *here : task.m_loop ? *task.m_loop : *m_loops.front();
    loop.m_ready.push_back(&task);
    if (!here && loop.m_thread) by.poke(*loop.m_thread);
    if (here && m_loops.size() > 1) pokeIdle(by);
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
    if (takes(attempt.op)) thread.took(object.resource, attempt.task);
    if (gives(attempt.op)) thread.released(object.resource, attempt.task);
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
            thread.mark(MarkKind::Wake, by, wait.task->id());
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
