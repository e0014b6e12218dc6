#include "app/board/run_board.h"

#include <algorithm>

namespace timeslice {

namespace {

constexpr size_t kMaxBaselines = 16;

// Runs and looks up what the views will ask of the trace.
JobQueue::Job<Result<RecordingPtr>> runJob(const WorkloadPtr& workload, const RunSpec& spec,
                                           const SoFar& soFar) {
    JobQueue::Job<Result<RecordingPtr>> job;
    job.lane = JobQueue::laneOf(spec.engine);
    job.work = [workload, spec, soFar](const std::stop_token& stop,
                                       const Progress& progress) -> Result<RecordingPtr> {
        auto result = run(*workload, spec, stop, {progress, nullptr, soFar});
        if (!result) return tl::unexpected(result.error());
        RecordingPtr recording = recordingOf(std::move(*result), workload);
        recording->warm();
        return recording;
    };
    return job;
}

RunSpec liveSpec(RunSpec spec) {
    spec.engine = Engine::Live;
    spec.python.clear();
    return withoutForeignSettings(spec);
}

// What all cards are of; null: there are several.
WorkloadPtr commonWorkload(const Setup& setup) {
    const bool one = std::ranges::all_of(
        setup.cards, [&setup](const CardSetup& card) { return workloadOf(setup, card) == setup.workload; });
    return one ? setup.workload : nullptr;
}

bool succeeded(const CardState& state) {
    return state.phase == CardPhase::Finished && state.recording && state.recording->ending() == Ending::Done;
}

} // namespace

RunBoard::RunBoard(SetupStore* store, JobQueue* queue, QObject* parent)
    : QObject(parent), m_store(store), m_queue(queue) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &RunBoard::startDue);
    connect(store, &SetupStore::changed, this, &RunBoard::followSetup);
}

const CardState& RunBoard::state(int id) const {
    static const CardState none;
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? none : found->second.state;
}

bool RunBoard::busy() const {
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const auto& entry) { return entry.second.state.busy(); });
}

double RunBoard::progress() const {
    double left = 0;
    for (const auto& entry : m_entries)
        if (entry.second.state.busy()) left += 1 - entry.second.state.progress;
    return m_asked == 0 ? 1 : std::clamp(1 - left / static_cast<double>(m_asked), 0.0, 1.0);
}

Comparison RunBoard::comparison() const {
    const Setup& setup = m_store->setup();
    std::vector<Compared> all;
    for (size_t i = 0; i < setup.cards.size(); ++i)
        if (const RecordingPtr& recording = state(setup.cards[i].id).recording)
            all.push_back({recording, m_labels[i]});
    return {commonWorkload(setup), std::move(all)};
}

Comparison RunBoard::comparison(int id) const {
    const Setup& setup = m_store->setup();
    std::vector<Compared> one;
    const auto place = placeOf(setup, id);
    if (!place) return {};
    if (state(id).recording) one.push_back({state(id).recording, m_labels[*place]});
    return {workloadOf(setup, setup.cards[*place]), std::move(one)};
}

// Takes over which cards there are and what each should run.
void RunBoard::followSetup() {
    const Setup& setup = m_store->setup();
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const bool gone = !findCard(setup, entry->first);
        if (gone) halt(entry->second);
        entry = gone ? m_entries.erase(entry) : std::next(entry);
    }
    m_labels = labelsOf(setup);
    for (const CardSetup& card : setup.cards) followCard(card, m_entries[card.id]);
    updateBaselines();
    Q_EMIT cardsChanged();
    Q_EMIT progressChanged();
    if (std::any_of(m_entries.begin(), m_entries.end(), [](const auto& entry) { return entry.second.due; }))
        m_settle.start();
}

void RunBoard::followCard(const CardSetup& card, Entry& entry) {
    const Setup& setup = m_store->setup();
    const RunSpec spec = specOf(setup, card);
    const WorkloadPtr& workload = workloadOf(setup, card);
    if (!workload || (entry.workload == workload && entry.spec == spec)) return;
    halt(entry);
    CardState& state = entry.state;
    // A timeline of another workload or engine would mislead; one of other settings stays until the next
    // result arrives.
    if (entry.workload != workload || entry.spec.engine != spec.engine) state.recording.reset();
    entry.workload = workload;
    entry.spec = spec;
    state.stale = state.recording != nullptr;
    state.cancelled = false;
    state.problems.clear();
    entry.due = spec.engine == Engine::Simulated;
    state.phase = entry.due ? CardPhase::Waiting : CardPhase::Idle;
    state.progress = 0;
}

void RunBoard::startDue() {
    for (const CardSetup& card : m_store->setup().cards) {
        Entry& entry = m_entries[card.id];
        if (entry.due) start(card.id, entry);
    }
    Q_EMIT progressChanged();
}

void RunBoard::run(int id) {
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.workload) return;
    halt(found->second);
    start(id, found->second);
    Q_EMIT progressChanged();
}

void RunBoard::runLiveInstead(int id) {
    const CardSetup* card = findCard(m_store->setup(), id);
    if (!card) return;
    const RunSpec live = liveSpec(specOf(m_store->setup(), *card));
    m_store->change(tr("run live instead"), withCardSpec(m_store->setup(), id, live));
    run(id);
}

void RunBoard::runAll() {
    for (const CardSetup& card : m_store->setup().cards) run(card.id);
}

