// One after another: a single thread runs the tasks in file order, each from beginning to end. A wait that
// only a later task could end is a deadlock. Daemons would run alongside the others, which is impossible
// here, so only those that a step spawns run. The run ends with the last task that counts.
#include "core/models/parts/thread_actions.h"

namespace timeslice {
namespace {

class Serial final : public Model {
  public:
    void start(Kernel& kernel, const RunPlan& plan) override {
        m_world = std::make_unique<World>(kernel, plan);
        kernel.addThread({}, [this, &plan](Thread& thread) { return body(thread, plan); });
    }

  private:
    // A spawned task runs on the spot, like a function call.
    class World final : public ThreadWorld {
      public:
        using ThreadWorld::ThreadWorld;
        Co<> begin(Thread& thread, TaskId parent, const PlannedTask& job) override {
            thread.notes().unbind(State::MessageWait, Cause::Joined);
            co_await runJob(thread, job);
            thread.notes().bind(parent);
        }
        Co<> runJob(Thread& thread, const PlannedTask& job) {
            thread.notes().bind(job.task);
            ThreadActions steps(*this, thread, job);
            co_await job.program(steps);
            thread.notes().finished(job.task);
        }
    };

    Co<> body(Thread& thread, const RunPlan& plan) {
        for (const PlannedTask& job : plan.tasks) {
            if (job.spawned || job.daemon) continue;
            const Nanos early = job.arrival - thread.now();
            if (early > Nanos{0}) co_await thread.sleep(early);
            co_await m_world->runJob(thread, job);
        }
    }

    std::unique_ptr<World> m_world;
};

} // namespace

extern const ModelInfo kSerial;
const ModelInfo kSerial = {
    "serial",
    TS_TEXT("One after another"),
    TS_TEXT("serial: each task runs to its end"),
    TS_TEXT("One thread runs the tasks in order. While one task waits, all wait. "
            "A spawned task runs on the spot, like a function call."),
    {TS_TEXT("none: in order"), TS_TEXT("no"), TS_TEXT("one task at a time"),
     TS_TEXT("One thread does one thing after another; more tasks only take longer."),
     TS_TEXT("allowed: everything waits"),
     TS_TEXT("The baseline: simple, and nothing can come between two lines of code.")},
    {},
    [](const Settings&, bool) -> std::unique_ptr<Model> { return std::make_unique<Serial>(); },
    {},
    {.python = true, .forks = true, .queues = true, .daemons = false, .form = TaskForm::Queued},
};

} // namespace timeslice
