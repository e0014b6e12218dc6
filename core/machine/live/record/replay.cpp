#include "core/machine/live/record/replay.h"
#include "core/machine/live/record/settled_log.h"
#include "core/machine/live/system/live_objects.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace timeslice {
namespace {

// What a thread's records have said so far.
struct ThreadStory {
    bool yields = false;
    std::optional<Record> waits; // the WaitBegins it is inside
    int core = -1;
    Nanos onSince{0};
    int takenFrom = -1;              // the core that another thread was seen on, until its own records speak
    ResourceId about;                // of its next mark
    std::optional<Nanos> readySince; // since a switch that it did not ask for
    // Summed up.
    int64_t voluntary = 0;
    int64_t involuntary = 0;
    Nanos running{0};
    Nanos ready{0};
};

bool askedFor(Cause cause) {
    return cause != Cause::Preempted &&
           cause != Cause::Yielded; // the system's counters call sched_yield involuntary
}

class Replayer {
  public:
    Replayer(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder,
             const ReplayOptions& options);
    Nanos run();
    RecordAgreement agreement() const;

  private:
    int64_t endOf(const LogHeader& header) const;
    void tell(const LogEntry& entry);
    void tellMachine(const LogEntry& entry, Nanos time);
    void kernelOut(uint32_t thread, bool preempted, Nanos time);
    void tellModel(const Record& record, ThreadId thread, Nanos time);
    void on(uint32_t thread, int core, Nanos time);
    void off(uint32_t thread, Cause cause, Nanos time);
    void offWaiting(uint32_t thread, const Record& wait, Nanos time);
    int leaveCore(ThreadStory& story, Cause cause, Nanos time);
    void giveBack(int core, Nanos time);
    int fitted(uint32_t thread, int core) const;
    bool isOneGil(ResourceId resource) const {
        return m_places == Places::FittedUntilHeard && m_builder.kindOf(resource) == ResourceKind::Gil;
    }
    void gilTaken(size_t thread, uint16_t gil, Nanos time);
    void compare(size_t thread, RecordAgreement& agreement) const;

