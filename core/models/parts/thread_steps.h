// What the steps mean for a thread of its own without a GIL: the operating system's calls.
#pragma once

#include "core/models/parts/task_lock.h"

namespace timeslice {

class ThreadSteps final : public Steps {
  public:
    // The locks outlive the steps.
    ThreadSteps(Thread& thread, TaskId task, std::vector<std::unique_ptr<TaskLock>>& locks)
        : m_thread(thread), m_task(task), m_locks(locks) {}

    Co<> cpu(Work work) override;
    Co<> call(Work work) override { return cpu(work); }
    Co<> native(Work work) override { return cpu(work); }
    Co<> io(Nanos latency) override;
    Co<> sleep(Nanos time) override;
    Co<> block(Nanos time) override { return sleep(time); }
    Co<bool> lock(ResourceId lock, std::optional<Nanos> timeout) override;
    Co<> unlock(ResourceId lock) override;
    Co<> yield() override;

  private:
    Thread& m_thread;
    TaskId m_task;
    std::vector<std::unique_ptr<TaskLock>>& m_locks;
};

} // namespace timeslice
