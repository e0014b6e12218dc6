// CompareView: the centre of the window: tools and legend, overview, one card per run, playhead. It follows
// setup and board and turns the cards' requests into changes of the setup.
#pragma once

#include "app/base/theme.h"
#include "app/board/export_view.h"
#include "app/board/run_board.h"
#include "app/cards/card_popup.h"
#include "app/timeline/view_state.h"

#include <QPointer>
#include <QWidget>
#include <map>
#include <set>

namespace timeslice {

class Actions;
class Button;
class CardArea;
class LegendBar;
class OverviewStrip;
class PlayheadRow;
class RunCard;

class CompareView : public QWidget {
    Q_OBJECT
  public:
    CompareView(SetupStore* store, RunBoard* board, ViewState* view, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTwoByTwo(bool twoByTwo);
    bool twoByTwo() const;
    // Shows only the card at this place, from 0; none: all. The same place again: all.
    void showAlone(std::optional<size_t> place);
    bool showsOneAlone() const { return m_alone.has_value(); }
    // On the focused or only card of a run that the user schedules: lets the candidate at this place run,
    // from 0. False: the card does not ask.
    bool choose(size_t place);
    bool takeChoiceBack();
    std::vector<RunCard*> visibleCards() const;
    RunCard* card(int id) const; // null: no such card
    // What the window shows: which of the board's runs, and what of the time.
    ExportView exportView() const;
    // The visible runs: without those of folded or hidden cards; if all are folded, all of them.
    Comparison seenComparison() const;
    // The card that has the focus; none: no card has it, or it has no run yet.
    std::optional<int> focusedRun() const;
    // Connects the tool buttons to the window's actions.
    void useActions(const Actions& actions);
    PlayheadRow* playheadRow() { return m_playhead; }
    CardPopup* popup() { return m_popup; }

  Q_SIGNALS:
    void truthRequested(int id);
    void copyRequested(int id); // as a picture
    void arrangementChanged();
    void taskPicked(int card, timeslice::TaskId task); // clicked on

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createTools();
    void createLayout();
    void connectSignals();
    void retranslate();
    void followCards();
    void followPopup();
    void followCard(int id);
    RunCard* createCard(int id);
    RunCard* focusedCard() const;
    RunCard* cardForKeys() const;
    void connectCard(RunCard* card);
    void connectCardSetup(RunCard* card);
    void pick(int id, TaskId task);
    void followResults();
    void showLegend(const std::vector<RecordingPtr>& recordings);
    void placeAxis();
    void change(const QString& what, const Setup& next);
    void duplicate(int id);
    void openPopup(int id);

    SetupStore* m_store;
    RunBoard* m_board;
    ViewState* m_view;
    const Theme* m_theme;
    const Actions* m_actions = nullptr; // none until useActions()
    std::map<int, RunCard*> m_cards;
    std::optional<int> m_alone; // id of the one card that is shown
    WorkloadPtr m_fitted;       // the workload that the visible range was fitted to
    LegendBar* m_legend = nullptr;
    Button* m_zoomOut = nullptr;
    Button* m_zoomIn = nullptr;
    Button* m_fit = nullptr;
    Button* m_arrangement = nullptr;
    Button* m_onlyCards = nullptr;
    Button* m_all = nullptr;
    OverviewStrip* m_overview = nullptr;
    CardArea* m_area = nullptr;
    PlayheadRow* m_playhead = nullptr;
    QPointer<CardPopup> m_popup;
};

} // namespace timeslice
