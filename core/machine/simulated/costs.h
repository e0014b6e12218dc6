// What the simulated machine charges for what an operating system and an interpreter do. Defaults were
// measured on a quiet two-core Linux machine (kernel 6.18) with CPython; --ideal makes them all zero.
#pragma once

#include "core/base/parameter.h"
#include "core/base/time.h"

#include <vector>

namespace timeslice {

struct Costs {
    Nanos checkpoint{0};        // distance at which work looks for a drop request
    Nanos contextSwitch{0};     // core, when another thread follows
    Nanos migration{0};         // core, when the thread ran elsewhere last
    Nanos wakeLatency{0};       // least time from a wake-up to being ready
    Nanos wakeLatencySpread{0}; // drawn on top of it, uniformly, from the run's seed
    Nanos wakeCall{0};          // waker
    Nanos timerOvershoot{0};    // most that a timer is late; min(this, 8 us + 1 % of the wait)
    Nanos lock{0};              // per lock operation
    Nanos loopTurn{0};          // per step of a coroutine through an event loop
};

const std::vector<Parameter>& costParameters();
Costs costsFrom(const Settings& settings, bool ideal);

} // namespace timeslice