void RunBoard::start(int id, Entry& entry) {
    if (!busy()) m_asked = 0;
    ++m_asked;
    entry.due = false;
    entry.state.phase = CardPhase::Waiting;
    entry.state.progress = 0;
    entry.state.cancelled = false;
    entry.start = ++m_starts;
    // Called on the run's thread; the queue, and so the run, ends before this board.
    const auto soFar = [this, id, start = entry.start](TracePtr trace) {
        QMetaObject::invokeMethod(
            this, [this, id, start, trace = std::move(trace)] { grew(id, start, trace); },
            Qt::QueuedConnection);
    };
    auto job = runJob(entry.workload, entry.spec, soFar);
    job.started = [this, id] {
        m_entries[id].state.phase = CardPhase::Running;
        m_entries[id].state.began = std::chrono::steady_clock::now();
        tellProgress(id);
    };
    job.progress = [this, id](double fraction) {
        m_entries[id].state.progress = fraction;
        tellProgress(id);
    };
    job.done = [this, id](Result<RecordingPtr> result) { arrived(id, std::move(result)); };
    entry.job = m_queue->submit(this, std::move(job));
    Q_EMIT cardChanged(id);
}

// Ignores reports of a run that has been dropped in the meantime.
void RunBoard::grew(int id, quint64 start, TracePtr soFar) {
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.start != start) return;
    CardState& state = found->second.state;
    if (state.phase != CardPhase::Running) return;
    state.growing = std::move(soFar);
    Q_EMIT cardChanged(id);
}

void RunBoard::arrived(int id, Result<RecordingPtr> result) {
    Entry& entry = m_entries[id];
    entry.job = 0;
    entry.state.stale = false;
    entry.state.began.reset();
    entry.state.growing.reset();
    if (result) {
        entry.state.phase = CardPhase::Finished;
        entry.state.recording = *result;
    } else {
        entry.state.phase = CardPhase::Refused;
        entry.state.problems = result.error();
        entry.state.liveInstead =
            entry.spec.engine == Engine::Python && check(*entry.workload, liveSpec(entry.spec)).empty();
        entry.state.recording.reset();
    }
    updateBaselines();
    tellProgress(id);
}

void RunBoard::tellProgress(int id) {
    Q_EMIT cardChanged(id);
    Q_EMIT progressChanged();
}

void RunBoard::cancel(int id) {
    Entry& entry = m_entries[id];
    const bool neverBegan = entry.due || (entry.job != 0 && m_queue->cancel(entry.job));
    if (!neverBegan) return;
    entry.due = false;
    entry.job = 0;
    entry.state.phase = CardPhase::Idle;
    entry.state.cancelled = true;
    tellProgress(id);
}

void RunBoard::cancelAll() {
    for (const CardSetup& card : m_store->setup().cards)
        if (state(card.id).busy()) cancel(card.id);
}

// Forgets what the entry waits for.
void RunBoard::halt(Entry& entry) {
    if (entry.job != 0) m_queue->drop(entry.job);
    entry.job = 0;
    entry.due = false;
    entry.start = 0;
    entry.state.began.reset();
    entry.state.growing.reset();
}

// Gives every recording the makespan of its `serial`, or why there is none.
void RunBoard::updateBaselines() {
    for (auto& [id, entry] : m_entries) {
        if (!succeeded(entry.state)) continue;
        const SerialRun serial = serialRun(entry);
        const SerialRun& known = entry.state.recording->serial();
        if (serial.makespan == known.makespan && serial.missing.source == known.missing.source) continue;
        entry.state.recording = measuredAgainst(entry.state.recording, serial);
        Q_EMIT cardChanged(id);
    }
}

// From the cards, else, simulated, from a run of its own; empty: it is not known yet.
SerialRun RunBoard::serialRun(const Entry& entry) {
    const RunSpec wanted = serialOf(entry.spec);
    bool comes = false;
    for (const auto& other : m_entries) {
        const Entry& candidate = other.second;
        const bool fits =
            candidate.spec == wanted && candidate.workload == entry.workload && !candidate.state.stale;
        if (!fits) continue;
        if (candidate.state.phase == CardPhase::Finished && candidate.state.recording)
            return serialRunFrom(*candidate.state.recording->run());
        comes = comes || candidate.state.busy();
    }
    if (comes) return {};
    SerialRuns known;
    for (const Baseline& baseline : m_baselines)
        if (baseline.workload == entry.workload) known.add(baseline.spec, baseline.run);
    if (const SerialRun* serial = known.of(entry.spec)) return *serial;
    startBaseline(entry.workload, wanted);
    return {};
}

void RunBoard::startBaseline(const WorkloadPtr& workload, const RunSpec& spec) {
    if (m_baselines.size() >= kMaxBaselines) m_baselines.erase(m_baselines.begin());
    m_baselines.push_back(Baseline{workload, spec, {}});
    findBaseline(workload, spec);
}

// Nobody who opens a file or changes a form waits for it.
void RunBoard::findBaseline(const WorkloadPtr& workload, const RunSpec& spec) {
    JobQueue::Job<std::optional<SerialRun>> job;
    job.priority = JobQueue::Priority::Patient;
    job.work = [workload, spec](const std::stop_token& stop, const Progress&) -> std::optional<SerialRun> {
        SerialRun run = runSerial(*workload, spec, stop);
        return stop.stop_requested() && !run.makespan ? std::nullopt : std::optional(std::move(run));
    };
    job.failed = [](const Text&) { return std::optional(SerialRun{}); };
    job.done = [this, workload, spec](const std::optional<SerialRun>& run) {
        const auto wanted = std::ranges::find_if(m_baselines, [&](const Baseline& baseline) {
            return baseline.workload == workload && baseline.spec == spec;
        });
        if (wanted == m_baselines.end()) return;
        if (!run) return findBaseline(workload, spec); // something shorter came in between
        wanted->run = *run;
        updateBaselines();
    };
    m_queue->submit(this, std::move(job));
}

} // namespace timeslice
