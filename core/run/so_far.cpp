#include "core/run/so_far.h"

#include <algorithm>
#include <ctime>

namespace timeslice {
namespace {

int64_t ownTime() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

void SoFarTeller::look() {
    if (!m_told) return;
    const LogHeader& header = m_log.header();
    const int64_t start = header.start.load(std::memory_order_acquire);
    const bool running = start > 0 && header.end.load(std::memory_order_acquire) == 0;
    if (!running) return;
    if (m_next == 0) m_next = start + kFirst.count();
    const int64_t now = monotonicNow();
    if (now < m_next) return;
    const int64_t before = ownTime();
    m_told(m_make({momentOn(header), kUnsettled}));
    const int64_t cost = ownTime() - before; // of CPU time: what the run has taken of the core is no cost
    m_next = now + std::max(kEvery.count(), kRest * cost);
}

} // namespace timeslice
