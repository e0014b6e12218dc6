#include "app/lessons/centre.h"

#include "app/cards/card_area.h"
#include "app/cards/compare_view.h"
#include "app/cards/overview_strip.h"
#include "app/cards/playhead_row.h"
#include "app/cards/run_card.h"
#include "app/lessons/lesson_bar.h"
#include "app/lessons/lesson_panel.h"
#include "app/lessons/lesson_session.h"
#include "app/lessons/number_box.h"
#include "app/lessons/predict_panel.h"
#include "app/lessons/prediction.h"
#include "app/studies/hunt_view.h"
#include "app/studies/scale_view.h"
#include "app/timeline/timeline_view.h"

#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace timeslice {

namespace {
constexpr int kEdge = 14;         // as around the cards
constexpr int kDenseHeight = 640; // pixels; below them a lesson takes less room
} // namespace

Centre::Centre(CompareView* cards, LessonSession* session, LessonAuthor* author, Prediction* prediction,
               SetupStore* store, WorkloadOpener* opener, QWidget* parent)
    : QWidget(parent), m_cards(cards), m_session(session), m_prediction(prediction),
      m_panel(new LessonPanel(session, author, store, opener, this)),
      m_predictPanel(new PredictPanel(prediction, this)), m_stage(new QStackedWidget(this)),
      m_scale(new ScaleView), m_hunt(new HuntView), m_bar(new LessonBar(session, this)) {
    createLayout();
    connectSignals();
}

void Centre::createLayout() {
    const auto framed = [this](QWidget* view) {
        auto* page = new QWidget(this);
        page->setSizePolicy(QSizePolicy::Ignored,
                            QSizePolicy::Ignored); // the cards say how small the window may be
        auto* layout = new QVBoxLayout(page);
        layout->setContentsMargins(kEdge, 8, kScrollLane, 8);
        layout->addWidget(view);
        return page;
    };
    m_stage->addWidget(m_cards);
    m_stage->addWidget(framed(m_scale));
    m_stage->addWidget(framed(m_hunt));
    m_above = new QVBoxLayout;
    m_above->setSpacing(8);
    m_above->addWidget(m_panel);
    m_above->addWidget(m_predictPanel);
    m_below = new QVBoxLayout;
    m_below->addWidget(m_bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_above);
    layout->addWidget(m_stage, 1);
    layout->addLayout(m_below);
}

void Centre::connectSignals() {
    connect(m_session, &LessonSession::opened, this, &Centre::begin);
    connect(m_session, &LessonSession::closed, this, &Centre::end);
    connect(m_session, &LessonSession::stepChanged, this, &Centre::showStep);
    connect(m_session, &LessonSession::stageChanged, this, &Centre::showCallouts);
    connect(m_session, &LessonSession::textsChanged, this, &Centre::showCallouts);
    connect(m_cards, &CompareView::arrangementChanged, this, [this] {
        if (m_session->isOpen()) m_session->setShownAlone(m_cards->alone());
    });
    connect(m_prediction, &Prediction::changed, this, [this] {
        const bool open = m_prediction->isOn() || m_inLesson;
        m_above->setContentsMargins(kEdge, open ? 10 : 0, kScrollLane, open ? 2 : 0);
    });
}

void Centre::useActions(const Actions& actions) {
    m_bar->useActions(actions);
    m_panel->useActions(actions);
    m_predictPanel->useActions(actions);
}

void Centre::setTheme(const Theme& theme) {
    m_panel->setTheme(theme);
    m_predictPanel->setTheme(theme);
    m_scale->setTheme(theme);
    m_hunt->setTheme(theme);
}

// Also when another lesson is opened, or the same one anew.
void Centre::begin() {
    if (m_inLesson) return;
    m_inLesson = true;
    m_aloneBefore = m_cards->alone();
    m_above->setContentsMargins(kEdge, 10, kScrollLane, 2);
    m_below->setContentsMargins(kEdge, 0, kScrollLane, 9);
    m_cards->overview()->hide(); // the lesson needs its room
}

void Centre::end() {
    m_inLesson = false;
    m_above->setContentsMargins(0, 0, 0, 0);
    m_below->setContentsMargins(0, 0, 0, 0);
    m_stage->setCurrentIndex(0);
    m_scale->setStudy(nullptr);
    m_hunt->setStudy(nullptr);
    m_cards->overview()->show();
    m_cards->setAlone(m_aloneBefore);
}

void Centre::showStep() {
    m_cards->playheadRow()->stop();
    m_cards->setAlone(m_session->alone());
    showStudies();
    showCallouts();
    const auto* aim = std::get_if<LessonAim>(&m_session->current().task);
    if (!aim || aim->run >= m_session->cards().size()) return;
    // The keys of its decisions belong to this card.
    if (RunCard* card = m_cards->card(m_session->cards()[aim->run])) card->setFocus(Qt::OtherFocusReason);
}

void Centre::showStudies() {
    m_scale->setStudy(m_session->scale());
    m_hunt->setStudy(m_session->hunt());
    m_stage->setCurrentIndex(m_session->scale() ? 1 : m_session->hunt() ? 2 : 0);
}

void Centre::showCallouts() {
    if (!m_session->isOpen()) return;
    for (const int id : m_session->cards())
        if (RunCard* card = m_cards->card(id)) card->timeline()->setCallouts(m_session->calloutsOf(id));
}

bool Centre::vote(size_t place) {
    if (m_session->isOpen() && m_session->isAsking()) {
        if (!m_panel->numberBox()->typeDigit(static_cast<int>(place) + 1)) m_session->vote(place);
        return true;
    }
    if (!m_prediction->isAsking()) return false;
    m_prediction->vote(place);
    return true;
}

void Centre::takeVoteBack(size_t place) {
    if (m_session->isOpen())
        m_session->takeVoteBack(place);
    else
        m_prediction->takeVoteBack(place);
}

void Centre::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_panel->setDense(height() < kDenseHeight);
}

} // namespace timeslice
