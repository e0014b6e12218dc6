// A pool of processes (concurrent.futures' ProcessPoolExecutor; Gunicorn for the recycling).
//
// How it works:
// - The main process starts a worker whenever a chunk of tasks waits and fewer than `max_workers` run;
//   starting takes the parent's part of a fork or spawn. It sends each chunk (`chunksize` tasks) through a
//   pipe: a hand-over a chunk, and the pickled bytes.
// - A worker takes the chunk that came first, runs its tasks one after another and sends the results back.
// - A worker that has done `max_tasks` tasks, or whose tasks have allocated `max_memory` bytes, ends, and a
//   fresh one is started when it is needed.
// - The main process hears of a result when it has a core.
// - A job that queues can be cancelled: it leaves its chunk. What a worker has taken goes on to its end, and
//   a job that has not been submitted yet never is. Daemons travel in chunks of their own, which nobody waits
//   for.
// The mutex stands for the pipes' own locks.
#include "core/models/parts/process_actions.h"
#include "core/models/parts/process_start.h"
#include "core/models/parts/scale_facts.h"
#include "core/models/parts/thread_per_task.h"
#include "core/models/parts/thread_pool.h"

#include <algorithm>
#include <deque>

namespace timeslice {
namespace {

const Parameter kChunkSize = {
    "chunksize",
    TS_TEXT("Chunk size"),
    TS_TEXT("How many tasks are sent to a worker at a time."),
    ParameterKind::Integer,
    1,
    1,
    1'000'000,
};
const Parameter kMaxTasksPerChild = {
    "max_tasks",
    TS_TEXT("Tasks per worker"),
    TS_TEXT("After how many tasks a worker is replaced by a fresh one; 0: never."),
    ParameterKind::Integer,
    0,
    0,
    1'000'000,
};
const Parameter kMaxMemory = {
    "max_memory",
    TS_TEXT("Memory per worker"),
    TS_TEXT("After how much allocated memory a worker is replaced by a fresh one; 0: never."),
    ParameterKind::Size,
    0,
    0,
};

struct PoolOptions {
    size_t workers = 0;
    size_t chunk = 1;
    int64_t maxTasks = 0;
    int64_t maxMemory = 0;
    StartAs as = StartAs::ForkedProcess;
};

class PooledActions final : public ProcessActions {
  public:
    PooledActions(ThreadWorld& world, Thread& thread, const PlannedTask& job, int64_t& allocated)
        : ProcessActions(world, thread, job), m_allocated(allocated) {}
    void allocate(int64_t bytes) override {
        ProcessActions::allocate(bytes);
        m_allocated += bytes;
    }

  private:
    int64_t& m_allocated;
};

using Chunk = std::vector<const PlannedTask*>;

class Pool final : public ThreadWorld {
  public:
    Pool(Kernel& kernel, const RunPlan& plan, const PoolOptions& options)
        : ThreadWorld(kernel, plan), m_options(options), m_lane(kernel.addHelper(TS_TEXT("main process"))),
          m_submitted(plan.tasks.size()), m_mutex(kernel.makeMutex()), m_filled(kernel.makeCondition()),
          m_heard(kernel.makeCondition()) {
        for (size_t i = 0; i < options.workers; ++i) m_free.push_back(kernel.addHelper(TS_TEXT("worker")));
        std::ranges::reverse(m_free);
        for (const PlannedTask& job : plan.tasks)
            if (!job.spawned) m_jobs.push_back(&job);
        std::ranges::stable_sort(m_jobs, {}, &PlannedTask::arrival);
    }

