#include "app/cards/compare_view.h"

#include "app/cards/card_area.h"
#include "app/cards/choice_row.h"
#include "app/cards/overview_strip.h"
#include "app/cards/playhead_row.h"
#include "app/cards/run_card.h"
#include "app/timeline/legend.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/shown.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

namespace timeslice {

namespace {
constexpr int kMargin = 14;
constexpr double kLegendText = 0.89;     // of the window's text
constexpr int kTimelineRightMargin = 10; // that the timeline leaves right of its axis
// Ends where the cards end.
QHBoxLayout* beside(QWidget* widget) {
    auto* line = new QHBoxLayout;
    line->addWidget(widget);
    line->addSpacing(kScrollLane);
    return line;
}

} // namespace

CompareView::CompareView(SetupStore* store, RunBoard* board, ViewState* view, QWidget* parent)
    : QWidget(parent), m_store(store), m_board(board), m_view(view), m_theme(&lightTheme()) {
    createTools();
    createLayout();
    connectSignals();
    retranslate();
}

void CompareView::createTools() {
    const auto button = [this](Glyph glyph) {
        auto* made = new Button(ButtonKind::Flat, this);
        made->setGlyph(glyph);
        made->setFixedSize(28, 26);
        return made;
    };
    m_legend = new LegendBar(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kLegendText);
    m_legend->setFont(small);
    m_zoomOut = button(Glyph::Minus);
    m_zoomIn = button(Glyph::Plus);
    m_fit = button(Glyph::Fit);
    m_arrangement = button(Glyph::TwoByTwo);
    m_onlyCards = button(Glyph::Panels);
    m_all = new Button(ButtonKind::Framed, this);
    m_all->hide();
    m_overview = new OverviewStrip(m_view, this);
    m_area = new CardArea(this);
    m_playhead = new PlayheadRow(
        m_view,
        [this] {
            std::vector<TracePtr> traces;
            for (RunCard* card : visibleCards())
                if (const TracePtr trace = card->state().shownTrace()) traces.push_back(trace);
            return traces;
        },
        this);
}

void CompareView::createLayout() {
    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(m_legend, 1);
    for (Button* button : {m_all, m_zoomOut, m_zoomIn, m_fit, m_arrangement, m_onlyCards})
        tools->addWidget(button, 0, Qt::AlignTop);
    tools->addSpacing(kScrollLane);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(6);
    layout->addLayout(tools);
    layout->addLayout(beside(m_overview));
    layout->addWidget(m_area, 1);
    layout->addLayout(beside(m_playhead));
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(0, 6, 0, 9);
    page->setSpacing(0);
    page->addSpacing(kMargin);
    page->addLayout(layout);
}

void CompareView::connectSignals() {
    connect(m_board, &RunBoard::cardsChanged, this, [this] {
        if (m_fitted == m_store->setup().workload) return m_area->steadily([this] { followCards(); });
        m_area->verticalScrollBar()->setValue(0); // show another workload from its first card
        followCards();
    });
    // A card may grow when it gets its first timeline; after that nothing moves under the pointer.
    connect(m_board, &RunBoard::cardChanged, this, [this](int id) {
        const RunCard* changed = card(id);
        if (changed && !changed->state().recording) return followCard(id);
        m_area->steadily([this, id] { followCard(id); });
    });
    connect(m_area, &CardArea::gutterChanged, this, &CompareView::placeAxis);
    connect(m_view, &ViewState::laneModeChanged, this, &CompareView::followResults);
}

void CompareView::useActions(const Actions& actions) {
    m_actions = &actions;
    actions.attach(m_zoomIn, ActionId::ZoomIn);
    actions.attach(m_zoomOut, ActionId::ZoomOut);
    actions.attach(m_fit, ActionId::Fit);
    actions.attach(m_arrangement, ActionId::TwoByTwo);
    actions.attach(m_onlyCards, ActionId::OnlyCards);
    actions.attach(m_all, ActionId::ShowAll);
    m_playhead->useActions(actions);
}

// Makes the cards that the setup has, and shows them in its order.
void CompareView::followCards() {
    const Setup& setup = m_store->setup();
    for (auto entry = m_cards.begin(); entry != m_cards.end();) {
        const bool gone = !findCard(setup, entry->first);
        if (gone) entry->second->deleteLater();
        entry = gone ? m_cards.erase(entry) : std::next(entry);
    }
    if (m_alone && !findCard(setup, *m_alone)) m_alone.reset();
    const auto labels = m_board->labels();
    for (size_t i = 0; i < setup.cards.size(); ++i) {
        const int id = setup.cards[i].id;
        if (!m_cards.contains(id)) m_cards[id] = createCard(id);
        m_cards[id]->setLabel(labels[i], specOf(setup, setup.cards[i]));
        m_cards[id]->setState(m_board->state(id));
    }
    followPopup();
    m_area->setCards(visibleCards());
    m_area->setTall(m_alone.has_value());
    m_all->setVisible(m_alone.has_value());
    followResults();
}

// The card may be gone: undo takes a duplicate back.
void CompareView::followPopup() {
    if (!m_popup) return;
    if (const CardSetup* changed = findCard(m_store->setup(), m_popup->card()))
        m_popup->setSpec(specOf(m_store->setup(), *changed));
    else
        m_popup->close();
}

void CompareView::followCard(int id) {
    if (RunCard* changed = card(id)) changed->setState(m_board->state(id));
    followResults();
}

RunCard* CompareView::createCard(int id) {
    auto* made = new RunCard(id, m_view, m_area->page());
    made->setTheme(*m_theme);
    connectCard(made);
    connectCardSetup(made);
    return made;
}

void CompareView::connectCard(RunCard* card) {
    const int id = card->id();
    connect(card, &RunCard::runRequested, m_board, [this, id] { m_board->run(id); });
    connect(card, &RunCard::liveRequested, m_board, [this, id] { m_board->runLiveInstead(id); });
    connect(card, &RunCard::cancelRequested, m_board, [this, id] { m_board->cancel(id); });
    connect(card, &RunCard::copyRequested, this, [this, id] { Q_EMIT copyRequested(id); });
    connect(card, &RunCard::changeRequested, this, [this, id] { openPopup(id); });
    connect(card, &RunCard::collapseRequested, this,
            [this, card] { m_area->steadily([card] { card->setCollapsed(!card->collapsed()); }); });
    connect(card, &RunCard::aloneRequested, this, [this, id] { showAlone(placeOf(m_store->setup(), id)); });
    connect(card->timeline(), &TimelineView::picked, this, [this, id](TaskId task) { pick(id, task); });
    connect(card->timeline(), &TimelineView::laneMetricsChanged, m_area, &CardArea::alignGutters);
}

void CompareView::pick(int id, TaskId task) {
    const TracePtr trace = m_board->state(id).shownTrace();
    const bool known = trace && task.valid() && task.index() < trace->tasks().size();
    m_view->setSelected(known ? trace->tasks()[task.index()].name : std::string());
    Q_EMIT taskPicked(id, task);
}

void CompareView::connectCardSetup(RunCard* card) {
    const int id = card->id();
    connect(card, &RunCard::choiceMade, this,
            [this, id](size_t place) { change(tr("decision"), withChoice(m_store->setup(), id, place)); });
    connect(card, &RunCard::choiceTakenBack, this,
            [this, id] { change(tr("decision undone"), withoutLastChoice(m_store->setup(), id)); });
    connect(card, &RunCard::choicesTakenBack, this,
            [this, id] { change(tr("decisions undone"), withoutChoices(m_store->setup(), id)); });
    connect(card, &RunCard::duplicateRequested, this, [this, id] { duplicate(id); });
    connect(card, &RunCard::truthRequested, this, [this, id] { Q_EMIT truthRequested(id); });
    connect(card, &RunCard::moveRequested, this, [this, id](int places) {
        change(tr("order of cards"), withCardMoved(m_store->setup(), id, places));
    });
    connect(card, &RunCard::removeRequested, this,
            [this, id] { change(tr("card removed"), withoutCard(m_store->setup(), id)); });
}

void CompareView::change(const QString& what, const Setup& next) {
    m_store->change(what, next);
}

void CompareView::duplicate(int id) {
    const int copy = m_store->setup().nextId;
    change(tr("card duplicated"), withDuplicate(m_store->setup(), id));
    // After the layout has placed it.
    QTimer::singleShot(0, this, [this, copy] {
        if (RunCard* made = card(copy)) m_area->ensureWidgetVisible(made);
        openPopup(copy);
    });
}

void CompareView::openPopup(int id) {
    const CardSetup* setup = findCard(m_store->setup(), id);
    RunCard* anchor = card(id);
    if (!setup || !anchor) return;
    if (m_popup) m_popup->close();
    m_popup = new CardPopup(id, specOf(m_store->setup(), *setup), this);
    connect(m_popup, &CardPopup::edited, this,
            [this](int changed, const RunSpec& next, const QString& what, const QString& key) {
                m_store->change(what, withCardSpec(m_store->setup(), changed, next),
                                key.isEmpty() ? key : QStringLiteral("%1 of card %2").arg(key).arg(changed));
            });
    if (m_actions) m_actions->addTo(m_popup, {ActionId::Undo, ActionId::Redo});
    m_popup->openAt(anchor->menuButton());
}

// Extent, overview and legend from the runs that are there.
void CompareView::followResults() {
    std::vector<RecordingPtr> recordings;
    Nanos extent{0};
    for (RunCard* card : visibleCards()) {
        const CardState& state = card->state();
        if (state.recording) recordings.push_back(state.recording);
        if (state.shownTrace()) extent = std::max(extent, state.shownTrace()->end());
    }
    m_overview->setRuns(recordings);
    showLegend(recordings);
    if (extent == Nanos{0}) return;
    m_view->setExtent(extent);
    m_playhead->followView();
    if (m_fitted == m_store->setup().workload) return;
    m_fitted = m_store->setup().workload; // another workload is first shown as a whole
    m_view->fit();
    m_view->setPlayhead(std::nullopt);
}

void CompareView::showLegend(const std::vector<RecordingPtr>& recordings) {
    std::optional<LegendRequest> whole;
    for (const RecordingPtr& recording : recordings) {
        const LegendRequest one = legendFor(recording->index(), m_view->laneMode());
        whole = whole ? joined(*whole, one) : one;
    }
    if (whole) m_legend->setRequest(*whole);
}

void CompareView::placeAxis() {
    const auto cards = visibleCards();
    if (cards.empty() || m_area->twoByTwo()) return m_overview->setAxis(0, 0);
    const TimelineView* timeline = cards.front()->timeline();
    const int left = kCardPadding + timeline->gutter();
    m_overview->setAxis(left, m_overview->width() - kCardPadding - kTimelineRightMargin);
}

void CompareView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &CompareView::placeAxis);
}

