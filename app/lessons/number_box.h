// NumberBox: where a class's estimate is typed, and what the answer was.
#pragma once

#include "app/base/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace timeslice {

class LessonSession;

class NumberBox : public QWidget {
    Q_OBJECT
  public:
    explicit NumberBox(LessonSession* session, QWidget* parent = nullptr);

    void showState();
    // What a digit types into an open question for a number. False: none is asked for.
    bool typeDigit(int digit);
    QLineEdit* field() { return m_field; }
    QString verdict() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void enter();

    LessonSession* m_session;
    QLabel* m_label;
    QLineEdit* m_field;
    QLabel* m_unit;
    QLabel* m_verdict;
};

} // namespace timeslice
