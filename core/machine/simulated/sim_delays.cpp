#include "core/machine/simulated/sim_delays.h"

#include <algorithm>
#include <array>

namespace timeslice {

// Of what was measured, 6 to 16 us, a wake-up by another thread takes any part: two of five find the core
// still polling for work and take the first fifth of the spread, the others have to bring it out of its sleep
// and take the rest. So hand-overs of the GIL take 9 us, and an I/O thread's hold of 8 or 12 us is now
// shorter, now longer than the wake-up of the thread that it freed. A device interrupts the core on which its
// thread waits and adds little. What was measured of a timer, from the end of the wait until the waiter goes
// on, is all in its lateness: with a wake-up on top of it, slices of the GIL would be longer than CPython's.
Nanos SimDelays::wakeLatency(WokenBy by) {
    if (by == WokenBy::Timer) return Nanos{0};
    const Nanos least = m_costs.wakeLatency;
    const int64_t spread = m_costs.wakeLatencySpread.count();
    if (by == WokenBy::Device) return least + Nanos(m_random.between(0, spread / 10));
    const bool polling = m_random.below(5) < 2;
    return least + Nanos(polling ? m_random.between(0, spread / 5) : m_random.between(spread / 5, spread));
}

// Between seven tenths and all of the most by which a timer may be late: that gives the spread that slices of
// the GIL were measured to have.
Nanos SimDelays::lateness(Nanos wait, int64_t share) const {
    const int64_t most = std::min(m_costs.timerOvershoot, Nanos(8us) + wait / 100).count();
    return Nanos(most - most * 3 / 10 * share / kShares);
}

// As glibc's condition variables let it: measured with CPython, 0.73 to 0.88 of those that came less than a
// third of the time before, 0.17 to 0.37 of those in the second third and 0.01 to 0.1 in the last.
bool SimDelays::stealsSignal(Nanos waited) {
    constexpr std::array kStolen{80U, 27U, 5U}; // of a hundred, by thirds
    if (waited >= m_costs.signalStealing) return false;
    const auto third = static_cast<size_t>(waited * 3 / m_costs.signalStealing);
    return m_random.below(100) < kStolen[third];
}

} // namespace timeslice
