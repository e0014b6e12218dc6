// Free-threaded: threads on all cores without a GIL, each a little slower (biased reference counts, finer
// locks: Gross, PEP 703), and stopped together from time to time while garbage is collected.
//
// How stopping works: a collector thread sets a breaker; a task sees it at its next checkpoint and waits
// until the collector has cleared it. A task that comes back from a wait meanwhile sees it before it goes on.
#include "core/base/products.h"
#include "core/models/parts/scale_facts.h"
#include "core/models/parts/thread_per_task.h"

#include <atomic>

namespace timeslice {
namespace {

// Of the free-threaded builds, on the benchmarks of pyperformance (CPython's documentation, "Python support
// for free threading", single-threaded performance): 3.14 between 1 % (macOS on aarch64) and 8 % (Linux on
// x86-64), 3.13 about 40 %, since there its specializing interpreter is switched off.
constexpr int64_t kSlowdownOf314 = 1'080'000;
constexpr int64_t kSlowdownOf313 = 1'400'000;

const Parameter kVersion = {
    "python",
    TS_TEXT("Python"),
    TS_TEXT("Which Python's slowdown applies to interpreted code, unless Slowdown is set: that of 3.14, "
            "8 % on Linux, or that of 3.13, about 40 %."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"3.14", TS_TEXT("3.14, 8 % slower")}, {"3.13", TS_TEXT("3.13, 40 % slower")}},
};
const Parameter kSlowdown = {
    "slowdown",
    TS_TEXT("Slowdown"),
    TS_TEXT("How much longer interpreted code takes than with a GIL, as a factor; 1: no longer. "
            "If not set, the slowdown of the chosen Python: 1.08 for 3.14, 1.4 for 3.13."),
    ParameterKind::Ratio,
    kSlowdownOf314,
    1'000'000,
    10'000'000,
};
const Parameter kPauseEvery = {
    "pause_every",
    TS_TEXT("Pause every"),
    TS_TEXT("How often the garbage collector stops all threads; 0: never."),
    ParameterKind::Time,
    Nanos(100ms).count(),
    0,
};
const Parameter kPause = {
    "pause",
    TS_TEXT("Pause"),
    TS_TEXT("How long all threads stop while garbage is collected."),
    ParameterKind::Time,
    Nanos(1ms).count(),
    0,
    INT64_MAX,
    {},
    true,
};

constexpr int64_t kMillion = 1'000'000;

int64_t slowdownFrom(const Settings& settings, bool ideal) {
    if (settings.contains(kSlowdown.key)) return valueOf(kSlowdown, settings, false);
    if (ideal) return kMillion;
    return valueOf(kVersion, settings, false) == 0 ? kSlowdownOf314 : kSlowdownOf313;
}

class StoppedWorld {
  public:
    explicit StoppedWorld(Kernel& kernel)
        : m_mutex(kernel.makeMutex()), m_goes(kernel.makeCondition()), m_work(kernel.makeCondition()),
          m_stop(kernel.makeBreaker()) {}

    Breaker& breaker() { return *m_stop; }

    Co<> waitWhileStopped(Thread& thread) {
        thread.notes().waitMeans(State::MessageWait, Cause::Preempted);
        co_await thread.lock(*m_mutex);
        while (m_stop->isSet()) co_await thread.wait(*m_goes, *m_mutex);
        thread.unlock(*m_mutex);
    }

    Co<> waitIfStopped(Thread& thread) {
        if (m_stop->isSet()) co_await waitWhileStopped(thread);
    }

    // Somebody computes: there will be garbage.
    Co<> works(Thread& thread) {
        if (m_worked.load(std::memory_order_relaxed)) co_return; // a hint; what counts is under the mutex
        co_await thread.lock(*m_mutex);
        m_worked.store(true, std::memory_order_relaxed);
        if (m_idle) co_await thread.signal(*m_work);
        thread.unlock(*m_mutex);
    }

    // Where nothing is computed, nothing is collected, so a deadlock stays still.
    Co<> awaitWork(Thread& thread) {
        thread.notes().waitMeans(State::Idle, Cause::Blocked);
        co_await thread.lock(*m_mutex);
        m_idle = true;
        while (!m_worked.load(std::memory_order_relaxed)) co_await thread.wait(*m_work, *m_mutex);
        m_idle = false;
        m_worked.store(false, std::memory_order_relaxed);
        thread.unlock(*m_mutex);
    }

