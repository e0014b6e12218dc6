// Threads, one core: one OS thread a task, all on one core, which the scheduler shares out in time slices.
#include "core/models/parts/scale_facts.h"
#include "core/models/parts/thread_per_task.h"

namespace timeslice {
namespace {

class Preemptive final : public ThreadPerTask {
  public:
    using ThreadPerTask::ThreadPerTask;
    void start(Kernel& kernel, const RunPlan& plan) override {
        kernel.limitCores(1);
        ThreadPerTask::start(kernel, plan);
    }
};

} // namespace

extern const ModelInfo kPreemptive;
const ModelInfo kPreemptive = {
    "preemptive",
    TS_TEXT("Threads, one core"),
    TS_TEXT("preemptive: the scheduler interrupts"),
    TS_TEXT("One thread per task, all on one core. The operating system gives each a time slice in turn."),
    {TS_TEXT("preemptive, by the operating system"), TS_TEXT("no"), kHundredsOfThreads, kWhyHundredsOfThreads,
     TS_TEXT("allowed: only their own thread waits"),
     TS_TEXT("Many waits on one core, and code that may be interrupted anywhere.")},
    {startMethod()},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<Preemptive>(ThreadPerTask::Forks{startAs(settings)});
    },
    {},
    {.forks = true, .copies = true},
};

} // namespace timeslice
