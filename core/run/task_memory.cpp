#include "core/run/task_memory.h"

#include "core/machine/live/system/monotonic_clock.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int64_t kLooksApart = 20; // as long as a look
constexpr const char* kDevices = "devices";

} // namespace

TaskMemory::TaskMemory(const SharedLog& log, pid_t process, const Workload& workload, const ModelReach& reach)
    : m_log(log), m_process(process), m_tasks(workload.taskCount()), m_processes(reach.processes) {
    if (reach.form != TaskForm::Thread && reach.form != TaskForm::Light) return;
    for (const TaskGroup& group : workload.groups)
        if (!group.spawned) m_made += group.total();
}

GroupMemory TaskMemory::memoryNow(int64_t begun, int64_t finished) const {
    if (!m_processes) return {residentBytes(m_process), std::max(begun, m_made) - finished};
    GroupMemory all = residentBytesOfGroup(m_process, kDevices);
    --all.processes;
    return all;
}

void TaskMemory::look(Nanos now) {
    const LogHeader& header = m_log.header();
    if (now < m_next || header.start.load(std::memory_order_acquire) == 0) return; // after memoryBefore
    // Relaxed: counters that may be a moment old. Finished first: there are never fewer alive than that.
    const int64_t finished = header.tasksFinished.load(std::memory_order_relaxed);
    const int64_t begun = header.tasksBegun.load(std::memory_order_relaxed);
    const int64_t alive = begun - finished;
    const bool most = alive == m_tasks && alive > m_alive;
    if (alive <= 0 || (!most && alive < m_alive + m_alive / 4 + 1)) return;
    // Threads leave memory behind when they end, which would count for the others.
    if (m_alive > 0 && m_made > 0 && finished > m_made / 4) return;
    const GroupMemory all = memoryNow(begun, finished);
    const Nanos end(monotonicNow());
    m_next = end + std::max(kPause, kLooksApart * (end - now));
    if (header.memoryBefore <= 0 || all.bytes <= header.memoryBefore || all.processes <= 0) return;
    m_alive = alive;
    m_bytes = (all.bytes - header.memoryBefore) / all.processes;
}

std::optional<int64_t> TaskMemory::eachTask() const {
    return m_alive > 0 ? std::optional(m_bytes) : std::nullopt;
}

} // namespace timeslice
