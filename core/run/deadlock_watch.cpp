#include "core/run/deadlock_watch.h"

#include <algorithm>

namespace timeslice {

// Which task the task waits for, -1 if none is known. Relaxed: see the head of the file.
int32_t DeadlockWatch::blockerOf(int32_t task) const {
    const LogHeader& header = m_log.header();
    const auto at = static_cast<size_t>(task);
    if (at >= LogHeader::kTasks) return -1;
    const int32_t resource = header.blockedOn[at].load(std::memory_order_relaxed);
    if (resource >= 0 && static_cast<size_t>(resource) < LogHeader::kResources)
        return header.holder[static_cast<size_t>(resource)].load(std::memory_order_relaxed);
    return header.blockedOnEnd[at].load(std::memory_order_relaxed);
}

// Each task waits for at most one other: following the waits either ends or comes back to the start.
std::vector<int32_t> DeadlockWatch::findCircle() const {
    std::vector<int32_t> seenFrom(m_tasks, -1);
    for (size_t start = 0; start < m_tasks; ++start) {
        const auto first = static_cast<int32_t>(start);
        int32_t task = first;
        while (task >= 0 && static_cast<size_t>(task) < m_tasks && seenFrom[static_cast<size_t>(task)] < 0) {
            seenFrom[static_cast<size_t>(task)] = first;
            task = blockerOf(task);
        }
        const bool round =
            task >= 0 && static_cast<size_t>(task) < m_tasks && seenFrom[static_cast<size_t>(task)] == first;
        if (!round) continue;
        std::vector<int32_t> circle = {task};
        for (int32_t next = blockerOf(task); next != task && next >= 0 && circle.size() <= m_tasks;
             next = blockerOf(next))
            circle.push_back(next);
        std::ranges::sort(circle);
        return circle;
    }
    return {};
}

uint64_t DeadlockWatch::recordsWritten() const {
    uint64_t written = 0;
    for (const LogChunk& chunk : m_log.chunks()) written += chunk.count.load(std::memory_order_relaxed);
    return written;
}

bool DeadlockWatch::look(Nanos now) {
    if (now < m_next) return false;
    m_next = now + kEvery;
    const LogHeader& header = m_log.header();
    if (header.phase.load(std::memory_order_acquire) != LogPhase::Running) return false;

    std::vector<int32_t> circle = findCircle();
    m_circleSeen = !circle.empty() && circle == m_circle ? m_circleSeen + 1 : circle.empty() ? 0 : 1;
    m_circle = std::move(circle);

    const uint64_t records = recordsWritten();
    const int32_t alive = header.alive.load(std::memory_order_relaxed);
    const bool stands = alive > 0 && header.blocked.load(std::memory_order_relaxed) >= alive;
    m_standsSince = stands && records == m_records ? m_standsSince + 1 : 0;
    m_records = records;
    return m_circleSeen >= kLooksOfCircle || m_standsSince >= kLooksOfStandstill;
}

} // namespace timeslice
