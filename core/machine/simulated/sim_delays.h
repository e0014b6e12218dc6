// SimDelays: what takes now longer, now shorter on a real machine, drawn from the run's seed as it was
// measured: from a wake-up until the thread is ready, how late a timer is, and which waiter takes a signal.
#pragma once

#include "core/base/random.h"
#include "core/machine/simulated/costs.h"

namespace timeslice {

// Who ended a wait.
enum class WokenBy : uint8_t { Thread, Device, Timer };

class SimDelays {
  public:
    // The costs outlive it.
    SimDelays(const Costs& costs, uint64_t seed) : m_costs(costs), m_random(seed) {}

    // From a wake-up until the thread is ready.
    Nanos wakeLatency(WokenBy by);

    // By how much a timer after such a wait is late, for a thread whose timers are early by this share of
    // what they could be.
    Nanos lateness(Nanos wait, int64_t share) const;
    int64_t drawShare() { return m_random.between(0, kShares); }

    // Does the last one to come to a condition take the signal of the longest waiter, so long after it came?
    bool stealsSignal(Nanos waited);

  private:
    static constexpr int64_t kShares = 1000;

    const Costs& m_costs;
    Random m_random;
};

} // namespace timeslice
