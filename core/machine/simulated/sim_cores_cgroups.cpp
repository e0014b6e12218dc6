// Control groups whose time is limited, on the cores of the simulated machine.
#include "core/machine/simulated/sim_cores.h"

namespace timeslice {

// A thread has got a core, or leaves it: its group's time is over sooner or later than was planned.
void SimCores::countRunning(const SimRunner& runner, int change) {
    const uint32_t group = m_bandwidth.groupOf(runner.id);
    if (group == CpuBandwidth::kUnlimited) return;
    const Nanos now = m_events.now();
    m_bandwidth.runs(group, change, now);
    const Nanos end = m_bandwidth.endOfTime(group, now);
    if (end == kNever || m_bandwidth.throttled(group)) return;
    m_events.add(end, SimEvent::of(SimEvent::Kind::Throttle, group, m_bandwidth.plan(group)));
}

void SimCores::throttle(uint32_t group, int64_t plan) {
    if (plan != m_bandwidth.plan(group) || m_bandwidth.throttled(group)) return;
    const Nanos now = m_events.now();
    m_events.add(m_bandwidth.throttle(group, now), SimEvent::of(SimEvent::Kind::Refill, group));
    m_queues.hide(m_policy.setResting(group, true, now));
    for (const ThreadId thread : m_bandwidth.threadsOf(group))
        if (m_bandwidth.wants(thread)) rest(*m_runners[thread.index()], group);
}

// One with a core leaves it, and goes back to its queue.
void SimCores::rest(SimRunner& runner, uint32_t group) {
    const Nanos now = m_events.now();
    const auto number = static_cast<int32_t>(group);
    if (m_bandwidth.rests(group)) m_trace.throttles(group);
    if (runner.core < 0) return m_trace.offWaiting(runner.id, State::Throttled, Cause::None, number, now);
    const size_t queue = queueOf(runner);
    const bool usedUp = m_cores[static_cast<size_t>(runner.core)].quantumEnd <= now;
    m_trace.offWaiting(runner.id, State::Throttled, Cause::Throttled, number, now);
    leave(runner);
    m_queues.addResting(runner.id, usedUp ? Came::Expired : Came::Preempted, now, queue);
}

void SimCores::refill(uint32_t group) {
    const Nanos now = m_events.now();
    m_bandwidth.refill(group, now);
    m_queues.show(m_policy.setResting(group, false, now));
    for (const ThreadId thread : m_bandwidth.threadsOf(group))
        if (m_bandwidth.wants(thread)) m_trace.ready(thread, now);
}

} // namespace timeslice
