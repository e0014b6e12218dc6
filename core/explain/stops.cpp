#include "core/explain/endings.h"
#include "core/explain/lookup.h"
#include "core/explain/names.h"

namespace timeslice::explaining {
namespace {

// The stop of a turn, with what every sentence about it names.
struct Stop {
    const Trace& trace;
    Interval last;
    std::optional<Interval> next;
    Nanos turn; // how long it had the core

    Text name() const { return nameOf(trace, last.task); }
    int64_t core() const { return numberOf(last.core); }
    State nextState() const { return next ? next->state : State::Ready; }
    // The templates' places: 0 the time, 1 the task, 2 how long it had the core, 3 the core.
    Text say(const char* words) const { return {words, last.end(), name(), turn, core()}; }
};

Text goesOn(const Stop& stop) {
    if (stop.last.state == State::Overhead)
        return {TS_TEXT("At {0}, the overhead of {1} ends after {2}, and its own work continues."),
                stop.last.end(), stop.name(), stop.last.length};
    return {TS_TEXT("At {0}, {1} interrupts its own work after {2} for overhead: locking, waking, starting "
                    "or copying."),
            stop.last.end(), stop.name(), stop.last.length};
}

Text preempted(const Stop& stop) {
    const int32_t by = stop.last.argument;
    if (by < 0 || static_cast<size_t>(by) >= stop.trace.tasks().size())
        return stop.say(TS_TEXT("At {0}, {1} has to leave core {3} after {2}: "
                                "a more urgent task or another program takes it."));
    return {TS_TEXT("At {0}, {1} preempts {2}, which has to leave core {3} after {4}."),
            stop.last.end(),
            nameOf(stop.trace, TaskId{by}),
            stop.name(),
            stop.core(),
            stop.turn};
}

Text throttled(const Stop& stop) {
    const TraceCgroup* group = stop.next ? cgroupOf(stop.trace, *stop.next) : nullptr;
    if (!group)
        return stop.say(TS_TEXT("At {0}, {1} has to leave core {3} after {2}: "
                                "its cgroup has used up its CPU time."));
    return {TS_TEXT("At {0}, {1} has to leave core {3} after {2}: its cgroup {4} has used its {5} of this "
                    "period of {6}."),
            stop.last.end(),
            stop.name(),
            stop.turn,
            stop.core(),
            Text::verbatim(group->name),
            group->quota,
            group->period};
}

Text yielded(const Stop& stop) {
    if (stop.nextState() == State::GilWait)
        return stop.say(TS_TEXT("At {0}, {1} releases the GIL voluntarily after {2} on core {3}."));
    return stop.say(TS_TEXT("At {0}, {1} yields after {2} on core {3}."));
}

Text awaited(const Stop& stop) {
    if (stop.nextState() == State::Queued)
        return stop.say(TS_TEXT("At {0}, {1} queues for a worker after {2} on core {3}."));
    if (stop.nextState() == State::Io)
        return stop.say(TS_TEXT("At {0}, {1} awaits I/O after {2} on core {3}, "
                                "and the event loop moves on."));
    if (stop.nextState() == State::Sleep)
        return stop.say(
            TS_TEXT("At {0}, {1} awaits a timer after {2} on core {3}, and the event loop moves on."));
    return stop.say(TS_TEXT("At {0}, {1} awaits something after {2} on core {3}."));
}

// For a stop whose cause says no more than that it stopped.
Text byNextState(const Stop& stop) {
    switch (stop.nextState()) {
    case State::Io:
        return stop.say(TS_TEXT("At {0}, {1} starts I/O and blocks after {2} on core {3}."));
    case State::Sleep:
        return stop.say(TS_TEXT("At {0}, {1} goes to sleep after {2} on core {3}."));
    case State::GilWait:
        return stop.say(TS_TEXT("At {0}, {1} has to wait for the GIL, after {2} on core {3}."));
    case State::LockWait:
        return wantsLock(stop.trace, stop.last, *stop.next);
    case State::MessageWait:
        if (const ResourceId condition = conditionOf(stop.trace, *stop.next); condition.valid())
            return {TS_TEXT("At {0}, {1} waits on the condition {4}, after {2} on core {3}."),
                    stop.last.end(),
                    stop.name(),
                    stop.turn,
                    stop.core(),
                    nameOf(stop.trace, condition)};
        return stop.say(TS_TEXT("At {0}, {1} waits for a message or an event, after {2} on core {3}."));
    case State::Running:
    case State::Overhead:
        return stop.say(TS_TEXT("At {0}, {1} moves to another core after {2} on core {3}."));
    case State::Throttled:
        return throttled(stop);
    case State::Queued:
        return stop.say(TS_TEXT("At {0}, {1} queues for a worker after {2} on core {3}."));
    case State::Blocked:
        return stop.say(TS_TEXT("At {0}, {1} blocks after {2} on core {3}."));
    case State::Carrying:
        return stop.say(TS_TEXT("At {0}, {1} picks up a task after {2} on core {3}."));
    case State::Idle:
        return stop.say(TS_TEXT("At {0}, {1} becomes idle after {2} on core {3}."));
    case State::Unknown:
    case State::Ready:
        break;
    }
    return stop.say(TS_TEXT("At {0}, {1} leaves core {3} after {2}."));
}

Text byCause(const Stop& stop) {
    switch (stop.last.cause) {
    case Cause::QuantumExpired:
        return stop.say(TS_TEXT("At {0}, the time slice of {1} ends after {2} on core {3}."));
    case Cause::Preempted:
        return preempted(stop);
    case Cause::Throttled:
        return throttled(stop);
    case Cause::DropRequest:
        return stop.say(
            TS_TEXT("At {0}, {1} honours the drop request and releases the GIL after {2} on core {3}."));
    case Cause::Yielded:
        return yielded(stop);
    case Cause::Awaited:
        return awaited(stop);
    case Cause::QueueEmpty:
        return stop.say(TS_TEXT("At {0}, {1} finds a queue empty and waits, after {2} on core {3}."));
    case Cause::QueueFull:
        return stop.say(TS_TEXT("At {0}, {1} finds a queue full and waits, after {2} on core {3}."));
    case Cause::Joined:
        return stop.say(TS_TEXT("At {0}, {1} waits for another task to finish, after {2} on core {3}."));
    case Cause::None:
    case Cause::Blocked:
    case Cause::LockTaken:
    case Cause::Finished:
    case Cause::Killed:
        break;
    }
    return byNextState(stop);
}

} // namespace

Text endOfTurn(const Trace& trace, size_t number) {
    const auto next = nextOf(trace, number);
    Stop stop{trace, trace.interval(number), {}, {}};
    if (next) stop.next = trace.interval(*next);
    if (staysOnCore(trace, number)) return goesOn(stop);
    stop.turn = turnAround(trace, number).length();
    return byCause(stop);
}

} // namespace timeslice::explaining
