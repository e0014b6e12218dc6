// What a task of a run on this computer takes in memory: looked at from outside while the run goes on.
//
// How it works:
// - The log says how many tasks have begun and how many have finished, and how much memory the run's process had
//   before it made them. Whenever clearly more tasks are alive than at the last look, the system is asked how
//   much there is now; the look with the most tasks counts.
// - Looking takes the system milliseconds where there is much memory: the pauses between looks are twenty times
//   as long as the last one took, and at least kPause.
// Stacks, coroutines and interpreters are in it; memory inside the kernel is not, nor the record.
#pragma once

#include "core/base/time.h"
#include "core/machine/live/record/record.h"

#include <optional>
#include <sys/types.h>

namespace timeslice {

class TaskMemory {
  public:
    static constexpr Nanos kPause = 50ms;

    // `process`: the run's first, and of tasks that are processes the group's leader.
    TaskMemory(const SharedLog& log, pid_t process, size_t tasks, bool processes)
        : m_log(log), m_process(process), m_tasks(tasks), m_processes(processes) {}

    // To be called again and again.
    void look(Nanos now);
    // Bytes of a task; none: no look found any.
    std::optional<int64_t> eachTask() const;

  private:
    const SharedLog& m_log;
    pid_t m_process;
    size_t m_tasks;
    bool m_processes;
    Nanos m_next{0};
    int64_t m_alive = 0; // at the look that counts
    int64_t m_bytes = 0; // all of them together
};

} // namespace timeslice
