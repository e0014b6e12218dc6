// JobOrder: jobs of one periodic task run one after another. One that is released while the job before it has
// not ended is held back, and let go when that one ends, however late.
// - Only the first turn of a job's thread is held back; how it is told to the trace is the thread's business.
#pragma once

#include "core/machine/simulated/thread_lists.h"

namespace timeslice {

class JobOrder {
  public:
    // Each new thread, also one of no series; numbers count from 0 without a gap.
    void announce(ThreadId thread) { m_lists.announce(thread); }

    // A job of a series is released. Invalid: it may begin; else it is held back until this one, the job
    // before it, has ended.
    ThreadId release(int32_t series, ThreadId job) {
        const auto index = static_cast<size_t>(series);
        if (index >= m_series.size()) m_series.resize(index + 1);
        Series& of = m_series[index];
        const ThreadId before = of.last;
        of.last = job;
        if (of.running.valid()) {
            m_lists.append(of.held, job);
            return before;
        }
        of.running = job;
        return {};
    }

    // The job of a series that may run has ended; the one held back that may begin now, if there is one.
    ThreadId ended(int32_t series) {
        Series& of = m_series[static_cast<size_t>(series)];
        of.running = m_lists.takeFirst(of.held);
        return of.running;
    }

  private:
    struct Series {
        ThreadId running; // or ready, or waiting: begun and not ended
        ThreadId last;    // that was released
        ThreadList held;
    };

    ThreadLists m_lists;
    std::vector<Series> m_series;
};

} // namespace timeslice
