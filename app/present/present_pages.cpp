#include "app/present/present_pages.h"

#include "app/board/run_board.h"
#include "app/lessons/lesson_session.h"
#include "app/widgets/shown.h"
#include "core/models/registry.h"

#include <algorithm>

namespace timeslice {

namespace {

std::vector<int> allCards(const Setup& setup) {
    std::vector<int> ids;
    for (const CardSetup& card : setup.cards) ids.push_back(card.id);
    return ids;
}

} // namespace

LessonPages::LessonPages(LessonSession* session, SetupStore* store, QObject* parent)
    : PresentPages(parent), m_session(session), m_store(store) {
    connect(session, &LessonSession::stepChanged, this, &PresentPages::turned);
    for (const auto signal :
         {&LessonSession::stageChanged, &LessonSession::textsChanged, &LessonSession::answersChanged})
        connect(session, signal, this, &PresentPages::changed);
}

int LessonPages::count() const {
    return static_cast<int>(m_session->stepCount());
}
int LessonPages::current() const {
    return static_cast<int>(m_session->step());
}
void LessonPages::next() {
    m_session->next();
}
void LessonPages::back() {
    m_session->back();
}
void LessonPages::go(int page) {
    m_session->go(static_cast<size_t>(std::clamp(page, 0, count() - 1)));
}
QString LessonPages::kicker() const {
    return m_session->title();
}
QString LessonPages::title() const {
    return m_session->titleOf(m_session->step());
}
QString LessonPages::text() const {
    return m_session->stageText();
}
QString LessonPages::notes() const {
    return m_session->notes();
}
QString LessonPages::nextTitle() const {
    const size_t next = m_session->step() + 1;
    return next < m_session->stepCount() ? m_session->titleOf(next) : QString();
}
std::vector<int> LessonPages::cards() const {
    if (const std::optional<int> alone = m_session->alone()) return {*alone};
    return allCards(m_store->setup());
}

ComparisonPages::ComparisonPages(SetupStore* store, RunBoard* board, QObject* parent)
    : PresentPages(parent), m_store(store), m_board(board) {
    connect(board, &RunBoard::cardsChanged, this, [this] {
        m_page = std::clamp(m_page, 0, std::max(0, count() - 1));
        Q_EMIT turned();
    });
}

bool ComparisonPages::hasOverview() const {
    return m_store->setup().cards.size() > 1;
}

int ComparisonPages::count() const {
    return static_cast<int>(m_store->setup().cards.size()) + (hasOverview() ? 1 : 0);
}
int ComparisonPages::current() const {
    return m_page;
}
void ComparisonPages::next() {
    go(m_page + 1);
}
void ComparisonPages::back() {
    go(m_page - 1);
}

void ComparisonPages::go(int page) {
    const int kept = std::clamp(page, 0, std::max(0, count() - 1));
    if (kept == m_page) return;
    m_page = kept;
    Q_EMIT turned();
}

std::vector<int> ComparisonPages::cards() const {
    const std::vector<int> all = allCards(m_store->setup());
    const int place = m_page - (hasOverview() ? 1 : 0);
    if (place < 0 || place >= static_cast<int>(all.size())) return all;
    return {all[static_cast<size_t>(place)]};
}

QString ComparisonPages::kicker() const {
    const WorkloadPtr& workload = m_store->setup().workload;
    return m_page > 0 && workload ? shownName(workload->name) : QString();
}

QString ComparisonPages::titleOf(int page) const {
    const Setup& setup = m_store->setup();
    const int place = page - (hasOverview() ? 1 : 0);
    if (place < 0) return setup.workload ? shownName(setup.workload->name) : QString();
    const auto labels = m_board->labels();
    const auto index = static_cast<size_t>(place);
    return index < labels.size() ? shown(labels[index]) : QString();
}

QString ComparisonPages::title() const {
    return titleOf(m_page);
}
QString ComparisonPages::nextTitle() const {
    return m_page + 1 < count() ? titleOf(m_page + 1) : QString();
}

// The workload in a sentence; of one card the model.
QString ComparisonPages::text() const {
    const Setup& setup = m_store->setup();
    const int place = m_page - (hasOverview() ? 1 : 0);
    if (place < 0 || place >= static_cast<int>(setup.cards.size()))
        return setup.workload ? shownName(setup.workload->summary).toHtmlEscaped() : QString();
    const ModelInfo* model = findModel(setup.cards[static_cast<size_t>(place)].model);
    return model ? shown(model->summary).toHtmlEscaped() : QString();
}

} // namespace timeslice
