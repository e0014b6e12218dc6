// What a task of a run on this computer takes in memory: looked at from outside while the run goes on.
//
// How it works:
// - The log says how many tasks have begun and how many have finished, and how much memory the run's process had
//   before it made them. Whenever clearly more tasks are at work than at the last look, the system is asked how
//   much there is now; the look with the most tasks at work counts.
// - Threads and tasks in loops are all made before the run, but for those that others spawn: the memory is shared
//   out among all that there are, also those that have not come to their first step. Processes are counted as they
//   are looked at, since that takes long: but for the run's first, each is a task's.
// - Looking takes the system milliseconds where there is much memory: the pauses between looks are twenty times
//   as long as the last one took, and at least kPause.
// Stacks, coroutines and interpreters are in it; memory inside the kernel is not, nor the record.
#pragma once

#include "core/base/time.h"
#include "core/machine/live/record/record.h"
#include "core/machine/live/system/resident_memory.h"
#include "core/models/parts/model_info.h"
#include "core/workload/workload.h"

#include <optional>
#include <sys/types.h>

namespace timeslice {

class TaskMemory {
  public:
    static constexpr Nanos kPause = 50ms;

    // `process`: the run's first, and of tasks that are processes the group's leader.
    TaskMemory(const SharedLog& log, pid_t process, const Workload& workload, const ModelReach& reach);

    // To be called again and again.
    void look(Nanos now);
    // Bytes of a task; none: no look found any.
    std::optional<int64_t> eachTask() const;

  private:
    // All there is, and among how many tasks it is shared out.
    GroupMemory memoryNow(int64_t begun, int64_t finished) const;

    const SharedLog& m_log;
    pid_t m_process;
    int64_t m_tasks;
    int64_t m_made = 0; // before the run
    bool m_processes;
    Nanos m_next{0};
    int64_t m_alive = 0; // at work, at the look that counts
    int64_t m_bytes = 0; // of each task
};

} // namespace timeslice
