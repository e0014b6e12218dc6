// LessonPanel: what a step says, large, above the cards; beside it what the class does: answers to a question, a
// number, a goal with its state, a setting to change. Texts of the user's own lessons can be changed in place. Hidden
// while no lesson is open.
#pragma once

#include "app/base/theme.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace timeslice {

class Actions;
class AnswerList;
class Button;
class GoalBox;
class LessonAuthor;
class LessonSession;
class MessageBar;
class NumberBox;
class SetupStore;
class StepEditor;
class WorkloadOpener;

class LessonPanel : public QFrame {
    Q_OBJECT
  public:
    LessonPanel(LessonSession* session, LessonAuthor* author, SetupStore* store, WorkloadOpener* opener,
                QWidget* parent = nullptr);

    void useActions(const Actions& actions);
    void setTheme(const Theme& theme);
    // Smaller type and less room, for a window that is not high.
    void setDense(bool dense);
    QString text() const; // what it says, as HTML
    // Below the text: what went wrong; nothing: it no longer matters.
    void tell(const QString& problem);
    MessageBar* messageBar() { return m_message; }
    StepEditor* editor() { return m_editor; }
    Button* editButton() { return m_edit; }
    AnswerList* answers() { return m_answers; }
    NumberBox* numberBox() { return m_number; }
    GoalBox* goalBox() { return m_goal; }
    Button* closeButton() { return m_close; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createTexts();
    void createLayout();
    void connectSignals();
    void retranslate();
    void showStep();
    void showTexts();
    void showAnswers();
    void showEditor();
    QString askText() const;

    LessonSession* m_session;
    const Theme* m_theme;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_because = nullptr;
    QLabel* m_how = nullptr; // the class answers
    QLabel* m_standIns = nullptr;
    QStackedWidget* m_side = nullptr;
    AnswerList* m_answers = nullptr;
    NumberBox* m_number = nullptr;
    GoalBox* m_goal = nullptr;
    StepEditor* m_editor = nullptr; // in place of the texts, while it is open
    MessageBar* m_message = nullptr;
    Button* m_edit = nullptr;
    Button* m_close = nullptr;
};

} // namespace timeslice
