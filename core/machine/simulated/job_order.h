// JobOrder: jobs of one periodic task run one after another. One that is released while the job before it has
// not ended is held back, and let go when that one ends, however late.
// - Only the first turn of a job's thread is held back; how it is told to the trace is the thread's business.
// - A job that begins anew has another thread: it goes over to that one, and ends when that one does.
#pragma once

#include "core/machine/simulated/thread_lists.h"

namespace timeslice {

class JobOrder {
  public:
    // Each new thread of a series, and the task that it is there for.
    void announce(int32_t series, ThreadId thread, TaskId task) {
        m_lists.announce(thread);
        m_tasks.resize(thread.index() + 1);
        m_tasks[thread.index()] = task;
        const auto index = static_cast<size_t>(series);
        if (index >= m_series.size()) m_series.resize(index + 1);
        ThreadId& running = m_series[index].running;
        if (running.valid() && m_tasks[running.index()] == task) running = thread;
    }

    // A job of a series is released. Invalid: it may begin; else it is held back until this one, the job
    // before it, has ended.
    ThreadId release(int32_t series, ThreadId job) {
        Series& of = m_series[static_cast<size_t>(series)];
        if (of.running == job) return {}; // it takes over what has begun
        const ThreadId before = of.last;
        of.last = job;
        if (of.running.valid()) {
            m_lists.append(of.held, job);
            return before;
        }
        of.running = job;
        return {};
    }

    // A thread of a series that was not held back has ended; the job held back that may begin now, if there is
    // one.
    ThreadId ended(int32_t series, ThreadId thread) {
        Series& of = m_series[static_cast<size_t>(series)];
        if (of.running != thread) return {};
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
    std::vector<TaskId> m_tasks; // by thread
    std::vector<Series> m_series;
};

} // namespace timeslice
