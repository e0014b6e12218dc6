// What the class does at a step: its answers, and what was right.
#include "app/lessons/lesson_session.h"
#include "app/lessons/lesson_stage.h"
#include "app/lessons/lesson_texts.h"
#include "app/widgets/plain_number.h"
#include "app/widgets/shown.h"
#include "core/models/registry.h"

namespace timeslice {

namespace {

QString titleOfModel(const std::string& id) {
    const ModelInfo* model = findModel(id);
    return model ? shown(model->title) : QString::fromStdString(id);
}

} // namespace

const LessonAsk* LessonSession::ask() const {
    return isOpen() ? std::get_if<LessonAsk>(&current().task) : nullptr;
}

StepTask LessonSession::task() const {
    const LessonTask& task = current().task;
    if (const LessonAsk* question = ask()) {
        if (std::holds_alternative<LessonNumber>(question->answer)) return StepTask::Number;
        if (std::holds_alternative<LessonNext>(question->answer)) return StepTask::WhoRunsNext;
        return StepTask::Choose;
    }
    if (std::holds_alternative<LessonPick>(task)) return StepTask::Pick;
    if (std::holds_alternative<LessonAim>(task)) return StepTask::Aim;
    if (std::holds_alternative<LessonTry>(task)) return StepTask::Try;
    return StepTask::Look;
}

bool LessonSession::isQuestion() const {
    return isOpen() && (ask() || std::holds_alternative<LessonPick>(current().task));
}

bool LessonSession::isAsking() const {
    return isQuestion() && !isRevealed() && (task() == StepTask::Number || !poll().choices.empty());
}

const Poll& LessonSession::poll() const {
    return state().poll;
}

// Votes stay. Who may run next is known when it has run, and stays as it was then.
void LessonSession::fillChoices() {
    std::vector<QString> texts;
    if (const LessonAsk* question = ask()) {
        if (const auto* choices = std::get_if<LessonChoices>(&question->answer))
            for (const LessonChoice& choice : choices->choices) texts.push_back(textOf(choice.text));
        if (std::holds_alternative<LessonNext>(question->answer)) {
            if (!poll().choices.empty()) return;
            for (const QString& name : m_stage->candidates()) texts.push_back(name.toHtmlEscaped());
        }
    } else if (const auto* pick = std::get_if<LessonPick>(&current().task)) {
        for (const std::string& model : pick->from) texts.push_back(titleOfModel(model).toHtmlEscaped());
    }
    std::vector<PollChoice>& choices = state().poll.choices;
    choices.resize(texts.size());
    for (size_t i = 0; i < texts.size(); ++i) choices[i].text = texts[i];
}

void LessonSession::vote(size_t choice) {
    if (isAsking() && choice < poll().choices.size()) setVotes(choice, poll().choices[choice].votes + 1);
}

void LessonSession::takeVoteBack(size_t choice) {
    if (isAsking() && choice < poll().choices.size()) setVotes(choice, poll().choices[choice].votes - 1);
}

void LessonSession::setVotes(size_t choice, int64_t votes) {
    if (!isAsking() || choice >= poll().choices.size()) return;
    state().poll.choices[choice].votes = std::clamp<int64_t>(votes, 0, Poll::kMostVotes);
    Q_EMIT answersChanged();
}

bool LessonSession::answer(const QString& number) {
    if (!isAsking() || task() != StepTask::Number) return false;
    const bool fits = number.trimmed().isEmpty() || !scope() || judged(number).has_value();
    if (fits) state().poll.number = number.trimmed();
    Q_EMIT answersChanged();
    return fits;
}

// Whether it is near enough; none: it cannot be read, or the answer is not known.
std::optional<bool> LessonSession::judged(const QString& number) const {
    const auto* asked = ask() ? std::get_if<LessonNumber>(&ask()->answer) : nullptr;
    if (!asked || !scope() || number.trimmed().isEmpty()) return std::nullopt;
    const auto right = isRight(*asked, plainNumber(number).toStdString(), *scope());
    return right ? std::optional(*right) : std::nullopt;
}

std::optional<ClaimValue> LessonSession::numberAskedFor() const {
    const auto* number = ask() ? std::get_if<LessonNumber>(&ask()->answer) : nullptr;
    const ClaimScope* known = scope();
    if (!number || !known) return std::nullopt;
    const auto value = number->value.expression.value(*known);
    return value ? std::optional(*value) : std::nullopt;
}

// "ms" of "6.06 ms".
QString LessonSession::unit() const {
    const auto value = numberAskedFor();
    if (!value) return {};
    if (value->kind == ValueKind::Share) return QStringLiteral("%");
    if (value->kind != ValueKind::Time && value->kind != ValueKind::Size) return {};
    const QString text = plainNumber(QString::fromStdString(shown(*value, currentLanguage())));
    return text.mid(unitStart(text)).trimmed();
}

// The answer is that of the step, whatever was tried meanwhile.
void LessonSession::reveal() {
    if (!isQuestion() || isRevealed() || m_reveals) return;
    if (isChanged()) backToStep();
    m_wantsToReveal = !isStaged();
    if (m_wantsToReveal) return; // as soon as it is
    m_reveals = true;
    m_stage->uncover();
}

bool LessonSession::isRevealed() const {
    return isOpen() && poll().revealed;
}

void LessonSession::finishReveal() {
    if (!m_reveals) {
        Q_EMIT stageChanged(); // something else has been played to its end
        return;
    }
    m_reveals = false;
    Poll& asked = state().poll;
    std::vector<bool> right(asked.choices.size());
    if (const LessonAsk* question = ask())
        right = rightChoicesOf(*question);
    else if (const auto* pick = std::get_if<LessonPick>(&current().task))
        right = rightPicks(*pick);
    for (size_t i = 0; i < asked.choices.size() && i < right.size(); ++i) asked.choices[i].right = right[i];
    asked.numberRight = judged(asked.number);
    asked.revealed = true;
    if (m_step + 1 == stepCount()) markDone();
    Q_EMIT answersChanged();
    Q_EMIT stageChanged();
}

std::vector<bool> LessonSession::rightChoicesOf(const LessonAsk& ask) const {
    if (const auto* choices = std::get_if<LessonChoices>(&ask.answer)) {
        const ClaimScope nothing;
        return rightChoices(*choices, scope() ? *scope() : nothing).value_or(std::vector<bool>());
    }
    std::vector<bool> right(poll().choices.size());
    const auto next = m_stage->candidate();
    if (next && *next < right.size()) right[*next] = true;
    return right;
}

std::vector<bool> LessonSession::rightPicks(const LessonPick& pick) const {
    std::vector<bool> right(pick.from.size());
    if (!scope()) return right;
    for (const size_t best : bestPicks(pick, scope()->runs).value_or(std::vector<size_t>()))
        right[best] = true;
    return right;
}

QString LessonSession::because() const {
    if (!isRevealed()) return {};
    if (const LessonAsk* question = ask()) return textOf(question->because);
    const auto* pick = std::get_if<LessonPick>(&current().task);
    return pick ? textOf(pick->because) : QString();
}

QString LessonSession::answerText() const {
    const auto value = isRevealed() ? numberAskedFor() : std::nullopt;
    return value ? QString::fromStdString(shown(*value, currentLanguage())) : QString();
}

QString LessonSession::stageText() const {
    QString text = textOf(current().say);
    if (const LessonAsk* question = ask()) text += textOf(question->question);
    if (const auto* tries = std::get_if<LessonTry>(&current().task)) text += textOf(tries->say);
    const auto* pick = std::get_if<LessonPick>(&current().task);
    if (pick && text.isEmpty())
        text = pick->least ? tr("Which model has the least %1?").arg(figureOf(*pick))
                           : tr("Which model has the most %1?").arg(figureOf(*pick));
    return text;
}

QString LessonSession::figureOf(const LessonPick& pick) {
    return QString::fromStdString(pick.figure.expression.text()).toHtmlEscaped();
}

QString LessonSession::goalText() const {
    if (const auto* aim = std::get_if<LessonAim>(&current().task)) {
        if (aim->goalText == "lost-update") return tr("Lose an update.");
        if (aim->goalText == "deadlock") return tr("Cause a deadlock.");
        return tr("Reach this: %1").arg(QString::fromStdString(aim->goalText));
    }
    const auto* tries = std::get_if<LessonTry>(&current().task);
    return tries ? tr("Until %1").arg(QString::fromStdString(tries->until.expression.text())) : QString();
}

std::optional<Finding> LessonSession::finding() const {
    const StageFigures* figures = m_stage->figures();
    if (!figures) return std::nullopt;
    const auto known = [](const ClaimResult<Finding>& found) {
        return found ? std::optional(*found) : std::nullopt;
    };
    if (const auto* aim = std::get_if<LessonAim>(&current().task)) return known(reached(*aim, *figures));
    if (const auto* tries = std::get_if<LessonTry>(&current().task)) return known(reached(*tries, *figures));
    return std::nullopt;
}

GoalState LessonSession::goal() const {
    GoalState goal;
    goal.reached = state().reached;
    if (const auto found = finding()) {
        goal.holds = found->holds;
        goal.found = found->holds ? QString() : shown(found->found);
    }
    if (const auto* aim = std::get_if<LessonAim>(&current().task))
        goal.decisions = m_stage->decisionsOf(aim->run);
    return goal;
}

bool LessonSession::hasHint() const {
    const auto* aim = isOpen() ? std::get_if<LessonAim>(&current().task) : nullptr;
    return aim && !aim->hint.empty();
}

QString LessonSession::hint() const {
    return hasHint() && state().hintShown ? textOf(std::get<LessonAim>(current().task).hint) : QString();
}

void LessonSession::showHint() {
    if (!hasHint() || state().hintShown) return;
    state().hintShown = true;
    Q_EMIT answersChanged();
}

LessonScore LessonSession::score() const {
    LessonScore score;
    for (size_t i = 0; i < m_states.size(); ++i) {
        const bool hit = m_states[i].reached && std::holds_alternative<LessonAim>(m_lesson->steps[i].task);
        const std::optional<bool> verdict = hit ? std::optional(true) : m_states[i].poll.verdict();
        score.asked += verdict ? 1 : 0;
        score.right += verdict.value_or(false) ? 1 : 0;
    }
    return score;
}

int64_t LessonSession::answers() const {
    return poll().votes() + (poll().number.isEmpty() ? 0 : 1);
}

} // namespace timeslice
