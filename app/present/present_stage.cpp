#include "app/present/present_stage.h"

#include "app/cards/choice_row.h"
#include "app/cards/run_card.h"
#include "app/lessons/lesson_session.h"
#include "app/studies/hunt_view.h"
#include "app/studies/scale_view.h"
#include "app/timeline/legend.h"
#include "app/timeline/timeline_view.h"

#include <QGridLayout>
#include <algorithm>

namespace timeslice {

namespace {

constexpr double kHeadLanes = 2.2; // a card's head takes as much as this many lanes
constexpr double kAxisLanes = 1;   // the same of the axis below the last one
constexpr double kRowOfText = 1.25;
constexpr double kThinLane = 0.5; // of its text's row, at least

double lanesOf(RunCard* card) {
    return std::max(1.0, laneUnits(card->timeline()->lanes()));
}

} // namespace

PresentStage::PresentStage(const PresentParts& parts, LessonSession* lesson, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_lesson(lesson), m_scale(new ScaleView(this)),
      m_hunt(new HuntView(this)), m_legend(new LegendBar(parent)), m_body(new QGridLayout(this)) {
    m_body->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // texts come first
    connect(m_parts.board, &RunBoard::cardChanged, this, &PresentStage::followCard);
    connect(m_parts.view, &ViewState::laneModeChanged, this, &PresentStage::showLegend);
    applyTheme();
}

void PresentStage::showCards(const std::vector<int>& wanted) {
    // While a lesson ends, the cards of before come back below its last page.
    if (m_lesson && !m_lesson->isOpen()) return;
    removeGone();
    showStudies();
    const bool isStudy = m_lesson && (m_lesson->scale() || m_lesson->hunt());
    m_wanted = isStudy ? std::vector<int>() : wanted;
    for (const auto& [id, card] : m_cards)
        card->setVisible(std::ranges::find(m_wanted, id) != m_wanted.end());
    for (const int id : m_wanted) cardFor(id)->show();
    showCallouts();
    showLegend();
    fit();
}

void PresentStage::removeGone() {
    for (auto entry = m_cards.begin(); entry != m_cards.end();) {
        const bool gone = !findCard(m_parts.store->setup(), entry->first);
        if (gone) entry->second->deleteLater();
        entry = gone ? m_cards.erase(entry) : std::next(entry);
    }
}

void PresentStage::showStudies() {
    ScaleStudy* scale = m_lesson ? m_lesson->scale() : nullptr;
    HuntStudy* hunt = m_lesson ? m_lesson->hunt() : nullptr;
    m_scale->setStudy(scale);
    m_scale->setVisible(scale);
    m_hunt->setStudy(hunt);
    m_hunt->setVisible(hunt);
}

void PresentStage::setType(const PresentType& type) {
    m_type = type;
    m_body->setSpacing(type.pixels(16));
    QFont legend = font();
    legend.setPointSizeF(type.points(present::kLeastText));
    m_legend->setFont(legend);
    m_scale->setTextSize(type.pixels(present::kLeastText));
    m_hunt->setTextSize(type.pixels(present::kLeastText));
    fit();
}

void PresentStage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

// That all cards take in so many columns, with lanes of this height; cards beside each other are as high as the higher.
double PresentStage::rowsOfText(int columns, double lane) const {
    const std::vector<RunCard*> shownOnes = cards();
    double rows = kAxisLanes;
    for (size_t i = 0; i < shownOnes.size(); i += static_cast<size_t>(columns)) {
        double lanes = 0;
        for (size_t k = i; k < std::min(i + static_cast<size_t>(columns), shownOnes.size()); ++k)
            lanes = std::max(lanes, lanesOf(shownOnes[k]));
        rows += kHeadLanes + lanes * lane;
    }
    return rows;
}

void PresentStage::fit() {
    const std::vector<RunCard*> shownOnes = cards();
    const double least = m_type.pixels(present::kLeastLaneText);
    m_columns = shownOnes.size() > 1 && rowsOfText(1, kThinLane) * least * kRowOfText > height() ? 2 : 1;
    arrange();
    const int text = std::clamp(static_cast<int>(height() / rowsOfText(m_columns, 1) / kRowOfText),
                                static_cast<int>(least), m_type.pixels(present::kLaneText));
    int gutter = 0;
    for (size_t i = 0; i < shownOnes.size(); ++i) {
        TimelineView* timeline = shownOnes[i]->timeline();
        timeline->setAxisLabels(i + static_cast<size_t>(m_columns) >= shownOnes.size());
        shownOnes[i]->setPresented(text);
        gutter = std::max(gutter, timeline->gutterFor());
    }
    for (RunCard* card : shownOnes) card->timeline()->setGutter(gutter);
}

void PresentStage::arrange() {
    while (const QLayoutItem* item = m_body->takeAt(0)) delete item;
    for (int row = 0; row < m_body->rowCount(); ++row) m_body->setRowStretch(row, 0);
    m_body->addWidget(m_scale, 0, 0, 1, 2);
    m_body->addWidget(m_hunt, 0, 0, 1, 2);
    const std::vector<RunCard*> shownOnes = cards();
    for (int i = 0; i < std::ssize(shownOnes); ++i) {
        RunCard* card = shownOnes[static_cast<size_t>(i)];
        const int row = i / m_columns;
        m_body->addWidget(card, row, i % m_columns, 1, m_columns == 1 ? 2 : 1);
        m_body->setRowStretch(row, std::max(m_body->rowStretch(row), static_cast<int>(lanesOf(card))));
    }
    for (const int column : {0, 1}) m_body->setColumnStretch(column, 1);
}

// What it runs comes before what has come of it: who may be chosen next is known from both.
RunCard* PresentStage::cardFor(int id) {
    RunCard*& card = m_cards[id];
    const bool isNew = !card;
    if (isNew) {
        card = new RunCard(id, m_parts.view, this);
        card->setTheme(m_parts.appearance->theme());
        card->setPresented(m_type.pixels(present::kLaneText));
        connectCard(card);
    }
    const Setup& setup = m_parts.store->setup();
    const auto place = placeOf(setup, id);
    const auto labels = m_parts.board->labels();
    if (place && *place < labels.size()) card->setLabel(labels[*place], specOf(setup, setup.cards[*place]));
    if (isNew) card->setState(m_parts.board->state(id));
    return card;
}

void PresentStage::connectCard(RunCard* card) {
    const int id = card->id();
    SetupStore* store = m_parts.store;
    RunBoard* board = m_parts.board;
    connect(card, &RunCard::runRequested, board, [board, id] { board->run(id); });
    connect(card, &RunCard::liveRequested, board, [board, id] { board->runLiveInstead(id); });
    connect(card, &RunCard::choiceMade, this, [store, id](size_t place) {
        store->change(tr("decision"), withChoice(store->setup(), id, place));
    });
    connect(card, &RunCard::choiceTakenBack, this,
            [store, id] { store->change(tr("decision undone"), withoutLastChoice(store->setup(), id)); });
    connect(card, &RunCard::choicesTakenBack, this,
            [store, id] { store->change(tr("decisions undone"), withoutChoices(store->setup(), id)); });
}

void PresentStage::followCard(int id) {
    const auto found = m_cards.find(id);
    if (found == m_cards.end()) return;
    const size_t before = found->second->timeline()->lanes().size();
    found->second->setState(m_parts.board->state(id));
    if (found->second->timeline()->lanes().size() != before) return showCards(m_wanted);
    showLegend();
}

std::vector<RunCard*> PresentStage::cards() const {
    std::vector<RunCard*> shownOnes;
    for (const int id : m_wanted)
        if (const auto found = m_cards.find(id); found != m_cards.end()) shownOnes.push_back(found->second);
    return shownOnes;
}

void PresentStage::showCallouts() {
    for (RunCard* card : cards())
        card->timeline()->setCallouts(m_lesson ? m_lesson->calloutsOf(card->id()) : std::vector<Callout>());
}

// Of what stands on the page.
void PresentStage::showLegend() {
    std::optional<LegendRequest> whole;
    for (RunCard* card : cards()) {
        const RecordingPtr& recording = card->state().recording;
        if (!recording) continue;
        const LegendRequest one = legendFor(recording->index(), m_parts.view->laneMode());
        whole = whole ? joined(*whole, one) : one;
    }
    m_legend->setVisible(whole.has_value());
    if (whole) m_legend->setRequest(*whole);
}

void PresentStage::applyTheme() {
    const Theme& theme = m_parts.appearance->theme();
    for (const auto& entry : m_cards) entry.second->setTheme(theme);
    m_legend->setTheme(theme);
    m_scale->setTheme(theme);
    m_hunt->setTheme(theme);
}

} // namespace timeslice
