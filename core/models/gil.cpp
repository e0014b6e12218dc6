// Threads with a GIL: one OS thread a task on all cores, one of which at a time may run interpreted code
// (CPython 3.2 to 3.12). The lock itself is in parts/gil.h.
#include "core/models/parts/gil_actions.h"
#include "core/models/parts/hand_shake.h"
#include "core/models/parts/scale_facts.h"
#include "core/models/parts/thread_per_task.h"

#include <deque>

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

class GilThreads final : public Model {
  public:
    GilThreads(Nanos interval, GilStepOptions options) : m_interval(interval), m_options(options) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        m_gil = std::make_unique<Gil>(kernel, m_interval);
        m_world = std::make_unique<World>(*this, kernel, plan);
        for (const PlannedTask& job : plan.tasks) {
            if (job.spawned) continue;
            ThreadOptions options = optionsFor(job);
            options.task = {};
            kernel.addThread(options, [this, &job](Thread& thread) { return body(thread, job, nullptr); });
        }
    }

  private:
    class World final : public ThreadWorld {
      public:
        World(GilThreads& model, Kernel& kernel, const RunPlan& plan)
            : ThreadWorld(kernel, plan), m_model(model), m_kernel(kernel) {}
        // The parent waits, without the GIL, until the new thread has begun.
        Co<> begin(Thread& thread, TaskId parent, const PlannedTask& job) override {
            auto& begun = m_begun.emplace_back(m_kernel, *m_model.m_gil);
            ThreadOptions options = optionsFor(job);
            options.start = Nanos{0};
            options.task = {};
            co_await thread.spawn(StartAs::Thread, options, [this, &job, &begun](Thread& own) {
                return m_model.body(own, job, &begun);
            });
            co_await begun.wait(thread, parent);
        }

      private:
        GilThreads& m_model;
        Kernel& m_kernel;
        std::deque<HandShake> m_begun; // touched with the GIL held
    };

    Co<> body(Thread& thread, const PlannedTask& job, HandShake* begun) {
        // Its first moments on a core are spent on asking for the GIL: no work of the task's.
        thread.notes().overlay(State::GilWait, Cause::None, m_gil->argument());
        thread.notes().bind(job.task);
        co_await m_gil->take(thread, job.task);
        if (begun) co_await begun->done(thread);
        GilActions steps(*m_world, thread, job, *m_gil, m_options);
        co_await job.program(steps);
        thread.notes().finished(job.task);
        co_await m_gil->drop(thread, job.task, {State::GilWait, Cause::Finished, -1, false});
    }

    Nanos m_interval;
    GilStepOptions m_options;
    std::unique_ptr<Gil> m_gil;
    std::unique_ptr<World> m_world;
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
    {gilInterval(), kChecks},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<GilThreads>(Nanos(valueOf(gilInterval(), settings, false)),
                                            GilStepOptions{valueOf(kChecks, settings, false) != 0});
    },
    {},
    {.python = true},
};

} // namespace timeslice