    // Submits, starts workers and listens, whichever there is to do.
    Co<> main(Thread& thread) {
        thread.notes().bind(m_lane);
        co_await thread.lock(*m_mutex);
        size_t next = 0;
        while (next < m_jobs.size() || m_pending > 0 || !m_results.empty()) {
            hear(thread);
            const bool due = next < m_jobs.size() && m_jobs[next]->arrival <= thread.now();
            if (due) {
                Chunk chunk;
                const bool daemons = m_jobs[next]->daemon;
                while (next < m_jobs.size() && chunk.size() < m_options.chunk &&
                       m_jobs[next]->daemon == daemons && m_jobs[next]->arrival <= thread.now())
                    chunk.push_back(m_jobs[next++]);
                co_await submit(thread, std::move(chunk));
            } else if (m_queue.size() > m_idle && !m_free.empty()) {
                co_await startWorker(thread);
            } else if (next < m_jobs.size() || m_pending > 0) {
                std::optional<Nanos> patience;
                if (next < m_jobs.size()) patience = m_jobs[next]->arrival - thread.now();
                thread.notes().waitMeans(State::MessageWait, Cause::Blocked);
                co_await thread.wait(*m_heard, *m_mutex, patience);
            }
        }
        m_closed = true;
        co_await thread.broadcast(*m_filled);
        thread.unlock(*m_mutex);
        thread.notes().finished(m_lane);
    }

    // A task that is spawned is sent to the pool.
    Co<> begin(Thread& thread, TaskId, const PlannedTask& job) override {
        co_await thread.lock(*m_mutex);
        Chunk chunk(1, &job);
        co_await submit(thread, std::move(chunk));
        co_await thread.signal(*m_heard);
        thread.unlock(*m_mutex);
    }

    Co<> cancel(Thread& thread, const PlannedTask& job) override {
        co_await thread.lock(*m_mutex);
        const bool queues = withdraw(job);
        if (queues || !m_submitted[job.task.index()]) book.cancel(job.task);
        if (queues) {
            report({&job});
            co_await thread.signal(*m_heard);
        }
        thread.unlock(*m_mutex);
        if (queues) co_await endUnrun(thread, job);
    }

  private:
    // With the mutex held, which is let go while it pays.
    Co<> submit(Thread& thread, Chunk chunk) {
        for (const PlannedTask* job : chunk) m_pending += job->daemon ? 0 : 1;
        thread.unlock(*m_mutex);
        co_await thread.pay(Cost::ProcessHandover);
        co_await thread.lock(*m_mutex);
        for (const PlannedTask* job : chunk) m_submitted[job->task.index()] = true;
        const Chunk cancelled = takeCancelled(chunk);
        if (!chunk.empty()) m_queue.push_back(std::move(chunk));
        report(cancelled);
        co_await thread.signal(*m_filled);
        for (const PlannedTask* job : cancelled) co_await endUnrun(thread, *job);
    }

    Chunk takeCancelled(Chunk& chunk) const {
        Chunk taken;
        for (const PlannedTask* job : chunk)
            if (book.cancelled(job->task)) taken.push_back(job);
        std::erase_if(chunk, [this](const PlannedTask* job) { return book.cancelled(job->task); });
        return taken;
    }

    // Out of the chunk in which it queues, if it does.
    bool withdraw(const PlannedTask& job) {
        for (auto chunk = m_queue.begin(); chunk != m_queue.end(); ++chunk) {
            if (std::erase(*chunk, &job) == 0) continue;
            if (chunk->empty()) m_queue.erase(chunk);
            return true;
        }
        return false;
    }

    Co<> startWorker(Thread& thread) {
        const TaskId lane = m_free.back();
        m_free.pop_back();
        ++m_idle; // it will take a chunk as soon as it runs
        thread.unlock(*m_mutex);
        ThreadOptions options;
        options.daemon = true; // the run ends with the main process
        options.task = lane;   // its start is seen there
        co_await thread.spawn(m_options.as, options, [this, lane](Thread& own) { return work(own, lane); });
        co_await thread.lock(*m_mutex);
    }

    void hear(Thread& thread) {
        for (const TaskId task : m_results) thread.notes().mark(MarkKind::Heard, m_lane, task);
        m_results.clear();
    }

