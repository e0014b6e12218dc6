// RunningTime: how long a thread has run, for policies that need it between two charges.
// - A running thread is charged only now and then; in between follow() lets its time keep up, so that others
//   can be placed beside it. The next charge puts right what that took too long for use of the core (a thread
//   switch).
// - Each call returns by how much the time counted has changed.
#pragma once

#include "core/base/time.h"

#include <utility>

namespace timeslice {

class RunningTime {
  public:
    // It runs, or goes on to run, from now on. All used until now has been charged.
    Nanos start(Nanos now) {
        const Nanos change = stop();
        m_started = now;
        m_charged = m_counted = Nanos{0};
        return change;
    }
    Nanos charge(Nanos used) {
        m_charged += used;
        return count(m_charged);
    }
    // As if it had used its core all the time since it started.
    Nanos follow(Nanos now) { return now - m_started > m_counted ? count(now - m_started) : Nanos{0}; }
    // It does not run any more: what was charged holds.
    Nanos stop() { return count(m_charged); }

  private:
    Nanos count(Nanos used) { return used - std::exchange(m_counted, used); }

    Nanos m_started{0};
    Nanos m_charged{0}; // since it started
    Nanos m_counted{0}; // the same, as far as told
};

} // namespace timeslice
