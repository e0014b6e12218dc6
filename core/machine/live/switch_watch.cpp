#include "core/machine/live/switch_watch.h"
#include "core/trace/states.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sched.h>
#include <sys/resource.h>

namespace timeslice {
namespace {

constexpr double kGap = 500'000;        // ns between two looks that may mean the thread was off its core
constexpr int64_t kLongPiece = 100'000; // ns; from here on reading the CPU clock costs under 1 %

int64_t cpuTimeNow() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

// Time the calling thread was ready without a core, ns; 0 where the kernel does not count it.
int64_t runDelayNow() {
    std::FILE* file = std::fopen("/proc/thread-self/schedstat", "re");
    if (!file) return 0;
    long long ran = 0, delay = 0;
    if (std::fscanf(file, "%lld %lld", &ran, &delay) != 2) delay = 0;
    std::fclose(file);
    return delay;
}

uint8_t byteOf(Cause cause) {
    return static_cast<uint8_t>(cause);
}

uint16_t coreNow() {
    return static_cast<uint16_t>(std::max(0, sched_getcpu())); // glibc reads it in the rseq area too
}

} // namespace

SwitchWatch::Counts SwitchWatch::switchesNow() {
    rusage usage;
    getrusage(RUSAGE_THREAD, &usage);
    return {usage.ru_nvcsw, usage.ru_nivcsw};
}

SwitchWatch::SwitchWatch(SharedLog& log, Recorder& record, SwitchSource first)
    : m_log(log), m_record(record) {
    if (!record.on()) return;
    if (first == SwitchSource::Perf) {
        m_switches.emplace();
        if (!m_switches->ok()) m_switches.reset();
    }
    if (!m_switches && first != SwitchSource::Gaps && PreemptFlag::available()) m_flag.emplace();
    m_source = m_switches ? SwitchSource::Perf : m_flag ? SwitchSource::Rseq : SwitchSource::Gaps;
    m_delayAtBegin = runDelayNow();
}

void SwitchWatch::begin() {
    if (!m_record.on()) return;
    const LogHeader& header = m_log.header();
    m_ticksPerNano = header.clock == ClockKind::Monotonic
                         ? 1
                         : ClockConversion(header.pairBefore, header.pairAtStart).ticksPerNano();
    m_record.write(RecordKind::Source, static_cast<uint8_t>(m_source));
    while (m_switches && m_switches->next()) { // of the time before the run
    }
    m_cpuAtBegin = cpuTimeNow();
    m_countsAtBegin = m_counts = switchesNow();
    if (m_flag) m_flag->raise();
    remember(m_record.now());
    m_record.writeAt(m_lastLook, RecordKind::On, 0, coreNow());
}

void SwitchWatch::enterWork(int64_t piece) {
    look();
    m_longPieces = !m_switches && m_record.on() && piece > kLongPiece;
    if (m_longPieces) m_cpuAtLook = cpuTimeNow();
}

void SwitchWatch::remember(int64_t now) {
    m_lastLook = now;
    if (m_longPieces) m_cpuAtLook = cpuTimeNow();
}

void SwitchWatch::lookAtFlag() {
    const int64_t now = m_record.now();
    if (m_flag->cleared()) {
        m_flag->raise(); // before the counts are read: a preemption between the two clears it again
        explain(now);
    }
    remember(now);
}

void SwitchWatch::lookForGap() {
    const int64_t now = m_record.now();
    if (static_cast<double>(now - m_lastLook) > kGap * m_ticksPerNano) explain(now);
    remember(now);
}

// Signals, ticks and the hypervisor make flags and gaps too: the thread's own counts must have moved.
void SwitchWatch::explain(int64_t now) {
    const Counts before = m_counts;
    m_counts = switchesNow();
    const bool preempted = m_counts.involuntary != before.involuntary;
    if (preempted || m_counts.voluntary != before.voluntary) writeGap(now, preempted);
}

void SwitchWatch::writeGap(int64_t now, bool preempted) {
    int64_t half = 0; // of the work between the looks, in ticks
    if (m_longPieces) {
        const auto worked = static_cast<double>(cpuTimeNow() - m_cpuAtLook) * m_ticksPerNano;
        half = std::clamp<int64_t>(static_cast<int64_t>(worked / 2), 0, (now - m_lastLook) / 2);
    }
    const Cause cause =
        preempted ? Cause::Preempted : Cause::Blocked; // blocked: a page that had to be fetched
    m_record.writeAt(m_lastLook + half, RecordKind::Off, byteOf(cause));
    m_record.writeAt(now - half, RecordKind::On, 0, coreNow());
}

void SwitchWatch::drain() {
    while (const auto found = m_switches->next()) {
        if (found->in)
            m_record.writeAt(found->time, RecordKind::KernelIn, 0, static_cast<uint16_t>(found->core));
        else
            m_record.writeAt(found->time, RecordKind::KernelOut, found->preempted ? 1 : 0);
    }
}

void SwitchWatch::waitEnds() {
    if (!m_record.on()) return;
    bool stayed = false;
    if (m_switches) {
        drain();
    } else {
        if (m_flag) m_flag->raise();
        const Counts before = m_counts;
        m_counts = switchesNow();
        stayed = m_counts.voluntary == before.voluntary && m_counts.involuntary == before.involuntary;
    }
    remember(m_record.now());
    m_record.writeAt(m_lastLook, RecordKind::WaitEnds, stayed ? 1 : 0, coreNow());
}

void SwitchWatch::end() {
    if (!m_record.on()) return;
    look();
    writeCounts();
    m_record.write(RecordKind::Off, byteOf(Cause::Finished));
    if (m_switches && m_switches->lost() > 0)
        m_log.header().dropped.fetch_add(m_switches->lost(), std::memory_order_relaxed); // only a counter
    m_switches.reset();
    m_flag.reset();
}

void SwitchWatch::writeCounts() {
    const Counts counts = switchesNow();
    const auto count = [&](Counter counter, int64_t value) {
        m_record.writeAt(value, RecordKind::Count, static_cast<uint8_t>(counter));
    };
    count(Counter::Voluntary, counts.voluntary - m_countsAtBegin.voluntary);
    count(Counter::Involuntary, counts.involuntary - m_countsAtBegin.involuntary);
    count(Counter::CpuTime, cpuTimeNow() - m_cpuAtBegin);
    count(Counter::RunDelay, runDelayNow() - m_delayAtBegin);
}

} // namespace timeslice
