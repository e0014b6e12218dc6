// RunCard: one recording on screen: title, tagline, makespan and speedup, timeline, and what went wrong. While
// running it says for how long; the timeline of an earlier run is pale and labelled so. The card shows what
// it is given and emits signals for what the user asks; it changes nothing itself. While its end is covered it keeps its figures to itself.
#pragma once

#include "app/base/theme.h"
#include "app/board/run_board.h"
#include "app/cards/card_message.h"
#include "app/timeline/view_state.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QMenu;
class QProgressBar;

namespace timeslice {

class Button;
class Caption;
class ChoiceRow;
class ElidedLabel;
class MessageBar;
class TimelineView;

// Between a card's frame and its content.
inline constexpr int kCardPadding = 12;

class RunCard : public QFrame {
    Q_OBJECT
  public:
    RunCard(int id, ViewState* view, QWidget* parent = nullptr);

    int id() const { return m_id; }
    // `spec`: what it runs; none: it shows a recording from a file.
    void setLabel(const Text& label, const std::optional<RunSpec>& spec);
    void setState(const CardState& state);
    // Shows what is wrong, until the next run starts.
    void tell(const Problems& problems);
    const CardState& state() const { return m_state; }
    void setTheme(const Theme& theme);
    void setCollapsed(bool collapsed);
    bool collapsed() const { return m_collapsed; }
    // For a projector: without buttons, as high as there is room, with names of lanes in this size (pixels).
    void setPresented(int laneText);
    // Fills the available height.
    void setTall(bool tall);
    // Height of the lanes: 1 is their natural height, 0 as low as names allow.
    void setLaneShare(double share);
    int heightFor(double laneShare) const; // of the card

    TimelineView* timeline() { return m_timeline; }
    Caption* caption() { return m_caption; }
    const MessageBar* messageBar() const { return m_message; }
    ChoiceRow* choiceRow() { return m_choice; }
    QString title() const;
    QString resultText() const;
    QString makespanText() const;
    QString lifeText() const; // "running: 3.2 s"; empty: it is not busy
    bool showsEarlierRun() const { return m_earlier; }
    Button* menuButton() { return m_more; }

  Q_SIGNALS:
    void runRequested();
    void liveRequested();          // instead of Python
    void choiceMade(size_t place); // who runs next, of a run chosen by hand
    void choiceTakenBack();
    void choicesTakenBack(); // all of them
    void cancelRequested();
    void duplicateRequested();
    void truthRequested();
    void changeRequested();
    void moveRequested(int places);
    void removeRequested();
    void collapseRequested();
    void copyRequested();
    void aloneRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void createHead();
    void createLayout();
    void connectSignals();
    void retranslate();
    void fillMenu();
    void addRunActions();
    void showNames();
    void showFigures();
    void showKnownFigures(const Recording* recording);
    void followCover();
    void showResult(const RunMetrics* metrics);
    void showMessage();
    void showFinished();
    void showProgress();
    void showLife();
    bool isLong() const;
    void act();
    void fitHeight();
    int timelineHeight(double laneShare) const;

    int m_id;
    ViewState* m_view;
    std::optional<RunSpec> m_spec; // none: nothing is run
    Text m_label;
    CardState m_state;
    CardAction m_action = CardAction::None;
    QTimer m_tick; // while it is busy
    QElapsedTimer m_busy;
    bool m_earlier = false; // what is shown is of an earlier run
    bool m_covered = false; // its end, and with it its figures
    bool m_collapsed = false;
    bool m_tall = false;
    bool m_presented = false;
    double m_laneShare = 1;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_tagline = nullptr;
    QLabel* m_life = nullptr;
    QLabel* m_earlierMark = nullptr;
    QLabel* m_result = nullptr;
    QLabel* m_makespan = nullptr;
    QLabel* m_speedup = nullptr;
    Button* m_remarks = nullptr;
    Button* m_cancel = nullptr;
    Button* m_fold = nullptr;
    Button* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QProgressBar* m_progress = nullptr;
    MessageBar* m_message = nullptr;
    ChoiceRow* m_choice = nullptr;
    TimelineView* m_timeline = nullptr;
    Caption* m_caption = nullptr;
};

} // namespace timeslice
