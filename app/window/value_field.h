// ValueField: a line for one declared parameter's value, read and written as a person does ("5 ms", decimal
// sign of the locale). Up and down step. A wrong value turns the frame red; the last good one stays in force,
// and Esc brings it back.
//
// - What is being typed is the user's: until the field is left or Enter is pressed nothing but another value
//   from outside rewrites it, neither a new palette or language nor the echo of the value just read.
// - A number without a unit has the unit that stood there.
#pragma once

#include "core/base/parameter.h"

#include <QLineEdit>
#include <QTimer>

namespace timeslice {

class ValueField : public QLineEdit {
    Q_OBJECT
  public:
    explicit ValueField(Parameter parameter, QWidget* parent = nullptr);

    void setValue(int64_t value); // leaves a text alone that means this value, or that is being typed
    int64_t value() const { return m_value; }
    void step(int direction); // +1 or -1

  Q_SIGNALS:
    void valueEdited(qint64 value);
    // What is wrong with the text; empty when it is right again.
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
    QString m_unit;            // the last one that stood here; empty: the parameter has none
    QString m_problem;         // of the text
    bool m_wrong = false;      // and is shown
    bool m_typing = false;     // since the field was last left
    QAction* m_less = nullptr; // for counts only
    QAction* m_more = nullptr;
    QTimer m_patience; // a half-typed number is no error yet
};

} // namespace timeslice
