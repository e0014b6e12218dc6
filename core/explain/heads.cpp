#include "core/explain/heads.h"

#include "core/explain/lookup.h"
#include "core/explain/names.h"

namespace timeslice::explaining {
namespace {

Text running(const Trace& trace, size_t number, Nanos time) {
    const Turn turn = turnAround(trace, number);
    const Interval interval = trace.interval(number);
    const Text name = nameOf(trace, interval.task);
    if (time == turn.start)
        return {TS_TEXT("{0} gets core {1} at this moment and starts running."), name,
                numberOf(interval.core)};
    return {TS_TEXT("{0} has been running on core {1} since {2}, for {3} so far."), name,
            numberOf(interval.core), turn.start, time - turn.start};
}

// The first overhead of a turn is the core's switching; a later one the task asked for itself.
Text overhead(const Trace& trace, size_t number) {
    const Interval interval = trace.interval(number);
    const Text name = nameOf(trace, interval.task);
    const auto before = previousOf(trace, number);
    if (!before || !staysOnCore(trace, *before))
        return {TS_TEXT("Core {0} has been switching to {1} or starting it since {2}, for {3} in total; "
                        "{1} is not doing its own work yet."),
                numberOf(interval.core), name, interval.start, interval.length};
    return {TS_TEXT("{0} has been doing overhead work on core {1} since {2}, for {3} in total: "
                    "locking, waking, starting or copying."),
            name, numberOf(interval.core), interval.start, interval.length};
}

struct Wait {
    const Trace& trace;
    Interval interval;
    Nanos time;

