// Threads with a GIL: one OS thread a task on all cores, one of which at a time may run interpreted code
// (CPython 3.2 to 3.12). The lock itself is in parts/gil.h.
#include "core/models/parts/gil_steps.h"

namespace timeslice {
namespace {

const Parameter kSwitchInterval = {
    "switch_interval",
    TS_TEXT("Switch interval"),
    TS_TEXT("How long a thread waits for the GIL before it asks the holder to drop it."),
    ParameterKind::Time,
    Nanos(5ms).count(), // sys.getswitchinterval()
    1,
};

class GilThreads final : public Model {
  public:
    explicit GilThreads(Nanos interval) : m_interval(interval) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        m_gil = std::make_unique<Gil>(kernel, m_interval);
        m_locks = makeTaskLocks(kernel, plan);
        for (const Job& job : plan.jobs)
            kernel.addThread({job.arrival, {}}, [this, &job](Thread& thread) { return body(thread, job); });
    }

  private:
    Co<> body(Thread& thread, const Job& job) {
        // Its first moments on a core are spent on asking for the GIL: no work of the task's.
        thread.overlay(State::GilWait, Cause::None, m_gil->argument());
        thread.bind(job.task);
        co_await m_gil->take(thread, job.task);
        GilSteps steps(thread, job.task, *m_gil, m_locks);
        co_await job.program(steps);
        thread.finished(job.task);
        co_await m_gil->drop(thread, job.task, {State::GilWait, Cause::Finished, -1, false});
    }

    Nanos m_interval;
    std::unique_ptr<Gil> m_gil;
    std::vector<std::unique_ptr<TaskLock>> m_locks;
};

} // namespace

extern const ModelInfo kGil;
const ModelInfo kGil = {
    "gil",
    TS_TEXT("Threads with a GIL"),
    TS_TEXT("one at a time, taking turns"),
    TS_TEXT("One thread per task on all cores, as in CPython: only the holder of the global interpreter lock "
            "runs, and "
            "who has waited a whole switch interval asks for it."),
    {TS_TEXT("preemptive, with the GIL handed round"), TS_TEXT("only while waiting or in native code"),
     TS_TEXT("thousands of threads"), TS_TEXT("allowed: they let go of the GIL"),
     TS_TEXT("Waiting for files and networks in Python; not work for the processor.")},
    {kSwitchInterval},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<GilThreads>(Nanos(valueOf(kSwitchInterval, settings, false)));
    },
};

} // namespace timeslice
