#include "app/timeline/play_clock.h"

#include "app/timeline/view_state.h"

#include <algorithm>
#include <cmath>

namespace timeslice {

namespace {
constexpr int kFrame = 16;            // ms
constexpr double kWholeTime = 10'000; // ms that the whole time takes at speed 1
} // namespace

PlayClock::PlayClock(ViewState* view) : QObject(view), m_view(view) {
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, &PlayClock::advance);
}

void PlayClock::setSpeed(double speed) {
    m_speed = speed;
    Q_EMIT changed();
}

void PlayClock::play() {
    m_end.reset();
    if (m_view->position() >= m_view->extent()) m_view->movePlayhead(Nanos{0});
    start();
}

void PlayClock::playTo(Nanos end, int milliseconds) {
    m_end = end;
    m_pace = static_cast<double>((end - m_view->position()).count()) / std::max(1, milliseconds);
    start();
}

void PlayClock::start() {
    m_sinceTick.start();
    m_timer.start();
    Q_EMIT changed();
}

void PlayClock::pause() {
    if (!playing()) return;
    m_timer.stop();
    Q_EMIT changed();
    Q_EMIT arrived();
}

void PlayClock::finish() {
    if (!playing()) return;
    m_view->movePlayhead(m_end.value_or(m_view->extent()));
    pause();
}

void PlayClock::advance() {
    const Nanos end = m_end.value_or(m_view->extent());
    const double pace = m_end ? m_pace : m_speed / kWholeTime * static_cast<double>(m_view->extent().count());
    const Nanos next =
        m_view->position() + Nanos(std::llround(pace * static_cast<double>(m_sinceTick.restart())));
    if (pace < 0 ? next <= end : next >= end) return finish();
    m_view->movePlayhead(next);
}

} // namespace timeslice
