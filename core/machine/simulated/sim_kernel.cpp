#include "core/machine/simulated/sim_kernel.h"

#include "core/machine/simulated/sim_thread.h"

namespace timeslice {
namespace {

constexpr uint64_t kEventsBetweenLooks = 4096;

} // namespace

void SimKernel::addThread(const ThreadOptions& options, ThreadBody body) {
    m_system.makeThread(options, std::move(body)).wakeAt(options.start);
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

void SimKernel::addLink(ResourceId link, int64_t bytesPerSecond) {
    m_system.requests.addLink(link, bytesPerSecond);
}

void SimKernel::addServer(ResourceId server, int64_t slots) {
    m_system.requests.addServer(server, slots);
}

void SimKernel::setAt(Breaker& breaker, Nanos time) {
    m_system.events.add(time, SimEvent::of(SimEvent::Kind::Break, m_breakers.size()));
    m_breakers.push_back(&breaker);
}

TaskId SimKernel::addHelper(const char* name) {
    const TaskId task = m_system.trace.addTask(name, true);
    m_system.trace.arrive(task, Nanos{0});
    return task;
}

ResourceId SimKernel::addResource(const char* name, ResourceKind kind) {
    return m_system.trace.addResource(name, kind);
}

SimEnd SimKernel::run(const std::function<bool()>& stop, const SimLimits& limits) {
    for (uint64_t count = 0; m_system.living > 0; ++count) {
        if (m_system.events.stuck()) return SimEnd::NoProgress;
        if (count % kEventsBetweenLooks == 0) {
            if (stop()) return SimEnd::Stopped;
            if (m_system.trace.intervalCount() > limits.intervals) return SimEnd::TooLarge;
            if (count > limits.operations) return SimEnd::TooBusy;
        }
        if (const SimEnd end = step(limits.time); end != SimEnd::Done) return end;
    }
    return SimEnd::Done;
}

// One event, or what is to be done before the next; Done: go on.
SimEnd SimKernel::step(Nanos maxTime) {
    SimEvents& events = m_system.events;
    SimCores& cores = m_system.cores;
    if (m_system.mayBeStuck && allLookInVain()) return SimEnd::Deadlock;
    const SimEvents::Next next = events.next();
    if (events.quietBefore(next)) {
        if (cores.settle()) return SimEnd::Done;
        if (cores.decisionIsOpen()) return SimEnd::OpenDecision;
    }
    if (next.time() == kNever) return awaitsSomething() ? SimEnd::TooLong : SimEnd::Deadlock;
    if (m_system.looking > 0 && isVainLook(next)) return SimEnd::Deadlock;
    if (next.time() > maxTime) {
        events.advance(maxTime);
        return SimEnd::TooLate;
    }
    events.advance(next.time());
    cores.balanceQueues();
    if (next.onCore)
        handleCore(events.nextCore());
    else
        handle(events.take());
    return SimEnd::Done;
}

// Something goes on, though it will not be over before the end of time.
bool SimKernel::awaitsSomething() const {
    return m_system.cores.anyBusy() || !m_system.events.heapEmpty() || !m_system.requests.empty();
}

// Asked whenever that may have come to be so. As a rule the thread that could act last time still can.
bool SimKernel::allLookInVain() {
    m_system.mayBeStuck = false;
    const size_t count = m_system.threads.size();
    for (size_t i = 0; i < count; ++i) {
        const size_t at = (m_lastActive + i) % count;
        if (!m_system.threads[at]->canAct()) continue;
        m_lastActive = at;
        return false;
    }
    return true;
}

// The next thing to happen is that somebody has waited busily for 146 years: nobody else gets a core.
bool SimKernel::isVainLook(const SimEvents::Next& next) {
    if (!next.onCore || next.time() == kNever) return false;
    const SimRunner& runner = m_system.cores.runnerOn(m_system.events.nextCore());
    return runner.isDone(next.time()) && m_system.threads[runner.id.index()]->spinsForever();
}

void SimKernel::handleCore(size_t core) {
    SimRunner& runner = m_system.cores.runnerOn(core);
    if (runner.isDone(now()))
        m_system.threads[runner.id.index()]->goOn();
    else
        m_system.cores.quantumEnds(core);
}

void SimKernel::handle(const SimEvent& event) {
    switch (event.kind) {
    case SimEvent::Kind::Wake:
        return m_system.threads[event.subject]->becomeReady();
    case SimEvent::Kind::Timer:
        return m_system.threads[event.subject]->timerRings(event.number);
    case SimEvent::Kind::Break:
        return m_breakers[event.subject]->set();
    case SimEvent::Kind::Throttle:
        return m_system.cores.throttle(event.subject, event.number);
    case SimEvent::Kind::Refill:
        return m_system.cores.refill(event.subject);
    case SimEvent::Kind::Answer:
    case SimEvent::Kind::Join:
    case SimEvent::Kind::LinkEnd:
    case SimEvent::Kind::ServerEnd:
        return m_system.requests.handle(event, *this);
    }
}

void SimKernel::answered(ThreadId asker, Token token) {
    m_system.threads[asker.index()]->deviceAnswers(token);
}

} // namespace timeslice
