// RemainingBurst: what is left of the CPU burst that a thread has announced; what srtf and lrtf rank by.
// - A running thread announces its next burst before it waits, and is charged after that for the burst that
//   ends: so what it announces counts from when it has stopped.
#pragma once

#include "core/base/time.h"

#include <algorithm>
#include <utility>

namespace timeslice {

class RemainingBurst {
  public:
    Nanos left() const { return m_left; }

    void announce(Nanos burst) { (m_running ? m_next : m_left) = burst; }
    void start() { m_running = true; }
    void charge(Nanos used) { m_left = std::max(m_left - used, Nanos{0}); }
    void stop() {
        m_running = false;
        if (m_next >= Nanos{0}) m_left = std::exchange(m_next, Nanos{-1});
    }

  private:
    Nanos m_left{0};
    Nanos m_next{-1}; // announced while running; none: -1
    bool m_running = false;
};

} // namespace timeslice
