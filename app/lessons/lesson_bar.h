// LessonBar: below the cards of a lesson: steps, answers and score, and the buttons that lead on. Hidden while no
// lesson is open.
#pragma once

#include <QFrame>

class QLabel;

namespace timeslice {

class Actions;
class Button;
class LessonSession;
class StepDots;

class LessonBar : public QFrame {
    Q_OBJECT
  public:
    explicit LessonBar(LessonSession* session, QWidget* parent = nullptr);

    void useActions(const Actions& actions);
    StepDots* dots() { return m_dots; }
    QString placeText() const; // "3 of 7"
    QString scoreText() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createLayout();
    void connectSignals();
    void retranslate();
    void showLesson();
    void showStep();
    void showState();

    LessonSession* m_session;
    Button* m_back;
    StepDots* m_dots;
    QLabel* m_place;
    QLabel* m_score;
    Button* m_restore;
    Button* m_reveal;
    Button* m_next;
};

} // namespace timeslice
