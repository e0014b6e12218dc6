#include "core/machine/live/record/switch_watch.h"
#include "core/trace/states.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sched.h>
#include <sys/resource.h>

namespace timeslice {
namespace {

constexpr int64_t kGap = 10'000; // ns over the length of a piece after which the counts are looked at

int64_t cpuTimeNow() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

// Time the calling thread was ready without a core, ns; -1 where the system does not tell.
int64_t runDelayNow() {
    std::FILE* file = std::fopen("/proc/thread-self/schedstat", "re");
    if (!file) return -1;
    long long ran = 0, delay = 0;
    if (std::fscanf(file, "%lld %lld", &ran, &delay) != 2) delay = -1;
    std::fclose(file);
    return delay;
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
    m_longestLook = static_cast<int64_t>(kGap * m_ticksPerNano);
    const Moment now = countNow();
    m_countsAtBegin = m_counts = now.counts;
    m_lastLook = now.time;
    m_record.writeAt(m_lastLook, RecordKind::On, 0, coreNow());
    m_record.seen(m_lastLook);
}

void SwitchWatch::enterWork(int64_t piece) {
    look();
    if (m_switches) m_record.seen(m_lastLook = m_record.now());
    m_longestLook = static_cast<int64_t>(static_cast<double>(piece + kGap) * m_ticksPerNano);
}

void SwitchWatch::lookAfterWork(double nanos) {
    if (!m_record.on()) return;
    const int64_t before = m_lastLook;
    m_switched = false;
    look();
    if (m_switches) m_record.seen(m_lastLook = m_record.now());
    if (m_switched) return;
    m_work += nanos;
    m_workTicks += m_lastLook - before;
}

void SwitchWatch::lookAtFlag() {
    if (m_flag->cleared())
        explain();
    else
        m_lastLook = m_record.now();
}

void SwitchWatch::lookForGap() {
    const int64_t now = m_record.now();
    if (now - m_lastLook > m_longestLook)
        explain();
    else
        m_lastLook = now;
}

// The counts and a moment at which they hold: the core may be taken while they are read. Ends as soon as
// nothing came between, which takes a µs.
SwitchWatch::Moment SwitchWatch::countNow() {
    Moment moment;
    int64_t before = 0;
    do {
        if (m_flag) m_flag->raise();
        before = m_record.now();
        moment.counts = switchesNow();
        moment.time = m_record.now();
    } while (m_flag ? m_flag->cleared() : moment.time - before > m_longestLook);
    return moment;
}

// Signals, ticks and the hypervisor make flags and gaps too: the thread's own counts must have moved.
void SwitchWatch::explain() {
    const Moment now = countNow();
    const bool preempted = now.counts.involuntary != m_counts.involuntary;
    if (preempted || now.counts.voluntary != m_counts.voluntary) writeGap(now.time, preempted);
    m_counts = now.counts;
    m_lastLook = now.time;
}

void SwitchWatch::writeGap(int64_t now, bool preempted) {
    // Blocked: a page that had to be fetched.
    const Cause cause = preempted ? Cause::Preempted : Cause::Blocked;
    m_switched = true;
    m_record.writeAt(m_lastLook, RecordKind::Off, byteOf(cause));
    m_record.writeAt(now, RecordKind::On, 0, coreNow());
}

void SwitchWatch::drain() {
    m_switched = true;
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
        m_lastLook = m_record.now();
    } else {
        const Moment now = countNow();
        stayed = now.counts == m_counts;
        // Of the first, one is shown as the wait's where the thread did not ask for any.
        const bool asked = now.counts.voluntary != m_counts.voluntary;
        m_inWaits += std::max<int64_t>(0, now.counts.involuntary - m_counts.involuntary - (asked ? 0 : 1));
        m_counts = now.counts;
        m_lastLook = now.time;
    }
    m_record.writeAt(m_lastLook, RecordKind::WaitEnds, stayed ? 1 : 0, coreNow());
    m_record.seen(m_lastLook);
}

void SwitchWatch::end() {
    if (!m_record.on()) return;
    // The counts last: reading the times takes long, and the scheduler may take the core on that occasion.
    const int64_t delay = runDelayNow();
    const int64_t cpuTime = cpuTimeNow() - m_cpuAtBegin;
    look();
    const Counts counts = switchesNow();
    look();
    m_record.write(RecordKind::Off, byteOf(Cause::Finished));
    writeCount(Counter::Voluntary, counts.voluntary - m_countsAtBegin.voluntary);
    writeCount(Counter::Involuntary, counts.involuntary - m_countsAtBegin.involuntary);
    writeCount(Counter::CpuTime, cpuTime);
    writeCount(Counter::InWaits, m_inWaits);
    writeCount(Counter::Work, static_cast<int64_t>(m_work));
    writeCount(Counter::WorkTime, static_cast<int64_t>(static_cast<double>(m_workTicks) / m_ticksPerNano));
    writeCount(Counter::RunDelay, delay < 0 || m_delayAtBegin < 0 ? 0 : delay - m_delayAtBegin);
    if (m_switches && m_switches->lost() > 0)
        m_log.header().dropped.fetch_add(m_switches->lost(), std::memory_order_relaxed); // only a counter
    m_switches.reset();
    m_flag.reset();
}

void SwitchWatch::writeCount(Counter counter, int64_t value) {
    m_record.writeAt(value, RecordKind::Count, static_cast<uint8_t>(counter));
}

} // namespace timeslice
