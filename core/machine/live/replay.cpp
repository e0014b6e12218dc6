#include "core/machine/live/replay.h"
#include "core/machine/live/live_thread.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace timeslice {
namespace {

struct Entry {
    Record record;
    uint32_t thread;
};

// What a thread's records have said so far.
struct ThreadStory {
    bool kernelSpeaks = false; // the kernel recorded its switches
    bool yields = false;
    std::optional<Record> waits; // the WaitBegins it is inside
    int core = -1;
};

class Replayer {
  public:
    Replayer(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder, Places places);
    Nanos run();

  private:
    void collect();
    void closeLastWaits();
    void tell(const Entry& entry);
    void tellMachine(const Entry& entry, ThreadId thread, Nanos time);
    void tellModel(const Record& record, ThreadId thread, Nanos time);
    void on(uint32_t thread, int core, Nanos time);
    void off(uint32_t thread, Cause cause, Nanos time);
    void offWaiting(uint32_t thread, const Record& wait, Nanos time);
    int fitted(uint32_t thread, int core) const;
    void evict(uint32_t thread, Nanos time);
    int leaveCore(uint32_t thread);
    void refill(int core, Nanos time);

    const SharedLog& m_log;
    TraceBuilder& m_builder;
    Places m_places;
    int64_t m_start;
    std::vector<int> m_coreOf; // by CPU number
    std::vector<int> m_occupant;
    std::vector<uint32_t> m_evicted; // that lost their core to another one's word, longest first
    std::vector<Entry> m_entries;
    std::vector<ThreadStory> m_stories;
    int64_t m_missing = 0;
};

Replayer::Replayer(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder, Places places)
    : m_log(log), m_builder(builder), m_places(places),
      m_start(log.header().start.load(std::memory_order_acquire)), m_occupant(cores.size(), -1) {
    m_coreOf.resize(static_cast<size_t>(*std::max_element(cores.begin(), cores.end())) + 1, -1);
    for (size_t i = 0; i < cores.size(); ++i) m_coreOf[static_cast<size_t>(cores[i])] = static_cast<int>(i);
}

void Replayer::collect() {
    for (const LogChunk& chunk : m_log.chunks()) {
        // Acquire: these records are complete.
        const uint32_t count = std::min(chunk.count.load(std::memory_order_acquire), LogChunk::kRecords);
        if (m_stories.size() <= chunk.thread) m_stories.resize(chunk.thread + 1);
        for (uint32_t i = 0; i < count; ++i) {
            m_entries.push_back({chunk.records[i], chunk.thread});
            const RecordKind kind = chunk.records[i].kind;
            if (kind == RecordKind::KernelIn || kind == RecordKind::KernelOut)
                m_stories[chunk.thread].kernelSpeaks = true;
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& a, const Entry& b) { return a.record.time < b.record.time; });
}

// A killed thread had no time to fetch the kernel's word on its last wait.
void Replayer::closeLastWaits() {
    std::vector<const Entry*> last(m_stories.size(), nullptr);
    for (const Entry& entry : m_entries) last[entry.thread] = &entry;
    for (const Entry* entry : last)
        if (entry && entry->record.kind == RecordKind::WaitBegins)
            m_stories[entry->thread].kernelSpeaks = false;
}

Nanos Replayer::run() {
    collect();
    closeLastWaits();
    for (const Entry& entry : m_entries) tell(entry);
    if (m_missing > 0)
        m_builder.remark(
            Text(TS_TEXT("{0} switches were missing from the record and were filled in."), m_missing));
    const int64_t end = m_log.header().end.load(std::memory_order_acquire);
    return end > 0 ? Nanos(end - m_start) : m_builder.lastTime();
}

void Replayer::tell(const Entry& entry) {
    const Nanos time(std::max<int64_t>(0, entry.record.time - m_start));
    const ThreadId thread = ThreadId::at(entry.thread);
    tellMachine(entry, thread, time);
    tellModel(entry.record, thread, time);
}

// Where a thread is shown that says it is on `core`.
int Replayer::fitted(uint32_t thread, int core) const {
    const int occupant = m_occupant[static_cast<size_t>(core)];
    if (m_places == Places::AsRecorded || occupant < 0 || occupant == static_cast<int>(thread)) return core;
    if (m_stories[thread].core >= 0) return m_stories[thread].core;
    const auto free = std::ranges::find(m_occupant, -1);
    return free == m_occupant.end() ? core : static_cast<int>(free - m_occupant.begin());
}

void Replayer::evict(uint32_t thread, Nanos time) {
    m_stories[thread].core = -1;
    m_builder.off(ThreadId::at(thread), Cause::Preempted, -1, time);
    if (m_places == Places::Fitted) m_evicted.push_back(thread);
    ++m_missing;
}

void Replayer::on(uint32_t thread, int cpu, Nanos time) {
    const auto index = static_cast<size_t>(cpu);
    int core = index < m_coreOf.size() ? m_coreOf[index] : -1;
    if (core < 0) return; // not one of the run's: the thread was there before its affinity held
    core = fitted(thread, core);
    const int occupant = m_occupant[static_cast<size_t>(core)];
    if (occupant >= 0 && occupant != static_cast<int>(thread)) evict(static_cast<uint32_t>(occupant), time);
    const int before = leaveCore(thread);
    m_occupant[static_cast<size_t>(core)] = static_cast<int>(thread);
    m_stories[thread].core = core;
    m_builder.on(ThreadId::at(thread), CoreId{core}, time);
    if (before != core) refill(before, time);
}

// The core that it was on, or -1.
int Replayer::leaveCore(uint32_t thread) {
    std::erase(m_evicted, thread);
    const int core = std::exchange(m_stories[thread].core, -1);
    if (core >= 0) m_occupant[static_cast<size_t>(core)] = -1;
    return core;
}

// A core has become free: for the one that has been without longest.
void Replayer::refill(int core, Nanos time) {
    if (core < 0 || m_evicted.empty()) return;
    const uint32_t thread = m_evicted.front();
    m_evicted.erase(m_evicted.begin());
    m_occupant[static_cast<size_t>(core)] = static_cast<int>(thread);
    m_stories[thread].core = core;
    m_builder.on(ThreadId::at(thread), CoreId{core}, time);
}

void Replayer::off(uint32_t thread, Cause cause, Nanos time) {
    const int core = leaveCore(thread);
    m_builder.off(ThreadId::at(thread), cause, -1, time);
    refill(core, time);
}

void Replayer::offWaiting(uint32_t thread, const Record& wait, Nanos time) {
    const int core = leaveCore(thread);
    m_builder.offWaiting(ThreadId::at(thread), static_cast<State>(wait.a), static_cast<Cause>(wait.b), wait.c,
                         time);
    refill(core, time);
}

void Replayer::tellMachine(const Entry& entry, ThreadId, Nanos time) {
    const Record& record = entry.record;
    ThreadStory& story = m_stories[entry.thread];
    switch (record.kind) {
    case RecordKind::KernelIn:
    case RecordKind::On:
        on(entry.thread, record.b, time);
        break;
    case RecordKind::Off:
        off(entry.thread, static_cast<Cause>(record.a), time);
        break;
    case RecordKind::KernelOut:
        if (story.yields)
            off(entry.thread, Cause::Yielded, time);
        else if (record.a != 0)
            off(entry.thread, Cause::Preempted, time);
        else if (story.waits)
            offWaiting(entry.thread, *story.waits, time);
        else
            off(entry.thread, Cause::Blocked, time);
        break;
    case RecordKind::WaitBegins:
        story.waits = record;
        if (!story.kernelSpeaks) offWaiting(entry.thread, record, time);
        break;
    case RecordKind::WaitEnds:
        story.waits.reset();
        story.yields = false;
        if (!story.kernelSpeaks) on(entry.thread, record.b, time);
        break;
    case RecordKind::Yields:
        story.yields = true;
        break;
    default:
        break;
    }
}

void Replayer::tellModel(const Record& record, ThreadId thread, Nanos time) {
    const auto resource = [&] { return ResourceId{record.b}; };
    const auto task = [&] { return TaskId{record.c}; };
    const auto other = [&] { return TaskId{record.b == UINT16_MAX ? -1 : record.b}; };
    const auto state = [&] { return static_cast<State>(record.a); };
    switch (record.kind) {
    case RecordKind::Bind:
        m_builder.bind(thread, task(), time);
        break;
    case RecordKind::Unbind:
        m_builder.unbind(thread, state(), static_cast<Cause>(record.b), record.c, time);
        break;
    case RecordKind::Park:
        m_builder.park(TaskId{record.b}, state(), record.c, time);
        break;
    case RecordKind::Overlay:
        m_builder.overlay(thread, state(), static_cast<Cause>(record.b), record.c, time);
        break;
    case RecordKind::ClearOverlay:
        m_builder.clearOverlay(thread, time);
        break;
    case RecordKind::Finish:
        m_builder.finish(task(), time);
        break;
    case RecordKind::Take:
        m_builder.take(resource(), task(), time);
        break;
    case RecordKind::Release:
        m_builder.release(resource(), task(), time);
        break;
    case RecordKind::WaitFor:
        m_builder.waitFor(resource(), task());
        break;
    case RecordKind::WaitForEnd:
        m_builder.waitForEnd(task(), other());
        break;
    case RecordKind::WaitEnded:
        m_builder.waitEnds(task());
        break;
    case RecordKind::Mark:
        m_builder.mark(static_cast<MarkKind>(record.a), task(), other(), time);
        break;
    default:
        break;
    }
}

} // namespace

void PlanKernel::addThread(const ThreadOptions& options, ThreadBody) {
    const ThreadId thread = m_builder.addThread();
    if (options.task.valid()) m_builder.bind(thread, options.task, Nanos{0});
}
std::unique_ptr<Mutex> PlanKernel::makeMutex() {
    return std::make_unique<LiveMutex>();
}
std::unique_ptr<Condition> PlanKernel::makeCondition() {
    return std::make_unique<LiveCondition>();
}
std::unique_ptr<Breaker> PlanKernel::makeBreaker() {
    return std::make_unique<LiveBreaker>();
}
TaskId PlanKernel::addHelper(const char* name) {
    const TaskId task = m_builder.addTask(name, true);
    m_builder.arrive(task, Nanos{0});
    return task;
}
ResourceId PlanKernel::addResource(const char* name, ResourceKind kind) {
    return m_builder.addResource(name, kind);
}

Nanos replay(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder, Places places) {
    return Replayer(log, cores, builder, places).run();
}

} // namespace timeslice
