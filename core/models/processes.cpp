// Processes: one for each task, started by a main process as the tasks arrive. Nothing is shared but what the
// operating system shares; results come back through a pipe.
#include "core/models/parts/process_actions.h"
#include "core/models/parts/process_per_task.h"
#include "core/models/parts/process_start.h"
#include "core/models/parts/scale_facts.h"

namespace timeslice {
namespace {

class Processes final : public ProcessPerTask {
  public:
    explicit Processes(StartAs as) : m_as(as) {}

  private:
    Co<> startOne(Thread& thread, const PlannedTask& job) override {
        ThreadOptions options = optionsFor(job);
        options.start = Nanos{0};
        const StartAs as = job.forked ? StartAs::ForkedProcess : m_as;
        co_await thread.spawn(as, options, [this, &job](Thread& own) { return body(own, job); });
    }

    Co<> body(Thread& thread, const PlannedTask& job) {
        ProcessActions steps(world(), thread, job, stopOf(job));
        const TaskEnd end = co_await job.program(steps);
        if (end != TaskEnd::Cancelled) co_await thread.pay(Cost::PipeMessage); // its result
        thread.notes().finished(job.task);
    }

    StartAs m_as;
};

} // namespace

extern const ModelInfo kProcesses;
const ModelInfo kProcesses = {
    "processes",
    TS_TEXT("Processes"),
    TS_TEXT("parallel: each with its own memory"),
    TS_TEXT("One process per task. Processes run on all cores and share no memory; "
            "starting one and sending it data takes time."),
    {TS_TEXT("preemptive, by the operating system"), TS_TEXT("yes"), TS_TEXT("tens of processes"),
     kWhyTensOfProcesses, TS_TEXT("allowed: only their own process waits"),
     TS_TEXT("CPU-bound work in a language with a GIL, when little data has to be exchanged.")},
    {startMethod()},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<Processes>(startAs(settings));
    },
    {},
    {.python = true, .processes = true, .forks = true, .queues = true, .form = TaskForm::Process},
};

} // namespace timeslice
