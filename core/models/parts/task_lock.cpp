#include "core/models/parts/task_lock.h"

namespace timeslice {

TaskLock::TaskLock(Kernel& kernel, ResourceId resource)
    : m_mutex(kernel.makeMutex()), m_free(kernel.makeCondition()), m_resource(resource) {}

Co<bool> TaskLock::tryAcquire(Thread& thread, TaskId task) {
    co_await thread.pay(Cost::Lock);
    thread.waitsAs(State::LockWait, Cause::LockTaken, argument());
    co_await thread.lock(*m_mutex);
    const bool free = !m_owner.valid();
    if (free) {
        m_owner = task;
        thread.took(m_resource, task);
    }
    thread.unlock(*m_mutex);
    co_return free;
}

Co<bool> TaskLock::acquire(Thread& thread, TaskId task, std::optional<Nanos> timeout) {
    thread.waitsAs(State::LockWait, Cause::LockTaken, argument());
    const Nanos deadline = timeout ? after(thread.now(), *timeout) : kNever;
    co_await thread.lock(*m_mutex);
    while (m_owner.valid()) {
        thread.waitsFor(m_resource, task);
        std::optional<Nanos> rest;
        if (timeout) rest = deadline - thread.now();
        if (timeout && *rest <= Nanos{0}) break;
        co_await thread.wait(*m_free, *m_mutex, rest);
        thread.waitEnded(task);
    }
    thread.waitEnded(task);
    const bool taken = !m_owner.valid();
    if (taken) {
        m_owner = task;
        thread.took(m_resource, task);
    }
    thread.unlock(*m_mutex);
    co_return taken;
}

Co<> TaskLock::release(Thread& thread, TaskId task) {
    co_await thread.pay(Cost::Lock);
    thread.waitsAs(State::LockWait, Cause::LockTaken, argument());
    co_await thread.lock(*m_mutex);
    thread.released(m_resource, task);
    m_owner = {};
    co_await thread.signal(*m_free);
    thread.unlock(*m_mutex);
}

std::vector<std::unique_ptr<TaskLock>> makeTaskLocks(Kernel& kernel, const RunPlan& plan) {
    std::vector<std::unique_ptr<TaskLock>> locks;
    for (const ResourceId resource : plan.locks)
        locks.push_back(std::make_unique<TaskLock>(kernel, resource));
    return locks;
}

} // namespace timeslice
