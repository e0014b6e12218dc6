#include "app/timeline/play_clock.h"

#include "app/timeline/view_state.h"

#include <algorithm>
#include <cmath>

namespace timeslice {

namespace {
constexpr int kTick = 16; // ms
}

PlayClock::PlayClock(ViewState* view) : QObject(view), m_view(view) {
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &PlayClock::advance);
}

void PlayClock::playTo(Nanos end, int milliseconds) {
    m_begin = m_view->position();
    m_end = end;
    m_time = std::max(1, milliseconds);
    m_since.start();
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
    m_view->movePlayhead(m_end);
    pause();
}

void PlayClock::advance() {
    const double share = static_cast<double>(m_since.elapsed()) / m_time;
    if (share >= 1) return finish();
    const auto way = static_cast<double>((m_end - m_begin).count());
    m_view->movePlayhead(m_begin + Nanos(std::llround(share * way)));
}

} // namespace timeslice
