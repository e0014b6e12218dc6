#include "app/lessons/lesson_stage.h"

#include "app/lessons/lesson_texts.h"
#include "app/studies/hunt_study.h"
#include "app/studies/scale_study.h"
#include "app/timeline/play_clock.h"

#include <algorithm>

namespace timeslice {

namespace {

constexpr int kPatience = 250;       // ms
constexpr int kRevealTime = 1200;    // ms
constexpr double kPlayTime = 10'000; // ms that what is visible takes at speed 1

std::optional<TaskId> taskNamed(const Trace& trace, const std::string& name) {
    const auto found = std::ranges::find(trace.tasks(), name, &TraceTask::name);
    if (found == trace.tasks().end()) return std::nullopt;
    return TaskId::at(static_cast<size_t>(found - trace.tasks().begin()));
}

bool sameRuns(const StageResults& one, const StageResults& other) {
    const auto same = [](const Compared& a, const Compared& b) { return a.recording == b.recording; };
    return std::ranges::equal(one.runs, other.runs, same) && one.hunt.has_value() == other.hunt.has_value() &&
           one.scale.size() == other.scale.size();
}

} // namespace

LessonStage::LessonStage(SetupStore* store, JobQueue* queue, RunBoard* board, ViewState* view,
                         QObject* parent)
    : QObject(parent), m_store(store), m_queue(queue), m_board(board), m_view(view) {
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    const auto later = [this] {
        if (m_step) m_look.start();
    };
    connect(&m_look, &QTimer::timeout, this, &LessonStage::look);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_figures.reset();
        m_results.reset();
        Q_EMIT resultsChanged();
    });
    connect(board, &RunBoard::cardChanged, this, later);
    connect(board, &RunBoard::cardsChanged, this, later);
    connect(store, &SetupStore::changed, this, &LessonStage::tell);
    connect(view, &ViewState::rangeChanged, this, &LessonStage::tell);
    connect(view, &ViewState::playheadChanged, this, &LessonStage::tell);
    connect(view, &ViewState::laneModeChanged, this, &LessonStage::tell);
    connect(view->clock(), &PlayClock::arrived, this, &LessonStage::arrive);
}

void LessonStage::begin(const ThisComputer& computer) {
    m_computer = computer;
    if (!m_before) {
        m_before = view();
        m_ids.emplace(m_store->setup().nextId);
    }
    m_step = nullptr;
    cancelStudies();
    for (const auto& study : m_scales) study.second->deleteLater();
    for (const auto& study : m_hunts) study.second->deleteLater();
    m_scales.clear();
    m_hunts.clear();
}

void LessonStage::end() {
    if (!m_before) return;
    stopPlaying();
    m_look.stop();
    m_patience.stop();
    const View before = *m_before;
    begin(m_computer);
    m_before.reset();
    m_stage.reset();
    m_figures.reset();
    m_results.reset();
    m_cards.clear();
    m_standIns.clear();
    m_staged = false;
    m_view->setCovered(false);
    m_store->leave();
    setView(before);
}

LessonStage::View LessonStage::view() const {
    return {m_view->from(), m_view->to(), m_view->playhead(), m_view->laneMode()};
}

void LessonStage::setView(const View& view) {
    m_view->setLaneMode(view.lanes);
    m_view->setRange(view.from, view.to);
    m_view->setPlayhead(view.playhead);
}

void LessonStage::show(const LessonStep& step, bool open) {
    stopPlaying();
    cancelStudies();
    m_patience.stop();
    m_step = nullptr; // until everything is of the same step
    m_figures.reset();
    m_results.reset();
    StagedRuns staged = stagedRuns(step, m_computer);
    m_stage = std::move(staged.stage);
    m_standIns = std::move(staged.standIns);
    const Setup setup = m_ids->setupOf(*m_stage);
    m_cards.clear();
    for (const CardSetup& card : setup.cards) m_cards.push_back(card.id);
    m_shownAlone = alone();
    m_open = open;
    m_staged = false;
    m_told = false;
    m_step = &step;
    coverBefore();
    m_store->visit(setup);
    startLive();
    startStudies();
}

void LessonStage::restore() {
    if (!m_step) return;
    stopPlaying();
    m_staged = false;
    m_shownAlone = alone();
    coverBefore();
    if (m_store->hasTries()) m_store->change(tr("back to the step"), m_ids->setupOf(*m_stage));
    startLive();
    Q_EMIT changed();
}

// Nothing of what is to be guessed may be seen, not even for a moment.
void LessonStage::coverBefore() {
    m_view->setLaneMode(m_stage->lanes == StageLanes::ByCore ? LaneMode::ByCore : LaneMode::ByTask);
    const bool covered = m_open && coversAnswer();
    if (covered) m_view->setPlayhead(std::nullopt);
    m_view->setCovered(covered);
}