    const SharedLog& m_log;
    TraceBuilder& m_builder;
    Places m_places;
    std::optional<ToldUntil> m_until;
    int64_t m_start;
    std::vector<int> m_coreOf; // by CPU number
    std::vector<int> m_cpus;   // by core
    std::vector<int> m_occupant;
    std::vector<std::vector<uint32_t>> m_taken; // by core: threads that another was seen on the core of
    SettledLog m_settled;
    std::vector<ThreadStory> m_stories;
    std::optional<size_t> m_gilHolder;
    int64_t m_missing = 0;
};

Replayer::Replayer(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder,
                   const ReplayOptions& options)
    : m_log(log), m_builder(builder), m_places(options.places), m_until(options.until),
      m_start(log.header().start.load(std::memory_order_acquire)), m_cpus(cores),
      m_occupant(cores.size(), -1), m_taken(cores.size()),
      m_settled(settle(log, m_until ? std::optional(m_until->now) : std::nullopt)),
      m_stories(m_settled.threads.size()) {
    m_coreOf.resize(static_cast<size_t>(*std::max_element(cores.begin(), cores.end())) + 1, -1);
    for (size_t i = 0; i < cores.size(); ++i) m_coreOf[static_cast<size_t>(cores[i])] = static_cast<int>(i);
}

Nanos Replayer::run() {
    while (m_builder.threadCount() < m_stories.size()) m_builder.addThread(); // started during the run
    const int64_t end = endOf(m_log.header());
    for (const LogEntry& entry : m_settled.entries)
        if (end == 0 || entry.record.time <= end) tell(entry);
    if (m_missing > 0)
        m_builder.remark(
            Text(TS_TEXT("{0} switches were missing from the record and were filled in."), m_missing));
    return end > 0 ? Nanos(end - m_start) : m_builder.lastTime();
}

// CLOCK_MONOTONIC; 0: not known.
int64_t Replayer::endOf(const LogHeader& header) const {
    const int64_t own = header.end.load(std::memory_order_acquire);
    if (!m_until || m_start == 0) return own;
    const int64_t told = std::max(m_start, m_until->now.nanos - m_until->before.count());
    return own > 0 ? std::min(own, told) : told;
}

void Replayer::tell(const LogEntry& entry) {
    const Nanos time(std::max<int64_t>(0, entry.record.time - m_start));
    tellMachine(entry, time);
    tellModel(entry.record, ThreadId::at(entry.thread), time);
}

// Where a thread is shown that says it is on `core`.
int Replayer::fitted(uint32_t thread, int core) const {
    const int occupant = m_occupant[static_cast<size_t>(core)];
    if (m_places == Places::AsRecorded || occupant < 0 || occupant == static_cast<int>(thread)) return core;
    if (m_stories[thread].core >= 0) return m_stories[thread].core;
    const auto free = std::ranges::find(m_occupant, -1);
    return free == m_occupant.end() ? core : static_cast<int>(free - m_occupant.begin());
}

void Replayer::on(uint32_t thread, int cpu, Nanos time) {
    const auto index = static_cast<size_t>(cpu);
    int core = index < m_coreOf.size() ? m_coreOf[index] : -1;
    if (core < 0) return; // not one of the run's: the thread was there before its affinity held
    core = fitted(thread, core);
    int& occupant = m_occupant[static_cast<size_t>(core)];
    if (occupant >= 0 && occupant != static_cast<int>(thread)) {
        const auto other = static_cast<uint32_t>(occupant);
        leaveCore(m_stories[other], Cause::Preempted, time);
        m_builder.off(ThreadId::at(other), Cause::Preempted, -1, time);
        m_stories[other].takenFrom = core;
        m_taken[static_cast<size_t>(core)].push_back(other);
        ++m_missing;
    }
    ThreadStory& story = m_stories[thread];
    if (story.core >= 0 && story.core != core) m_occupant[static_cast<size_t>(story.core)] = -1;
    if (story.core < 0) story.onSince = time;
    if (story.readySince) story.ready += time - *story.readySince;
    story.readySince.reset();
    story.takenFrom = -1;
    occupant = static_cast<int>(thread);
    story.core = core;
    m_builder.on(ThreadId::at(thread), CoreId{core}, time);
}

// Answers the core that the thread was on, -1 if on none.
int Replayer::leaveCore(ThreadStory& story, Cause cause, Nanos time) {
    story.takenFrom = -1;
    if (story.core < 0) return -1;
    m_occupant[static_cast<size_t>(story.core)] = -1;
    story.running += time - story.onSince;
    if (cause != Cause::Finished) ++(askedFor(cause) ? story.voluntary : story.involuntary);
    if (!askedFor(cause)) story.readySince = time;
    return std::exchange(story.core, -1);
}

// A thread that did not notice that it was off its core is back on it when the other one leaves.
void Replayer::giveBack(int core, Nanos time) {
    if (core < 0 || m_places == Places::FittedUntilHeard) return;
    std::vector<uint32_t>& taken = m_taken[static_cast<size_t>(core)];
    while (!taken.empty() && m_occupant[static_cast<size_t>(core)] < 0) {
        const uint32_t thread = taken.back();
        taken.pop_back();
        if (m_stories[thread].takenFrom == core) on(thread, m_cpus[static_cast<size_t>(core)], time);
    }
    if (m_places == Places::AsRecorded) return;
    // Of those that lost another core, the one that did first.
    for (std::vector<uint32_t>& others : m_taken)
        while (!others.empty() && m_occupant[static_cast<size_t>(core)] < 0) {
            const uint32_t thread = others.front();
            others.erase(others.begin());
            if (m_stories[thread].takenFrom >= 0) on(thread, m_cpus[static_cast<size_t>(core)], time);
        }
}

void Replayer::off(uint32_t thread, Cause cause, Nanos time) {
    const int core = leaveCore(m_stories[thread], cause, time);
    m_builder.off(ThreadId::at(thread), cause, -1, time);
    giveBack(core, time);
}

void Replayer::offWaiting(uint32_t thread, const Record& wait, Nanos time) {
    const int core = leaveCore(m_stories[thread], Cause::Blocked, time);
    m_builder.offWaiting(ThreadId::at(thread), static_cast<State>(wait.a), static_cast<Cause>(wait.b), wait.c,
                         time);
    giveBack(core, time);
}

// Who had it until now has been waiting for it from now on, though it has not noticed.
void Replayer::gilTaken(size_t thread, uint16_t gil, Nanos time) {
    if (m_gilHolder && *m_gilHolder != thread && m_stories[*m_gilHolder].core >= 0) {
        const Record wait{0, RecordKind::WaitBegins, static_cast<uint8_t>(State::GilWait),
                          static_cast<uint16_t>(Cause::DropRequest), gil};
        offWaiting(static_cast<uint32_t>(*m_gilHolder), wait, time);
    }
    m_gilHolder = thread;
}

void Replayer::kernelOut(uint32_t thread, bool preempted, Nanos time) {
    const ThreadStory& story = m_stories[thread];
    if (story.yields)
        off(thread, Cause::Yielded, time);
    else if (preempted)
        off(thread, Cause::Preempted, time);
    else if (story.waits)
        offWaiting(thread, *story.waits, time);
    else
        off(thread, Cause::Blocked, time);
}

void Replayer::tellMachine(const LogEntry& entry, Nanos time) {
    const Record& record = entry.record;
    const bool kernelSpeaks = m_settled.threads[entry.thread].kernelSpeaks && !entry.unended;
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
        kernelOut(entry.thread, record.a != 0, time);
        break;
    case RecordKind::WaitBegins:
        story.waits = record;
        if (!kernelSpeaks) offWaiting(entry.thread, record, time);
        break;
    case RecordKind::WaitEnds:
        story.waits.reset();
        story.yields = false;
        if (!kernelSpeaks) on(entry.thread, record.b, time);
        break;
    case RecordKind::Yields:
        story.yields = true;
        if (!kernelSpeaks) off(entry.thread, Cause::Yielded, time);
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
    case RecordKind::ParkedFor:
        m_builder.park(TaskId{record.b}, state(), -1, time - std::chrono::microseconds(record.c));
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
        if (isOneGil(resource())) gilTaken(thread.index(), record.b, time);
        m_builder.take(resource(), task(), time, thread);
        break;
    case RecordKind::Release:
        if (isOneGil(resource()) && m_gilHolder == thread.index()) m_gilHolder.reset();
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
        m_builder.mark(static_cast<MarkKind>(record.a), task(), other(), time,
                       std::exchange(m_stories[thread.index()].about, {}));
        break;
    case RecordKind::About:
        m_stories[thread.index()].about = resource();
        break;
    case RecordKind::Arrive:
        m_builder.arrive(task(), time);
        break;
    case RecordKind::Store:
        m_builder.store(resource(), record.c);
        break;
    case RecordKind::OverheadBegins:
    case RecordKind::OverheadEnds:
        m_builder.overhead(thread, record.kind == RecordKind::OverheadBegins, time);
        break;
    default:
        break;
    }
}

