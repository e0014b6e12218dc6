// Centre: the middle of the window: the cards, or the view of a study that a lesson shows instead of them; above
// them what a lesson says or a prediction asks, below them the way through the lesson.
#pragma once

#include "app/base/theme.h"

#include <QWidget>
#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace timeslice {

class Actions;
class CompareView;
class HuntView;
class LessonAuthor;
class LessonBar;
class LessonPanel;
class LessonSession;
class PredictPanel;
class Prediction;
class ScaleView;
class SetupStore;
class WorkloadOpener;

class Centre : public QWidget {
    Q_OBJECT
  public:
    // Takes the cards over.
    Centre(CompareView* cards, LessonSession* session, LessonAuthor* author, Prediction* prediction,
           SetupStore* store, WorkloadOpener* opener, QWidget* parent = nullptr);

    void useActions(const Actions& actions);
    void setTheme(const Theme& theme);
    // A digit, as a place from 0. False: no question is open.
    bool vote(size_t place);
    void takeVoteBack(size_t place);

    LessonPanel* panel() { return m_panel; }
    LessonBar* bar() { return m_bar; }
    PredictPanel* predictPanel() { return m_predictPanel; }
    ScaleView* scaleView() { return m_scale; }
    HuntView* huntView() { return m_hunt; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createLayout();
    void connectSignals();
    void showStep();
    void showStudies();
    void showCallouts();
    void begin();
    void end();

    CompareView* m_cards;
    LessonSession* m_session;
    Prediction* m_prediction;
    LessonPanel* m_panel;
    PredictPanel* m_predictPanel;
    QStackedWidget* m_stage;
    ScaleView* m_scale;
    HuntView* m_hunt;
    LessonBar* m_bar;
    QVBoxLayout* m_above = nullptr;
    QVBoxLayout* m_below = nullptr;
    bool m_inLesson = false;
    std::optional<int> m_aloneBefore; // the lesson
};

} // namespace timeslice
