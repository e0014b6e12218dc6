// A pool of threads under the GIL. See parts/thread_pool.h for how it works.
#include "core/models/parts/thread_pool.h"
#include "core/models/parts/scale_facts.h"

namespace timeslice {
namespace {

class ThreadPoolModel final : public Model {
  public:
    ThreadPoolModel(int64_t workers, Nanos interval) : m_workers(workers), m_interval(interval) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        const int64_t workers = m_workers > 0 ? m_workers : kernel.cores();
        m_pool = std::make_unique<ThreadPool>(kernel, plan, static_cast<size_t>(workers), m_interval);
        kernel.addThread({}, [this](Thread& thread) { return m_pool->main(thread); });
    }

  private:
    int64_t m_workers;
    Nanos m_interval;
    std::unique_ptr<ThreadPool> m_pool;
};

} // namespace

extern const ModelInfo kThreadPool;
const ModelInfo kThreadPool = {
    "thread-pool",
    TS_TEXT("Thread pool with a GIL"),
    TS_TEXT("a few threads share the tasks, one at a time"),
    TS_TEXT("A main thread submits the tasks to a few worker threads that share a GIL, "
            "and learns of the results when it holds the GIL again."),
    {TS_TEXT("preemptive, by GIL hand-over"), TS_TEXT("only while waiting or in native code"),
     TS_TEXT("any number of tasks on up to hundreds of threads"), kWhyHundredsOfThreads,
     TS_TEXT("allowed: a worker waits"),
     TS_TEXT("Many waits in Python, with a limit on how many run at once.")},
    {maxWorkers(), gilInterval()},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<ThreadPoolModel>(valueOf(maxWorkers(), settings, false),
                                                 Nanos(valueOf(gilInterval(), settings, false)));
    },
    {},
    {.python = true, .queues = true, .form = TaskForm::Queued},
};

} // namespace timeslice
