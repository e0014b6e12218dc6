#include "core/models/parts/thread_process.h"

#include <algorithm>

namespace timeslice {

ThreadProcess::ThreadProcess(Host& host, Kernel& kernel, const RunPlan& plan, Forks forks)
    : ThreadWorld(kernel, plan), m_host(host), m_kernel(kernel), m_forks(forks) {
    if (plan.copies.empty()) return;
    for (const PlannedTask& job : plan.tasks)
        if (!job.spawned) m_arrivals.push_back(job.arrival);
    std::ranges::sort(m_arrivals);
}

ThreadProcess::ThreadProcess(ThreadProcess& parent, const PlannedTask& job)
    : ThreadWorld(parent.m_kernel, parent, processOf(parent.book.plan(), job)), m_host(parent.m_host),
      m_kernel(parent.m_kernel), m_forks(parent.m_forks), m_copy(processOf(parent.book.plan(), job)),
      m_threads(1) {}

Co<> ThreadProcess::run(Thread& thread, const PlannedTask& job) {
    if (isCopy(job.task)) sync.tellHoldings(thread, job.task);
    co_await m_host.body(thread, job, *this);
    --m_threads;
}

Co<> ThreadProcess::begin(Thread& thread, TaskId parent, const PlannedTask& job) {
    ++m_threads;
    if (!book.plan().copies.empty()) {
        const std::lock_guard guard(m_mutex);
        m_started.insert(job.task);
    }
    co_await m_host.begin(thread, parent, job, *this);
}

ThreadProcess& ThreadProcess::addCopy(const PlannedTask& job) {
    const std::lock_guard guard(m_mutex);
    std::unique_ptr<ThreadProcess>& copy = m_copies[job.task];
    copy.reset(new ThreadProcess(*this, job));
    return *copy;
}

Co<> ThreadProcess::fork(Thread& thread, TaskId parent, const PlannedTask& job, CarriedPtr carried) {
    ThreadProcess& copy = addCopy(job);
    if (m_forks.as == StartAs::ForkedProcess) {
        if (m_forks.warns && hasMoreThreads(thread.now()))
            thread.notes().mark(MarkKind::ForkWarning, parent, job.task);
        copy.m_carried = std::move(carried);
        co_await copy.sync.copyFrom(thread, sync, parent, job.task);
        copy.variables.copyFrom(variables);
    }
    thread.notes().park(job.task, State::Queued); // it has no process yet
    ThreadOptions options = m_host.optionsOf(job);
    options.start = Nanos{0};
    options.after = [this, &job](Thread& own) { return hearOf(own, job); };
    options.task = job.task; // its start too is work for the task
    co_await thread.spawn(m_forks.as, options, [&copy, &job](Thread& own) { return copy.run(own, job); });
}

// A thread of the parent: the copy has come to its end.
Co<> ThreadProcess::hearOf(Thread& thread, const PlannedTask& job) {
    const SyncOp end = book.failed(job.task) ? SyncOp::Failed : SyncOp::Ended;
    for (const size_t object : book.plan().groups[job.group].objects)
        co_await sync.perform(thread, job.task, {end, object, {}, 0});
}

// A copied process can be cancelled like a thread: its first one ends before its next step.
Co<> ThreadProcess::cancel(Thread& thread, const PlannedTask& job) {
    ThreadWorld* concerned = nullptr;
    {
        const std::lock_guard guard(m_mutex);
        const auto copy = m_copies.find(job.task);
        const bool isHere = book.plan().copies.empty() || (!m_copy && !job.spawned);
        if (copy != m_copies.end())
            concerned = copy->second.get();
        else if (isHere || m_started.contains(job.task))
            concerned = this;
    }
    if (concerned) co_await concerned->ThreadWorld::cancel(thread, job);
}

bool ThreadProcess::hasMoreThreads(Nanos now) {
    const auto arrived = std::ranges::upper_bound(m_arrivals, now) - m_arrivals.begin();
    return arrived + m_threads > 1;
}

} // namespace timeslice
