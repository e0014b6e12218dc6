// What the simulated machine charges for the work of an operating system and an interpreter. Defaults were
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
    Nanos wakeLatency{0};       // least time from a wake-up by a thread or device to being ready
    Nanos wakeLatencySpread{0}; // most on top of it, drawn from the seed; by a device a tenth
    Nanos wakeCall{0};          // waker
    Nanos timerOvershoot{0};    // most that a timer is late, wake-up included; min(this, 8 us + 1 %)
    Nanos lock{0};              // per lock operation
    Nanos loopTurn{0};          // per step of a coroutine through an event loop
    Nanos threadStart{0};       // parent 10 parts of 31, the new thread 21
    Nanos processFork{0};       // parent
    Nanos processForkChild{0};  // child, before its first step
    Nanos processSpawn{0};      // parent
    Nanos processSpawnChild{0}; // child: a fresh interpreter
    Nanos poolRoundTrip{0};     // a job through a pool of threads and back, half at each end
    Nanos processRoundTrip{0};  // the same through a pool of processes
    Nanos pipeMessage{0};       // per message, either end
    Nanos picklePerByte{0};     // either end
    Nanos pipePerByte{0};       // writer
    Nanos futexWake{0};         // waking a waiter of a plain lock
    Nanos breakerLatency{0};    // from setting a breaker until the thread under it can see it
    Nanos variableAccess{0};    // reading or writing a shared variable
    Nanos signalStealing{0};    // how late a waiter may come and be woken in place of the longest one
    Nanos tick{0};              // distance of the scheduler's ticks; 0: it acts at any time
};

const std::vector<Parameter>& costParameters();
Costs costsFrom(const Settings& settings, bool ideal);

} // namespace timeslice
