// StudyHead: the line above what a study has found: what it is, how far it has come, and buttons to cancel it and
// to run it again.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace timeslice {

class Button;

class StudyHead : public QWidget {
    Q_OBJECT
  public:
    explicit StudyHead(QWidget* parent = nullptr);

    // `progress`: 0 to 1, none while it does not run. `again`: it can be run again.
    void showState(const QString& title, const QString& state, std::optional<double> progress, bool again);
    Button* cancelButton() { return m_cancel; }
    Button* againButton() { return m_again; }
    QString state() const;

  Q_SIGNALS:
    void cancelRequested();
    void againRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_state;
    Button* m_cancel;
    Button* m_again;
    QProgressBar* m_progress;
};

} // namespace timeslice
