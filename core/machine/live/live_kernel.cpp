#include "core/machine/live/live_kernel.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/live_thread.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <algorithm>

namespace timeslice {

LiveKernel::LiveKernel(LiveMachine machine, SharedLog& log, int taskCount, int resourceCount)
    : m_machine(std::move(machine)), m_log(log), m_nextTask(taskCount), m_nextResource(resourceCount),
      m_gate(std::make_unique<LiveGate>()) {
    makeSharedMutex(m_mutex);
}

LiveKernel::~LiveKernel() = default;

void LiveKernel::addThread(const ThreadOptions& options, ThreadBody body) {
    const auto number = static_cast<uint32_t>(m_threads.size());
    m_threads.push_back(std::make_unique<LiveThread>(*this, number, options, std::move(body)));
}

void LiveKernel::limitCores(int count) {
    m_machine.cores.resize(std::min(m_machine.cores.size(), static_cast<size_t>(count)));
}

std::unique_ptr<Mutex> LiveKernel::makeMutex() {
    return std::make_unique<LiveMutex>(m_machine.processes);
}
std::unique_ptr<Condition> LiveKernel::makeCondition() {
    return std::make_unique<LiveCondition>(m_machine.processes);
}
std::unique_ptr<Breaker> LiveKernel::makeBreaker() {
    return std::make_unique<LiveBreaker>();
}
TaskId LiveKernel::addHelper(const char*) {
    return TaskId{m_nextTask++};
}
ResourceId LiveKernel::addResource(const char*, ResourceKind) {
    return ResourceId{m_nextResource++};
}

// The runner has started the devices.
void LiveKernel::addLink(ResourceId, int64_t) {}
void LiveKernel::addServer(ResourceId, int64_t) {}

bool LiveKernel::startAll() {
    for (size_t i = 0; i < m_threads.size(); ++i) {
        if (m_threads[i]->launch()) continue;
        m_log.fail("The system refused to start another thread. Lower the number of tasks.");
        m_gate->open(false);
        for (size_t started = 0; started < i; ++started) m_threads[started]->join();
        return false;
    }
    return true;
}

LiveThread* LiveKernel::threadAt(size_t index) {
    pthread_mutex_lock(&m_mutex);
    LiveThread* thread = index < m_threads.size() ? m_threads[index].get() : nullptr;
    pthread_mutex_unlock(&m_mutex);
    return thread;
}

// Threads may start others until the last one that could has been joined.
void LiveKernel::joinAll() {
    for (size_t i = 0; LiveThread* thread = threadAt(i); ++i) {
        if (thread->daemon()) {
            m_daemons = true;
            thread->letGo();
        } else {
            thread->join();
        }
    }
}

void LiveKernel::startDuringRun(StartAs as, const ThreadOptions& options, ThreadBody body) {
    pthread_mutex_lock(&m_mutex);
    bool started = false;
    if (as != StartAs::Thread && !m_forks) {
        started = as == StartAs::ForkedProcess && forkDuringRun(options, std::move(body));
    } else {
        LiveThread& thread = addDuringRun(options, std::move(body));
        started = as == StartAs::Thread ? thread.launchDuringRun() : thread.becomeProcess(*m_forks, as);
        if (!started) m_threads.pop_back();
        if (!started) m_log.header().alive.fetch_sub(1);
    }
    pthread_mutex_unlock(&m_mutex);
    if (started) return;
    throw std::runtime_error(
        "The system refused to start another thread or process. Lower the number of tasks.");
}

// Numbers are given out by the log, which all processes of the run share.
LiveThread& LiveKernel::addDuringRun(const ThreadOptions& options, ThreadBody body) {
    LogHeader& header = m_log.header();
    const uint32_t number = header.threads.fetch_add(1, std::memory_order_relaxed);
    header.alive.fetch_add(1);
    return *m_threads.emplace_back(std::make_unique<LiveThread>(*this, number, options, std::move(body)));
}

bool LiveKernel::run() {
    LogHeader& header = m_log.header();
    header.threads.store(static_cast<uint32_t>(m_threads.size()), std::memory_order_relaxed);
    header.alive.store(static_cast<int32_t>(m_threads.size()));
    if (m_machine.processes) m_forks = ForkServer::start(); // while this is the only thread
    if (m_machine.processes && !m_forks) {
        m_log.fail("The system refused to start a process.");
        return false;
    }
    if (!startAll()) return false;
    m_gate->awaitArrivals(m_threads.size());
    const RunClock clock(header.clock);
    header.pairAtStart = clock.pair();
    header.start.store(monotonicNow(),
                       std::memory_order_release); // before the gate, so that no record is earlier
    header.phase.store(LogPhase::Running, std::memory_order_release);
    m_gate->open(true);
    joinAll();
    header.pairAtEnd = clock.pair();
    header.end.store(monotonicNow(), std::memory_order_release);
    if (!m_daemons) m_forks.reset(); // waited for, its time and its workers' count as the run's
    return header.phase.load(std::memory_order_acquire) != LogPhase::Failed;
}

} // namespace timeslice
