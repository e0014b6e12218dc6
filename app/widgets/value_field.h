// ValueField: a field for the value of one declared parameter, written as people do ("5 ms", the locale's
// decimal sign). Up and Down step the value. An invalid value turns the frame red; the last valid one stays
// in effect, and Esc restores it.
//
// - Until the field is left or Enter is pressed, only a different value from outside replaces what the user
//   is typing; a new palette or language, or the echo of the value just read, does not.
// - A number without a unit takes the previous unit.
#pragma once

#include "core/base/parameter.h"

#include <QLineEdit>
#include <QTimer>

namespace timeslice {

class ValueField : public QLineEdit {
    Q_OBJECT
  public:
    explicit ValueField(Parameter parameter, QWidget* parent = nullptr);

    void setValue(int64_t value); // an unchanged value keeps the text that is being typed
    int64_t value() const { return m_value; }
    void step(int direction); // +1 or -1

  Q_SIGNALS:
    void valueEdited(qint64 value);
    // What is wrong with the text; empty when it is valid again.
    void problemChanged(const QString& problem);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createSteppers();
    void retranslate();
    QString written(int64_t value) const;
    void write();
    QString withUnit(const QString& plain);
    void read();
    void complain();
    void settle();
    void setProblem(const QString& problem);

    Parameter m_parameter;
    int64_t m_value;
    QString m_unit;            // the last one shown; empty: the parameter has none
    QString m_problem;         // of the text
    bool m_wrong = false;      // and is shown
    bool m_typing = false;     // since the field was last left
    QAction* m_less = nullptr; // for counts only
    QAction* m_more = nullptr;
    QTimer m_patience; // a half-typed number is not an error yet
};

} // namespace timeslice
