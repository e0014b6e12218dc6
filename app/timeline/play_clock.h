// PlayClock: lets the playhead go to an instant, in a given time: to the answer of a question, through what a step of
// a lesson shows. Lives on the window's thread.
#pragma once

#include "core/base/time.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace timeslice {

class ViewState;

class PlayClock : public QObject {
    Q_OBJECT
  public:
    explicit PlayClock(ViewState* view);

    void playTo(Nanos end, int milliseconds); // from where it is, forwards or back
    bool playing() const { return m_timer.isActive(); }
    void pause();
    void finish(); // jumps to where it was going

  Q_SIGNALS:
    void changed(); // playing
    void arrived(); // where it was going, or it was paused on its way

  private:
    void advance();

    ViewState* m_view;
    QTimer m_timer;
    QElapsedTimer m_since;
    Nanos m_begin{0};
    Nanos m_end{0};
    int m_time = 1; // ms
};

} // namespace timeslice
