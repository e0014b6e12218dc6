// An event loop with worker threads for what would stop it (asyncio.to_thread, Trio, Twisted's
// deferToThread): blocking calls and native code go to a worker, which drops the GIL for them; a call that
// keeps the GIL keeps the loop waiting all the same. Loop and workers share one GIL.
#include "core/models/parts/fiber_tasks.h"
#include "core/models/parts/thread_pool.h"

namespace timeslice {
namespace {

class Workers final : public Offloader {
  public:
    Workers(Kernel& kernel, size_t count) : m_mutex(kernel.makeMutex()), m_filled(kernel.makeCondition()) {
        for (size_t i = 0; i < count; ++i) m_lanes.push_back(kernel.addHelper(TS_TEXT("worker")));
    }

    void attach(FiberWorld& world, Gil& gil) {
        m_world = &world;
        m_gil = &gil;
    }

    Co<> offload(Thread& by, FiberTask& task, What what, Work work) override {
        co_await by.pay(Cost::PoolHandover);
        co_await by.lock(*m_mutex);
        m_queue.push_back({&task, what, work, task.restNumber()});
        co_await by.signal(*m_filled);
        by.unlock(*m_mutex);
        if (m_idle > 0) {
            --m_idle;
            co_return;
        }
        if (m_started == m_lanes.size()) co_return;
        ThreadOptions options;
        options.daemon = true;
        const TaskId lane = m_lanes[m_started++];
        co_await by.spawn(StartAs::Thread, options, [this, lane](Thread& own) { return serve(own, lane); });
    }

    State parksAs(What) const override { return State::Queued; }

  private:
    struct Order {
        FiberTask* task;
        What what;
        Work work;
        uint64_t number; // of the task's rest
    };

    Co<> serve(Thread& thread, TaskId lane) {
        thread.notes().bind(lane);
        while (true) {
            co_await thread.lock(*m_mutex);
            while (m_queue.empty()) {
                thread.notes().waitMeans(State::Idle, Cause::QueueEmpty);
                co_await thread.wait(*m_filled, *m_mutex);
            }
            const Order order = m_queue.front();
            m_queue.pop_front();
            thread.unlock(*m_mutex);
            co_await m_gil->take(thread, lane);
            bool wanted = true;
            if (m_world->cancels()) wanted = co_await isWanted(thread, order);
            if (wanted) co_await execute(thread, lane, order);
            co_await giveBack(thread, lane, order);
        }
    }

    // Whose task was cancelled before a worker came to it is not begun.
    Co<bool> isWanted(Thread& thread, const Order& order) {
        co_await thread.lock(m_world->mutex());
        const bool wanted = order.task->restNumber() == order.number;
        thread.unlock(m_world->mutex());
        co_return wanted;
    }

    // With the GIL held before and afterwards.
    Co<> execute(Thread& thread, TaskId lane, const Order& order) {
        const TaskId task = order.task->id();
        thread.notes().unbind(State::Carrying, Cause::None, task.value);
        thread.notes().bind(task);
        co_await m_gil->passTo(thread, lane, task);
        if (order.what == What::Call) {
            co_await thread.compute(order.work);
        } else {
            const State state = order.what == What::Block ? State::Sleep : State::GilWait;
            co_await m_gil->drop(thread, task,
                                 {state, order.what == What::Block ? Cause::Blocked : Cause::None});
            if (order.what == What::Block) {
                thread.notes().waitMeans(State::Sleep, Cause::Blocked);
                co_await thread.sleep(order.work.amount);
            } else {
                thread.notes().clearOverlay();
                co_await thread.compute(order.work);
            }
            co_await m_gil->take(thread, task);
        }
        thread.notes().unbind(State::Ready, Cause::None);
        thread.notes().bind(lane);
        co_await m_gil->passTo(thread, task, lane);
    }

    Co<> giveBack(Thread& thread, TaskId lane, const Order& order) {
        co_await thread.pay(Cost::PoolHandover);
        co_await thread.lock(m_world->mutex());
        m_world->answer(thread, *order.task, order.number);
        thread.unlock(m_world->mutex());
        co_await thread.lock(*m_mutex);
        if (m_queue.empty()) ++m_idle;
        thread.unlock(*m_mutex);
        co_await m_gil->drop(thread, lane, {State::Idle, Cause::QueueEmpty});
        thread.notes().clearOverlay();
    }

    FiberWorld* m_world = nullptr;
    Gil* m_gil = nullptr;
    std::vector<TaskId> m_lanes;
    std::deque<Order> m_queue;
    size_t m_idle = 0;
    size_t m_started = 0;
    std::unique_ptr<Mutex> m_mutex;
    std::unique_ptr<Condition> m_filled;
};

class AsyncThreads final : public Model {
  public:
    AsyncThreads(int64_t workers, Nanos interval) : m_count(workers), m_interval(interval) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        m_gil = std::make_unique<Gil>(kernel, m_interval);
        const TaskId lane = kernel.addHelper(TS_TEXT("event loop"));
        const int64_t count = m_count > 0 ? m_count : kernel.cores();
        m_workers = std::make_unique<Workers>(kernel, static_cast<size_t>(count));
        FiberOptions options;
        options.gil = m_gil.get();
        options.offloader = m_workers.get();
        m_world = std::make_unique<FiberWorld>(kernel, plan, options);
        m_workers->attach(*m_world, *m_gil);
        m_world->addLoop(lane);
        m_world->handOut();
        kernel.addThread({}, [this](Thread& thread) { return m_world->loop(0).run(thread); });
    }

  private:
    int64_t m_count;
    Nanos m_interval;
    std::unique_ptr<Gil> m_gil;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<FiberWorld> m_world;
};

} // namespace

extern const ModelInfo kAsyncThreads;
const ModelInfo kAsyncThreads = {
    "async-threads",
    TS_TEXT("Event loop with worker threads"),
    TS_TEXT("cooperative, with workers for blocking calls"),
    TS_TEXT("Coroutines on one thread; blocking calls and native code go to worker threads, "
            "so the loop keeps running."),
    {TS_TEXT("cooperative, and preemptive among the workers"), TS_TEXT("only in native code"),
     TS_TEXT("thousands of coroutines, hundreds of threads for blocking calls"),
     TS_TEXT("A coroutine takes a few kilobytes; a blocking call occupies a whole thread, with its stack, "
             "until it returns."),
     TS_TEXT("allowed: only a worker waits"), TS_TEXT("Very many waits, and libraries that block.")},
    {maxWorkers(), gilInterval()},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<AsyncThreads>(valueOf(maxWorkers(), settings, false),
                                              Nanos(valueOf(gilInterval(), settings, false)));
    },
    {},
    {.python = true, .form = TaskForm::Light},
};

} // namespace timeslice