// What a question is about is covered if the step says so; what is asked of the runs themselves is in any case.
bool LessonStage::coversAnswer() const {
    return m_stage->cover || std::holds_alternative<LessonPick>(m_step->task) || askedNext();
}

void LessonStage::startLive() {
    for (const int id : m_cards) {
        const CardSetup* card = findCard(m_store->setup(), id);
        const bool isLive = card && specOf(m_store->setup(), *card).engine != Engine::Simulated;
        if (isLive && m_board->state(id).phase == CardPhase::Idle) m_board->run(id);
    }
}

void LessonStage::startStudies() {
    const auto studyOf = [this]<typename Study>(std::map<const LessonStep*, Study*>& studies) {
        Study*& study = studies[m_step];
        const bool isNew = !study;
        if (isNew) {
            study = new Study(m_queue, this);
            connect(study, &Study::changed, &m_look, qOverload<>(&QTimer::start));
        } else if (study->cancelled()) {
            study->runAgain();
        }
        return isNew ? study : nullptr;
    };
    if (m_stage->scale)
        if (ScaleStudy* study = studyOf(m_scales))
            study->start(m_stage->scale->workload.workload, m_stage->scale->request);
    if (m_stage->hunt)
        if (HuntStudy* study = studyOf(m_hunts))
            study->start(m_stage->hunt->workload.workload, m_stage->hunt->spec, m_stage->hunt->options);
}

void LessonStage::cancelStudies() {
    for (const auto& study : m_scales) study.second->cancel();
    for (const auto& study : m_hunts) study.second->cancel();
}

ScaleStudy* LessonStage::scale() const {
    const auto found = m_scales.find(m_step);
    return found == m_scales.end() ? nullptr : found->second;
}

HuntStudy* LessonStage::hunt() const {
    const auto found = m_hunts.find(m_step);
    return found == m_hunts.end() ? nullptr : found->second;
}

// At what has run.
void LessonStage::look() {
    if (!m_step) return;
    takeResults();
    if (m_staged || !allOver()) return;
    place();
    m_staged = true; // from now on what is shown otherwise is a try
    tell();
    Q_EMIT staged();
}

bool LessonStage::allOver() const {
    const bool runs = std::ranges::none_of(m_cards, [this](int id) { return m_board->state(id).busy(); });
    return runs && (!scale() || !scale()->busy()) && (!hunt() || !hunt()->busy());
}

// Those of earlier settings stay for a moment: most runs take less, and figures would flicker.
void LessonStage::takeResults() {
    std::optional<StageResults> now = collected();
    if (!now) {
        if (m_results && !m_patience.isActive()) m_patience.start();
        return;
    }
    m_patience.stop();
    if (m_results && sameRuns(*m_results, *now)) return;
    m_figures.reset();
    m_results = std::move(now);
    m_figures.emplace(*m_stage, *m_results);
    Q_EMIT resultsChanged();
}

std::optional<StageResults> LessonStage::collected() const {
    StageResults all;
    const std::vector<Text> labels = m_board->labels();
    for (const int id : m_cards) {
        const auto place = placeOf(m_store->setup(), id);
        const CardState& state = m_board->state(id);
        const bool isThere = place && *place < labels.size() && state.phase == CardPhase::Finished &&
                             state.recording && !state.stale;
        if (!isThere) return std::nullopt;
        all.runs.push_back({state.recording, labels[*place]});
    }
    if (m_stage->scale) {
        if (!scale()->over()) return std::nullopt;
        all.scale = measureSweep(scale()->sweep());
    }
    if (m_stage->hunt) {
        if (!hunt()->over()) return std::nullopt;
        all.hunt = hunt()->result();
    }
    return all;
}

const Trace* LessonStage::traceOf(size_t run) const {
    if (run >= m_cards.size()) return nullptr;
    const CardState& state = m_board->state(m_cards[run]);
    return state.recording && !state.stale ? &state.recording->trace() : nullptr;
}

size_t LessonStage::decisionsOf(size_t run) const {
    const CardSetup* card = run < m_cards.size() ? findCard(m_store->setup(), m_cards[run]) : nullptr;
    return card ? card->choices.size() : 0;
}

std::optional<Nanos> LessonStage::instant(const StageInstant& at) const {
    if (const auto* time = std::get_if<Nanos>(&at.at)) return *time;
    const Trace* trace = traceOf(at.run);
    if (!trace) return std::nullopt;
    const auto time = timeOf(std::get<TraceEvent>(at.at), *trace);
    return time ? std::optional(*time) : std::nullopt;
}

