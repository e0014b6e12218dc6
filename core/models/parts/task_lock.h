// A lock of the workload's between threads: a mutex, a condition and an owner, as an operating system's.
// Giving it back wakes the longest waiter; a third task may take it before that one has woken.
#pragma once

#include "core/models/model.h"

namespace timeslice {

class TaskLock {
  public:
    TaskLock(Kernel& kernel, ResourceId resource);

    // Takes it if it is free.
    Co<bool> tryAcquire(Thread& thread, TaskId task);
    // Waits for it; the thread's wait is a LockWait. False: the timeout passed first.
    Co<bool> acquire(Thread& thread, TaskId task, std::optional<Nanos> timeout);
    Co<> release(Thread& thread, TaskId task);

    int32_t argument() const { return m_resource.value; }

  private:
    std::unique_ptr<Mutex> m_mutex;
    std::unique_ptr<Condition> m_free;
    TaskId m_owner;
    ResourceId m_resource;
};

// All locks of a run, by their index in the workload.
std::vector<std::unique_ptr<TaskLock>> makeTaskLocks(Kernel& kernel, const RunPlan& plan);

} // namespace timeslice
