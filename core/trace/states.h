// What a task can be doing, and why it stopped running. Names in files are fixed: other programs read them.
#pragma once

#include "core/base/enum_table.h"
#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace timeslice {

enum class State : uint8_t {
    Running,     // on a core, doing its own work
    Ready,       // could run: has no core, or is in an event loop's ready queue
    Queued,      // has no worker, thread or process yet
    Throttled,   // could run, but its cgroup has used up its CPU time of the period
    GilWait,     // waits for the global interpreter lock
    LockWait,    // waits for a lock
    Io,          // blocked on a device
    Sleep,       // timer or blocking wait
    MessageWait, // waits for a message, a join, a barrier, an event
    Blocked,     // blocked; the source does not say on what
    Overhead,    // on a core, but switching, starting, pickling, copying
    Carrying,    // a helper whose thread works for a task; the task has the core, if anybody
    Idle,        // a helper that has nothing to do
    Unknown,     // the source does not say
};
inline constexpr int kStateCount = static_cast<int>(kCountOf<State>);

enum class Cause : uint8_t {
    None,           // nothing to say: a wait ended and the next state began
    QuantumExpired, // its time slice was over and somebody was ready
    Preempted,      // a more urgent task, or another program, took the core
    Throttled,      // its cgroup has used up its CPU time of the period
    Blocked,        // it waits for something
    DropRequest,    // it saw the request to drop the GIL and dropped it
    Yielded,        // gave up the core of its own will
    Awaited,        // a coroutine awaited and the loop went on
    LockTaken,      // wanted a lock that another task held
    QueueEmpty,
    QueueFull,
    Joined,   // waits for another task's end
    Finished, // its last step is done
    Killed,   // the run ended before the task did
};
inline constexpr int kCauseCount = static_cast<int>(kCountOf<Cause>);

// "gil_wait" and the like, as in CSV and JSON.
std::string_view nameOf(State state);
std::string_view nameOf(Cause cause);
std::optional<State> stateNamed(std::string_view name);
std::optional<Cause> causeNamed(std::string_view name);

// For a person: "waiting for the GIL", "drop request honoured".
Text titleOf(State state);
Text titleOf(Cause cause);

// It could run or be begun, and is not: what "waiting" means in a metric. Who is throttled may not run.
constexpr bool waitsForItsTurn(State state) {
    return state == State::Ready || state == State::Queued || state == State::GilWait;
}

// On a core: its time is the core's busy time.
constexpr bool onCore(State state) {
    return state == State::Running || state == State::Overhead;
}

// The task changes places of its own will: a voluntary context switch when it leaves a core for this cause.
constexpr bool isVoluntary(Cause cause) {
    return cause != Cause::QuantumExpired && cause != Cause::Preempted && cause != Cause::Throttled;
}

} // namespace timeslice
