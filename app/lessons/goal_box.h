// GoalBox: what the class is to reach as the scheduler, or by changing a setting, and how far it is: the goal, the
// setting, whether it is reached, a hint on demand.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace timeslice {

class Button;
class LessonSession;
class SetupStore;
class TrySetting;
class WorkloadOpener;

class GoalBox : public QWidget {
    Q_OBJECT
  public:
    GoalBox(LessonSession* session, SetupStore* store, WorkloadOpener* opener, QWidget* parent = nullptr);

    void showStep(); // another one
    void showState();
    QString stateText() const;
    Button* hintButton() { return m_hintButton; }
    TrySetting* setting() { return m_setting; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    LessonSession* m_session;
    QLabel* m_goal;
    TrySetting* m_setting;
    QLabel* m_state;
    Button* m_hintButton;
    QLabel* m_hint;
};

} // namespace timeslice
