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

Co<> FiberTask::rest(State state, int32_t argument, Cause cause, Afterwards afterwards) {
    co_await park(state, argument, cause, afterwards);
    endIfCancelled();
}

// After its breaker has been seen: a cancelled task ends; a daemon is let go of when the run is over.
Co<> FiberTask::stopIfAsked() {
    if (!m_stop || !m_stop->isSet()) co_return;
    if (m_world.m_options.endsWork) endIfCancelled();
    if (m_world.over()) co_await park(State::Ready, -1, Cause::None, Afterwards::Nothing);
}

Co<> FiberTask::cpu(Work work) {
    const Nanos slice = m_world.m_options.slice;
    Gil* gil = m_world.m_options.gil;
    while (work.amount > Nanos{0}) {
        Work piece = work;
        if (slice > Nanos{0}) piece.amount = std::min(work.amount, slice - m_sliceUsed);
        const Nanos left = co_await thread().compute(piece, gil ? &gil->request() : m_stop.get());
        work.amount -= piece.amount - left;
        m_sliceUsed += piece.amount - left;
        if (left > Nanos{0} && gil) co_await gil->honourRequest(thread(), id());
        co_await stopIfAsked();
        if (slice == Nanos{0} || m_sliceUsed < slice) continue;
        m_sliceUsed = Nanos{0};
        if (work.amount == Nanos{0}) break;
        co_await thread().lock(m_world.mutex());
        const bool alone = m_loop->m_ready.empty() && !m_loop->maybeDue();
        thread().unlock(m_world.mutex());
        if (!alone) co_await park(State::Ready, -1, Cause::QuantumExpired, Afterwards::Requeue);
        if (m_world.m_options.endsWork) endIfCancelled();
    }
}

Co<> FiberTask::offload(Offloader::What what, Work work) {
    co_await thread().lock(m_world.mutex());
    co_await m_world.m_options.offloader->offload(thread(), *this, what, work);
    co_await rest(m_world.m_options.offloader->parksAs(what), -1, Cause::Awaited, Afterwards::Unlock);
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
        thread().notes().waitMeans(State::Sleep, Cause::Blocked);
        co_await thread().sleep(time, m_stop.get());
        thread().notes().waitMeans(State::LockWait, Cause::LockTaken);
        co_await stopIfAsked();
    }
}

Co<> FiberTask::io(Request request) {
    m_device = thread().start(request);
    m_loop->m_devices.emplace(m_device->value, this);
    co_await rest(State::Io, -1, Cause::Awaited, Afterwards::Nothing);
}

Co<> FiberTask::sleep(Nanos time) {
    m_loop->setTimer(*this, time);
    co_await rest(State::Sleep, -1, Cause::Awaited, Afterwards::Nothing);
}

Co<> FiberTask::yield() {
    m_sliceUsed = Nanos{0};
    co_await rest(State::Ready, -1, Cause::Yielded, Afterwards::Requeue);
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
    if (!sync.timeout && object.resource.valid()) thread().notes().blockedOn(object.resource, id());
    for (const TaskId member : object.members) thread().notes().blockedOnEnd(id(), member);
    const WaitMeaning meaning = meaningOfWait(sync.op);
    co_await park(meaning.state, object.resource.value, meaning.cause, Afterwards::Unlock);
    thread().notes().unblocked(id());
    if (mustEnd() && wait.done && takes(sync.op)) co_await giveBack(sync);
    endIfCancelled();
    co_return wait.done;
}

// It got what it waited for as it was cancelled: nobody would give it back.
Co<> FiberTask::giveBack(const Sync& sync) {
    FiberWorld::Object& object = m_world.m_objects[sync.object];
    co_await thread().lock(m_world.mutex());
    Attempt attempt{sync.op == SyncOp::Acquire ? SyncOp::Release : SyncOp::Unlock, id(), -1, false};
    object.rules->attempt(attempt);
    m_world.give(thread(), object, attempt);
    m_world.settle(thread(), id(), object);
    thread().unlock(m_world.mutex());
}

Co<> FiberTask::add(Update update) {
    if (m_world.m_options.ownVariables) {
        co_await cpu({update.gap, WorkKernel::Chain, {}});
        thread().notes().stored(update.variable, 0);
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
        thread().notes().arrived(job.task);
        thread().notes().mark(MarkKind::Spawn, id(), job.task);
        m_world.makeReady(thread(), task);
    }
    thread().unlock(m_world.mutex());
}

// A parked task is made ready and ends there; one that runs ends before its next step, or at its next park.
Co<> FiberTask::cancel(size_t group) {
    co_await thread().lock(m_world.mutex());
    for (const Job& job : m_world.m_book.startedOf(group)) {
        m_world.m_book.cancel(job.task);
        FiberTask* task = m_world.m_tasks[job.task.index()].get();
        if (!task) continue;
        if (m_world.m_options.endsWork && task->m_stop) task->m_stop->set();
        if (task->m_down && task->mustEnd()) m_world.interrupt(thread(), *task);
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
    thread().notes().mark(MarkKind::Failed, id(), {}, over);
}

bool FiberTask::cancelled() const {
    return m_world.m_book.cancelled(id());
}

bool FiberTask::failed(size_t group) const {
    return m_world.m_objects[m_world.m_book.plan().groupObject(group)].rules->failed();
}

} // namespace timeslice