    Co<> collect(Thread& thread, Nanos every, Nanos pause) {
        while (true) {
            thread.notes().waitMeans(State::Sleep, Cause::Blocked);
            co_await thread.sleep(every);
            co_await awaitWork(thread);
            co_await thread.lock(*m_mutex);
            m_stop->set();
            thread.unlock(*m_mutex);
            co_await thread.compute({pause, WorkKernel::Chain, {}});
            co_await thread.lock(*m_mutex);
            m_stop->clear();
            co_await thread.broadcast(*m_goes);
            thread.unlock(*m_mutex);
        }
    }

  private:
    std::unique_ptr<Mutex> m_mutex;
    std::unique_ptr<Condition> m_goes;
    std::unique_ptr<Condition> m_work;
    std::unique_ptr<Breaker> m_stop;
    std::atomic<bool> m_worked{false}; // since the last collection
    bool m_idle = false;               // the collector waits for work
};

class FreeActions final : public ThreadActions {
  public:
    FreeActions(ThreadWorld& shared, Thread& thread, const PlannedTask& job, StoppedWorld& world,
                int64_t slowdown)
        : ThreadActions(shared, thread, job), m_stopping(world), m_slowdown(slowdown) {}

    Co<> cpu(Work work) override {
        work.amount = stretched(work.amount);
        while (work.amount > Nanos{0}) {
            co_await m_stopping.works(m_thread);
            work.amount = co_await m_thread.compute(work, &m_stopping.breaker());
            if (work.amount > Nanos{0}) co_await m_stopping.waitWhileStopped(m_thread);
        }
    }
    // Native code is as fast as ever; it is not stopped, but comes back into a stopped world.
    Co<> native(Work work) override { co_await m_thread.compute(work); }

    Co<> reach() override {
        co_await m_stopping.waitIfStopped(m_thread);
        co_await ThreadActions::reach();
    }

  protected:
    Breaker* spinStops() override { return &m_stopping.breaker(); }
    Co<bool> spinStopped() override {
        co_await m_stopping.waitIfStopped(m_thread);
        co_return true;
    }

  private:
    Nanos stretched(Nanos time) const { return partOf(time, m_slowdown, kMillion); }

    StoppedWorld& m_stopping;
    int64_t m_slowdown;
};

class FreeThreaded final : public ThreadPerTask {
  public:
    FreeThreaded(int64_t slowdown, Nanos every, Nanos pause, StartAs forksAs)
        : ThreadPerTask({forksAs, true}), m_slowdown(slowdown), m_every(every), m_pause(pause) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        for (size_t i = 0; i < plan.processCount(); ++i)
            m_stopping.push_back(std::make_unique<StoppedWorld>(kernel));
        ThreadPerTask::start(kernel, plan);
        if (m_every == Nanos{0} || m_pause == Nanos{0}) return;
        ThreadOptions options;
        options.task = kernel.addHelper(TS_TEXT("garbage collector"));
        options.daemon = true;
        kernel.addThread(options,
                         [this](Thread& thread) { return m_stopping[0]->collect(thread, m_every, m_pause); });
    }

  protected:
    Co<> body(Thread& thread, const PlannedTask& job, ThreadProcess& process) override {
        FreeActions steps(process, thread, job, *m_stopping[process.number()], m_slowdown);
        co_await job.program(steps);
        thread.notes().finished(job.task);
    }

  private:
    int64_t m_slowdown;
    Nanos m_every;
    Nanos m_pause;
    std::vector<std::unique_ptr<StoppedWorld>>
        m_stopping; // by process; only in the first is garbage collected
};

} // namespace

extern const ModelInfo kFreeThreaded;
const ModelInfo kFreeThreaded = {
    "free-threaded",
    TS_TEXT("Free-threaded"),
    TS_TEXT("parallel: no GIL, a little slower"),
    TS_TEXT("One thread per task on all cores, without a GIL, "
            "as in CPython's free-threaded builds (from 3.13): each thread is a little slower, "
            "and all stop together from time to time."),
    {TS_TEXT("preemptive, by the operating system"), TS_TEXT("yes"), kHundredsOfThreads,
     kWhyHundredsOfThreads, TS_TEXT("allowed: only their own thread waits"),
     TS_TEXT("CPU-bound work in Python threads, with locks where data is shared.")},
    {kVersion, kSlowdown, kPauseEvery, kPause, startMethod()},
    [](const Settings& settings, bool ideal) -> std::unique_ptr<Model> {
        return std::make_unique<FreeThreaded>(slowdownFrom(settings, ideal),
                                              Nanos(valueOf(kPauseEvery, settings, ideal)),
                                              Nanos(valueOf(kPause, settings, ideal)), startAs(settings));
    },
    {},
    {.python = true, .forks = true, .copies = true},
};

} // namespace timeslice