void Replayer::compare(size_t thread, RecordAgreement& agreement) const {
    const LoggedThread& logged = m_settled.threads[thread];
    const ThreadStory& story = m_stories[thread];
    const Nanos cpuTime(logged.count(Counter::CpuTime));
    ++agreement.compared;
    agreement.voluntary += logged.count(Counter::Voluntary);
    agreement.voluntarySeen += story.voluntary;
    agreement.involuntary += logged.count(Counter::Involuntary);
    agreement.involuntarySeen += story.involuntary;
    agreement.involuntaryInWaits += logged.count(Counter::InWaits);
    agreement.cpuTime += cpuTime;
    agreement.running += story.running;
    agreement.apart += std::chrono::abs(story.running - cpuTime);
    agreement.runDelay += Nanos(logged.count(Counter::RunDelay));
    agreement.ready += story.ready;
}

RecordAgreement Replayer::agreement() const {
    RecordAgreement agreement;
    for (size_t thread = 0; thread < m_stories.size(); ++thread) {
        const LoggedThread& logged = m_settled.threads[thread];
        if (logged.source) ++agreement.threads[static_cast<size_t>(*logged.source)];
        agreement.work += Nanos(logged.count(Counter::Work));
        agreement.workTime += Nanos(logged.count(Counter::WorkTime));
        if (logged.counted == kCounters) compare(thread, agreement);
    }
    return agreement;
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

Nanos replay(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder,
             const ReplayOptions& options) {
    Replayer replayer(log, cores, builder, options);
    const Nanos end = replayer.run();
    if (options.agreement) *options.agreement = replayer.agreement();
    return end;
}

} // namespace timeslice
