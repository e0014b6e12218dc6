// FiberTimers: when tasks of a world with loops arrive, wake up or give up waiting, whichever loop set the timer.
//
// - Where there are several loops, all that follows happens under the world's mutex: whoever looks rings what is
//   due, so that a busy loop keeps nobody waiting while another one is idle.
// - Of the idle loops one watches: it waits for the first timer, the others for nothing but being poked. (Go does
//   the same: runtime/proc.go, findRunnable: pollUntil over the timers of all Ps, and checkTimers while stealing.)
#pragma once

#include "core/base/time.h"

#include <map>

namespace timeslice {

class FiberLoop;
class FiberTask;

class FiberTimers {
  public:
    struct Timer {
        Nanos due{0};
        FiberTask* task = nullptr;
        uint64_t number = 0; // of the task's rest
    };

    void add(const Timer& timer) { m_timers.emplace(timer.due, timer); }
    bool empty() const { return m_timers.empty(); }
    // When the first one is due; not when it is empty.
    Nanos next() const { return m_timers.begin()->first; }
    bool anyDue(Nanos now) const { return !empty() && next() <= now; }
    // Taken out; equal ones in the order in which they were set. Not when it is empty.
    Timer takeFirst() {
        const Timer timer = m_timers.begin()->second;
        m_timers.erase(m_timers.begin());
        return timer;
    }

    // Who watches; null: nobody.
    FiberLoop* watcher() const { return m_watcher; }
    // Has nobody been told of the first timer yet?
    bool needsWatcher() const { return !empty() && (!m_watcher || next() < m_watchesUntil); }
    // It will look at the timers at that time at the latest. `asks`: it waits for devices too, and what it then runs
    // would keep their answers waiting: one that does not may take over.
    void watch(FiberLoop& loop, Nanos until, bool asks) {
        m_watcher = &loop;
        m_watchesUntil = until;
        m_watcherAsks = asks;
    }
    bool watcherAsks() const { return m_watcher && m_watcherAsks; }
    bool watchedByAnother(const FiberLoop& loop) const {
        return m_watcher && m_watcher != &loop && !m_watcherAsks;
    }
    void watchesNoMore(const FiberLoop& loop) {
        if (m_watcher == &loop) m_watcher = nullptr;
    }

  private:
    std::multimap<Nanos, Timer> m_timers;
    FiberLoop* m_watcher = nullptr;
    Nanos m_watchesUntil{0};
    bool m_watcherAsks = false;
};

} // namespace timeslice
