#include "core/machine/live/record/settled_log.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int64_t kClocksApart =
    50'000; // ns, at most, where the order of writing says otherwise than the times

bool isKernels(RecordKind kind) {
    return kind == RecordKind::KernelIn || kind == RecordKind::KernelOut;
}

// Goes through one thread's entries in the order of writing.
class WaitSettler {
  public:
    void next(std::vector<LogEntry>& entries, size_t index, std::vector<bool>& gone) {
        Record& record = entries[index].record;
        m_last = index;
        if (record.kind == RecordKind::WaitBegins || record.kind == RecordKind::Yields) {
            m_wait = index;
            m_kernels = record.time;
        } else if (!m_wait) {
            return;
        } else if (isKernels(record.kind)) {
            moveIn(record, entries[*m_wait].record.kind == RecordKind::Yields);
        } else if (record.kind == RecordKind::WaitEnds) {
            if (record.a != 0) gone[*m_wait] = gone[index] = true;
            if (m_kernels - record.time < kClocksApart) record.time = std::max(record.time, m_kernels);
            m_wait.reset();
        }
    }
    // The wait that the thread's last record began.
    std::optional<size_t> unended() const { return m_wait == m_last ? m_wait : std::nullopt; }

  private:
    // A switch that the thread did not ask for may really have been just before the wait.
    void moveIn(Record& record, bool yields) {
        const bool asked = record.kind == RecordKind::KernelIn || record.a == 0 || yields;
        if (asked && m_kernels - record.time < kClocksApart) record.time = std::max(record.time, m_kernels);
        m_kernels = std::max(m_kernels, record.time);
    }

    std::optional<size_t> m_wait;
    std::optional<size_t> m_last;
    int64_t m_kernels = 0; // the latest time inside the wait
};

// What is about the thread and no event.
bool takeNote(const Record& record, LoggedThread& thread) {
    if (record.kind == RecordKind::Count && record.a == byteOf(Counter::Start)) {
        thread.starts.push_back(record.time);
        return true;
    }
    if (record.kind == RecordKind::Count) {
        if (record.a < kCounters) thread.counts[record.a] = record.time;
        ++thread.counted;
        return true;
    }
    if (record.kind != RecordKind::Source) return false;
    thread.source = static_cast<SwitchSource>(std::min<int>(record.a, kSwitchSources - 1));
    thread.kernelSpeaks = thread.source == SwitchSource::Perf;
    return true;
}

void collect(const SharedLog& log, const std::optional<ClockPair>& now, SettledLog& settled) {
    const ClockConversion clock = conversionOf(log.header(), now);
    for (const LogChunk& chunk : log.chunks()) {
        // Acquire: these records are complete, and the chunk's thread is known once there is one.
        const uint32_t count = std::min(chunk.count.load(std::memory_order_acquire), LogChunk::kRecords);
        if (count == 0) continue;
        if (settled.threads.size() <= chunk.thread) settled.threads.resize(chunk.thread + 1);
        LoggedThread& thread = settled.threads[chunk.thread];
        for (uint32_t i = 0; i < count; ++i) {
            Record record = chunk.records[i];
            if (takeNote(record, thread)) continue;
            if (isKernels(record.kind))
                thread.kernelSpeaks = true;
            else
                record.time = clock.nanosAt(record.time);
            settled.entries.push_back({record, chunk.thread, false});
        }
    }
}

void settleWaits(SettledLog& settled) {
    std::vector<WaitSettler> settlers(settled.threads.size());
    std::vector<bool> gone(settled.entries.size(), false);
    for (size_t i = 0; i < settled.entries.size(); ++i)
        settlers[settled.entries[i].thread].next(settled.entries, i, gone);
    for (const WaitSettler& settler : settlers)
        if (const auto wait = settler.unended()) settled.entries[*wait].unended = true;
    size_t kept = 0;
    for (size_t i = 0; i < settled.entries.size(); ++i)
        if (!gone[i]) settled.entries[kept++] = settled.entries[i];
    settled.entries.resize(kept);
}

} // namespace

SettledLog settle(const SharedLog& log, const std::optional<ClockPair>& now) {
    SettledLog settled;
    collect(log, now, settled);
    settleWaits(settled);
    std::stable_sort(settled.entries.begin(), settled.entries.end(),
                     [](const LogEntry& a, const LogEntry& b) { return a.record.time < b.record.time; });
    return settled;
}

} // namespace timeslice
