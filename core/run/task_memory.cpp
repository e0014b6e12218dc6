#include "core/run/task_memory.h"

#include "core/machine/live/system/monotonic_clock.h"
#include "core/machine/live/system/resident_memory.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int64_t kLooksApart = 20; // as long as a look
constexpr const char* kDevices = "devices";

} // namespace

void TaskMemory::look(Nanos now) {
    const LogHeader& header = m_log.header();
    if (now < m_next || header.start.load(std::memory_order_acquire) == 0) return; // after memoryBefore
    // Relaxed: counters that may be a moment old. Finished first: there are never fewer alive than that.
    const int64_t finished = header.tasksFinished.load(std::memory_order_relaxed);
    const int64_t alive = int64_t{header.tasksBegun.load(std::memory_order_relaxed)} - finished;
    const bool all = alive == static_cast<int64_t>(m_tasks) && alive > m_alive;
    if (alive <= 0 || (!all && alive < m_alive + m_alive / 4 + 1)) return;
    const int64_t bytes = m_processes ? residentBytesOfGroup(m_process, kDevices) : residentBytes(m_process);
    const Nanos end(monotonicNow());
    m_next = end + std::max(kPause, kLooksApart * (end - now));
    if (header.memoryBefore <= 0 || bytes <= header.memoryBefore) return;
    m_alive = alive;
    m_bytes = bytes - header.memoryBefore;
}

std::optional<int64_t> TaskMemory::eachTask() const {
    if (m_alive == 0) return {};
    return m_bytes / m_alive;
}

} // namespace timeslice
