// One process a task, started by a main process as the tasks arrive: what `processes` and `cluster` share.
#pragma once

#include "core/models/parts/thread_per_task.h"

#include <algorithm>
#include <vector>

namespace timeslice {

class ProcessPerTask : public Model {
  public:
    void start(Kernel& kernel, const RunPlan& plan) override {
        m_world = std::make_unique<World>(*this, kernel, plan);
        m_stops.resize(plan.tasks.size());
        for (const PlannedTask& job : plan.tasks) {
            if (!job.spawned) m_jobs.push_back(&job);
            if (plan.groups[job.group].cancelled) m_stops[job.task.index()] = kernel.makeBreaker();
        }
        std::ranges::stable_sort(m_jobs, {}, &PlannedTask::arrival);
        ThreadOptions options;
        options.task = kernel.addHelper(TS_TEXT("main process"));
        kernel.addThread(options,
                         [this, lane = options.task](Thread& thread) { return startAll(thread, lane); });
    }

  protected:
    // Starts the process of a task; the caller pays its part.
    virtual Co<> startOne(Thread& thread, const PlannedTask& job) = 0;

    ThreadWorld& world() { return *m_world; }
    // Ends the task in the middle of a step; null: nobody cancels it.
    Breaker* stopOf(const PlannedTask& job) const { return m_stops[job.task.index()].get(); }

  private:
    class World final : public ThreadWorld {
      public:
        World(ProcessPerTask& model, Kernel& kernel, const RunPlan& plan)
            : ThreadWorld(kernel, plan), m_model(model) {}
        Co<> begin(Thread& thread, TaskId, const PlannedTask& job) override {
            co_await m_model.startOne(thread, job);
        }
        // At once, whatever it does: the system ends a process from outside.
        Co<> cancel(Thread& thread, const PlannedTask& job) override {
            book.cancel(job.task);
            m_model.stopOf(job)->set();
            co_await sync.rouse(thread, job.task);
        }

      private:
        ProcessPerTask& m_model;
    };

    Co<> startAll(Thread& thread, TaskId lane) {
        for (const PlannedTask* job : m_jobs) {
            const Nanos early = job->arrival - thread.now();
            thread.notes().waitMeans(State::Sleep, Cause::Blocked);
            if (early > Nanos{0}) co_await thread.sleep(early);
            if (m_world->book.cancelled(job->task))
                co_await m_world->endUnrun(thread, *job);
            else
                co_await startOne(thread, *job);
        }
        thread.notes().finished(lane);
    }

    std::unique_ptr<World> m_world;
    std::vector<const PlannedTask*> m_jobs;        // by arrival
    std::vector<std::unique_ptr<Breaker>> m_stops; // by job
};

} // namespace timeslice
