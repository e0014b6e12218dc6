#include "app/lessons/prediction.h"

#include "app/lessons/who_is_next.h"
#include "app/timeline/play_clock.h"

#include <algorithm>

namespace timeslice {

namespace {
constexpr int kPredictTime = 900; // ms
}

Prediction::Prediction(RunBoard* board, ViewState* view, std::function<std::optional<int>()> card,
                       QObject* parent)
    : QObject(parent), m_board(board), m_view(view), m_whichCard(std::move(card)) {
    connect(view, &ViewState::playheadChanged, this, &Prediction::followPlayhead);
    connect(view->clock(), &PlayClock::arrived, this, &Prediction::arrive);
    connect(board, &RunBoard::cardChanged, this, &Prediction::followRun);
    connect(board, &RunBoard::cardsChanged, this, [this] {
        if (m_card) followRun(*m_card);
    });
}

void Prediction::setOn(bool on) {
    if (on == m_on) return;
    m_on = on;
    m_score = {};
    clear();
    if (on) m_view->setPlayhead(m_view->position());
    m_view->setCovered(on);
    if (on)
        ask();
    else
        Q_EMIT changed();
}

void Prediction::clear() {
    m_plays = false;
    m_card.reset();
    m_recording.reset();
    m_next.reset();
    m_poll = {};
}

const Trace* Prediction::trace() const {
    return m_recording ? &m_recording->trace() : nullptr;
}

// Of the core that is given away next.
void Prediction::ask() {
    if (!m_on) return;
    clear();
    m_at = m_view->position();
    m_card = m_whichCard();
    m_recording = m_card ? m_board->state(*m_card).recording : nullptr;
    if (const auto first = trace() ? nextOfAll(*trace(), m_at) : std::nullopt) {
        m_core = first->core;
        m_next = first->next;
    }
    if (m_next)
        for (const TaskId task : m_next->candidates)
            m_poll.choices.push_back(
                {QString::fromStdString(trace()->tasks()[task.index()].name).toHtmlEscaped()});
    Q_EMIT changed();
}

bool Prediction::isAsking() const {
    return m_on && m_next && !m_poll.revealed && !m_plays;
}

bool Prediction::isOver() const {
    return m_on && !m_next;
}

QString Prediction::question() const {
    if (!m_recording) return tr("There is no run to ask about.");
    if (!m_next) return tr("Nobody runs any more. Move the playhead back to ask again.");
    if (trace()->coreCount() == 1) return tr("Who runs next?");
    return tr("Who runs next on core %1?").arg(m_core.value + 1);
}

void Prediction::vote(size_t choice) {
    if (isAsking() && choice < m_poll.choices.size()) setVotes(choice, m_poll.choices[choice].votes + 1);
}

void Prediction::takeVoteBack(size_t choice) {
    if (isAsking() && choice < m_poll.choices.size()) setVotes(choice, m_poll.choices[choice].votes - 1);
}

void Prediction::setVotes(size_t choice, int64_t votes) {
    if (!isAsking() || choice >= m_poll.choices.size()) return;
    m_poll.choices[choice].votes = std::clamp<int64_t>(votes, 0, Poll::kMostVotes);
    Q_EMIT changed();
}

void Prediction::reveal() {
    if (m_plays) return m_view->clock()->finish();
    if (m_poll.revealed) return ask();
    if (!isAsking()) return;
    m_plays = true;
    m_view->clock()->playTo(m_next->turn.to, kPredictTime);
}

void Prediction::arrive() {
    if (!m_plays) return;
    m_plays = false;
    for (size_t i = 0; i < m_poll.choices.size(); ++i)
        m_poll.choices[i].right = m_next->candidates[i] == m_next->right;
    m_poll.revealed = true;
    const auto verdict = m_poll.verdict();
    m_score.asked += verdict ? 1 : 0;
    m_score.right += verdict.value_or(false) ? 1 : 0;
    m_at = m_view->position();
    Q_EMIT changed();
}

// Somebody moved it: the question is about another instant.
void Prediction::followPlayhead() {
    if (m_on && !m_plays && m_view->position() != m_at) ask();
}

void Prediction::followRun(int card) {
    if (!m_on || (m_card && card != *m_card)) return;
    const RecordingPtr& now = m_board->state(card).recording;
    const bool sameTrace = m_recording && now && now->tracePtr() == m_recording->tracePtr();
    if (!sameTrace) ask();
}

} // namespace timeslice
