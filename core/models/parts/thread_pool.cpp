#include "core/models/parts/thread_pool.h"

#include <algorithm>

namespace timeslice {

const Parameter& maxWorkers() {
    static const Parameter parameter = {
        "max_workers",
        TS_TEXT("Workers"),
        TS_TEXT("Maximum number of workers; 0: as many as the machine has hardware threads."),
        ParameterKind::Integer,
        0,
        0,
        10'000,
    };
    return parameter;
}

ThreadPool::ThreadPool(Kernel& kernel, const RunPlan& plan, size_t workers, Nanos interval)
    : ThreadWorld(kernel, plan), m_kernel(kernel), m_plan(plan), m_gil(kernel, interval),
      m_lane(kernel.addHelper(TS_TEXT("main thread"))), m_submitted(plan.tasks.size()),
      m_mutex(kernel.makeMutex()), m_filled(kernel.makeCondition()), m_done(kernel.makeCondition()) {
    for (size_t i = 0; i < workers; ++i) m_workerLanes.push_back(kernel.addHelper(TS_TEXT("worker")));
}

Co<> ThreadPool::main(Thread& thread) {
    thread.notes().overlay(State::GilWait, Cause::None, m_gil.argument());
    thread.notes().bind(m_lane);
    co_await m_gil.take(thread, m_lane);
    std::vector<const PlannedTask*> jobs;
    for (const PlannedTask& job : m_plan.tasks)
        if (!job.spawned) jobs.push_back(&job);
    std::ranges::stable_sort(jobs, {}, &PlannedTask::arrival);
    for (const PlannedTask* job : jobs) {
        const Nanos early = job->arrival - thread.now();
        if (early > Nanos{0}) {
            co_await m_gil.drop(thread, m_lane, {State::Sleep, Cause::Blocked});
            thread.notes().waitMeans(State::Sleep, Cause::Blocked);
            co_await thread.sleep(early);
            co_await m_gil.take(thread, m_lane);
        }
        co_await submit(thread, m_lane, *job);
    }
    while (m_pending > 0 || !m_results.empty()) co_await waitForResult(thread);
    m_closed = true;
    co_await thread.lock(*m_mutex);
    co_await thread.broadcast(*m_filled);
    thread.unlock(*m_mutex);
    thread.notes().finished(m_lane);
    co_await m_gil.drop(thread, m_lane, {State::GilWait, Cause::Finished, -1, false});
}

Co<> ThreadPool::begin(Thread& thread, TaskId parent, const PlannedTask& job) {
    co_await submit(thread, parent, job);
}

Co<> ThreadPool::submit(Thread& thread, TaskId by, const PlannedTask& job) {
    co_await thread.pay(Cost::PoolHandover);
    co_await thread.lock(*m_mutex);
    if (book.cancelled(job.task)) {
        thread.unlock(*m_mutex);
        co_await endUnrun(thread, job);
        co_return;
    }
    if (!job.daemon) ++m_pending;
    m_submitted[job.task.index()] = true;
    const bool idle = m_idle > m_queue.size();
    m_queue.push_back(&job);
    co_await thread.signal(*m_filled);
    thread.unlock(*m_mutex);
    if (!idle && m_started < m_workerLanes.size()) co_await startWorker(thread, by);
}

Co<> ThreadPool::cancel(Thread& thread, const PlannedTask& job) {
    co_await thread.lock(*m_mutex);
    const bool queues = std::erase(m_queue, &job) > 0;
    if (queues || !m_submitted[job.task.index()]) book.cancel(job.task);
    if (queues) {
        if (!job.daemon) --m_pending;
        m_results.push_back(job.task);
        co_await thread.signal(*m_done);
    }
    thread.unlock(*m_mutex);
    if (queues) co_await endUnrun(thread, job);
}

Co<> ThreadPool::startWorker(Thread& thread, TaskId by) {
    const size_t number = m_started++;
    HandShake& begun = m_begun.emplace_back(m_kernel, m_gil);
    ThreadOptions options;
    options.daemon = true; // the run ends with the main thread
    co_await thread.spawn(StartAs::Thread, options,
                          [this, number, &begun](Thread& own) { return work(own, number, begun); });
    co_await begun.wait(thread, by);
}

Co<> ThreadPool::work(Thread& thread, size_t number, HandShake& begun) {
    const TaskId lane = m_workerLanes[number];
    thread.notes().overlay(State::GilWait, Cause::None, m_gil.argument());
    thread.notes().bind(lane);
    co_await m_gil.take(thread, lane);
    co_await begun.done(thread);
    while (true) {
        const PlannedTask* job = co_await fetch(thread, lane);
        if (job == nullptr) break;
        co_await runJob(thread, lane, *job);
    }
    thread.notes().finished(lane);
    co_await m_gil.drop(thread, lane, {State::GilWait, Cause::Finished, -1, false});
}

Co<const PlannedTask*> ThreadPool::fetch(Thread& thread, TaskId lane) {
    co_await thread.lock(*m_mutex);
    const bool waits = m_queue.empty();
    if (waits) {
        ++m_idle;
        thread.unlock(*m_mutex);
        co_await m_gil.drop(thread, lane, {State::Idle, Cause::QueueEmpty});
        thread.notes().waitMeans(State::Idle, Cause::QueueEmpty);
        co_await thread.lock(*m_mutex);
        while (m_queue.empty() && !m_closed) co_await thread.wait(*m_filled, *m_mutex);
        --m_idle;
    }
    const PlannedTask* job = m_queue.empty() ? nullptr : m_queue.front();
    if (job) m_queue.pop_front();
    thread.unlock(*m_mutex);
    if (waits) co_await m_gil.take(thread, lane);
    co_return job;
}

Co<> ThreadPool::runJob(Thread& thread, TaskId lane, const PlannedTask& job) {
    thread.notes().unbind(State::Carrying, Cause::None, job.task.value);
    thread.notes().bind(job.task);
    co_await m_gil.passTo(thread, lane, job.task);
    GilActions steps(*this, thread, job, m_gil);
    co_await job.program(steps);
    thread.notes().finished(job.task);
    thread.notes().bind(lane);
    co_await m_gil.passTo(thread, job.task, lane);
    co_await thread.pay(Cost::PoolHandover);
    co_await thread.lock(*m_mutex);
    m_results.push_back(job.task);
    if (!job.daemon) --m_pending;
    co_await thread.signal(*m_done);
    thread.unlock(*m_mutex);
    co_await m_gil.honourRequest(thread, lane);
}

Co<> ThreadPool::waitForResult(Thread& thread) {
    co_await thread.lock(*m_mutex);
    const bool waits = m_results.empty();
    if (waits) {
        thread.unlock(*m_mutex);
        co_await m_gil.drop(thread, m_lane, {State::MessageWait, Cause::Blocked});
        thread.notes().waitMeans(State::MessageWait, Cause::Blocked);
        co_await thread.lock(*m_mutex);
        while (m_results.empty()) co_await thread.wait(*m_done, *m_mutex);
        thread.unlock(*m_mutex);
        co_await m_gil.take(thread, m_lane);
        co_await thread.lock(*m_mutex);
    }
    for (const TaskId result : m_results) thread.notes().mark(MarkKind::Heard, m_lane, result);
    m_results.clear();
    thread.unlock(*m_mutex);
}

} // namespace timeslice
