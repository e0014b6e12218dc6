// PresentStage: the timelines on the projector, or the view of a study that a lesson shows instead of them, with the
// legend of what stands there. Lives on the window's thread.
//
// - Lanes are written as large as there is room; all cards share the widest column of names, and the last one of a
//   column alone names the instants of their common axis.
// - Cards that would not fit below each other, even with thin lanes, stand in two columns.
// - Cards of other pages are kept: going back shows them at once.
#pragma once

#include "app/board/run_board.h"
#include "app/board/setup_store.h"
#include "app/present/present_type.h"
#include "app/timeline/view_state.h"
#include "app/widgets/appearance.h"

#include <QWidget>
#include <map>
#include <vector>

class QGridLayout;

namespace timeslice {

class Actions;
class HuntView;
class LegendBar;
class LessonSession;
class RunCard;
class ScaleView;
class WorkloadOpener;

// What is presented, and by whom it is known. All outlive the presentation.
struct PresentParts {
    SetupStore* store = nullptr;
    RunBoard* board = nullptr;
    ViewState* view = nullptr;
    WorkloadOpener* opener = nullptr;
    Appearance* appearance = nullptr;
    const Actions* actions = nullptr;
};

class PresentStage : public QWidget {
    Q_OBJECT
  public:
    // `lesson`: whose studies and callouts it shows; null: a comparison is presented.
    PresentStage(const PresentParts& parts, LessonSession* lesson, QWidget* parent);

    // Cards by their ids, in order; a study of the lesson comes before them.
    void showCards(const std::vector<int>& wanted);
    void setType(const PresentType& type);
    void applyTheme();
    std::vector<RunCard*> cards() const; // that are shown, in order
    int columns() const { return m_columns; }
    LegendBar* legend() { return m_legend; }
    ScaleView* scaleView() { return m_scale; }
    HuntView* huntView() { return m_hunt; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void removeGone();
    void showStudies();
    void fit();
    void arrange();
    double rowsOfText(int columns, double lane) const;
    void showLegend();
    void showCallouts();
    RunCard* cardFor(int id);
    void connectCard(RunCard* card);
    void followCard(int id);

    PresentParts m_parts;
    LessonSession* m_lesson;
    std::map<int, RunCard*> m_cards; // by id
    std::vector<int> m_wanted;
    PresentType m_type;
    int m_columns = 1;
    ScaleView* m_scale;
    HuntView* m_hunt;
    LegendBar* m_legend;
    QGridLayout* m_body;
};

} // namespace timeslice
