#include "app/shell/window_actions.h"

#include "app/cards/compare_view.h"
#include "app/cards/playhead_row.h"
#include "app/panels/compare_panel.h"
#include "app/shell/panes.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace timeslice {

namespace {
constexpr double kZoom = 1.5;
constexpr double kPan = 0.15; // of the visible width
constexpr QSize kCardPicture{1600, 500};
} // namespace

WindowActions::WindowActions(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    bindRuns();
    bindTime();
    bindView();
    bindPanels();
    bindThemes();
    bindEdits();
    follow();
}

void WindowActions::bindRuns() {
    Actions& actions = *m_parts.actions;
    actions.bind(ActionId::RunAll, [this] { m_parts.board->runAll(); });
    actions.bind(ActionId::CancelAll, [this] { m_parts.board->cancelAll(); });
    actions.bind(ActionId::TakeChoiceBack, [this] { m_parts.compare->takeChoiceBack(); });
    actions.bindNumbered(ActionId::UseNumber, [this](size_t place) { useNumber(place); });
}

// Chooses who runs next on a card that asks; otherwise shows only that card.
void WindowActions::useNumber(size_t place) {
    if (!m_parts.compare->choose(place)) m_parts.compare->showAlone(place);
}

void WindowActions::bindTime() {
    Actions& actions = *m_parts.actions;
    PlayheadRow* playhead = m_parts.compare->playheadRow();
    actions.bind(ActionId::Play, [playhead] { playhead->togglePlaying(); });
    actions.bind(ActionId::PreviousEvent, [playhead] { playhead->stepBack(); });
    actions.bind(ActionId::NextEvent, [playhead] { playhead->stepOn(); });
    actions.bind(ActionId::ToStart, [playhead] { playhead->toStart(); });
    actions.bind(ActionId::ToEnd, [playhead] { playhead->toEnd(); });
}

void WindowActions::bindView() {
    Actions& actions = *m_parts.actions;
    ViewState* view = m_parts.view;
    actions.bind(ActionId::Fit, [view] { view->fit(); });
    actions.bind(ActionId::ZoomIn, [view] { view->zoomAtPlayhead(kZoom); });
    actions.bind(ActionId::ZoomOut, [view] { view->zoomAtPlayhead(1 / kZoom); });
    actions.bind(ActionId::Earlier, [view] { view->pan(-kPan); });
    actions.bind(ActionId::Later, [view] { view->pan(kPan); });
    actions.bind(ActionId::ByTask, [view] { view->setLaneMode(LaneMode::ByTask); });
    actions.bind(ActionId::ByCore, [view] { view->setLaneMode(LaneMode::ByCore); });
    actions.bind(ActionId::TwoByTwo, [this] {
        m_parts.compare->setTwoByTwo(!m_parts.compare->twoByTwo());
        followTicks();
    });
    actions.bind(ActionId::WheelZooms, [view] { view->setWheelZooms(!view->wheelZooms()); });
    actions.bind(ActionId::Captions, [view] { view->setCaptions(!view->captions()); });
    actions.bind(ActionId::ShowAll, [this] { m_parts.compare->showAlone(std::nullopt); });
}

void WindowActions::bindPanels() {
    Actions& actions = *m_parts.actions;
    Panes* panes = m_parts.panes;
    const auto showPage = [this, panes](ComparePanel::Page page) {
        if (!panes->showsBelow() || panes->onlyCards()) panes->setBelow(true);
        m_parts.table->showPage(page);
    };
    actions.bind(ActionId::ShowTable, [showPage] { showPage(ComparePanel::Table); });
    actions.bind(ActionId::ShowExplanation, [showPage] { showPage(ComparePanel::Explain); });
    actions.bind(ActionId::LeftPanel, [panes] { panes->setLeft(!panes->showsLeft() || panes->onlyCards()); });
    actions.bind(ActionId::LowerPanel,
                 [panes] { panes->setBelow(!panes->showsBelow() || panes->onlyCards()); });
    actions.bind(ActionId::OnlyCards, [panes] { panes->setOnlyCards(!panes->onlyCards()); });
    actions.bind(ActionId::NextPane, [panes] { panes->go(1); });
    actions.bind(ActionId::PreviousPane, [panes] { panes->go(-1); });
}

void WindowActions::bindThemes() {
    const auto bind = [this](ActionId id, ThemeChoice choice) {
        m_parts.actions->bind(id, [this, choice] { m_parts.appearance->setChoice(choice); });
    };
    bind(ActionId::ThemeSystem, ThemeChoice::System);
    bind(ActionId::ThemeLight, ThemeChoice::Light);
    bind(ActionId::ThemeDark, ThemeChoice::Dark);
}

