#include "app/lessons/lesson_author.h"

#include "app/board/setup_store.h"
#include "app/cards/compare_view.h"
#include "app/lessons/lesson_file.h"
#include "app/lessons/lesson_session.h"
#include "app/lessons/window_stage.h"
#include "app/timeline/view_state.h"
#include "app/widgets/shown.h"
#include "core/lessons/lesson_reader.h"
#include "core/lessons/same_stage.h"

#include <QDir>
#include <QFileInfo>

namespace timeslice {

namespace {

constexpr int kMinutes = 5;
constexpr size_t kMostFigures = 3; // of runs, in the text of a step: more leave the cards too little room

// Until then its range and its playhead are not those of the step.
tl::unexpected<Problems> notOver() {
    return failure(TS_TEXT("The runs of this step are not over yet. Try again when they are."));
}

// A name as a text that has no signs.
QString asText(const std::string& name) {
    QString text;
    for (const QChar c : QString::fromStdString(name)) {
        if (QStringLiteral("*`{}\\").contains(c)) text += u'\\';
        text += c;
    }
    return text;
}

// Something to begin with: how long the runs take, unless that is to be guessed.
QString firstText(const Stage& stage) {
    if (stage.cover) return LessonAuthor::tr("What happens next?");
    if (stage.scale || stage.hunt || stage.runs.size() > kMostFigures)
        return LessonAuthor::tr("What is different?");
    if (stage.runs.size() == 1)
        return LessonAuthor::tr("It takes %1.").arg(QStringLiteral("{makespan of 1}"));
    const std::vector<std::string> labels = labelsOf(stage);
    QStringList lines;
    for (size_t run = 0; run < labels.size(); ++run)
        lines.append(QStringLiteral("- %1: {makespan of %2}").arg(asText(labels[run])).arg(run + 1));
    return lines.join(u'\n');
}

} // namespace

LessonAuthor::LessonAuthor(LessonSession* session, SetupStore* store, ViewState* view, CompareView* cards,
                           QObject* parent)
    : QObject(parent), m_session(session), m_store(store), m_view(view), m_cards(cards) {}

QString LessonAuthor::proposedTitle() const {
    const WorkloadPtr& workload = m_store->setup().workload;
    return workload ? shownName(workload->name) : QString();
}

QString LessonAuthor::proposedFile(const QString& folder) const {
    const WorkloadPtr& workload = m_store->setup().workload;
    const QString name = workload ? QString::fromStdString(workload->id) : tr("lesson");
    const auto file = [&](const QString& suffix) {
        return QDir(folder).filePath(name + suffix + QStringLiteral(".yaml"));
    };
    QString proposed = file({});
    for (int i = 2; QFileInfo::exists(proposed); ++i) proposed = file(QStringLiteral("-%1").arg(i));
    return proposed;
}

// What this computer cannot do is simulated in a lesson; its step still asks for it.
Stage LessonAuthor::stage() const {
    Stage stage = stageOf(m_store->setup(), *m_view, m_cards->alone());
    if (!m_session->isOpen()) return stage;
    const Stage& step = m_session->current().stage;
    const std::vector<int> cards = m_session->cards();
    for (size_t run = 0; run < stage.runs.size(); ++run) {
        const auto known = std::ranges::find(cards, m_store->setup().cards[run].id);
        const auto place = static_cast<size_t>(known - cards.begin());
        if (known == cards.end() || place >= step.runs.size()) continue;
        const StageRun& asked = step.runs[place];
        if (asked.spec.engine != Engine::Simulated &&
            inFull(asked.simulation) == inFull(stage.runs[run].spec))
            stage.runs[run].spec = asked.spec;
    }
    const bool asShown = step.range && step.range->from == m_view->from() && step.range->to == m_view->to();
    if (asShown) stage.range = step.range;
    if (m_session->scale()) stage.scale = step.scale;
    if (m_session->hunt()) stage.hunt = step.hunt;
    return stage;
}

StepDraft LessonAuthor::draftOf(const Stage& stage, const QString& title) const {
    return {title.trimmed().toStdString(), firstText(stage).toStdString(), {}, stage};
}

Result<void> LessonAuthor::make(const QString& path, const QString& title) {
    if (!m_store->setup().workload || m_store->setup().cards.empty())
        return failure(
            TS_TEXT("Nothing stands on the stage. Choose a workload and a model; then make a lesson of it."));
    const Stage now = stage();
    LessonDraft draft;
    draft.title = title.trimmed().toStdString();
    draft.minutes = kMinutes;
    draft.point = draft.title;
    draft.steps = {draftOf(now, proposedTitle())};
    const Result<std::string> text = writeLesson(draft, path.toStdString());
    if (!text) return tl::unexpected(text.error());
    const Result<LessonPtr> lesson = readLesson(*text, path.toStdString());
    if (!lesson) return tl::unexpected(lesson.error());
    const Result<void> written = writeLessonFile(path, *text);
    if (written) m_session->open(*lesson);
    return written;
}

Result<void> LessonAuthor::addStep() {
    if (!m_session->isStaged()) return notOver();
    const size_t step = m_session->step();
    const StepDraft draft = draftOf(stage(), tr("Step %1").arg(step + 2));
    return rewrite(withStepAfter(*m_session->lesson(), step, draft), step + 1, true);
}

// What belongs to the step alone stays with it; where the playhead has gone to show it, does not matter.
Result<void> LessonAuthor::replaceStage() {
    if (!m_session->isStaged()) return notOver();
    const Stage& old = m_session->current().stage;
    Stage now = stage();
    now.callouts = old.callouts;
    std::erase_if(now.callouts, [&](const StageCallout& callout) { return callout.run >= now.runs.size(); });
    now.playSpeed = old.playSpeed;
    if (m_session->isQuestion()) now.cover = old.cover;
    if (old.playSpeed || m_session->isQuestion()) now.playhead = old.playhead;
    return rewrite(withStage(*m_session->lesson(), m_session->step(), now), m_session->step(), false);
}

Result<void> LessonAuthor::write(size_t step, const StepTexts& texts) {
    return rewrite(withTexts(*m_session->lesson(), step, texts), m_session->step(), false);
}

Result<void> LessonAuthor::rewrite(const Result<std::string>& text, size_t step, bool inserted) {
    if (!text) return tl::unexpected(text.error());
    const LessonPtr before = m_session->lesson();
    const Result<LessonPtr> lesson = readLesson(*text, before->file);
    if (!lesson) return tl::unexpected(lesson.error());
    const Result<void> written = rewriteLessonFile(m_session->source(), before->text, *text);
    if (written) m_session->takeWritten(*lesson, step, inserted);
    return written;
}

} // namespace timeslice