void CompareView::showAlone(std::optional<size_t> place) {
    const Setup& setup = m_store->setup();
    const auto wanted =
        place && *place < setup.cards.size() ? std::optional<int>(setup.cards[*place].id) : std::nullopt;
    m_alone = wanted == m_alone ? std::nullopt : wanted;
    m_area->verticalScrollBar()->setValue(0);
    followCards();
    Q_EMIT arrangementChanged();
}

RunCard* CompareView::focusedCard() const {
    const QWidget* focus = window()->focusWidget();
    for (RunCard* card : visibleCards())
        if (card == focus || card->isAncestorOf(focus)) return card;
    return nullptr;
}

// The one with the focus, or the only one.
RunCard* CompareView::cardForKeys() const {
    if (RunCard* focused = focusedCard()) return focused;
    const auto visible = visibleCards();
    return visible.size() == 1 ? visible.front() : nullptr;
}

std::optional<int> CompareView::focusedRun() const {
    const RunCard* card = focusedCard();
    if (!card || !card->state().recording) return std::nullopt;
    return card->id();
}

bool CompareView::choose(size_t place) {
    RunCard* card = cardForKeys();
    if (!card || !card->choiceRow()->asks()) return false;
    // A key that is pressed too early must not mean another command.
    if (place < card->choiceRow()->openCount()) Q_EMIT card->choiceMade(place);
    return true;
}

