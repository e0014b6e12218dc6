// What the steps mean for a task in a loop. fiber_tasks.h tells how tasks and loops work together.
#include "core/models/parts/fiber_tasks.h"

#include <algorithm>

namespace timeslice {

FiberTask::FiberTask(FiberWorld& world, const PlannedTask& job)
    : m_world(world), m_job(job), m_fiber([this](Fiber&) -> Co<> { co_await m_job.program(*this); }) {}

Thread& FiberTask::thread() const {
    return m_loop->thread();
}

Co<> FiberTask::park(Parking parking) {
    m_parking = parking;
    co_await m_fiber.park();
}

Co<> FiberTask::rest(Parking parking) {
    co_await park(parking);
    const bool cut = std::exchange(m_cut, false);
    endIfCancelled();
    if (cut) throw OutOfTime();
}

bool FiberTask::mustEnd() const {
    return !m_ending && !m_shielded && m_world.book().cancelled(id());
}

bool FiberTask::mustLeave() const {
    return !m_ending && !m_shielded &&
           std::ranges::any_of(m_nurseries, [this](size_t nursery) { return nurseryFailed(nursery); });
}

bool FiberTask::diesAtOnce() const {
    return m_world.options().endsWork;
}

Nanos FiberTask::now() {
    return thread().now();
}

// Computing, in pieces that end with the task's slice. A step that ends with it leaves the switch to the next one:
// a task that goes on to wait, or ends, lets go of the thread anyway.

Co<> FiberTask::cpu(Work work) {
    while (work.amount > Nanos{0}) {
        if (sliceIsOver()) co_await endSlice();
        const Work piece = nextPiece(work);
        const Nanos left = co_await thread().compute(piece, workBreaker());
        work.amount -= piece.amount - left;
        m_sliceUsed += piece.amount - left;
        Gil* gil = m_world.options().gil;
        if (left > Nanos{0} && gil) co_await gil->honourRequest(thread(), id());
        co_await stopIfAsked();
    }
}

Work FiberTask::nextPiece(const Work& work) const {
    const Nanos slice = m_world.options().slice;
    Work piece = work;
    if (slice > Nanos{0}) piece.amount = std::min(work.amount, slice - m_sliceUsed);
    return piece;
}

Breaker* FiberTask::workBreaker() const {
    Gil* gil = m_world.options().gil;
    return gil ? &gil->request() : m_stop.get();
}

bool FiberTask::sliceIsOver() const {
    const Nanos slice = m_world.options().slice;
    return slice > Nanos{0} && m_sliceUsed >= slice;
}

// A new one begins when the task is resumed, or at once where nobody else wants the thread.
Co<> FiberTask::endSlice() {
    m_sliceUsed = Nanos{0};
    co_await thread().lock(m_world.mutex());
    const bool alone = m_loop->hasNothingElse();
    thread().unlock(m_world.mutex());
    if (!alone) co_await park({.cause = Cause::QuantumExpired, .then = Parking::Then::Requeue});
    if (m_world.options().endsWork) endIfCancelled();
}

// After its breaker has been seen: a cancelled task ends; a daemon is let go of when the run is over.
Co<> FiberTask::stopIfAsked() {
    if (!m_stop || !m_stop->isSet()) co_return;
    if (m_world.options().endsWork) endIfCancelled();
    if (m_world.over()) co_await park({.cause = Cause::None});
}

Co<> FiberTask::offload(Offloader::What what, Work work) {
    Offloader& offloader = *m_world.options().offloader;
    co_await thread().lock(m_world.mutex());
    if (m_deadline < kNever) limitRest(kNever); // before others learn the number of the rest
    co_await offloader.offload(thread(), *this, what, work);
    co_await rest({.state = offloader.parksAs(what), .then = Parking::Then::Unlock});
}

Co<> FiberTask::call(Work work) {
    if (m_world.options().offloader && m_world.options().gil)
        co_await offload(Offloader::What::Call, work);
    else
        co_await cpu(work);
}

Co<> FiberTask::native(Work work) {
    if (m_world.options().offloader)
        co_await offload(Offloader::What::Native, work);
    else
        co_await cpu(work);
}

Co<> FiberTask::block(Nanos time) {
    if (m_world.options().offloader) {
        co_await offload(Offloader::What::Block, {time, WorkKernel::Chain, {}});
    } else {
        thread().notes().waitMeans(State::Sleep, Cause::Blocked);
        co_await thread().sleep(time, m_stop.get());
        thread().notes().waitMeans(State::LockWait, Cause::LockTaken);
        co_await stopIfAsked();
    }
}

// Waiting for the loop: devices, timers, its next turn.

// With several loops under the world's mutex.
void FiberTask::limitRest(Nanos time) {
    const Nanos left = std::max(Nanos{0}, m_deadline - now());
    m_timerCuts = left < time;
    m_loop->setTimer(*this, std::min(left, time));
}

Co<> FiberTask::io(Request request) {
    m_device = thread().start(request);
    m_loop->awaitDevice(*this, *m_device);
    if (m_deadline == kNever)
        co_await rest({.state = State::Io});
    else
        co_await restFor(kNever, State::Io);
}

Co<> FiberTask::sleep(Nanos time) {
    co_await restFor(time, State::Sleep);
}

Co<> FiberTask::restFor(Nanos time, State state) {
    if (m_world.hasOneLoop()) {
        limitRest(time);
        co_await rest({.state = state});
    } else {
        co_await thread().lock(m_world.mutex());
        limitRest(time);
        co_await rest({.state = state, .then = Parking::Then::Unlock});
    }
}

Co<> FiberTask::yield() {
    co_await rest({.cause = Cause::Yielded, .then = Parking::Then::Requeue});
}

// What tasks share.

Co<bool> FiberTask::sync(Sync sync) {
    if (m_world.options().copiesMessages && sync.op == SyncOp::Put)
        co_await thread().pay(Cost::PipeByte, sync.bytes);
    FiberWait wait{this, sync.object, {sync.op, id(), -1, false}};
    const Nanos deadline = sync.timeout ? after(thread().now(), *sync.timeout) : kNever;
    co_await thread().lock(m_world.mutex());
    while (!m_world.sync().attempt(thread(), wait)) {
        const bool waits = !sync.once && !(wait.woken && mustEnd());
        if (waits) co_await waitFor(wait, sync);
        const bool cut = std::exchange(m_cut, false);
        if (!waits || !wait.woken) {
            if (!waits) thread().unlock(m_world.mutex());
            if (mustEnd() && wait.done) co_await giveBack(sync);
            endIfCancelled();
            if (cut) throw OutOfTime();
            co_return wait.done;
        }
        // Woken only: it tries again, and may find that another task came first.
        if (sync.timeout) sync.timeout = std::max(Nanos{0}, deadline - thread().now());
        co_await thread().lock(m_world.mutex());
    }
    m_world.settle(thread(), id(), sync.object);
    if (sync.op == SyncOp::Failed) m_world.failed(thread(), sync.object);
    thread().unlock(m_world.mutex());
    if (wait.woken && mustEnd()) co_await giveBack(sync);
    if (wait.woken) endIfCancelled();
    co_return !wait.attempt.refused;
}

// With the mutex held, which its loop lets go of. It is woken when the operation is done, or when it has to
// give up.
Co<> FiberTask::waitFor(FiberWait& wait, const Sync& sync) {
    m_world.sync().enqueue(wait);
    m_wait = &wait;
    if (sync.timeout)
        m_loop->setTimer(*this, *sync.timeout);
    else
        m_world.sync().noteBlocked(thread(), wait);
    const WaitMeaning meaning = meaningOfWait(sync.op);
    co_await park({.state = meaning.state,
                   .cause = meaning.cause,
                   .argument = m_world.sync().resourceOf(sync.object).value,
                   .then = Parking::Then::Unlock});
    thread().notes().unblocked(id());
}

// It got what it waited for as it was cancelled: nobody would give it back.
Co<> FiberTask::giveBack(const Sync& sync) {
    const std::optional<SyncOp> undo = undoOf(sync.op);
    if (!undo) co_return;
    FiberWait wait{this, sync.object, {*undo, id(), -1, false}};
    co_await thread().lock(m_world.mutex());
    m_world.sync().attempt(thread(), wait);
    m_world.settle(thread(), id(), sync.object);
    thread().unlock(m_world.mutex());
}

Co<> FiberTask::add(Update update) {
    if (m_world.options().ownVariables) {
        co_await cpu({update.gap, WorkKernel::Chain, {}});
        thread().notes().stored(update.variable, m_world.variables().valueAtStart(update.variable));
        co_return;
    }
    const SharedVariables::Seen seen = m_world.variables().load(update.variable);
    const Work gap{update.gap, WorkKernel::Chain, {}};
    if (m_world.options().slice > Nanos{0})
        co_await cpu(gap); // its slice may end in between
    else
        co_await thread().compute(gap);
    m_world.variables().store(thread(), id(), update.variable, seen);
}

Co<int64_t> FiberTask::atomicAdd(ResourceId variable) {
    if (!m_world.options().ownVariables) co_return m_world.variables().increase(thread(), id(), variable);
    thread().notes().stored(variable, m_world.variables().valueAtStart(variable));
    co_return 0;
}

Co<> FiberTask::reach() {
    Gil* gil = m_world.options().gil;
    if (gil) co_await gil->honourRequest(thread(), id());
    co_await point();
    co_await thread().pay(Cost::VariableAccess);
}

int64_t FiberTask::access(const Access& access) {
    return m_world.variables().access(thread(), id(), access);
}

const SharedVariables* FiberTask::variables() const {
    return m_world.options().ownVariables ? nullptr : &m_world.variables();
}

// The loop stands still, but for those whose tasks have slices.
Co<> FiberTask::spin(Spin spin) {
    if (sliceIsOver()) co_await endSlice();
    SharedVariables::Watching watching(m_world.variables(), thread(), id(), spin);
    Breaker& changed = watching.changed();
    if (spin.over()) changed.set();
    const bool still = m_world.options().slice == Nanos{0} && spin.most == kLongestTime;
    if (still) thread().looksOnlyFor(&changed);
    while (!changed.isSet() && spin.most > Nanos{0}) {
        const Nanos spun = co_await spinForSlice(changed, spin.most);
        spin.most -= spun;
        watching.goesOn(thread());
    }
    if (still) thread().looksOnlyFor(nullptr);
    watching.ends(thread());
    if (m_world.options().endsWork) endIfCancelled();
}

// Answers for how long it spun.
Co<Nanos> FiberTask::spinForSlice(Breaker& changed, Nanos most) {
    const Nanos slice = m_world.options().slice;
    const Nanos piece = slice > Nanos{0} ? std::min(most, slice - m_sliceUsed) : most;
    const Nanos left = co_await thread().spin(changed, workBreaker(), piece);
    if (slice > Nanos{0}) m_sliceUsed += piece - left;
    Gil* gil = m_world.options().gil;
    if (gil) co_await gil->honourRequest(thread(), id());
    co_await stopIfAsked();
    if (sliceIsOver()) co_await endSlice();
    co_return piece - left;
}

// Other tasks.

Co<> FiberTask::spawn(size_t group, std::optional<size_t> nursery) {
    co_await thread().lock(m_world.mutex());
    for (const PlannedTask& job : m_world.book().nextOf(group)) {
        if (nursery && nurseryFailed(*nursery)) break;
        if (nursery) m_world.book().startIn(*nursery, job.task);
        for (const size_t object : m_world.book().objectsOf(job))
            m_world.sync().taskStarted(object, job.task);
        thread().notes().arrived(job.task);
        thread().notes().mark(MarkKind::Spawn, id(), job.task);
        m_world.start(thread(), job);
    }
    thread().unlock(m_world.mutex());
}

Co<> FiberTask::cancel(size_t group) {
    co_await thread().lock(m_world.mutex());
    for (const PlannedTask& job : m_world.book().startedOf(group)) m_world.cancel(thread(), job);
    thread().unlock(m_world.mutex());
}

bool FiberTask::failed(size_t group) const {
    return m_world.sync().failed(m_world.book().plan().groupObject(group));
}

size_t FiberTask::nursery(size_t depth) const {
    return m_world.book().plan().nurseryObject(m_job.nursery + depth);
}

std::optional<size_t> FiberTask::startedIn() const {
    return m_world.book().startedIn(id());
}

bool FiberTask::nurseryFailed(size_t nursery) const {
    return m_world.sync().failed(nursery);
}

Co<> FiberTask::cancelNursery(size_t nursery) {
    const TaskBook& book = m_world.book();
    co_await thread().lock(m_world.mutex());
    for (const TaskId member : m_world.sync().membersOf(nursery)) {
        if (member == id() || book.cancelled(member)) continue;
        m_world.cancel(thread(), book.plan().tasks[member.index()]);
        thread().notes().mark(MarkKind::Cancelled, member, id());
    }
    thread().unlock(m_world.mutex());
    if (book.ownerOf(nursery) != id()) m_world.variables().rouse(book.ownerOf(nursery));
}

void FiberTask::marks(MarkKind kind, ResourceId over) {
    thread().notes().mark(kind, id(), {}, over);
}

Co<> FiberTask::point() {
    co_await thread().point();
}

void FiberTask::allocate(int64_t bytes) {
    thread().allocate(bytes);
}

} // namespace timeslice
