// PresenterNotes: what only the presenter sees, on the second screen: notes, the next page, the time of day and
// how long it has been going on. Lives on the window's thread.
#pragma once

#include "app/present/present_pages.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTextEdit;

namespace timeslice {

class Button;

class PresenterNotes : public QWidget {
    Q_OBJECT
  public:
    // A window of its own; `pages` outlives it.
    explicit PresenterNotes(PresentPages* pages, QWidget* parent = nullptr);

    QString notesText() const;
    QString nextText() const;
    QString timeText() const;

  Q_SIGNALS:
    void swapRequested(); // of the screens
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createLayout();
    void retranslate();
    void followPage();
    void followClock();

    PresentPages* m_pages;
    QElapsedTimer m_since;
    QTimer m_tick;
    QLabel* m_where = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_next = nullptr;
    QTextEdit* m_notes = nullptr;
    Button* m_back = nullptr;
    Button* m_on = nullptr;
    Button* m_swap = nullptr;
    Button* m_end = nullptr;
};

} // namespace timeslice
