// A thread's parent waits until the thread has begun (CPython's Thread.start waits for the event `_started`):
// it drops the GIL for that, and has to take it again.
#pragma once

#include "core/models/parts/gil.h"

namespace timeslice {

class HandShake {
  public:
    HandShake(Kernel& kernel, Gil& gil)
        : m_gil(gil), m_mutex(kernel.makeMutex()), m_changed(kernel.makeCondition()) {}

    // By the parent, which holds the GIL before and afterwards.
    Co<> wait(Thread& thread, TaskId parent) {
        co_await m_gil.drop(thread, parent, {State::MessageWait, Cause::Blocked});
        thread.notes().waitMeans(State::MessageWait, Cause::Blocked);
        co_await thread.lock(*m_mutex);
        while (!m_done) co_await thread.wait(*m_changed, *m_mutex);
        thread.unlock(*m_mutex);
        co_await m_gil.take(thread, parent);
    }

    // By the new thread.
    Co<> done(Thread& thread) {
        co_await thread.lock(*m_mutex);
        m_done = true;
        co_await thread.signal(*m_changed);
        thread.unlock(*m_mutex);
    }

  private:
    Gil& m_gil;
    std::unique_ptr<Mutex> m_mutex;
    std::unique_ptr<Condition> m_changed;
    bool m_done = false;
};

} // namespace timeslice
