#include "core/run/so_far.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <algorithm>
#include <ctime>
#include <vector>

namespace timeslice {
namespace {

int64_t threadTime() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

// Nothing happens that it would have to notice.
bool isAway(const Record& last) {
    return last.kind == RecordKind::WaitBegins || last.kind == RecordKind::Count ||
           (last.kind == RecordKind::Off && last.a == byteOf(Cause::Finished));
}

} // namespace

Nanos SoFarTeller::unsettled(const SharedLog& log, const ClockPair& now) {
    const ClockConversion clock = conversionOf(log.header(), now);
    std::vector<const LogChunk*> latest; // by thread
    for (const LogChunk& chunk : log.chunks()) {
        if (chunk.count.load(std::memory_order_acquire) == 0) continue; // nor is its thread known
        if (latest.size() <= chunk.thread) latest.resize(chunk.thread + 1);
        latest[chunk.thread] = &chunk;
    }
    Nanos longest = kMinUnsettled;
    for (const LogChunk* chunk : latest) {
        if (!chunk) continue;
        const uint32_t count = std::min(chunk->count.load(std::memory_order_acquire), LogChunk::kRecords);
        if (isAway(chunk->records[count - 1])) continue;
        const int64_t seen = chunk->seen.load(std::memory_order_relaxed); // see Recorder::seen()
        longest = std::max(longest, seen == 0 ? kUnsettled : Nanos(now.nanos - clock.nanosAt(seen)));
    }
    return std::min(longest, kMaxUnsettled);
}

void SoFarTeller::look() {
    if (!m_told) return;
    const LogHeader& header = m_log.header();
    const int64_t start = header.start.load(std::memory_order_acquire);
    const bool running = start > 0 && header.end.load(std::memory_order_acquire) == 0;
    if (!running) return;
    if (m_next == 0) m_next = start + kFirst.count();
    const int64_t now = monotonicNow();
    if (now < m_next) return;
    const int64_t before = threadTime();
    const ClockPair moment = momentOn(header);
    m_told(m_make({moment, unsettled(m_log, moment)}));
    const int64_t cost = threadTime() - before; // of CPU time: what the run has taken of the core is no cost
    m_next = now + std::max(kEvery.count(), kRest * cost);
}

} // namespace timeslice
