// What a live run writes down: 16 bytes an event, in memory that the run's parent holds too, so that a
// killed run keeps what it recorded.
//
// How it works:
// - The log is one piece of shared memory (a memfd): a header, then chunks. A thread writes into a chunk of
//   its own, no lock and no system call, and takes the next free one (one atomic addition) when it is full.
// - A record is complete once the chunk's count says so (release); a reader sees that many (acquire).
// - When no chunk is left, records are counted as dropped and the trace says so.
// - Times are ticks of the header's clock (run_clock.h), turned into ns after the run; the kernel's own
//   records carry the kernel's time, CLOCK_MONOTONIC in ns.
// - At its end a thread writes what the system counted for it, to hold the record against (agreement.h).
#pragma once

#include "core/base/enum_table.h"
#include "core/machine/live/record/run_clock.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace timeslice {

enum class RecordKind : uint8_t {
    On,         // b: core
    Off,        // a: cause; off the core, ready
    WaitBegins, // a: state, b: cause, c: argument. The thread is about to wait
    WaitEnds,   // a: 1 when the thread never left its core; b: core
    KernelOut,  // the kernel's word and time: off the core; a: 1 when preempted
    KernelIn,   // the kernel's word and time: on core b
    Bind,       // c: task
    Unbind,     // a: state, b: cause, c: argument
    Park,       // a: state, b: task, c: argument
    Overlay,    // a: state, b: cause, c: argument
    ClearOverlay,
    Finish,         // c: task
    Take,           // b: resource, c: task
    Release,        // b: resource, c: task
    BlockedOn,      // b: resource, c: task
    BlockedOnEnd,   // a: whether another end would do, b: the other task, c: task
    Unblocked,      // c: task
    Mark,           // a: kind, b: the other task, c: task
    Yields,         // the thread is about to give its core up
    Arrive,         // c: task, started while the run goes on
    About,          // b: the resource that the thread's next Mark is about
    Store,          // b: variable, c: its value now; a: 1: one more than before, 2: of a copied process
    OverheadBegins, // the thread does work of the system's, not of its task
    OverheadEnds,
    Source,    // a: SwitchSource of the thread
    ParkedFor, // a: state, b: task, c: for so many us already, without an argument
    Count,     // a: Counter; the time is the value: at the thread's end, since its start
    Write,     // b: variable, c: its value now, written and not added to
    High,      // c: the upper half of the value in the thread's next Store or Write; none: it has 32 bits
    Far,       // c: the task that the thread's next record would have in b, where it is too large for that
};

// What the system counted for a thread. Counts, and ns of CPU time and of waiting for a core. And by the
// program: ns of work at the speed that was measured before the run, and how long that really took on a core.
// Of the involuntary switches, InWaits came between a wait's beginning and its end, where only the kernel's
// own records show them. Start is written when a task begins: ns from the call that started it until it ran.
enum class Counter : uint8_t { Voluntary, Involuntary, CpuTime, RunDelay, InWaits, Work, WorkTime, Start };
inline constexpr int kCounters = static_cast<int>(kCountOf<Counter>);
inline constexpr int kCountersAtEnd = kCounters - 1; // of a thread

struct Record {
    int64_t time = 0; // tick, ns or value, as the kind says
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
    std::atomic<int64_t> seen; // a tick, or 0: what the thread did until then is written down
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
    std::atomic<uint32_t> tasksBegun;
    std::atomic<uint32_t> tasksFinished;
    std::atomic<uint64_t> dropped;
    std::atomic<int64_t> start; // the start gate opened, CLOCK_MONOTONIC ns; 0: not yet
    std::atomic<int64_t> end;   // the last thread ended; 0: not yet
    std::atomic<uint32_t> threads;
    ClockKind clock;              // written before any thread is made, as the next two are
    ClockPair pairBefore;         // some time before the run: with the next it gives the clock's frequency
    ClockPair pairAtStart;        // just before the gate opened
    ClockPair pairAtEnd;          // written before `end`
    double speedBefore;           // kernel iterations per ns, measured before the run
    double speedAfter;            // and after; 0: not measured
    int64_t memoryBefore;         // bytes that the run's process had before its tasks were made; 0: not known
    int64_t taskCost;             // ns to make one of the tasks that live in loops; 0: not measured
    std::atomic<int32_t> alive;   // threads of the run, and those about to start
    std::atomic<int32_t> blocked; // of these: in a wait that only another thread can end
    std::atomic<uint32_t> failures; // how many there were: the first writes the message
    char error[512];                // of a failed run

