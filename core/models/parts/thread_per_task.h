// One OS thread a task: what models have in common whose threads the operating system starts, with a GIL or
// without.
#pragma once

#include "core/models/parts/process_start.h"
#include "core/models/parts/thread_actions.h"
#include "core/models/parts/thread_process.h"

namespace timeslice {

// How a task's thread is made.
inline ThreadOptions optionsFor(const PlannedTask& job) {
    return {job.arrival, job.task, job.daemon, job.traits, job.burst, 0, job.task, {}};
}

class ThreadPerTask : public Model, private ThreadProcess::Host {
  public:
    // Who works for a task: its thread from the first moment, or, where the body says it first, that one's
    // bind().
    enum class Binds : uint8_t { Thread, Body };
    using Forks = ThreadProcess::Forks;
    explicit ThreadPerTask(Forks forks, Binds binds = Binds::Thread) : m_forks(forks), m_binds(binds) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        ThreadProcess::Host& host = *this;
        m_process = std::make_unique<ThreadProcess>(host, kernel, plan, m_forks);
        for (const PlannedTask& job : plan.tasks)
            if (!job.spawned)
                kernel.addThread(optionsOf(job),
                                 [this, &job](Thread& thread) { return m_process->run(thread, job); });
    }

  protected:
    Co<> body(Thread& thread, const PlannedTask& job, ThreadProcess& process) override {
        ThreadActions steps(process, thread, job);
        co_await job.program(steps);
        thread.notes().finished(job.task);
    }

    Co<> begin(Thread& thread, TaskId, const PlannedTask& job, ThreadProcess& process) override {
        ThreadOptions options = optionsOf(job);
        options.start = Nanos{0};
        co_await thread.spawn(StartAs::Thread, options,
                              [&process, &job](Thread& own) { return process.run(own, job); });
    }

    ThreadOptions optionsOf(const PlannedTask& job) const final {
        ThreadOptions made = optionsFor(job);
        if (m_binds == Binds::Body) made.task = {};
        return made;
    }

  private:
    Forks m_forks;
    Binds m_binds;
    std::unique_ptr<ThreadProcess> m_process; // the run's first
};

} // namespace timeslice