std::optional<int> LessonStage::alone() const {
    if (!m_stage || !m_stage->alone || *m_stage->alone >= m_cards.size()) return std::nullopt;
    return m_cards[*m_stage->alone];
}

std::vector<Callout> LessonStage::calloutsOf(int card) const {
    std::vector<Callout> all;
    if (!m_stage) return all;
    for (const StageCallout& callout : m_stage->callouts) {
        const Trace* trace = traceOf(callout.run);
        if (!trace || m_cards[callout.run] != card) continue;
        const auto task = taskNamed(*trace, callout.task);
        const auto time = instant(callout.at);
        const ClaimScope scope = m_figures ? m_figures->scope() : ClaimScope{};
        if (task && time) all.push_back({*task, *time, plainOf(callout.text, &scope).toStdString()});
    }
    return all;
}

const LessonNext* LessonStage::askedNext() const {
    const auto* ask = m_step ? std::get_if<LessonAsk>(&m_step->task) : nullptr;
    return ask ? std::get_if<LessonNext>(&ask->answer) : nullptr;
}

std::optional<NextOnCore> LessonStage::next() const {
    const LessonNext* asked = askedNext();
    const Trace* trace = asked ? traceOf(asked->run) : nullptr;
    const auto at = trace ? instant(asked->at) : std::nullopt;
    if (!at) return std::nullopt;
    const auto next = whoRunsNext(*trace, asked->core, *at);
    return next ? std::optional(*next) : std::nullopt;
}

QStringList LessonStage::candidates() const {
    QStringList names;
    if (const auto known = next())
        for (const TaskId task : known->candidates)
            names.append(QString::fromStdString(traceOf(askedNext()->run)->tasks()[task.index()].name));
    return names;
}

std::optional<size_t> LessonStage::candidate() const {
    const auto known = next();
    if (!known) return std::nullopt;
    const auto found = std::ranges::find(known->candidates, known->right);
    return static_cast<size_t>(found - known->candidates.begin());
}

// Where the playhead stands before anything is shown or answered.
std::optional<Nanos> LessonStage::openingInstant() const {
    if (const LessonNext* asked = askedNext()) return instant(asked->at);
    return m_stage->playhead ? instant(*m_stage->playhead) : std::nullopt;
}

// Where the answer has been seen: the end of the turn that was asked for, otherwise all that is visible.
Nanos LessonStage::lastInstant() const {
    if (const auto known = next()) return known->turn.to;
    return m_stage->range ? std::min(m_stage->range->to, m_view->extent()) : m_view->extent();
}

void LessonStage::place() {
    if (m_stage->range)
        m_view->setRange(m_stage->range->from, m_stage->range->to);
    else
        m_view->fit();
    m_view->setPlayhead(m_open || !coversAnswer() ? openingInstant() : lastInstant());
    m_proper = view();
    if (m_open && m_stage->playSpeed && !coversAnswer()) play();
}

// What is visible takes ten seconds at speed 1.
void LessonStage::play() {
    const Nanos from = m_view->position();
    const Nanos to = lastInstant();
    if (to <= from) return;
    const double share = static_cast<double>((to - from).count()) /
                         static_cast<double>(std::max(Nanos{1}, m_view->to() - m_view->from()).count());
    m_plays = true;
    m_view->clock()->playTo(to, static_cast<int>(kPlayTime * share / *m_stage->playSpeed));
}

void LessonStage::uncover() {
    m_open = false;
    m_plays = true;
    m_uncovers = true;
    if (m_view->covered())
        m_view->clock()->playTo(lastInstant(), kRevealTime);
    else
        arrive();
}

void LessonStage::finishPlaying() {
    if (m_plays) m_view->clock()->finish();
}

// Also when somebody paused it on its way.
void LessonStage::arrive() {
    if (!m_plays) return;
    m_plays = false;
    if (m_uncovers) m_view->setCovered(false);
    m_uncovers = false;
    m_proper = view();
    Q_EMIT played();
    tell();
}

void LessonStage::stopPlaying() {
    m_plays = false;
    m_uncovers = false;
    m_view->clock()->pause();
}

bool LessonStage::isChanged() const {
    if (!m_staged || m_plays) return false;
    return m_store->hasTries() || view() != m_proper || m_shownAlone != alone();
}

void LessonStage::setShownAlone(std::optional<int> id) {
    m_shownAlone = id;
    tell();
}

void LessonStage::tell() {
    if (!m_step || isChanged() == m_told) return;
    m_told = !m_told;
    Q_EMIT changed();
}

} // namespace timeslice
