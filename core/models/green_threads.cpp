// Green threads: many tasks on a few OS threads, one a core, with work stealing; a task that has run 10 ms
// lets others run (Go's goroutines: runtime/proc.go, sysmon's forcePreemptNS). A blocking call or native code
// gets an OS thread of its own, so that the core is free for others.
#include "core/models/parts/fiber_tasks.h"

namespace timeslice {
namespace {

const Parameter kSlice = {
    "green_slice",
    TS_TEXT("Time slice"),
    TS_TEXT("How long a green thread runs before it lets others run."),
    ParameterKind::Time,
    Nanos(10ms).count(),
    1,
};

// Each call on an OS thread of its own.
class ExtraThreads final : public Offloader {
  public:
    void attach(FiberWorld& world) { m_world = &world; }

    Co<> offload(Thread& by, FiberTask& task, What what, Work work) override {
        ThreadOptions options;
        options.daemon = true;
        // The call itself begins now; the new thread is there so that others can go on.
        const Nanos end = after(by.now(), work.amount);
        const uint64_t number = task.restNumber();
        co_await by.spawn(StartAs::Thread, options, [this, &task, what, work, end, number](Thread& own) {
            return serve(own, task, what, work, end, number);
        });
    }

    State parksAs(What what) const override { return what == What::Block ? State::Sleep : State::Ready; }

  private:
    Co<> serve(Thread& thread, FiberTask& task, What what, Work work, Nanos end, uint64_t number) {
        // The task has parked when this mutex is free.
        co_await thread.lock(m_world->mutex());
        const bool wanted = task.restNumber() == number;
        thread.unlock(m_world->mutex());
        if (wanted) thread.notes().bind(task.id());
        if (what == What::Block) {
            thread.notes().waitMeans(State::Sleep, Cause::Blocked);
            const Nanos left = end - thread.now();
            if (left > Nanos{0}) co_await thread.sleep(left);
        } else {
            co_await thread.compute(work);
        }
        thread.notes().unbind(State::Ready, Cause::None);
        co_await thread.lock(m_world->mutex());
        m_world->answer(thread, task, number);
        thread.unlock(m_world->mutex());
    }

    FiberWorld* m_world = nullptr;
};

class GreenThreads final : public Model {
  public:
    explicit GreenThreads(Nanos slice) : m_slice(slice) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        FiberOptions options;
        options.slice = m_slice;
        options.offloader = &m_extra;
        m_world = std::make_unique<FiberWorld>(kernel, plan, options);
        m_extra.attach(*m_world);
        const auto count = static_cast<size_t>(kernel.cores());
        for (size_t i = 0; i < count; ++i) m_world->addLoop(kernel.addHelper(TS_TEXT("worker")));
        m_world->handOut();
        for (size_t i = 0; i < count; ++i)
            kernel.addThread({}, [this, i](Thread& thread) { return m_world->loop(i).run(thread); });
    }

  private:
    Nanos m_slice;
    ExtraThreads m_extra;
    std::unique_ptr<FiberWorld> m_world;
};

} // namespace

extern const ModelInfo kGreenThreads;
const ModelInfo kGreenThreads = {
    "green-threads",
    TS_TEXT("Green threads"),
    TS_TEXT("parallel: many on a few threads"),
    TS_TEXT("Many light threads, like goroutines, spread over a few OS threads, one per core, "
            "that steal work from each other."),
    {TS_TEXT("cooperative, and preemptive after 10 ms"), TS_TEXT("yes"),
     TS_TEXT("thousands of tasks and more"),
     TS_TEXT("A task starts with a stack of a few kilobytes, "
             "and switching to it does not involve the operating system; Go runs hundreds of thousands."),
     TS_TEXT("allowed: they get a thread of their own"),
     TS_TEXT("Servers with very many tasks that wait and compute.")},
    {kSlice},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<GreenThreads>(Nanos(valueOf(kSlice, settings, false)));
    },
    {},
    {.form = TaskForm::Light},
};

} // namespace timeslice
