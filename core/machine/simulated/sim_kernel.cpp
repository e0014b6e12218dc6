#include "core/machine/simulated/sim_kernel.h"

#include "core/base/products.h"
#include "core/machine/simulated/sim_thread.h"

#include <algorithm>
#include <bit>

namespace timeslice {
namespace {

constexpr int64_t kMostAtOneInstant = 20'000'000;
constexpr uint64_t kEventsBetweenLooks = 4096;
constexpr int64_t kShares = 1000;

} // namespace

SimKernel::SimKernel(const SimMachine& machine, Policy& policy, TraceBuilder& builder)
    : m_machine(machine), m_policy(policy), m_charges(policy.wantsCharges()), m_builder(builder),
      m_random(machine.seed), m_cores(static_cast<size_t>(machine.hardwareThreads())),
      m_clock(m_cores.size()) {
    limitCores(machine.hardwareThreads());
    m_cameReady.resize(m_cores.size());
    m_busySiblings.resize(static_cast<size_t>(machine.cores));
    m_cacheBusy.resize(static_cast<size_t>(machine.cores / machine.cacheCores) + 1);
    m_nextBalance = machine.balance;
}

SimKernel::~SimKernel() = default;

void SimKernel::limitCores(int count) {
    m_usable = std::min(count, m_machine.hardwareThreads());
    m_idleCount = m_usable;
    m_idle.assign(m_cores.size() / 64 + 1, 0);
    for (size_t core = 0; core < static_cast<size_t>(m_usable); ++core)
        m_idle[core / 64] |= uint64_t{1} << core % 64;
}

SimThread& SimKernel::makeThread(const ThreadOptions& options, ThreadBody body) {
    const ThreadId id = m_builder.addThread();
    m_threads.push_back(std::make_unique<SimThread>(*this, id, options.daemon, std::move(body)));
    m_threads.back()->m_node = static_cast<size_t>(options.node);
    if (!options.daemon) ++m_living;
    m_policy.announce(id, options.traits);
    if (options.burst > Nanos{0}) m_policy.expect(id, options.burst);
    m_threads.back()->m_firstTask = options.task;
    return *m_threads.back();
}

void SimKernel::addThread(const ThreadOptions& options, ThreadBody body) {
    schedule(options.start, makeThread(options, std::move(body)), What::Wake, 0);
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

void SimKernel::setAt(Breaker& breaker, Nanos time) {
    schedule(time, m_breakers.size(), What::Break, 0);
    m_breakers.push_back(&breaker);
}

TaskId SimKernel::addHelper(const char* name) {
    const TaskId task = m_builder.addTask(name, true);
    m_builder.arrive(task, Nanos{0});
    return task;
}

ResourceId SimKernel::addResource(const char* name, ResourceKind kind) {
    return m_builder.addResource(name, kind);
}

void SimKernel::schedule(Nanos time, size_t subject, What what, int64_t number) {
    m_events.push({keyAt(time, Kind::Arrival), static_cast<uint32_t>(subject), what, number});
}
void SimKernel::schedule(Nanos time, const SimThread& thread, What what, int64_t number) {
    schedule(time, thread.m_id.index(), what, number);
}

SimEnd SimKernel::run(const std::function<bool()>& stop, const SimLimits& limits) {
    m_mostTime = limits.time;
    for (uint64_t count = 0; m_living > 0; ++count) {
        if (m_halted) return SimEnd::NoProgress;
        if (count % kEventsBetweenLooks == 0) {
            if (stop()) return SimEnd::Stopped;
            if (m_builder.intervalCount() > limits.intervals) return SimEnd::TooLarge;
            if (count > limits.operations) return SimEnd::TooBusy;
        }
        if (const SimEnd end = step(); end != SimEnd::Done) return end;
    }
    return SimEnd::Done;
}

// One event, or what is to be done before the next; Done: go on.
SimEnd SimKernel::step() {
    const EventKey firstOfCores = m_clock.first();
    const bool heapFirst = !m_events.empty() && m_events.top().key < firstOfCores;
    const EventKey next = heapFirst ? m_events.top().key : firstOfCores;
    const bool quiet = next.time > m_now || next.order >> 62 == static_cast<uint64_t>(Kind::QuantumEnd);
    if (quiet && m_ready > 0) {
        if (m_anyCameReady && (m_idleCount == 0 || severalQueues()) && checkCuttingIn()) return SimEnd::Done;
        if (m_idleCount > 0 && !m_openDecision && giveOutCores()) return SimEnd::Done;
        if (m_openDecision) return SimEnd::OpenDecision;
    }
    m_anyCameReady = m_anyCameReady && !quiet;
    if (next.time == kNever) return awaitsSomething() ? SimEnd::TooLong : SimEnd::Deadlock;
    if (next.time > m_mostTime) {
        m_now = m_mostTime;
        return SimEnd::TooLate;
    }
    if (next.time > m_now) m_atThisInstant = 0;
    m_now = next.time;
    operationDone();
    if (m_machine.queuePerCore && m_nodes == 1 && m_machine.balance > Nanos{0} && m_now >= m_nextBalance)
        balanceQueues();
    if (!heapFirst) {
        handleCore(m_clock.firstCore());
        return SimEnd::Done;
    }
    const Event event = m_events.top();
    m_events.pop();
    handle(event);
    return SimEnd::Done;
}

// Something goes on, though it will not be over before the end of time.
bool SimKernel::awaitsSomething() const {
    const bool works = std::ranges::any_of(m_cores, [](const Core& core) { return core.thread != nullptr; });
    return works || !m_events.empty() || !m_requests.empty();
}

bool SimKernel::operationDone() {
    if (++m_atThisInstant > kMostAtOneInstant) m_halted = true;
    return !m_halted;
}

void SimKernel::handle(const Event& event) {
    switch (event.what) {
    case What::Timer:
        if (m_threads[event.subject]->m_waitNumber == event.number) m_threads[event.subject]->timerRang();
        break;
    case What::Wake: {
        SimThread& thread = *m_threads[event.subject];
        // While its parent still pays for its start, nobody works for the task.
        const TaskId task = std::exchange(thread.m_firstTask, {});
        if (task.valid()) m_builder.bind(thread.m_id, task, m_now);
        makeReady(thread, thread.m_started ? Came::Woken : Came::New);
        break;
    }
    case What::Break:
        m_breakers[event.subject]->set();
        break;
    case What::Answer:
        answer(event.number);
        break;
    case What::Join:
        joinLink(event.number);
        break;
    case What::LinkEnd:
        if (m_links[event.subject]->plan == event.number) linkEnds(event.subject);
        break;
    case What::ServerEnd:
        if (const auto waiting = m_servers[event.subject]->leave())
            schedule(after(m_now, waiting->time), event.subject, What::ServerEnd,
                     static_cast<int64_t>(waiting->request));
        answer(event.number);
        break;
    }
}

void SimKernel::handleCore(size_t index) {
    SimThread& thread = *m_cores[index].thread;
    const bool workDone = !thread.works() || thread.endOfWork() <= m_now;
    if (!workDone) return quantumEnds(index);
    if (thread.finishOperation()) resume(thread);
}

// With nobody ready the task keeps the core and a new quantum starts.
void SimKernel::quantumEnds(size_t index) {
    SimThread& thread = *m_cores[index].thread;
    const size_t queue = queueOf(index);
    if (m_ready == 0 || (severalQueues() && m_policy.readyCount(queue) == 0)) {
        charge(index);
        m_policy.renew(thread.m_id, m_now, queue);
        startQuantum(index);
        setCore(index);
        return;
    }
    m_builder.off(thread.m_id, Cause::QuantumExpired, -1, m_now);
    giveUp(thread);
    addReady(thread, Came::Expired, queue);
    // No completion, arrival or wake-up is left at this instant, so the core is given out at once.
    giveOutCores();
    if (isIdle(index)) m_clock.clear(index);
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

// A scheduler that acts at its ticks only ends a slice at the first tick that is not before its end.
void SimKernel::startQuantum(size_t index) {
    Core& core = m_cores[index];
    const Nanos from = std::max(m_now, core.thread->m_since);
    core.quantumEnd = after(from, m_policy.quantum(core.thread->m_id, queueOf(index)));
    const Nanos tick = m_machine.costs.tick;
    if (tick > Nanos{0} && core.quantumEnd != kNever)
        core.quantumEnd = after((core.quantumEnd - Nanos{1}) / tick * tick, tick);
}

void SimKernel::charge(size_t index) {
    Core& core = m_cores[index];
    if (!m_charges || m_now <= core.chargedUntil) return;
    m_policy.charge(core.thread->m_id, m_now - core.chargedUntil);
    core.chargedUntil = m_now;
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
    thread.m_since = core.chargedUntil = after(m_now, overhead);
    m_idle[index / 64] &= ~(uint64_t{1} << index % 64);
    --m_idleCount;
    startQuantum(index);
    m_builder.on(thread.m_id, CoreId{number}, m_now, overhead);
    if (variesSpeed(thread)) loadChanged(index, thread, 1);
    setCore(index);
}

void SimKernel::leave(SimThread& thread) {
    const auto index = static_cast<size_t>(thread.m_core);
    giveUp(thread);
    m_clock.clear(index);
}

void SimKernel::giveUp(SimThread& thread) {
    const auto index = static_cast<size_t>(thread.m_core);
    charge(index);
    thread.leaveTurn();
    m_cores[index].thread = nullptr;
    thread.m_core = -1;
    m_idle[index / 64] |= uint64_t{1} << index % 64;
    ++m_idleCount;
    if (variesSpeed(thread)) loadChanged(index, thread, -1);
}

void SimKernel::stops(SimThread& thread) {
    const size_t queue = queueOf(static_cast<size_t>(thread.m_core));
    leave(thread);
    m_policy.blocked(thread.m_id, m_now, queue);
}

void SimKernel::makeReady(SimThread& thread, Came came) {
    m_builder.ready(thread.m_id, m_now);
    addReady(thread, came, queueFor(thread));
}

void SimKernel::wake(SimThread& thread, By by) {
    if (!thread.m_waiting) return;
    thread.m_waiting = false;
    ++thread.m_waitNumber; // its timer, if any, is stale from now on
    const Nanos latency = drawWakeLatency(by);
    if (latency == Nanos{0})
        makeReady(thread, Came::Woken);
    else
        schedule(after(m_now, latency), thread, What::Wake, 0);
}

// Of what was measured, 6 to 16 us, a wake-up by another thread takes any part: two of five find the core
// still polling for work and take the first fifth of the spread, the others have to bring it out of its sleep
// and take the rest. So hand-overs of the GIL take 9 us, and an I/O thread's hold of 8 or 12 us is now
// shorter, now longer than the wake-up of the thread that it freed. A device interrupts the core on which its
// thread waits and adds little. What was measured of a timer, from the end of the wait until the waiter goes
// on, is all in its lateness: with a wake-up on top of it, slices of the GIL would be longer than CPython's.
Nanos SimKernel::drawWakeLatency(By by) {
    if (by == By::Timer) return Nanos{0};
    const Nanos least = m_machine.costs.wakeLatency;
    const int64_t spread = m_machine.costs.wakeLatencySpread.count();
    if (by == By::Device) return least + Nanos(m_random.between(0, spread / 10));
    const bool polling = m_random.below(5) < 2;
    return least + Nanos(polling ? m_random.between(0, spread / 5) : m_random.between(spread / 5, spread));
}

void SimKernel::resume(SimThread& thread) {
    if (thread.m_started) {
        thread.resumeInnermost();
    } else if (!thread.payForStart()) {
        return;
    } else {
        thread.m_started = true;
        thread.m_root = thread.m_body(thread);
        thread.m_root.handle().resume();
    }
    if (!thread.m_root.done()) return;
    m_builder.off(thread.m_id, Cause::Finished, -1, m_now);
    stops(thread);
    if (!thread.m_daemon) --m_living;
    thread.m_root.result();
}

// Between seven tenths and all of the most by which a timer may be late: that gives the spread that slices of
// the GIL were measured to have.
Nanos SimKernel::lateness(Nanos wait, int64_t share) const {
    const int64_t most = std::min(m_machine.costs.timerOvershoot, Nanos(8us) + wait / 100).count();
    return Nanos(most - most * 3 / 10 * share / kShares);
}

int64_t SimKernel::drawShare() {
    return m_random.between(0, kShares);
}

void SimKernel::addLink(ResourceId link, int64_t bytesPerSecond) {
    m_links.resize(std::max(m_links.size(), link.index() + 1));
    m_links[link.index()] = std::make_unique<Link>(Link{SimLink(bytesPerSecond)});
}

void SimKernel::addServer(ResourceId server, int64_t slots) {
    m_servers.resize(std::max(m_servers.size(), server.index() + 1));
    m_servers[server.index()] = std::make_unique<SimServer>(slots);
}

Token SimKernel::request(SimThread& thread, const Request& request) {
    const Token token{m_nextToken++};
    m_requests.emplace(token.value, Pending{&thread, request});
    const size_t device = request.device.valid() ? request.device.index() : SIZE_MAX;
    const Nanos end = after(m_now, request.latency);
    if (device < m_links.size() && m_links[device]) {
        schedule(end, device, What::Join, token.value);
    } else if (device < m_servers.size() && m_servers[device]) {
        if (m_servers[device]->enter(static_cast<RequestNumber>(token.value), request.latency))
            schedule(end, device, What::ServerEnd, token.value);
    } else {
        schedule(after(end, timesOf(m_machine.readPerByte, request.bytes)), 0, What::Answer, token.value);
    }
    return token;
}

void SimKernel::answer(int64_t number) {
    const auto found = m_requests.find(number);
    if (found == m_requests.end()) return; // it was abandoned
    SimThread& thread = *found->second.thread;
    m_requests.erase(found);
    thread.deviceDone({number});
}

// A request in service keeps its slot to its end, as a server that only writes to a closed connection then.
void SimKernel::forget(int64_t number) {
    const auto found = m_requests.find(number);
    if (found == m_requests.end()) return;
    const size_t device =
        found->second.request.device.valid() ? found->second.request.device.index() : SIZE_MAX;
    m_requests.erase(found);
    if (device < m_servers.size() && m_servers[device])
        m_servers[device]->withdraw(static_cast<RequestNumber>(number));
    if (device >= m_links.size() || !m_links[device]) return;
    m_links[device]->transfers.leave(static_cast<RequestNumber>(number), m_now);
    planLink(device);
}

void SimKernel::joinLink(int64_t number) {
    const auto found = m_requests.find(number);
    if (found == m_requests.end()) return; // it was abandoned
    const Request& request = found->second.request;
    m_links[request.device.index()]->transfers.join(static_cast<RequestNumber>(number), request.bytes, m_now);
    planLink(request.device.index());
}

void SimKernel::planLink(size_t device) {
    Link& link = *m_links[device];
    const Nanos end = link.transfers.nextEnd();
    ++link.plan;
    if (end != kNever) schedule(std::max(end, m_now), device, What::LinkEnd, link.plan);
}

void SimKernel::linkEnds(size_t device) {
    while (const auto done = m_links[device]->transfers.takeDone(m_now)) answer(static_cast<int64_t>(*done));
    planLink(device);
}

} // namespace timeslice