void WindowActions::bindEdits() {
    Actions& actions = *m_parts.actions;
    actions.bind(ActionId::Undo, [this] { m_parts.store->history()->undo(); });
    actions.bind(ActionId::Redo, [this] { m_parts.store->history()->redo(); });
    actions.bind(ActionId::Copy, [this] { copy(); });
    actions.bind(ActionId::CopyPicture, [this] { copyPicture(); });
    actions.bind(ActionId::CopyTable, [this] { m_parts.table->copyTable(); });
}

void WindowActions::follow() {
    QUndoStack* history = m_parts.store->history();
    const auto followHistory = [this, history] {
        m_parts.actions->setPossible(ActionWhen::CanUndo, history->canUndo());
        m_parts.actions->setPossible(ActionWhen::CanRedo, history->canRedo());
    };
    connect(history, &QUndoStack::indexChanged, this, followHistory);
    connect(m_parts.board, &RunBoard::cardsChanged, this, &WindowActions::followRuns);
    connect(m_parts.board, &RunBoard::cardChanged, this, &WindowActions::followRuns);
    connect(m_parts.board, &RunBoard::progressChanged, this, &WindowActions::followRuns);
    connect(m_parts.compare, &CompareView::arrangementChanged, this, &WindowActions::followRuns);
    connect(m_parts.compare, &CompareView::copyRequested, this, &WindowActions::copyCard);
    connect(m_parts.view, &ViewState::laneModeChanged, this, &WindowActions::followTicks);
    connect(m_parts.view, &ViewState::wheelChanged, this, &WindowActions::followTicks);
    connect(m_parts.view, &ViewState::captionsChanged, this, &WindowActions::followTicks);
    connect(m_parts.panes, &Panes::changed, this, &WindowActions::followTicks);
    connect(m_parts.appearance, &Appearance::changed, this, &WindowActions::followTicks);
    followHistory();
    followRuns();
    followTicks();
}

void WindowActions::followRuns() {
    const auto& cards = m_parts.store->setup().cards;
    const bool hasRuns = std::ranges::any_of(
        cards, [this](const CardSetup& card) { return m_parts.board->state(card.id).recording != nullptr; });
    Actions& actions = *m_parts.actions;
    actions.setPossible(ActionWhen::HasRuns, hasRuns);
    actions.setPossible(ActionWhen::Busy, m_parts.board->busy());
    actions.setPossible(ActionWhen::OneAlone, m_parts.compare->showsOneAlone());
    actions.setPossible(ActionWhen::HasChoices, std::ranges::any_of(cards, [](const CardSetup& card) {
                            return !card.choices.empty();
                        }));
    followTicks();
}

void WindowActions::followTicks() {
    Actions& actions = *m_parts.actions;
    const bool byTask = m_parts.view->laneMode() == LaneMode::ByTask;
    actions.setTicked(byTask ? ActionId::ByTask : ActionId::ByCore, true);
    actions.setTicked(ActionId::TwoByTwo, m_parts.compare->twoByTwo());
    actions.setTicked(ActionId::WheelZooms, m_parts.view->wheelZooms());
    actions.setTicked(ActionId::Captions, m_parts.view->captions());
    actions.setTicked(ActionId::LeftPanel, m_parts.panes->showsLeft() && !m_parts.panes->onlyCards());
    actions.setTicked(ActionId::LowerPanel, m_parts.panes->showsBelow() && !m_parts.panes->onlyCards());
    actions.setTicked(ActionId::OnlyCards, m_parts.panes->onlyCards());
    switch (m_parts.appearance->choice()) {
    case ThemeChoice::System:
        return actions.setTicked(ActionId::ThemeSystem, true);
    case ThemeChoice::Light:
        return actions.setTicked(ActionId::ThemeLight, true);
    case ThemeChoice::Dark:
        return actions.setTicked(ActionId::ThemeDark, true);
    }
}

// Text fields and text views copy their own selection.
void WindowActions::copy() {
    if (m_parts.table->copyFocused()) return;
    if (const std::optional<int> run = m_parts.compare->focusedRun()) return copyCard(*run);
    copyPicture();
}

void WindowActions::copyCard(int id) {
    PictureOptions options;
    options.size = kCardPicture;
    options.scale = 2;
    copyPicture(m_parts.board->comparison(id), options);
}

void WindowActions::copyPicture() {
    copyPicture(m_parts.compare->seenComparison(), {});
}

void WindowActions::copyPicture(const Comparison& comparison, PictureOptions options) {
    if (comparison.empty()) return;
    const ExportView view = m_parts.compare->exportView();
    options.theme = m_parts.appearance->theme().id;
    options.lanes = view.lanes;
    options.range = view.zoom;
    QGuiApplication::clipboard()->setImage(pictureImage(comparison, options));
}

} // namespace timeslice
