// FormRow: one line of a form: label, editor, a button that resets to the default (shown when the value
// differs), and below them an error message.
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace timeslice {

class Button;
class ElidedLabel;

class FormRow : public QWidget {
    Q_OBJECT
  public:
    // Takes ownership of the editor.
    explicit FormRow(QWidget* editor, QWidget* parent = nullptr);

    void setLabel(const QString& label, const QString& help);
    void setChanged(bool changed, const QString& defaultValue);
    void setProblem(const QString& problem);
    QString problem() const;
    QWidget* editor() { return m_editor; }
    Button* resetButton() { return m_reset; }

  Q_SIGNALS:
    void resetRequested();

  private:
    void createLayout();

    QWidget* m_editor;
    ElidedLabel* m_label;
    Button* m_reset;
    QLabel* m_problem;
};

} // namespace timeslice
