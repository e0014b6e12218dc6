#include "core/machine/live/live_kernel.h"
#include "core/machine/live/live_thread.h"
#include "core/machine/live/work_kernel.h"

#include <algorithm>

namespace timeslice {

void LiveGate::arrive() {
    const std::lock_guard lock(m_mutex);
    ++m_arrived;
    m_changed.notify_all();
}

void LiveGate::wait() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_open; });
}

void LiveGate::awaitArrivals(size_t all) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this, all] { return m_arrived >= all; });
}

void LiveGate::open(bool run) {
    const std::lock_guard lock(m_mutex);
    m_open = true;
    m_calledOff = !run;
    m_changed.notify_all();
}

LiveKernel::LiveKernel(const LiveMachine& machine, SharedLog& log, int taskCount, int resourceCount)
    : m_machine(machine), m_log(log), m_nextTask(taskCount), m_nextResource(resourceCount),
      m_gate(std::make_unique<LiveGate>()) {}

LiveKernel::~LiveKernel() = default;

void LiveKernel::addThread(const ThreadOptions& options, ThreadBody body) {
    const auto number = static_cast<uint32_t>(m_threads.size());
    m_threads.push_back(std::make_unique<LiveThread>(*this, number, options, std::move(body)));
}

void LiveKernel::limitCores(int count) {
    m_machine.cores.resize(std::min(m_machine.cores.size(), static_cast<size_t>(count)));
}

std::unique_ptr<Mutex> LiveKernel::makeMutex() {
    return std::make_unique<LiveMutex>();
}
std::unique_ptr<Condition> LiveKernel::makeCondition() {
    return std::make_unique<LiveCondition>();
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

// Live runs with devices that tasks share are refused before they start.
void LiveKernel::addLink(ResourceId, int64_t) {}
void LiveKernel::addServer(ResourceId, int64_t) {}

bool LiveKernel::startAll() {
    for (size_t i = 0; i < m_threads.size(); ++i) {
        if (m_threads[i]->launch()) continue;
        m_log.fail("The system refused to make another thread. Lower the number of tasks.");
        m_gate->open(false);
        for (size_t started = 0; started < i; ++started) m_threads[started]->join();
        return false;
    }
    return true;
}

bool LiveKernel::run() {
    LogHeader& header = m_log.header();
    header.threads.store(static_cast<uint32_t>(m_threads.size()), std::memory_order_relaxed);
    if (!startAll()) return false;
    m_gate->awaitArrivals(m_threads.size());
    header.pairAtStart = RunClock(header.clock).pair();
    header.start.store(monotonicNow(),
                       std::memory_order_release); // before the gate, so that no record is earlier
    header.phase.store(LogPhase::Running, std::memory_order_release);
    m_gate->open(true);
    for (const auto& thread : m_threads) thread->join();
    header.pairAtEnd = RunClock(header.clock).pair();
    header.end.store(monotonicNow(), std::memory_order_release);
    return header.phase.load(std::memory_order_acquire) != LogPhase::Failed;
}

} // namespace timeslice
