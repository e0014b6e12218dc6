#include "core/explain/early_ends.h"
#include "core/explain/endings.h"
#include "core/explain/fork_texts.h"
#include "core/explain/lookup.h"
#include "core/explain/names.h"

namespace timeslice::explaining {
namespace {

Text getsItsTurn(const Trace& trace, const Interval& wait, const Interval* next) {
    if (next && onCore(next->state))
        return {TS_TEXT("At {0}, {1} gets core {2} after waiting {3} for its turn."), wait.end(),
                nameOf(trace, wait.task), numberOf(next->core), wait.length};
    return {TS_TEXT("At {0}, {1} gets its turn after waiting {2}."), wait.end(), nameOf(trace, wait.task),
            wait.length};
}

// What needs no time leaves no interval: a task may get the GIL and be asleep at the same instant.
Text endsGilWait(const Trace& trace, const Interval& wait, const Interval* next) {
    if (next && onCore(next->state))
        return {TS_TEXT("At {0}, {1} gets the GIL after waiting {2}."), wait.end(), nameOf(trace, wait.task),
                wait.length};
    return {TS_TEXT("At {0}, {1} stops waiting for the GIL, after {2}."), wait.end(),
            nameOf(trace, wait.task), wait.length};
}

Text endsLockWait(const Trace& trace, const Interval& wait) {
    const ResourceId lock = resourceOf(trace, wait);
    const Text name = nameOf(trace, wait.task);
    if (!lock.valid())
        return {TS_TEXT("At {0}, {1} stops waiting for a lock, after {2}."), wait.end(), name, wait.length};
    if (holdingBy(trace, wait.task, lock, wait.end()))
        return {TS_TEXT("At {0}, {1} gets the lock {2} after waiting {3}."), wait.end(), name,
                nameOf(trace, lock), wait.length};
    const Holding* holding = holdingAt(trace, lock, wait.end());
    // The same holder all the time: nobody has given it back, so the waiter's patience was at an end.
    if (holding && holding->start <= wait.start)
        return {TS_TEXT("At {0}, {1} gives up waiting for the lock {2} after {3}: {4} still holds it."),
                wait.end(),
                name,
                nameOf(trace, lock),
                wait.length,
                nameOf(trace, holding->task)};
    return {TS_TEXT("At {0}, {1} is woken to try to take the lock {2}, after waiting {3}."), wait.end(), name,
            nameOf(trace, lock), wait.length};
}

Text say(const char* words, const Trace& trace, const Interval& wait) {
    return {words, wait.end(), nameOf(trace, wait.task), wait.length};
}

} // namespace

Text wantsLock(const Trace& trace, const Interval& before, const Interval& wait) {
    const ResourceId lock = resourceOf(trace, wait);
    const Text name = nameOf(trace, before.task);
    if (!lock.valid())
        return {TS_TEXT("At {0}, {1} has to wait for a lock that is taken."), before.end(), name};
    const Holding* holding = holdingAt(trace, lock, before.end());
    if (!holding && isHeldByNobody(trace, lock)) return wantsWhatNobodyReleases(trace, before, lock);
    if (!holding)
        return {TS_TEXT("At {0}, {1} has to wait for the lock {2}, which is taken."), before.end(), name,
                nameOf(trace, lock)};
    if (holding->task == before.task)
        return {TS_TEXT("At {0}, {1} has to wait for the lock {2}, which it holds itself."), before.end(),
                name, nameOf(trace, lock)};
    return {TS_TEXT("At {0}, {1} has to wait for the lock {2}, which {3} holds."), before.end(), name,
            nameOf(trace, lock), nameOf(trace, holding->task)};
}

Text endOfWait(const Trace& trace, size_t number) {
    const Interval wait = trace.interval(number);
    const auto after = nextOf(trace, number);
    const Interval next = after ? trace.interval(*after) : Interval{};
    switch (wait.state) {
    case State::GilWait:
        return endsGilWait(trace, wait, after ? &next : nullptr);
    case State::LockWait:
        return endsLockWait(trace, wait);
    case State::Io:
        if (isCutAt(trace, wait.task, wait.end()))
            return say(TS_TEXT("At {0}, {1} gives up waiting for its I/O, after {2}."), trace, wait);
        return say(TS_TEXT("At {0}, the I/O of {1} completes after {2}."), trace, wait);
    case State::Sleep:
        return say(TS_TEXT("At {0}, {1} wakes up after sleeping for {2}."), trace, wait);
    case State::MessageWait:
        return say(TS_TEXT("At {0}, {1} stops waiting, after {2}."), trace, wait);
    case State::Queued:
        return say(TS_TEXT("At {0}, {1} is started after {2} in the queue."), trace, wait);
    case State::Throttled:
        return say(TS_TEXT("At {0}, {1} is no longer throttled, after {2}: a new period begins."), trace,
                   wait);
    case State::Blocked:
        return say(TS_TEXT("At {0}, {1} is unblocked after {2}."), trace, wait);
    case State::Carrying:
        return say(TS_TEXT("At {0}, {1} is done with its task after {2}."), trace, wait);
    case State::Idle:
        return say(TS_TEXT("At {0}, {1} gets work after being idle for {2}."), trace, wait);
    case State::Unknown:
        return say(TS_TEXT("At {0}, the record shows {1} again, after a gap of {2}."), trace, wait);
    case State::Ready:
    case State::Running:
    case State::Overhead:
        break;
    }
    return getsItsTurn(trace, wait, after ? &next : nullptr);
}

Text endingOf(const Trace& trace, size_t number) {
    const Interval interval = trace.interval(number);
    const Text name = nameOf(trace, interval.task);
    if (interval.cause == Cause::Finished)
        return {TS_TEXT("At {0}, {1} finishes, {2} after its arrival."), interval.end(), name,
                interval.end() - trace.tasks()[interval.task.index()].arrival};
    if (interval.cause == Cause::Killed)
        return {TS_TEXT("At {0}, the run ends before {1} has finished."), interval.end(), name};
    return onCore(interval.state) ? endOfTurn(trace, number) : endOfWait(trace, number);
}

} // namespace timeslice::explaining
