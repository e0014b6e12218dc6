// KeyHabits: what keys do in every window.
//
// - Enter presses the button or opens the list that has the focus. Space does not: it plays and pauses.
// - Ctrl+E exports even from a text field, where on X11 it would move the cursor to the end.
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
