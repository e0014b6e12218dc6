// RemainingBurst: what is left of the CPU burst that a thread has announced; what srtf and lrtf rank by.
// - A thread is charged for what it has done before it announces its next burst.
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace timeslice {

class RemainingBurst {
  public:
    Nanos left() const { return m_left; }

    void announce(Nanos burst) { m_left = burst; }
    void charge(Nanos used) { m_left = std::max(m_left - used, Nanos{0}); }

  private:
    Nanos m_left{0};
};

} // namespace timeslice
