// Threads with a GIL: one OS thread a task on all cores, one of which at a time may run interpreted code
// (CPython 3.2 to 3.12). The lock itself is in parts/gil.h.
#include "core/models/parts/gil_actions.h"
#include "core/models/parts/hand_shake.h"
#include "core/models/parts/scale_facts.h"
#include "core/models/parts/thread_per_task.h"

#include <map>
#include <mutex>

namespace timeslice {
namespace {

const Parameter kChecks = {
    "checks",
    TS_TEXT("Checks"),
    TS_TEXT("Where the interpreter checks whether to release the GIL: at loops and calls (3.10 and later), "
            "or before nearly every opcode (up to 3.9), so that the update of a variable can be "
            "interrupted."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"loops", TS_TEXT("at loops and calls")}, {"every-opcode", TS_TEXT("before every opcode")}},
};

class GilThreads final : public ThreadPerTask {
  public:
    GilThreads(Nanos interval, GilStepOptions options, StartAs forksAs)
        : ThreadPerTask({forksAs, true}, Binds::Body), m_interval(interval), m_options(options) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        m_kernel = &kernel;
        for (size_t i = 0; i < plan.processCount(); ++i)
            m_gils.push_back(std::make_unique<Gil>(kernel, m_interval));
        ThreadPerTask::start(kernel, plan);
    }

  private:
    // The parent waits, without the GIL, until the new thread has begun.
    Co<> begin(Thread& thread, TaskId parent, const PlannedTask& job, ThreadProcess& process) override {
        HandShake& begun = addHandShake(job, process);
        co_await ThreadPerTask::begin(thread, parent, job, process);
        co_await begun.wait(thread, parent);
    }

    Co<> body(Thread& thread, const PlannedTask& job, ThreadProcess& process) override {
        Gil& gil = gilOf(process);
        // Its first moments on a core are spent on asking for the GIL: no work of the task's.
        thread.notes().overlay(State::GilWait, Cause::None, gil.argument());
        thread.notes().bind(job.task);
        co_await gil.take(thread, job.task);
        if (HandShake* begun = handShakeOf(job)) co_await begun->done(thread);
        GilActions steps(process, thread, job, gil, m_options);
        co_await job.program(steps);
        thread.notes().finished(job.task);
        co_await gil.drop(thread, job.task, {State::GilWait, Cause::Finished, -1, false});
    }

    Gil& gilOf(const ThreadProcess& process) const { return *m_gils[process.number()]; }

    HandShake& addHandShake(const PlannedTask& job, const ThreadProcess& process) {
        const std::lock_guard guard(m_mutex);
        return m_begun.try_emplace(job.task, *m_kernel, gilOf(process)).first->second;
    }
    HandShake* handShakeOf(const PlannedTask& job) {
        const std::lock_guard guard(m_mutex);
        const auto found = m_begun.find(job.task);
        return found == m_begun.end() ? nullptr : &found->second;
    }

    Nanos m_interval;
    GilStepOptions m_options;
    Kernel* m_kernel = nullptr;
    std::vector<std::unique_ptr<Gil>> m_gils; // by process
    std::mutex m_mutex;
    std::map<TaskId, HandShake> m_begun; // of tasks that others have started; under m_mutex
};

} // namespace

extern const ModelInfo kGil;
const ModelInfo kGil = {
    "gil",
    TS_TEXT("Threads with a GIL"),
    TS_TEXT("one at a time, taking turns"),
    TS_TEXT("One thread per task on all cores, as in CPython: "
            "only the holder of the global interpreter lock runs, "
            "and a thread that has waited a whole switch interval asks for it."),
    {TS_TEXT("preemptive, by GIL hand-over"), TS_TEXT("only while waiting or in native code"),
     kHundredsOfThreads, kWhyHundredsOfThreads, TS_TEXT("allowed: they release the GIL"),
     TS_TEXT("Waiting for files and networks in Python, but not CPU-bound work.")},
    {gilInterval(), kChecks, startMethod()},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<GilThreads>(Nanos(valueOf(gilInterval(), settings, false)),
                                            GilStepOptions{valueOf(kChecks, settings, false) != 0},
                                            startAs(settings));
    },
    {},
    {.python = true, .forks = true, .copies = true},
};

} // namespace timeslice