    Co<> work(Thread& thread, TaskId lane) {
        thread.notes().bind(lane);
        int64_t tasks = 0;
        int64_t allocated = 0;
        co_await thread.lock(*m_mutex);
        while (true) {
            while (m_queue.empty() && !m_closed) {
                thread.notes().waitMeans(State::Idle, Cause::QueueEmpty);
                co_await thread.wait(*m_filled, *m_mutex);
            }
            if (m_queue.empty()) break;
            const Chunk chunk = std::move(m_queue.front());
            m_queue.pop_front();
            --m_idle;
            thread.unlock(*m_mutex);
            for (const PlannedTask* job : chunk) co_await runJob(thread, lane, *job, allocated);
            co_await thread.pay(Cost::ProcessHandover);
            co_await thread.lock(*m_mutex);
            report(chunk);
            co_await thread.signal(*m_heard);
            tasks += static_cast<int64_t>(chunk.size());
            if (isWornOut(tasks, allocated)) {
                m_free.push_back(lane);
                thread.notes().unbind(State::Idle, Cause::Finished);
                thread.unlock(*m_mutex);
                co_return;
            }
            ++m_idle;
        }
        thread.unlock(*m_mutex);
        thread.notes().finished(lane);
    }

    bool isWornOut(int64_t tasks, int64_t allocated) const {
        return (m_options.maxTasks > 0 && tasks >= m_options.maxTasks) ||
               (m_options.maxMemory > 0 && allocated >= m_options.maxMemory);
    }

    void report(const Chunk& chunk) {
        for (const PlannedTask* job : chunk) {
            m_results.push_back(job->task);
            if (!job->daemon) --m_pending;
        }
    }

    Co<> runJob(Thread& thread, TaskId lane, const PlannedTask& job, int64_t& allocated) {
        thread.notes().unbind(State::Carrying, Cause::None, job.task.value);
        thread.notes().bind(job.task);
        PooledActions steps(*this, thread, job, allocated);
        co_await job.program(steps);
        thread.notes().finished(job.task);
        thread.notes().bind(lane);
    }

    PoolOptions m_options;
    TaskId m_lane;
    std::vector<TaskId> m_free;             // lanes of workers that do not run
    std::vector<const PlannedTask*> m_jobs; // by arrival
    std::deque<Chunk> m_queue;
    std::vector<TaskId> m_results;
    std::vector<bool> m_submitted; // by job
    size_t m_idle = 0;             // workers that wait for a chunk, or are on their way to it
    size_t m_pending = 0;          // jobs that the run waits for
    bool m_closed = false;
    std::unique_ptr<Mutex> m_mutex;
    std::unique_ptr<Condition> m_filled;
    std::unique_ptr<Condition> m_heard;
};

class ProcessPool final : public Model {
  public:
    explicit ProcessPool(const PoolOptions& options) : m_options(options) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        if (m_options.workers == 0) m_options.workers = static_cast<size_t>(kernel.cores());
        m_pool = std::make_unique<Pool>(kernel, plan, m_options);
        kernel.addThread({}, [this](Thread& thread) { return m_pool->main(thread); });
    }

  private:
    PoolOptions m_options;
    std::unique_ptr<Pool> m_pool;
};

} // namespace

extern const ModelInfo kProcessPool;
const ModelInfo kProcessPool = {
    "process-pool",
    TS_TEXT("Process pool"),
    TS_TEXT("parallel: a few processes share the tasks"),
    TS_TEXT("A main process sends the tasks to a few worker processes, which run on all cores; "
            "workers can be replaced by fresh ones."),
    {TS_TEXT("preemptive, by the operating system"), TS_TEXT("yes"),
     TS_TEXT("any number of tasks on up to tens of processes"), kWhyTensOfProcesses,
     TS_TEXT("allowed: a worker waits"), TS_TEXT("Many CPU-bound tasks in a language with a GIL.")},
    {maxWorkers(), kChunkSize, startMethod(), kMaxTasksPerChild, kMaxMemory},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        PoolOptions options;
        options.workers = static_cast<size_t>(valueOf(maxWorkers(), settings, false));
        options.chunk = static_cast<size_t>(valueOf(kChunkSize, settings, false));
        options.maxTasks = valueOf(kMaxTasksPerChild, settings, false);
        options.maxMemory = valueOf(kMaxMemory, settings, false);
        options.as = startAs(settings);
        return std::make_unique<ProcessPool>(options);
    },
    {},
    {.python = true, .processes = true, .queues = true, .form = TaskForm::Queued},
};

} // namespace timeslice
