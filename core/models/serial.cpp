// One after another: a single thread runs the tasks in file order, each from beginning to end. A wait that
// only a later task could end is a deadlock.
#include "core/models/parts/thread_steps.h"

namespace timeslice {
namespace {

class Serial final : public Model {
  public:
    void start(Kernel& kernel, const RunPlan& plan) override {
        m_locks = makeTaskLocks(kernel, plan);
        kernel.addThread({}, [this, &plan](Thread& thread) { return body(thread, plan); });
    }

  private:
    Co<> body(Thread& thread, const RunPlan& plan) {
        for (const Job& job : plan.jobs) {
            const Nanos early = job.arrival - thread.now();
            if (early > Nanos{0}) co_await thread.sleep(early);
            thread.bind(job.task);
            ThreadSteps steps(thread, job.task, m_locks);
            co_await job.program(steps);
            thread.finished(job.task);
        }
    }

    std::vector<std::unique_ptr<TaskLock>> m_locks;
};

} // namespace

extern const ModelInfo kSerial;
const ModelInfo kSerial = {
    "serial",
    TS_TEXT("One after another"),
    TS_TEXT("serial: each task to its end"),
    TS_TEXT("One thread runs the tasks in order. While one waits, everybody waits."),
    {TS_TEXT("none: in order"), TS_TEXT("no"), TS_TEXT("one task at a time"),
     TS_TEXT("allowed: everything waits"),
     TS_TEXT("The baseline: simple, and nothing can come between two lines of code.")},
    {},
    [](const Settings&, bool) -> std::unique_ptr<Model> { return std::make_unique<Serial>(); },
};

} // namespace timeslice