    // The templates' places: 0 the task, 1 since when, 2 how long so far, 3 how long in all.
    Text say(const char* words) const {
        return {words, nameOf(trace, interval.task), interval.start, time - interval.start, interval.length};
    }
};

Text lockWait(const Wait& wait) {
    const ResourceId lock = resourceOf(wait.trace, wait.interval);
    if (!lock.valid())
        return wait.say(TS_TEXT("{0} has been waiting for a lock since {1}: {2} so far, {3} in total."));
    Text text = wait.say(TS_TEXT("{0} has been waiting for the lock {4} since {1}: {2} so far, "
                                 "{3} in total."));
    text.arguments.emplace_back(nameOf(wait.trace, lock));
    return text;
}

// Whose end a task of a deadlock waits for; none: it is not known.
TaskId awaitedEnd(const Trace& trace, TaskId task) {
    for (const WaitEdge& edge : trace.deadlock())
        if (edge.task == task && !edge.waitsFor.valid()) return edge.heldBy;
    return {};
}

Text joins(const Wait& wait) {
    const TaskId other = awaitedEnd(wait.trace, wait.interval.task);
    if (!other.valid() || wait.interval.cause != Cause::Killed)
        return wait.say(
            TS_TEXT("{0} has been waiting for another task to finish since {1}: {2} so far, {3} in total."));
    Text text =
        wait.say(TS_TEXT("{0} has been waiting for {4} to finish since {1}: {2} so far, {3} in total."));
    text.arguments.emplace_back(nameOf(wait.trace, other));
    return text;
}

// The job before it in its series, whose end it waits for; none: it waits for something else.
TaskId jobBefore(const Wait& wait) {
    const TaskId own = wait.interval.task;
    const JobSeries* series = seriesOf(wait.trace.series(), own);
    if (!series || !series->isPeriodic() || own == series->firstTask) return {};
    const TraceTask& task = wait.trace.tasks()[own.index()];
    const TaskId before{own.value - 1};
    const Nanos end = wait.trace.tasks()[before.index()].finish.value_or(wait.trace.end());
    const bool hasBegun = task.firstRun && *task.firstRun < wait.interval.end();
    const bool endsIt = end > wait.interval.start && end <= wait.interval.end();
    return hasBegun || !endsIt ? TaskId{} : before;
}

Text waitsForJob(const Wait& wait, TaskId before) {
    Text text =
        wait.say(TS_TEXT("{0} has been waiting for {4}, the job before it, to finish since {1}: {2} so "
                         "far, {3} in total."));
    text.arguments.emplace_back(nameOf(wait.trace, before));
    return text;
}

// The cause of the stop before it tells what a message wait is for.
Text messageWait(const Wait& wait, size_t number) {
    if (wait.trace.tasks()[wait.interval.task.index()].helper)
        return wait.say(TS_TEXT("{0} has been waiting for events since {1}: {2} so far, {3} in total."));
    if (const ResourceId condition = conditionOf(wait.trace, wait.interval); condition.valid()) {
        Text text = wait.say(TS_TEXT("{0} has been waiting on the condition {4} since {1}: {2} so far, "
                                     "{3} in total."));
        text.arguments.emplace_back(nameOf(wait.trace, condition));
        return text;
    }
    if (const TaskId job = jobBefore(wait); job.valid()) return waitsForJob(wait, job);
    const auto before = previousOf(wait.trace, number);
    switch (before ? wait.trace.interval(*before).cause : Cause::None) {
    case Cause::Joined:
        return joins(wait);
    case Cause::QueueEmpty:
        return wait.say(TS_TEXT("{0} has been waiting on an empty queue since {1}: {2} so far, "
                                "{3} in total."));
    case Cause::QueueFull:
        return wait.say(TS_TEXT("{0} has been waiting on a full queue since {1}: {2} so far, {3} in total."));
    default:
        return wait.say(
            TS_TEXT("{0} has been waiting for a message or an event since {1}: {2} so far, {3} in total."));
    }
}

Text carries(const Wait& wait) {
    const int32_t task = wait.interval.argument;
    if (task < 0 || static_cast<size_t>(task) >= wait.trace.tasks().size())
        return wait.say(TS_TEXT("{0} has been busy with a task since {1}: {2} so far, {3} in total."));
    Text text = wait.say(TS_TEXT("{0} has been busy with {4} since {1}: {2} so far, {3} in total."));
    text.arguments.emplace_back(nameOf(wait.trace, TaskId{task}));
    return text;
}

// Its group's time comes back with the next period.
Text throttled(const Wait& wait) {
    const TraceCgroup* group = cgroupOf(wait.trace, wait.interval);
    if (!group) return wait.say(TS_TEXT("{0} has been throttled since {1}: {2} so far, {3} in total."));
    const Nanos until = after(wait.interval.start / group->period * group->period, group->period);
    return {TS_TEXT("{0} is throttled until {1}: its cgroup {2} has used its {3} of this period of {4}."),
            nameOf(wait.trace, wait.interval.task),
            until,
            Text::verbatim(group->name),
            group->quota,
            group->period};
}

Text waiting(const Wait& wait, size_t number) {
    switch (wait.interval.state) {
    case State::GilWait:
        return wait.say(TS_TEXT("{0} has been waiting for the GIL since {1}: {2} so far, {3} in total."));
    case State::LockWait:
        return lockWait(wait);
    case State::Io:
        return wait.say(TS_TEXT("{0} has been blocked on I/O since {1}: {2} so far, {3} in total."));
    case State::Sleep:
        return wait.say(TS_TEXT("{0} has been asleep since {1}: {2} so far, {3} in total."));
    case State::MessageWait:
        return messageWait(wait, number);
    case State::Queued:
        return wait.say(
            TS_TEXT("{0} has been queued since {1} and has not been started: {2} so far, {3} in total."));
    case State::Throttled:
        return throttled(wait);
    case State::Blocked:
        return wait.say(TS_TEXT("{0} has been blocked since {1}: {2} so far, {3} in total. "
                                "The record does not say on what."));
    case State::Carrying:
        return carries(wait);
    case State::Idle:
        return wait.say(TS_TEXT("{0} has been idle since {1}: {2} so far, {3} in total."));
    case State::Unknown:
        return wait.say(
            TS_TEXT("The record does not say what {0} has been doing since {1}: {2} so far, {3} in total."));
    case State::Ready:
    case State::Running:
    case State::Overhead:
        break;
    }
    return wait.say(
        TS_TEXT("{0} is ready and has been waiting for its turn since {1}: {2} so far, {3} in total."));
}

} // namespace

Text headOf(const Trace& trace, size_t number, Nanos time) {
    const Interval interval = trace.interval(number);
    if (interval.state == State::Running) return running(trace, number, time);
    if (interval.state == State::Overhead) return overhead(trace, number);
    return waiting({trace, interval, time}, number);
}

Text outsideOfLife(const Trace& trace, TaskId task, Nanos time) {
    const TraceTask& info = trace.tasks()[task.index()];
    const Text name = nameOf(trace, task);
    if (info.finish && time >= *info.finish)
        return {TS_TEXT("{0} finished at {1}, {2} after its arrival."), name, *info.finish,
                *info.finish - info.arrival};
    if (!info.arrived()) return {TS_TEXT("{0} never arrived: the run ended at {1}."), name, trace.end()};
    if (time < info.arrival)
        return {TS_TEXT("{0} has not arrived yet; it arrives at {1}."), name, info.arrival};
    if (time >= trace.end())
        return {TS_TEXT("The run ended at {0}, before {1} finished."), trace.end(), name};
    return {TS_TEXT("The trace does not show what {0} is doing at this moment."), name};
}

} // namespace timeslice::explaining
