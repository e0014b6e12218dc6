// Sub-interpreters: threads of one process, each interpreter with a GIL of its own (CPython 3.12, PEP 684).
// Tasks are dealt to the interpreters in turn; what interpreters share goes through the operating system,
// objects are copied.
#include "core/models/parts/gil_actions.h"
#include "core/models/parts/process_actions.h"
#include "core/models/parts/thread_per_task.h"

namespace timeslice {
namespace {

const Parameter kInterpreters = {
    "interpreters",
    TS_TEXT("Interpreters"),
    TS_TEXT("Number of interpreters; 0: one for each task."),
    ParameterKind::Integer,
    0,
    0,
    10'000,
};

class InterpreterActions final : public GilActions {
  public:
    using GilActions::GilActions;
    Co<bool> sync(Sync sync) override {
        if (sync.op == SyncOp::Put) co_await ProcessActions::payMessage(m_thread, sync.bytes, true);
        const bool done = co_await GilActions::sync(sync);
        if (sync.op == SyncOp::Get && done) co_await ProcessActions::payMessage(m_thread, sync.bytes, false);
        co_return done;
    }
    Co<> add(Update update) override {
        co_await m_thread.compute({update.gap, WorkKernel::Chain, {}});
        m_thread.notes().stored(update.variable, m_world.variables.valueAtStart(update.variable));
    }
    Co<int64_t> atomicAdd(ResourceId variable) override {
        m_thread.notes().stored(variable, m_world.variables.valueAtStart(variable));
        co_return 0;
    }
    const SharedVariables* variables() const override { return nullptr; }
};

class Subinterpreters final : public ThreadPerTask {
  public:
    Subinterpreters(int64_t count, Nanos interval)
        : ThreadPerTask({}, Binds::Body), m_count(count), m_interval(interval) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        const size_t count =
            m_count == 0 ? plan.tasks.size() : std::min(static_cast<size_t>(m_count), plan.tasks.size());
        for (size_t i = 0; i < count; ++i) m_gils.push_back(std::make_unique<Gil>(kernel, m_interval));
        ThreadPerTask::start(kernel, plan);
    }

  private:
    Co<> body(Thread& thread, const PlannedTask& job, ThreadProcess& process) override {
        Gil& gil = *m_gils[job.task.index() % m_gils.size()];
        thread.notes().overlay(State::GilWait, Cause::None, gil.argument());
        thread.notes().bind(job.task);
        co_await gil.take(thread, job.task);
        InterpreterActions steps(process, thread, job, gil);
        co_await job.program(steps);
        thread.notes().finished(job.task);
        co_await gil.drop(thread, job.task, {State::GilWait, Cause::Finished, -1, false});
    }

    int64_t m_count;
    Nanos m_interval;
    std::vector<std::unique_ptr<Gil>> m_gils;
};

} // namespace

extern const ModelInfo kSubinterpreters;
const ModelInfo kSubinterpreters = {
    "subinterpreters",
    TS_TEXT("Sub-interpreters"),
    TS_TEXT("parallel: each with its own GIL"),
    TS_TEXT("Threads of one process, each in an interpreter with its own GIL: "
            "they run in parallel and share only messages."),
    {TS_TEXT("preemptive, by the operating system"), TS_TEXT("yes"),
     TS_TEXT("hundreds of threads, in tens of interpreters"),
     TS_TEXT("Each interpreter loads its own modules, much like a process; inside it, "
             "threads cost as much as usual."),
     TS_TEXT("allowed: only their own interpreter waits"),
     TS_TEXT("CPU-bound work in Python without the cost of processes, where messages are enough.")},
    {kInterpreters, gilInterval()},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<Subinterpreters>(valueOf(kInterpreters, settings, false),
                                                 Nanos(valueOf(gilInterval(), settings, false)));
    },
    {},
};

} // namespace timeslice
