// What the steps mean for a thread that needs the GIL to run interpreted code.
#pragma once

#include "core/models/parts/gil.h"
#include "core/models/parts/task_lock.h"

namespace timeslice {

class GilSteps final : public Steps {
  public:
    // GIL and locks outlive the steps.
    GilSteps(Thread& thread, TaskId task, Gil& gil, std::vector<std::unique_ptr<TaskLock>>& locks)
        : m_thread(thread), m_task(task), m_gil(gil), m_locks(locks) {}

    Co<> cpu(Work work) override;
    Co<> call(Work work) override;
    Co<> native(Work work) override;
    Co<> io(Nanos latency) override;
    Co<> sleep(Nanos time) override;
    Co<> block(Nanos time) override { return sleep(time); }
    Co<bool> lock(ResourceId lock, std::optional<Nanos> timeout) override;
    Co<> unlock(ResourceId lock) override;
    Co<> yield() override;

  private:
    Thread& m_thread;
    TaskId m_task;
    Gil& m_gil;
    std::vector<std::unique_ptr<TaskLock>>& m_locks;
};

} // namespace timeslice
