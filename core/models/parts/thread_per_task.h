// One OS thread a task without a GIL: what `preemptive`, `parallel` and `free-threaded` share.
#pragma once

#include "core/models/parts/thread_steps.h"

namespace timeslice {

// How a task's thread is made.
inline ThreadOptions optionsFor(const Job& job) {
    return {job.arrival, job.task, job.daemon, job.traits, job.burst};
}

class ThreadPerTask : public Model {
  public:
    void start(Kernel& kernel, const RunPlan& plan) override {
        m_world = std::make_unique<World>(*this, kernel, plan);
        for (const Job& job : plan.jobs)
            if (!job.spawned)
                kernel.addThread(optionsFor(job), [this, &job](Thread& thread) { return body(thread, job); });
    }

  protected:
    virtual Co<> body(Thread& thread, const Job& job) {
        ThreadSteps steps(*m_world, thread, job);
        co_await job.program(steps);
        thread.finished(job.task);
    }

    ThreadWorld& world() { return *m_world; }

  private:
    class World final : public ThreadWorld {
      public:
        World(ThreadPerTask& model, Kernel& kernel, const RunPlan& plan)
            : ThreadWorld(kernel, plan), m_model(model) {}
        Co<> begin(Thread& thread, TaskId, const Job& job) override {
            ThreadOptions options = optionsFor(job);
            options.start = Nanos{0};
            co_await thread.spawn(StartAs::Thread, options,
                                  [this, &job](Thread& own) { return m_model.body(own, job); });
        }

      private:
        ThreadPerTask& m_model;
    };

    std::unique_ptr<World> m_world;
};

} // namespace timeslice
