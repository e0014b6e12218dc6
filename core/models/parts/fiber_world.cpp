// What loops and their tasks share. fiber_tasks.h tells how they work together.
#include "core/models/parts/fiber_tasks.h"

#include <algorithm>

namespace timeslice {

FiberWorld::FiberWorld(Kernel& kernel, const RunPlan& plan, const FiberOptions& options)
    : m_kernel(kernel), m_options(options), m_book(kernel, plan), m_variables(kernel, plan),
      m_mutex(kernel.makeMutex()), m_sync(plan), m_tasks(plan.tasks.size()) {
    m_cancels = !plan.nurseries.empty() || std::ranges::any_of(plan.groups, &PlannedGroup::cancelled);
    for (const PlannedTask& job : plan.tasks) m_living += job.daemon || job.spawned ? 0 : 1;
}

FiberTask& FiberWorld::makeTask(const PlannedTask& job) {
    auto& slot = m_tasks[job.task.index()];
    slot = std::make_unique<FiberTask>(*this, job);
    const bool ends = m_options.endsWork && m_book.plan().groups[job.group].cancelled;
    if (job.daemon || ends) slot->m_stop = m_kernel.makeBreaker();
    if (job.spawned && !job.daemon) ++m_living;
    return *slot;
}

void FiberWorld::handOut() {
    size_t next = 0;
    for (const PlannedTask& job : m_book.plan().tasks) {
        if (job.spawned) continue;
        FiberTask& task = makeTask(job);
        FiberLoop& loop = *m_loops[next++ % m_loops.size()];
        task.m_loop = &loop;
        if (job.arrival == Nanos{0})
            loop.m_ready.push_back(&task);
        else
            m_timers.add({job.arrival, &task, 0});
        task.m_down = job.arrival > Nanos{0};
    }
}

void FiberWorld::start(Thread& by, const PlannedTask& job) {
    makeReady(by, makeTask(job));
}

// A parked task is made ready and ends there; one that runs ends before its next step, or at its next park.
void FiberWorld::cancel(Thread& by, const PlannedTask& job) {
    m_book.cancel(job.task);
    FiberTask* task = m_tasks[job.task.index()].get();
    if (!task) return;
    m_variables.rouse(job.task);
    if (m_options.endsWork && task->m_stop) task->m_stop->set();
    if (task->m_down && task->mustEnd()) interrupt(by, *task);
}

void FiberWorld::failed(Thread& by, size_t nursery) {
    if (nursery < m_book.plan().nurseryObject(0)) return; // a group that others join
    FiberTask* owner = m_tasks[m_book.ownerOf(nursery).index()].get();
    if (owner && owner->m_down) cutIfLeaving(by, *owner);
}

// One that is down.
void FiberWorld::cutIfLeaving(Thread& by, FiberTask& task) {
    if (!task.mustLeave()) return;
    task.m_cut = true;
    interrupt(by, task);
}

void FiberWorld::ended(FiberLoop& loop) {
    if (--m_living > 0) return;
    stopDaemons();
    for (const auto& other : m_loops)
        if (other.get() != &loop && other->m_thread) loop.thread().poke(*other->m_thread);
}

void FiberWorld::stopDaemons() {
    for (const auto& task : m_tasks)
        if (task && task->m_job.daemon) task->m_stop->set();
}

// Who is ready, and where.

FiberLoop* FiberWorld::loopOf(const Thread& thread) {
    for (const auto& loop : m_loops)
        if (loop->m_thread == &thread) return loop.get();
    return nullptr;
}

void FiberWorld::makeReady(Thread& by, FiberTask& task, std::optional<Nanos> since) {
    ++task.m_restNumber; // a timer of the wait that is over is stale
    task.m_down = false;
    task.m_device.reset();
    task.m_timerCuts = false;
    by.notes().park(task.id(), State::Ready, -1, since);
    FiberLoop* here = loopOf(by);
    FiberLoop& loop = here ? *here : task.m_loop ? *task.m_loop : *m_loops.front();
    loop.m_ready.push_back(&task);
    if (!here && loop.m_thread) by.poke(*loop.m_thread);
    const bool isBusy = here || !loop.m_idle; // then another one takes it, if one is idle
    if (isBusy && m_loops.size() > 1) pokeIdle(by);
}

void FiberWorld::answer(Thread& by, FiberTask& task, uint64_t number) {
    if (task.m_restNumber == number) makeReady(by, task);
}

// Answers which one; null: none is idle.
FiberLoop* FiberWorld::pokeIdle(Thread& by) {
    for (const auto& loop : m_loops) {
        if (!loop->m_idle || loop->m_thread == &by) continue;
        loop->m_idle = false;
        by.poke(*loop->m_thread);
        return loop.get();
    }
    return nullptr;
}

void FiberWorld::handWatchOn(Thread& by) {
    if (hasOneLoop() || !m_timers.needsWatcher()) return;
    FiberLoop* watcher = m_timers.watcher() ? m_timers.watcher() : pokeIdle(by);
    if (!watcher) return;
    if (watcher == m_timers.watcher()) by.poke(*watcher->m_thread);
    m_timers.watch(*watcher, by.now(), false);
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

// Waits that end.

void FiberWorld::settle(Thread& thread, TaskId by, size_t object) {
    m_sync.settle(thread, object, [&](FiberWait& wait) {
        wait.task->m_wait = nullptr;
        thread.notes().mark(MarkKind::Wake, by, wait.task->id());
        makeReady(thread, *wait.task);
    });
}

// Something that tasks share.
void FiberWorld::giveUp(Thread& thread, FiberTask& task) {
    FiberWait& wait = *std::exchange(task.m_wait, nullptr);
    m_sync.giveUp(wait);
    settle(thread, task.id(), wait.object); // readers may have given way to a writer that has given up
    makeReady(thread, task);
}

void FiberWorld::putDown(Thread& by, FiberTask& task) {
    task.m_down = true;
    if (task.mustEnd())
        interrupt(by, task);
    else
        cutIfLeaving(by, task);
}

// What it waits for is left: a lock's queue at once, a device by the loop that asked it.
void FiberWorld::interrupt(Thread& by, FiberTask& task, std::optional<Nanos> since) {
    if (task.m_wait) return giveUp(by, task);
    if (task.m_device) {
        task.m_loop->m_abandoned.push_back(*task.m_device);
        if (task.m_loop->m_thread != &by) by.poke(*task.m_loop->m_thread);
    }
    makeReady(by, task, since);
}

} // namespace timeslice
