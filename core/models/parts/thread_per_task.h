// One OS thread a task: what models have in common whose threads the operating system starts, with a GIL or
// without.
#pragma once

#include "core/models/parts/thread_actions.h"

namespace timeslice {

// How a task's thread is made.
inline ThreadOptions optionsFor(const PlannedTask& job) {
    return {job.arrival, job.task, job.daemon, job.traits, job.burst, 0, job.task};
}

class ThreadPerTask : public Model {
  public:
    // Who works for a task: its thread from the first moment, or, where the body says it first, that one's
    // bind().
    enum class Binds : uint8_t { Thread, Body };
    explicit ThreadPerTask(Binds binds = Binds::Thread) : m_binds(binds) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        m_world = std::make_unique<World>(*this, kernel, plan);
        for (const PlannedTask& job : plan.tasks)
            if (!job.spawned)
                kernel.addThread(options(job), [this, &job](Thread& thread) { return body(thread, job); });
    }

  protected:
    virtual Co<> body(Thread& thread, const PlannedTask& job) {
        ThreadActions steps(*m_world, thread, job);
        co_await job.program(steps);
        thread.notes().finished(job.task);
    }

    ThreadWorld& world() { return *m_world; }

  private:
    class World final : public ThreadWorld {
      public:
        World(ThreadPerTask& model, Kernel& kernel, const RunPlan& plan)
            : ThreadWorld(kernel, plan), m_model(model) {}
        Co<> begin(Thread& thread, TaskId, const PlannedTask& job) override {
            ThreadOptions options = m_model.options(job);
            options.start = Nanos{0};
            co_await thread.spawn(StartAs::Thread, options,
                                  [this, &job](Thread& own) { return m_model.body(own, job); });
        }

      private:
        ThreadPerTask& m_model;
    };

    ThreadOptions options(const PlannedTask& job) const {
        ThreadOptions made = optionsFor(job);
        if (m_binds == Binds::Body) made.task = {};
        return made;
    }

    Binds m_binds;
    std::unique_ptr<World> m_world;
};

} // namespace timeslice
