// PredictPanel: "who runs next?" above the cards, its answers with their votes, and the score. Hidden unless it is
// asked for.
#pragma once

#include "app/base/theme.h"

#include <QFrame>

class QLabel;

namespace timeslice {

class Actions;
class AnswerList;
class Button;
class Prediction;

class PredictPanel : public QFrame {
    Q_OBJECT
  public:
    explicit PredictPanel(Prediction* prediction, QWidget* parent = nullptr);

    void useActions(const Actions& actions);
    void setTheme(const Theme& theme);
    AnswerList* answers() { return m_answers; }
    QString question() const;
    QString scoreText() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createLayout();
    void showState();

    Prediction* m_prediction;
    QLabel* m_question;
    QLabel* m_how;
    QLabel* m_score;
    Button* m_reveal;
    Button* m_close;
    AnswerList* m_answers;
};

} // namespace timeslice
