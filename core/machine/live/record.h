// What a live run writes down: 16 bytes an event, in memory that the run's parent holds too, so that a killed
// run keeps what it recorded.
//
// How it works:
// - The log is one piece of shared memory (a memfd): a header, then chunks. A thread writes into a chunk of
// its own, no
//   lock and no system call, and takes the next free one (one atomic addition) when it is full.
// - A record is complete once the chunk's count says so (release); a reader sees that many (acquire).
// - When no chunk is left, records are counted as dropped and the trace says so.
// Times are CLOCK_MONOTONIC in ns.
#pragma once

#include "core/base/time.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace timeslice {

enum class RecordKind : uint8_t {
    On,         // b: core
    Off,        // a: cause; off the core, ready
    WaitBegins, // a: state, b: cause, c: argument. The thread is about to wait
    WaitEnds,   // b: core
    KernelOut,  // the kernel's word: off the core; a: 1 when preempted
    KernelIn,   // the kernel's word: on core b
    Bind,       // c: task
    Unbind,     // a: state, b: cause, c: argument
    Park,       // a: state, b: task, c: argument
    Overlay,    // a: state, b: cause, c: argument
    ClearOverlay,
    Finish,     // c: task
    Take,       // b: resource, c: task
    Release,    // b: resource, c: task
    WaitFor,    // b: resource, c: task
    WaitForEnd, // b: the other task, c: task
    WaitEnded,  // c: task
    Mark,       // a: kind, b: the other task, c: task
    Yields,     // the thread is about to give its core up
};

struct Record {
    int64_t time = 0;
    RecordKind kind = RecordKind::On;
    uint8_t a = 0;
    uint16_t b = 0;
    int32_t c = -1;
};
static_assert(sizeof(Record) == 16);

struct LogChunk {
    static constexpr uint32_t kRecords = 4095;
    std::atomic<uint32_t> count; // complete records
    uint32_t thread;
    uint64_t unused;
    Record records[kRecords];
};
static_assert(sizeof(LogChunk) == 65536);

enum class LogPhase : uint32_t { Starting, Calibrating, Running, Done, Failed };

struct LogHeader {
    static constexpr uint64_t kMagic = 0x676F6C7473ULL; // "stlog"
    uint64_t magic;
    uint32_t chunkCount;
    std::atomic<LogPhase> phase;
    std::atomic<uint32_t> chunksTaken;
    std::atomic<uint32_t> tasksFinished;
    std::atomic<uint64_t> dropped;
    std::atomic<int64_t> start;            // the start gate opened, CLOCK_MONOTONIC ns; 0: not yet
    std::atomic<int64_t> end;              // the last thread ended; 0: not yet
    std::atomic<uint32_t> threadsWithPerf; // whose switches the kernel recorded
    std::atomic<uint32_t> threads;
    double speedBefore; // kernel iterations per ns, measured before the run
    double speedAfter;  // and after; 0: not measured
    char error[512];    // of a failed run
};

// The log in one process's memory. The file descriptor stays the caller's.
class SharedLog {
  public:
    static constexpr size_t kHeaderSize = 4096;
    static constexpr uint32_t kChunks = 16384; // 1 GiB of address space; memory is used as it is written

    // Makes the memory object; the descriptor, or -1 with errno.
    static int create();

    explicit SharedLog(int descriptor); // valid() tells whether it worked
    ~SharedLog();
    SharedLog(const SharedLog&) = delete;
    SharedLog& operator=(const SharedLog&) = delete;

    bool valid() const { return m_memory != nullptr; }
    LogHeader& header() { return *static_cast<LogHeader*>(m_memory); }
    const LogHeader& header() const { return *static_cast<const LogHeader*>(m_memory); }
    // Chunks taken so far.
    std::span<const LogChunk> chunks() const;
    // A fresh chunk for a thread; null when none is left.
    LogChunk* takeChunk(uint32_t thread);
    void fail(std::string_view message);

  private:
    void* m_memory = nullptr;
};

// One thread's writer. Used by that thread alone.
class Recorder {
  public:
    Recorder(SharedLog& log, uint32_t thread)
        : m_log(log), m_thread(thread), m_chunk(log.takeChunk(thread)) {}

    void write(int64_t time, RecordKind kind, uint8_t a = 0, uint16_t b = 0, int32_t c = -1) {
        if (m_next == LogChunk::kRecords) {
            m_chunk = m_log.takeChunk(m_thread);
            m_next = 0;
        }
        if (!m_chunk) {
            m_log.header().dropped.fetch_add(1, std::memory_order_relaxed); // a counter, orders nothing
            return;
        }
        m_chunk->records[m_next] = {time, kind, a, b, c};
        m_chunk->count.store(++m_next, std::memory_order_release); // the record is complete before it counts
    }

  private:
    SharedLog& m_log;
    uint32_t m_thread;
    LogChunk* m_chunk;
    uint32_t m_next = 0;
};

} // namespace timeslice
