// Watches a live run from outside and reports when it can never end: it reads from the shared log which tasks
// hold and which wait, without stopping any of them.
//
// How it works: it looks for a cycle of tasks that wait for each other, or for all threads being in waits
// that only another thread could end, with no record written meanwhile. Words may be read while they change,
// so only what stays unchanged for several looks counts. The cycle's names come from the trace, after the run
// has been ended.
#pragma once

#include "core/base/time.h"
#include "core/machine/live/record/record.h"

#include <vector>

namespace timeslice {

class DeadlockWatch {
  public:
    static constexpr Nanos kEvery = 50ms;    // between looks, at least
    static constexpr int kLooksOfCircle = 3; // that show the same one
    static constexpr int kLooksOfStandstill = 12;

    explicit DeadlockWatch(const SharedLog& log, size_t tasks) : m_log(log), m_tasks(tasks) {}

    // To be called again and again; true when the run is deadlocked.
    bool look(Nanos now);

  private:
    std::vector<int32_t> findCircle() const;
    int32_t blockerOf(int32_t task) const;
    uint64_t recordsWritten() const;

    const SharedLog& m_log;
    size_t m_tasks;
    Nanos m_next{0};
    std::vector<int32_t> m_circle;
    int m_circleSeen = 0;
    uint64_t m_records = 0;
    int m_standsSince = 0; // looks
};

} // namespace timeslice
