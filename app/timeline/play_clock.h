// PlayClock: moves the playhead as time passes. What is played is a finished run, so that the speed is free to
// choose: at speed 1 the whole time span takes ten seconds. Lives on the window's thread.
#pragma once

#include "core/base/time.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace timeslice {

class ViewState;

class PlayClock : public QObject {
    Q_OBJECT
  public:
    explicit PlayClock(ViewState* view);

    double speed() const { return m_speed; }
    void setSpeed(double speed);

    bool playing() const { return m_timer.isActive(); }
    void play();                              // to the end; from the end on, from the start
    void playTo(Nanos end, int milliseconds); // from where it is, in this time, forwards or back
    void pause();
    void finish(); // jumps to where it was going

  Q_SIGNALS:
    void changed(); // playing, speed
    void arrived(); // where it was going, or it was paused on its way

  private:
    void start();
    void advance();

    ViewState* m_view;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    double m_speed = 1;
    std::optional<Nanos> m_end; // none: the end of the time span, at the speed
    double m_pace = 0;          // ns of the run a millisecond, on the way to m_end
};

} // namespace timeslice