bool CompareView::takeChoiceBack() {
    RunCard* card = cardForKeys();
    if (!card || card->choiceRow()->isHidden()) return false;
    Q_EMIT card->choiceTakenBack();
    return true;
}

std::vector<RunCard*> CompareView::visibleCards() const {
    std::vector<RunCard*> visible;
    for (const CardSetup& setup : m_store->setup().cards) {
        RunCard* found = card(setup.id);
        if (found && (!m_alone || *m_alone == setup.id)) visible.push_back(found);
    }
    return visible;
}

RunCard* CompareView::card(int id) const {
    const auto found = m_cards.find(id);
    return found == m_cards.end() ? nullptr : found->second;
}

ExportView CompareView::exportView() const {
    ExportView view;
    view.lanes = m_view->laneMode();
    if (m_view->isZoomed()) view.zoom = PictureRange{m_view->from(), m_view->to()};
    for (const CardSetup& setup : m_store->setup().cards) {
        if (!m_board->state(setup.id).recording) continue;
        const RunCard* found = card(setup.id);
        const bool isShown = !m_alone || *m_alone == setup.id;
        view.seen.push_back(isShown && found && !found->collapsed());
    }
    if (std::ranges::find(view.seen, true) == view.seen.end()) view.seen.clear();
    return view;
}

Comparison CompareView::seenComparison() const {
    return m_board->comparison().only(exportView().seen);
}

void CompareView::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_legend->setTheme(theme);
    m_overview->setTheme(theme);
    for (const auto& entry : m_cards) entry.second->setTheme(theme);
}

void CompareView::setTwoByTwo(bool twoByTwo) {
    m_arrangement->setChecked(twoByTwo);
    m_area->setTwoByTwo(twoByTwo);
    placeAxis();
}

bool CompareView::twoByTwo() const {
    return m_area->twoByTwo();
}

void CompareView::retranslate() {
    m_all->setText(tr("Show all"));
}

void CompareView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const auto labels = m_board->labels();
        const Setup& setup = m_store->setup();
        for (size_t i = 0; i < setup.cards.size() && i < labels.size(); ++i)
            if (RunCard* shown = card(setup.cards[i].id))
                shown->setLabel(labels[i], specOf(setup, setup.cards[i]));
    }
    QWidget::changeEvent(event);
}

} // namespace timeslice
