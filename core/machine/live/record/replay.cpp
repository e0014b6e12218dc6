#include "core/machine/live/record/replay.h"

#include "core/machine/live/record/note_records.h"
#include "core/machine/live/record/settled_log.h"
#include "core/machine/trace_notes.h"

#include <algorithm>
#include <chrono>

namespace timeslice {
namespace {

// What a thread is in the middle of, by its own records.
struct ThreadStory {
    std::optional<WaitMeaning> waits;
    bool yields = false;
    NoteReader notes;
};

// What a record WaitBegins says.
WaitMeaning meaningOf(const Record& record) {
    return {static_cast<State>(record.a), static_cast<Cause>(record.b), record.c};
}

// None of none.
std::optional<Nanos> medianOf(std::vector<int64_t> values) {
    if (values.empty()) return {};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return Nanos(*middle);
}

class Replayer {
  public:
    Replayer(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder,
             const ReplayOptions& options)
        : m_builder(builder), m_oneGil(options.places == Places::FittedUntilHeard),
          m_start(log.header().start.load(std::memory_order_acquire)),
          m_end(endOf(log.header(), options.until)),
          m_settled(settle(log, options.until ? std::optional(options.until->now) : std::nullopt)),
          m_stories(m_settled.threads.size()),
          m_cores(cores, m_settled.threads.size(), options.places, builder) {}

    Nanos run();
    RecordAgreement agreement() const;

  private:
    int64_t endOf(const LogHeader& header, const std::optional<ToldUntil>& until) const;
    void tell(const LogEntry& entry);
    void tellCores(const LogEntry& entry, Nanos time);
    void kernelOut(size_t thread, bool preempted, Nanos time);
    void tellNote(size_t thread, const Note& note, Nanos time);
    void gilChangesHands(size_t thread, const Note& note, Nanos time);
    void compare(size_t thread, RecordAgreement& agreement) const;

