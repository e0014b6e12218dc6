// SimRunner: a thread as the cores see it. Where it runs, and how far its work has come.
//
// - Work has an amount (`total`) and is done at a speed. It is over at `goal`: its whole amount, or the
//   checkpoint at which a breaker makes it stop.
// - Work goes on over any number of turns on a core. `done` is what the turns before the present one did;
//   this turn's work begins at `since`, when the switch to the thread is over.
// - What is done is rounded down and the end is rounded up, so that the work is done by then.
// All that a scheduling decision reads of a thread lies in one line of the cache.
#pragma once

#include "core/base/ids.h"
#include "core/base/products.h"
#include "core/base/time.h"
#include "core/machine/simulated/sim_machine.h"
#include "core/workload/workload.h"

#include <algorithm>

namespace timeslice {

struct alignas(64) SimRunner {
    static constexpr uint16_t kAnyNode = UINT16_MAX;

    enum class Busy : uint8_t {
        Nothing,   // it only passes through the core: its operation is over, or begins
        Paying,    // for what the system does for it, at full speed
        Computing, // at the speed that the core has at the moment
    };

    Nanos since{0};
    Nanos goal{0};
    Nanos done{0};
    int64_t speed = kFullSpeed;
    Nanos total{0};
    Nanos checkpoint{0}; // distance of checkpoints; 0: anywhere
    ThreadId id;
    int32_t core = -1;     // that it has now; -1: none
    int32_t lastCore = -1; // that it has, or had last
    Busy busy = Busy::Nothing;
    WorkKernel kernel = WorkKernel::Chain; // of the latest work
    uint16_t node = 0; // whose cores it runs on, where the cores are split; kAnyNode: the least busy one's

    bool works() const { return busy != Busy::Nothing; }

    // Begins work on the core that it has.
    void begin(Busy what, Nanos amount, Nanos now) {
        busy = what;
        total = goal = amount;
        done = checkpoint = Nanos{0};
        speed = kFullSpeed;
        kernel = WorkKernel::Chain;
        since = now;
    }

    // Of the work, at a moment of a turn or between turns.
    Nanos doneBy(Nanos now) const {
        if (core < 0 || now <= since) return done;
        const Nanos turn = now - since;
        return done + (speed == kFullSpeed ? turn : partOf(turn, speed, kFullSpeed));
    }
    // When the work ends if it goes on as now.
    Nanos endOfWork() const {
        const Nanos left = goal - done;
        if (speed == kFullSpeed) return after(since, left);
        return after(since, Nanos(narrowed(widePartUp(left.count(), kFullSpeed, speed))));
    }
    // When there is something to be done for it on its core: its work, or the switch to it, is over.
    Nanos nextEnd() const { return works() ? endOfWork() : since; }
    bool isDone(Nanos now) const { return !works() || endOfWork() <= now; }

    // Its turn is over: what it did is counted.
    void endTurn(Nanos now) {
        if (works()) done = std::min(goal, doneBy(now));
    }
    void changeSpeed(int64_t to, Nanos now) {
        done = std::min(goal, doneBy(now));
        since = std::max(since, now);
        speed = to;
    }
    // A breaker was set that it sees `latency` later: its work ends at the next checkpoint from there on.
    void stopAtCheckpoint(Nanos now, Nanos latency) {
        const Nanos seen = std::min(total, doneBy(now) + latency);
        const Nanos next =
            checkpoint > Nanos{0} ? (seen + checkpoint - Nanos{1}) / checkpoint * checkpoint : seen;
        goal = std::min(total, next);
    }
    // What a breaker left of the work.
    Nanos left() const { return total - goal; }
};
static_assert(sizeof(SimRunner) == 64);

} // namespace timeslice
