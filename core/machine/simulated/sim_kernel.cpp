#include "core/machine/simulated/sim_kernel.h"
#include "core/machine/simulated/sim_thread.h"

#include <algorithm>
#include <bit>

namespace timeslice {
namespace {

constexpr int64_t kMostAtOneInstant = 20'000'000;
constexpr uint64_t kEventsBetweenLooks = 4096;

} // namespace

SimKernel::SimKernel(const SimMachine& machine, Policy& policy, TraceBuilder& builder)
    : m_machine(machine), m_policy(policy), m_builder(builder), m_random(machine.seed),
      m_cores(static_cast<size_t>(machine.cores)), m_clock(m_cores.size()) {
    limitCores(machine.cores);
}

SimKernel::~SimKernel() = default;

void SimKernel::limitCores(int count) {
    m_usable = std::min(count, m_machine.cores);
    m_idleCount = m_usable;
    m_idle.assign(m_cores.size() / 64 + 1, 0);
    for (size_t core = 0; core < static_cast<size_t>(m_usable); ++core)
        m_idle[core / 64] |= uint64_t{1} << core % 64;
}

void SimKernel::addThread(const ThreadOptions& options, ThreadBody body) {
    const ThreadId id = m_builder.addThread();
    m_threads.push_back(std::make_unique<SimThread>(*this, id, std::move(body)));
    ++m_living;
    if (options.task.valid()) m_builder.bind(id, options.task, Nanos{0});
    schedule(options.start, *m_threads.back(), What::Wake, 0);
}

std::unique_ptr<Mutex> SimKernel::makeMutex() {
    return std::make_unique<SimMutex>();
}
std::unique_ptr<Condition> SimKernel::makeCondition() {
    return std::make_unique<SimCondition>();
}
std::unique_ptr<Breaker> SimKernel::makeBreaker() {
    return std::make_unique<SimBreaker>();
}

TaskId SimKernel::addHelper(const char* name) {
    const TaskId task = m_builder.addTask(name, true);
    m_builder.arrive(task, Nanos{0});
    return task;
}

ResourceId SimKernel::addResource(const char* name, ResourceKind kind) {
    return m_builder.addResource(name, kind);
}

void SimKernel::schedule(Nanos time, SimThread& thread, What what, int64_t number) {
    m_events.push({keyAt(time, Kind::Arrival), static_cast<uint32_t>(thread.m_id.index()), what, number});
}

SimEnd SimKernel::run(const std::function<bool()>& stop) {
    for (uint64_t count = 0; m_living > 0; ++count) {
        if (m_halted) return SimEnd::NoProgress;
        if (count % kEventsBetweenLooks == 0) {
            if (stop()) return SimEnd::Stopped;
            if (m_builder.intervalCount() > m_machine.mostIntervals) return SimEnd::TooLarge;
        }
        const bool heapFirst = !m_events.empty() && m_events.top().key < m_clock.first();
        const EventKey next = heapFirst ? m_events.top().key : m_clock.first();
        const bool quiet = next.time > m_now || next.order >> 62 == static_cast<uint64_t>(Kind::QuantumEnd);
        if (quiet && m_idleCount > 0 && m_policy.anyoneReady()) {
            giveOutCores();
            continue;
        }
        if (next.time == kNever) return SimEnd::Deadlock;
        if (next.time > m_now) m_atThisInstant = 0;
        m_now = next.time;
        operationDone();
        if (!heapFirst) {
            handleCore(m_clock.firstCore());
            continue;
        }
        const Event event = m_events.top();
        m_events.pop();
        handle(event);
    }
    return SimEnd::Done;
}

bool SimKernel::operationDone() {
    if (++m_atThisInstant > kMostAtOneInstant) m_halted = true;
    return !m_halted;
}

void SimKernel::handle(const Event& event) {
    SimThread& thread = *m_threads[event.thread];
    switch (event.what) {
    case What::Device:
        thread.deviceDone({event.number});
        break;
    case What::Timer:
        if (thread.m_waitNumber == event.number) thread.timerRang();
        break;
    case What::Wake:
        makeReady(thread, thread.m_started ? Came::Woken : Came::New);
        break;
    }
}

void SimKernel::handleCore(size_t index) {
    Core& core = m_cores[index];
    SimThread& thread = *core.thread;
    const bool workDone = !thread.works() || thread.endOfWork() <= m_now;
    if (workDone) {
        if (thread.finishOperation()) resume(thread);
        return;
    }
    // The quantum's end. With nobody ready the task keeps the core and a new quantum starts.
    if (!m_policy.anyoneReady()) {
        core.quantumEnd = after(m_now, m_policy.quantum());
        setCore(index);
        return;
    }
    m_builder.off(thread.m_id, Cause::QuantumExpired, -1, m_now);
    leave(thread);
    m_policy.add(thread.m_id, Came::Preempted);
}

void SimKernel::setCore(size_t index) {
    const Core& core = m_cores[index];
    const SimThread& thread = *core.thread;
    const Nanos end = thread.works() ? thread.endOfWork() : thread.m_since;
    if (end <= core.quantumEnd)
        m_clock.set(index, keyAt(end, Kind::Completion));
    else
        m_clock.set(index, keyAt(core.quantumEnd, Kind::QuantumEnd));
}

size_t SimKernel::idleCoreFor(const SimThread& thread) const {
    if (thread.m_lastCore >= 0) {
        const auto last = static_cast<size_t>(thread.m_lastCore);
        if (m_idle[last / 64] >> last % 64 & 1) return last;
    }
    size_t word = 0;
    while (m_idle[word] == 0) ++word;
    return word * 64 + static_cast<size_t>(std::countr_zero(m_idle[word]));
}

void SimKernel::giveOutCores() {
    while (m_idleCount > 0) {
        const ThreadId next = m_policy.next();
        if (!next.valid()) return;
        SimThread& thread = *m_threads[next.index()];
        dispatch(idleCoreFor(thread), thread);
    }
}

void SimKernel::dispatch(size_t index, SimThread& thread) {
    Core& core = m_cores[index];
    const int number = static_cast<int>(index);
    Nanos overhead{0};
    if (core.last && core.last != &thread) overhead += m_machine.costs.contextSwitch;
    if (thread.m_lastCore >= 0 && thread.m_lastCore != number) overhead += m_machine.costs.migration;
    core.thread = &thread;
    core.last = &thread;
    thread.m_core = thread.m_lastCore = number;
    thread.m_since = m_now + overhead;
    core.quantumEnd = after(thread.m_since, m_policy.quantum());
    m_idle[index / 64] &= ~(uint64_t{1} << index % 64);
    --m_idleCount;
    m_builder.on(thread.m_id, CoreId{number}, m_now, overhead);
    setCore(index);
}

void SimKernel::leave(SimThread& thread) {
    thread.leaveTurn();
    const auto index = static_cast<size_t>(thread.m_core);
    m_cores[index].thread = nullptr;
    thread.m_core = -1;
    m_clock.clear(index);
    m_idle[index / 64] |= uint64_t{1} << index % 64;
    ++m_idleCount;
}

void SimKernel::makeReady(SimThread& thread, Came came) {
    m_builder.ready(thread.m_id, m_now);
    m_policy.add(thread.m_id, came);
}

void SimKernel::wake(SimThread& thread) {
    if (!thread.m_waiting) return;
    thread.m_waiting = false;
    ++thread.m_waitNumber; // its timer, if any, is stale from now on
    const Nanos latency = drawWakeLatency();
    if (latency == Nanos{0})
        makeReady(thread, Came::Woken);
    else
        schedule(m_now + latency, thread, What::Wake, 0);
}

// Two wake-ups of three find the core still polling for work and are quick (the first fifth of the spread),
// the third has to bring it out of its sleep (the last two fifths). That gives both what was measured of
// CPython on 6 to 16 us: hand-overs of 9 us among four threads, and an I/O thread whose hold of 12 us is now
// shorter, now longer than the wake-up of the thread that it freed.
Nanos SimKernel::drawWakeLatency() {
    const int64_t spread = m_machine.costs.wakeLatencySpread.count();
    const bool asleep = m_random.below(3) == 0;
    const int64_t more = asleep ? m_random.between(spread * 3 / 5, spread) : m_random.between(0, spread / 5);
    return m_machine.costs.wakeLatency + Nanos(more);
}

void SimKernel::resume(SimThread& thread) {
    if (thread.m_started) {
        thread.resumeInnermost();
    } else {
        thread.m_started = true;
        thread.m_root = thread.m_body(thread);
        thread.m_root.handle().resume();
    }
    if (!thread.m_root.done()) return;
    m_builder.off(thread.m_id, Cause::Finished, -1, m_now);
    leave(thread);
    --m_living;
    thread.m_root.result();
}

Nanos SimKernel::overshoot(Nanos wait) const {
    return std::min(m_machine.costs.timerOvershoot, Nanos(8us) + wait / 100);
}

} // namespace timeslice
