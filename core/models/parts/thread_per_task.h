// One OS thread a task without a GIL: what `preemptive` and `parallel` share.
#pragma once

#include "core/models/parts/thread_steps.h"

namespace timeslice {

class ThreadPerTask : public Model {
  public:
    void start(Kernel& kernel, const RunPlan& plan) override {
        m_locks = makeTaskLocks(kernel, plan);
        for (const Job& job : plan.jobs)
            kernel.addThread({job.arrival, job.task},
                             [this, &job](Thread& thread) { return body(thread, job); });
    }

  private:
    Co<> body(Thread& thread, const Job& job) {
        ThreadSteps steps(thread, job.task, m_locks);
        co_await job.program(steps);
        thread.finished(job.task);
    }

    std::vector<std::unique_ptr<TaskLock>> m_locks;
};

} // namespace timeslice
