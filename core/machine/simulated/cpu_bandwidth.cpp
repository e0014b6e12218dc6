#include "core/machine/simulated/cpu_bandwidth.h"

#include <algorithm>

namespace timeslice {

bool CpuBandwidth::any() const {
    return std::ranges::any_of(m_groups, [](const Group& group) { return group.quota > Nanos{0}; });
}

void CpuBandwidth::announce(ThreadId thread, uint32_t group) {
    const bool limited = group != kUnlimited && m_groups[group].quota > Nanos{0};
    m_groupOf.push_back(limited ? group : kUnlimited);
    m_wants.push_back(false);
    if (limited) m_groups[group].threads.push_back(thread);
}

// A new period has begun since: only what was used in it counts.
Nanos CpuBandwidth::leftOf(const Group& group, Nanos now) {
    const Nanos start = startOfPeriod(group, now);
    const bool isNew = start > group.asOf;
    const Nanos from = isNew ? start : group.asOf;
    return (isNew ? group.quota : group.left) - (now - from) * group.running;
}

void CpuBandwidth::runs(uint32_t number, int change, Nanos now) {
    Group& group = m_groups[number];
    group.left = leftOf(group, now);
    group.asOf = now;
    group.running += change;
    ++group.plan;
}

Nanos CpuBandwidth::endOfTime(uint32_t number, Nanos now) const {
    const Group& group = m_groups[number];
    const Nanos left = leftOf(group, now);
    if (left <= Nanos{0}) return now;
    if (group.running == 0) return kNever;
    const Nanos next = after(startOfPeriod(group, now), group.period);
    const Nanos end = after(now, left / group.running);
    if (end < next) return end;
    const Nanos whole = group.quota / group.running;
    return whole < group.period ? after(next, whole) : kNever;
}

Nanos CpuBandwidth::throttle(uint32_t number, Nanos now) {
    Group& group = m_groups[number];
    group.throttled = true;
    group.someRested = false;
    return after(startOfPeriod(group, now), group.period);
}

void CpuBandwidth::refill(uint32_t number, Nanos now) {
    Group& group = m_groups[number];
    group.throttled = false;
    group.left = group.quota;
    group.asOf = now;
    ++group.plan;
}

} // namespace timeslice