    TraceBuilder& m_builder;
    bool m_oneGil;   // the threads share one
    int64_t m_start; // CLOCK_MONOTONIC, ns; as the next
    int64_t m_end;   // 0: not known
    SettledLog m_settled;
    std::vector<ThreadStory> m_stories;
    ReplayedCores m_cores;
    std::optional<size_t> m_gilHolder;
};

Nanos Replayer::run() {
    while (m_builder.threadCount() < m_stories.size()) m_builder.addThread(); // started during the run
    for (const LogEntry& entry : m_settled.entries)
        if (m_end == 0 || entry.record.time <= m_end) tell(entry);
    if (m_cores.repairs() > 0)
        m_builder.remark(Text(TS_PLURAL("{0} switch was missing from the record and was filled in.",
                                        "{0} switches were missing from the record and were filled in."),
                              m_cores.repairs()));
    return m_end > 0 ? Nanos(m_end - m_start) : m_builder.lastTime();
}

int64_t Replayer::endOf(const LogHeader& header, const std::optional<ToldUntil>& until) const {
    const int64_t own = header.end.load(std::memory_order_acquire);
    if (!until || m_start == 0) return own;
    const int64_t told = std::max(m_start, until->now.nanos - until->before.count());
    return own > 0 ? std::min(own, told) : told;
}

void Replayer::tell(const LogEntry& entry) {
    const Nanos time(std::max<int64_t>(0, entry.record.time - m_start));
    tellCores(entry, time);
    if (const auto note = m_stories[entry.thread].notes.read(entry.record, time))
        tellNote(entry.thread, *note, time);
}

// What the machine wrote. Where the kernel's records say when the thread was on a core, its own do not.
void Replayer::tellCores(const LogEntry& entry, Nanos time) {
    const Record& record = entry.record;
    const size_t thread = entry.thread;
    const bool kernelSpeaks = m_settled.threads[thread].kernelSpeaks && !entry.unended;
    ThreadStory& story = m_stories[thread];
    switch (record.kind) {
    case RecordKind::KernelIn:
    case RecordKind::On:
        return m_cores.on(thread, record.b, time);
    case RecordKind::Off:
        return m_cores.off(thread, static_cast<Cause>(record.a), time);
    case RecordKind::KernelOut:
        return kernelOut(thread, record.a != 0, time);
    case RecordKind::WaitBegins:
        story.waits = meaningOf(record);
        if (!kernelSpeaks) m_cores.offWaiting(thread, *story.waits, time);
        return;
    case RecordKind::WaitEnds:
        story.waits.reset();
        story.yields = false;
        if (!kernelSpeaks) m_cores.on(thread, record.b, time);
        return;
    case RecordKind::Yields:
        story.yields = true;
        if (!kernelSpeaks) m_cores.off(thread, Cause::Yielded, time);
        return;
    case RecordKind::OverheadBegins:
    case RecordKind::OverheadEnds:
        return m_builder.overhead(ThreadId::at(thread), record.kind == RecordKind::OverheadBegins, time);
    default:
        return;
    }
}

// The kernel knows that a thread left its core, and the thread what for.
void Replayer::kernelOut(size_t thread, bool preempted, Nanos time) {
    const ThreadStory& story = m_stories[thread];
    if (story.yields)
        m_cores.off(thread, Cause::Yielded, time);
    else if (preempted)
        m_cores.off(thread, Cause::Preempted, time);
    else if (story.waits)
        m_cores.offWaiting(thread, *story.waits, time);
    else
        m_cores.off(thread, Cause::Blocked, time);
}

void Replayer::tellNote(size_t thread, const Note& note, Nanos time) {
    const bool aboutResource = note.kind == NoteKind::Took || note.kind == NoteKind::Released;
    if (m_oneGil && aboutResource && m_builder.kindOf(note.resource) == ResourceKind::Gil)
        gilChangesHands(thread, note, time);
    tellTrace(m_builder, ThreadId::at(thread), note, time);
}

// A thread that had it until another one took it has been waiting for it since, though it has not noticed.
void Replayer::gilChangesHands(size_t thread, const Note& note, Nanos time) {
    if (note.kind == NoteKind::Released) {
        if (m_gilHolder == thread) m_gilHolder.reset();
        return;
    }
    if (m_gilHolder && *m_gilHolder != thread && m_cores.hasCore(*m_gilHolder))
        m_cores.offWaiting(*m_gilHolder, {State::GilWait, Cause::DropRequest, note.resource.value}, time);
    m_gilHolder = thread;
}

void Replayer::compare(size_t thread, RecordAgreement& agreement) const {
    const LoggedThread& logged = m_settled.threads[thread];
    const ReplayedCores::Sums& told = m_cores.sumsOf(thread);
    const Nanos cpuTime(logged.count(Counter::CpuTime));
    ++agreement.compared;
    agreement.voluntary += logged.count(Counter::Voluntary);
    agreement.voluntarySeen += told.voluntary;
    agreement.involuntary += logged.count(Counter::Involuntary);
    agreement.involuntarySeen += told.involuntary;
    agreement.involuntaryInWaits += logged.count(Counter::InWaits);
    agreement.cpuTime += cpuTime;
    agreement.running += told.running;
    agreement.apart += std::chrono::abs(told.running - cpuTime);
    agreement.runDelay += Nanos(logged.count(Counter::RunDelay));
    agreement.ready += told.ready;
}

RecordAgreement Replayer::agreement() const {
    RecordAgreement agreement;
    std::vector<int64_t> starts;
    for (size_t thread = 0; thread < m_stories.size(); ++thread) {
        const LoggedThread& logged = m_settled.threads[thread];
        if (logged.source) ++agreement.threads[static_cast<size_t>(*logged.source)];
        starts.insert(starts.end(), logged.starts.begin(), logged.starts.end());
        agreement.work += Nanos(logged.count(Counter::Work));
        agreement.workTime += Nanos(logged.count(Counter::WorkTime));
        if (logged.counted == kCountersAtEnd) compare(thread, agreement);
    }
    agreement.startCost = medianOf(std::move(starts));
    return agreement;
}

} // namespace

Nanos replay(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder,
             const ReplayOptions& options) {
    Replayer replayer(log, cores, builder, options);
    const Nanos end = replayer.run();
    if (options.agreement) *options.agreement = replayer.agreement();
    return end;
}

} // namespace timeslice
