// What the steps mean for a process of its own: the operating system's calls, a copy of every variable, and
// messages that are pickled into a pipe.
#pragma once

#include "core/models/parts/thread_steps.h"

namespace timeslice {

class ProcessSteps : public ThreadSteps {
  public:
    using ThreadSteps::ThreadSteps;

    // Whoever sends pickles and writes, whoever receives reads and unpickles.
    Co<bool> sync(Sync sync) override {
        if (sync.op == SyncOp::Put) co_await payMessage(m_thread, sync.bytes, true);
        const bool done = co_await ThreadSteps::sync(sync);
        if (sync.op == SyncOp::Get && done) co_await payMessage(m_thread, sync.bytes, false);
        co_return done;
    }

    // Its own copy: what the others, and the parent, see does not change.
    Co<> add(Update update) override {
        co_await m_thread.compute({update.gap, WorkKernel::Chain, {}});
        m_thread.stored(update.variable, 0);
    }

    static Co<> payMessage(Thread& thread, int64_t bytes, bool sends) {
        co_await thread.pay(Cost::PipeMessage);
        co_await thread.pay(Cost::PickleByte, bytes);
        if (sends) co_await thread.pay(Cost::PipeByte, bytes);
    }
};

} // namespace timeslice
