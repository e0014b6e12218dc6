// Processes: one for each task, started by a main process as the tasks arrive. Nothing is shared but what the
// operating system shares; results come back through a pipe.
#include "core/models/parts/process_start.h"
#include "core/models/parts/process_steps.h"
#include "core/models/parts/thread_per_task.h"

#include <algorithm>

namespace timeslice {
namespace {

class Processes final : public Model {
  public:
    explicit Processes(StartAs as) : m_as(as) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        m_world = std::make_unique<World>(*this, kernel, plan);
        const TaskId lane = kernel.addHelper(TS_TEXT("main process"));
        for (const Job& job : plan.jobs)
            if (!job.spawned) m_jobs.push_back(&job);
        std::ranges::stable_sort(m_jobs, {}, &Job::arrival);
        ThreadOptions options;
        options.task = lane;
        kernel.addThread(options, [this, lane](Thread& thread) { return startAll(thread, lane); });
    }

  private:
    class World final : public ThreadWorld {
      public:
        World(Processes& model, Kernel& kernel, const RunPlan& plan)
            : ThreadWorld(kernel, plan), m_model(model) {}
        Co<> begin(Thread& thread, TaskId, const Job& job) override {
            co_await m_model.startOne(thread, job);
        }

      private:
        Processes& m_model;
    };

    Co<> startAll(Thread& thread, TaskId lane) {
        for (const Job* job : m_jobs) {
            const Nanos early = job->arrival - thread.now();
            thread.waitsAs(State::Sleep, Cause::Blocked);
            if (early > Nanos{0}) co_await thread.sleep(early);
            co_await startOne(thread, *job);
        }
        thread.finished(lane);
    }

    Co<> startOne(Thread& thread, const Job& job) {
        ThreadOptions options = optionsFor(job);
        options.start = Nanos{0};
        co_await thread.spawn(m_as, options, [this, &job](Thread& own) { return body(own, job); });
    }

    Co<> body(Thread& thread, const Job& job) {
        ProcessSteps steps(*m_world, thread, job);
        co_await job.program(steps);
        co_await thread.pay(Cost::PipeMessage); // its result
        thread.finished(job.task);
    }

    StartAs m_as;
    std::unique_ptr<World> m_world;
    std::vector<const Job*> m_jobs; // by arrival
};

} // namespace

extern const ModelInfo kProcesses;
const ModelInfo kProcesses = {
    "processes",
    TS_TEXT("Processes"),
    TS_TEXT("parallel: each with its own memory"),
    TS_TEXT("One process per task. They run on all cores and share no memory: starting one and sending it "
            "things costs "
            "time."),
    {TS_TEXT("preemptive, by the operating system"), TS_TEXT("yes"), TS_TEXT("hundreds of processes"),
     TS_TEXT("allowed: only their own process waits"),
     TS_TEXT("Work for the processor in a language with a GIL, when little has to be sent to and fro.")},
    {startMethod()},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<Processes>(startAs(settings));
    },
    {},
    {.python = true, .processes = true},
};

} // namespace timeslice
