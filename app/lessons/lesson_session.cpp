#include "app/lessons/lesson_session.h"

#include "app/lessons/lesson_stage.h"
#include "app/lessons/lesson_texts.h"
#include "app/widgets/shown.h"
#include "core/lessons/lesson_catalogue.h"

#include <QFileInfo>
#include <algorithm>

namespace timeslice {

LessonSession::LessonSession(SetupStore* store, JobQueue* queue, RunBoard* board, ViewState* view,
                             QObject* parent)
    : QObject(parent), m_store(store), m_queue(queue),
      m_stage(new LessonStage(store, queue, board, view, this)) {
    connect(m_stage, &LessonStage::staged, this, &LessonSession::followStage);
    connect(m_stage, &LessonStage::changed, this, &LessonSession::stageChanged);
    connect(m_stage, &LessonStage::resultsChanged, this, &LessonSession::followResults);
    connect(m_stage, &LessonStage::played, this, &LessonSession::finishReveal);
    connect(&m_watch, &FileWatch::changed, this, &LessonSession::readAgain);
    connect(&m_watch, &FileWatch::changedBack, this, &LessonSession::readAgain);
}

LessonSession::~LessonSession() = default;

void LessonSession::read(const QString& source,
                         const std::function<void(Result<LessonPtr>, ThisComputer)>& done) {
    struct Read {
        ThisComputer computer;
        Result<LessonPtr> lesson;
    };
    if (m_job != 0) m_queue->drop(m_job);
    JobQueue::Job<Read> job;
    job.work = [source = source.toStdString()](const std::stop_token&, const Progress&) {
        Read read{{}, findLesson(source)};
        if (read.lesson) read.computer = thisComputerFor(**read.lesson);
        return read;
    };
    job.failed = [](const Text& cause) {
        return Read{{}, failure(QT_TRANSLATE_NOOP("core", "Internal error: {0}"), cause)};
    };
    job.done = [this, done](Read read) {
        m_job = 0;
        done(std::move(read.lesson), read.computer);
    };
    m_job = m_queue->submit(this, std::move(job));
}

void LessonSession::open(const QString& source) {
    read(source, [this, source](const Result<LessonPtr>& lesson, ThisComputer computer) {
        if (!lesson) {
            Q_EMIT failed(source, lesson.error());
            return;
        }
        m_states.clear();
        m_source = source;
        m_watch.watch(source);
        take(*lesson, 0, computer);
    });
}

void LessonSession::open(const LessonPtr& lesson, size_t step) {
    m_states.clear();
    m_source = QString::fromStdString(lesson->file);
    m_watch.watch(m_source);
    take(lesson, step, thisComputerFor(*lesson));
}

void LessonSession::takeWritten(const LessonPtr& lesson, size_t step, bool inserted) {
    if (m_job != 0) m_queue->drop(m_job);
    m_job = 0;
    if (inserted) m_states.insert(m_states.begin() + static_cast<std::ptrdiff_t>(step), StepState());
    m_watch.watch(m_source);
    take(lesson, step, thisComputerFor(*lesson));
}

bool LessonSession::isOwn() const {
    const auto isItsId = [this](const BuiltinLesson& lesson) { return m_source.toStdString() == lesson.id; };
    return isOpen() && std::ranges::none_of(builtinLessons(), isItsId) && QFileInfo(m_source).isFile();
}

// Its file has changed; the step stays, and what was answered.
void LessonSession::readAgain() {
    if (!isOpen()) return;
    read(m_source, [this](const Result<LessonPtr>& lesson, ThisComputer computer) {
        Q_EMIT fileChanged(m_source, lesson ? Problems() : lesson.error());
        if (lesson && isOpen()) take(*lesson, m_step, computer);
    });
}

void LessonSession::take(const LessonPtr& lesson, size_t step, const ThisComputer& computer) {
    m_stage->begin(computer);
    m_lesson = lesson;
    m_states.resize(lesson->steps.size());
    m_step = std::min(step, lesson->steps.size() - 1);
    Q_EMIT opened();
    show(m_step);
}

void LessonSession::close() {
    if (m_job != 0) m_queue->drop(m_job);
    m_job = 0;
    if (!isOpen()) return;
    m_stage->end();
    m_watch.watch({});
    m_lesson.reset();
    m_states.clear();
    m_source.clear();
    m_step = 0;
    m_reveals = false;
    Q_EMIT closed();
}

size_t LessonSession::stepCount() const {
    return m_lesson->steps.size();
}

const LessonStep& LessonSession::current() const {
    return m_lesson->steps[m_step];
}

void LessonSession::go(size_t step) {
    if (!isOpen() || step >= stepCount() || (step == m_step && !isChanged())) return;
    m_stage->finishPlaying();
    show(step);
}

void LessonSession::show(size_t step) {
    m_step = step;
    m_wantsToReveal = false;
    m_reveals = false;
    m_stage->show(current(), !isRevealed());
    fillChoices();
    if (m_step + 1 == stepCount() && !isQuestion()) markDone();
    Q_EMIT stepChanged();
    m_stage->look();
}

void LessonSession::next() {
    if (!isOpen()) return;
    if (m_stage->isPlaying()) return m_stage->finishPlaying();
    if (isQuestion() && !isRevealed() && !m_wantsToReveal) return reveal();
    go(m_step + 1);
}

void LessonSession::back() {
    if (canGoBack()) go(m_step - 1);
}

void LessonSession::first() {
    go(0);
}

void LessonSession::last() {
    if (isOpen()) go(stepCount() - 1);
}

bool LessonSession::canGoBack() const {
    return isOpen() && m_step > 0;
}

bool LessonSession::canGoOn() const {
    return isOpen() && (m_step + 1 < stepCount() || m_stage->isPlaying() || (isQuestion() && !isRevealed()));
}

void LessonSession::followStage() {
    fillChoices();
    Q_EMIT stageChanged();
    if (m_wantsToReveal) reveal();
}

void LessonSession::followResults() {
    if (!isOpen()) return;
    fillChoices();
    const auto found = finding();
    if (found && found->holds) state().reached = true;
    Q_EMIT textsChanged();
    Q_EMIT answersChanged();
}

bool LessonSession::isStaged() const {
    return isOpen() && m_stage->isStaged();
}

QStringList LessonSession::standIns() const {
    QStringList all;
    for (const Text& text : m_stage->standIns()) all.append(shown(text));
    return all;
}

std::vector<int> LessonSession::cards() const {
    return m_stage->cards();
}

std::optional<int> LessonSession::alone() const {
    return m_stage->alone();
}

void LessonSession::setShownAlone(std::optional<int> card) {
    m_stage->setShownAlone(card);
}

std::vector<Callout> LessonSession::calloutsOf(int card) const {
    return m_stage->calloutsOf(card);
}

ScaleStudy* LessonSession::scale() const {
    return m_stage->scale();
}

HuntStudy* LessonSession::hunt() const {
    return m_stage->hunt();
}

bool LessonSession::isChanged() const {
    return isOpen() && m_stage->isChanged();
}

void LessonSession::backToStep() {
    if (!isOpen()) return;
    m_stage->restore();
    Q_EMIT stepChanged();
    m_stage->look();
}

const ClaimScope* LessonSession::scope() const {
    if (!m_stage->figures()) return nullptr;
    m_scope = m_stage->figures()->scope();
    return &m_scope;
}

void LessonSession::retranslate() {
    fillChoices();
    Q_EMIT textsChanged();
}

QString LessonSession::title() const {
    return shownName(m_lesson->title);
}

QString LessonSession::titleOf(size_t step) const {
    return shownName(m_lesson->steps[step].title);
}

QString LessonSession::textOf(const RichText& text) const {
    return htmlOf(text, scope());
}

QString LessonSession::plainTextOf(const RichText& text) const {
    return plainOf(text, scope());
}

QString LessonSession::notes() const {
    return textOf(current().notes);
}

void LessonSession::setDone(const QStringList& ids) {
    m_done = ids;
    Q_EMIT doneChanged();
}

void LessonSession::markDone() {
    const QString id = QString::fromStdString(m_lesson->id);
    if (m_done.contains(id)) return;
    m_done.append(id);
    Q_EMIT doneChanged();
}

} // namespace timeslice
