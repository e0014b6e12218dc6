// KeyHabits: what keys do in every window.
//
// - Enter presses the button and opens the list that has the focus. Space is not theirs: it plays.
// - Ctrl+E is the window's in a text field too, where on X11 it would move the cursor to the end.
#pragma once

#include <QObject>

class QApplication;

namespace timeslice {

class KeyHabits : public QObject {
    Q_OBJECT
  public:
    explicit KeyHabits(QApplication& application);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace timeslice
