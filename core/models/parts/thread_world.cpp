#include "core/models/parts/thread_world.h"

namespace timeslice {

Co<> WorldActions::announce(const PlannedTask& job) {
    for (const size_t object : m_world.book.objectsOf(job))
        co_await m_world.sync.perform(m_thread, job.task, {SyncOp::Started, object, {}, 0});
    m_thread.notes().arrived(job.task);
    m_thread.notes().mark(MarkKind::Spawn, task(), job.task);
}

Co<> WorldActions::spawn(size_t group, std::optional<size_t> nursery) {
    for (const PlannedTask& job : m_world.book.nextOf(group)) {
        if (nursery && nurseryFailed(*nursery)) co_return;
        if (nursery) m_world.book.startIn(*nursery, job.task);
        co_await announce(job);
        co_await m_world.begin(m_thread, task(), job);
    }
}

Co<> WorldActions::fork(size_t group, CarriedPtr carried) {
    for (const PlannedTask& job : m_world.book.nextOf(group)) {
        co_await announce(job);
        co_await m_world.fork(m_thread, task(), job, carried);
    }
}

// Of a process that is a copy, its parent hears once the process has ended.
Co<> WorldActions::tellEnd(Sync ended) {
    if (!m_world.isCopy(task()))
        co_await sync(ended);
    else if (ended.op == SyncOp::Failed)
        m_world.book.fails(task());
}

Co<> WorldActions::cancel(size_t group) {
    for (const PlannedTask& job : m_world.book.startedOf(group)) co_await m_world.cancel(m_thread, job);
}

Co<> WorldActions::cancelNursery(size_t nursery) {
    const TaskBook& book = m_world.book;
    const std::vector<TaskId> members = co_await m_world.sync.membersOf(m_thread, nursery);
    for (const TaskId member : members) {
        if (member == task() || book.cancelled(member)) continue;
        co_await m_world.cancel(m_thread, book.plan().tasks[member.index()]);
        // What a pool's worker has begun is not.
        if (book.cancelled(member)) m_thread.notes().mark(MarkKind::Cancelled, member, task());
    }
    if (book.ownerOf(nursery) != task()) m_world.variables.rouse(book.ownerOf(nursery));
}

Co<> WorldActions::reach() {
    co_await point();
    co_await m_thread.pay(Cost::VariableAccess);
}

Co<> WorldActions::spin(Spin spin) {
    SharedVariables::Watching watching(m_world.variables, m_thread, task(), spin);
    Breaker& changed = watching.changed();
    if (spin.over()) changed.set();
    if (spin.most == kLongestTime) m_thread.looksOnlyFor(&changed);
    Nanos left = spin.most;
    bool goesOn = true;
    while (goesOn && !changed.isSet() && left > Nanos{0}) {
        left = co_await m_thread.spin(changed, spinStops(), left);
        if (changed.isSet() || left == Nanos{0}) break;
        goesOn = co_await spinStopped();
        watching.goesOn(m_thread);
    }
    m_thread.looksOnlyFor(nullptr);
    watching.ends(m_thread);
}

Co<> ThreadWorld::cancel(Thread&, const PlannedTask& job) {
    book.cancel(job.task);
    variables.rouse(job.task);
    co_return;
}

Co<> ThreadWorld::endUnrun(Thread& thread, const PlannedTask& job) {
    thread.notes().finished(job.task);
    for (const size_t object : book.objectsOf(job))
        co_await sync.perform(thread, job.task, {SyncOp::Ended, object, {}, 0});
}

} // namespace timeslice