    // Who waits for whom now, for whoever watches over the run: -1 nobody.
    static constexpr size_t kTasks = 131072;
    static constexpr size_t kResources = 4096;
    std::atomic<int32_t> blockedOn[kTasks];    // by task: the resource
    std::atomic<int32_t> blockedOnEnd[kTasks]; // by task: the task
    std::atomic<int32_t> holder[kResources];   // by resource: the task
};

// The log in one process's memory. The file descriptor stays the caller's.
class SharedLog {
  public:
    static constexpr size_t kHeaderSize = size_t{24} * 65536;
    // Of address space, 64 KiB each; memory is used as it is written. A thread has one at least.
    static constexpr uint32_t kFewestChunks = 16384; // 1 GiB
    static constexpr uint32_t kMostChunks = 65536;
    // As many as an eighth of the machine's memory holds, within these bounds.
    static uint32_t chunksFor(std::optional<int64_t> machineMemory);

    // Makes the memory object; the descriptor, or -1 with errno.
    static int create();

    // Maps it, at `place` if given (and nowhere else); valid() tells whether it worked.
    explicit SharedLog(int descriptor, void* place = nullptr);
    ~SharedLog();
    SharedLog(const SharedLog&) = delete;
    SharedLog& operator=(const SharedLog&) = delete;

    bool valid() const { return m_memory != nullptr; }
    size_t size() const { return m_size; } // bytes
    LogHeader& header() { return *static_cast<LogHeader*>(m_memory); }
    const LogHeader& header() const { return *static_cast<const LogHeader*>(m_memory); }
    // Chunks taken so far.
    std::span<const LogChunk> chunks() const;
    // A fresh chunk for a thread; null when none is left.
    LogChunk* takeChunk(uint32_t thread);
    // The run has failed. Any thread, any process of the run; the first message stays.
    void fail(std::string_view message);
    // The run is over, unless it has failed.
    void done();

  private:
    void* m_memory = nullptr;
    size_t m_size = 0;
};

// From this log's ticks to ns: the line from the start to the run's end; of a run that has none (yet) to
// `now`, a moment read on its clock; without that, the frequency measured before the run.
ClockConversion conversionOf(const LogHeader& header, const std::optional<ClockPair>& now = {});
// This moment on the log's clock, read from outside of the run. Call it once `start` has been seen.
ClockPair momentOn(const LogHeader& header);

// A state, a cause or a kind, as a record holds it.
template <typename Enum>
constexpr uint8_t byteOf(Enum value) {
    return static_cast<uint8_t>(value);
}

// One thread's writer. Used by that thread alone.
class Recorder {
  public:
    // Off, it writes nothing and costs one branch that is always the same.
    Recorder(SharedLog& log, uint32_t thread, bool on = true)
        : m_log(log), m_clock(log.header().clock), m_thread(thread), m_on(on),
          m_chunk(on ? log.takeChunk(thread) : nullptr) {}

    bool on() const { return m_on; }
    int64_t now() const { return m_clock.now(); }

    // Of this moment.
    void write(RecordKind kind, uint8_t a = 0, uint16_t b = 0, int32_t c = -1) {
        if (m_on) append({now(), kind, a, b, c});
    }
    // All that happened to the thread until this tick is written down, as far as will be. Relaxed: a reader
    // that sees an older one knows less.
    void seen(int64_t tick) {
        if (m_chunk) m_chunk->seen.store(tick, std::memory_order_relaxed);
    }
    // Of another moment, `time` as the kind says.
    void writeAt(int64_t time, RecordKind kind, uint8_t a = 0, uint16_t b = 0, int32_t c = -1) {
        if (m_on) append({time, kind, a, b, c});
    }

  private:
    void append(const Record& record) {
        if (m_next == LogChunk::kRecords) [[unlikely]]
            nextChunk();
        if (!m_chunk) [[unlikely]]
            return drop();
        m_chunk->records[m_next] = record;
        m_chunk->count.store(++m_next, std::memory_order_release); // the record is complete before it counts
    }
    void nextChunk();
    void drop();

    SharedLog& m_log;
    RunClock m_clock;
    uint32_t m_thread;
    bool m_on;
    LogChunk* m_chunk;
    uint32_t m_next = 0;
};

} // namespace timeslice
