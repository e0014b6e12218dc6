#include "core/explain/followers.h"

#include "core/explain/endings.h"
#include "core/explain/lookup.h"
#include "core/explain/names.h"

namespace timeslice::explaining {
namespace {

// The GIL that the task lets go of as the interval ends. Live, the release is seen a little later than the
// stop: while the task is in its next state.
const Holding* gilLetGo(const Trace& trace, size_t number) {
    const Interval last = trace.interval(number);
    const Holding* holding = gilHoldingAt(trace, last.task, last.end() - Nanos{1});
    if (!holding) return nullptr;
    const auto next = nextOf(trace, number);
    const bool keeps = next && holding->end >= trace.interval(*next).end();
    return keeps ? nullptr : holding;
}

Text whoTakesTheGil(const Trace& trace, const Holding& let, const Mark* request) {
    const Holding* next = holdingAfter(trace, let);
    if (!next) return {TS_TEXT("No task takes the GIL after that.")};
    const Text name = nameOf(trace, next->task);
    if (next->task == let.task) return {TS_TEXT("{0} itself takes the GIL again at {1}."), name, next->start};
    if (request && next->task != request->task)
        return {TS_TEXT("{0} gets the GIL at {1}, not {2}: asking for it does not reserve it."), name,
                next->start, nameOf(trace, request->task)};
    return {TS_TEXT("{0} gets the GIL at {1}."), name, next->start};
}

const Mark* requestTo(const Trace& trace, const Holding& gil) {
    return lastMark(trace, MarkKind::DropRequest, gil.task, gil.start, gil.end);
}

Sentences whoAsked(const Trace& trace, const Holding& gil) {
    const Mark* request = requestTo(trace, gil);
    if (!request) return {};
    return {{TS_TEXT("{0} asked for the GIL at {1}."), nameOf(trace, request->task), request->time}};
}

Sentences gilFollower(const Trace& trace, const Holding& let) {
    Sentences sentences = whoAsked(trace, let);
    sentences.push_back(whoTakesTheGil(trace, let, requestTo(trace, let)));
    return sentences;
}

Text coreFollower(const Trace& trace, const Interval& last) {
    const auto number = onCoreFrom(trace, last.core, last.end());
    if (!number) return {TS_TEXT("Core {0} stays idle from then on."), numberOf(last.core)};
    const Interval next = trace.interval(*number);
    const Text name = nameOf(trace, next.task);
    if (next.start > last.end())
        return {TS_TEXT("Core {0} is idle until {1}, when {2} gets it."), numberOf(last.core), next.start,
                name};
    return {TS_TEXT("{0} gets core {1}."), name, numberOf(last.core)};
}

Sentences whoGaveBack(const Trace& trace, const Interval& wait) {
    const ResourceId resource = resourceOf(trace, wait);
    if (!resource.valid()) return {};
    const Holding* mine = holdingBy(trace, wait.task, resource, wait.end());
    if (!mine) return {};
    const Holding* before = holdingBefore(trace, *mine);
    if (!before || before->end <= wait.start) return {};
    const Text name = nameOf(trace, before->task);
    if (wait.state == State::GilWait) {
        Sentences sentences = whoAsked(trace, *before);
        sentences.emplace_back(TS_TEXT("{0} held the GIL from {1} to {2}."), name, before->start,
                               before->end);
        return sentences;
    }
    return {{TS_TEXT("{0} held the lock {1} from {2} to {3}."), name, nameOf(trace, resource), before->start,
             before->end}};
}

// Only a core that came free while the task was waiting was waited for.
Sentences whoLeftTheCore(const Trace& trace, size_t number) {
    const Interval wait = trace.interval(number);
    const auto next = nextOf(trace, number);
    if (!next || !onCore(trace.interval(*next).state)) return {};
    const auto before = onCoreBefore(trace, trace.interval(*next).core, wait.end());
    if (!before || trace.interval(*before).end() <= wait.start) return {};
    return {endingOf(trace, *before)};
}

// The worker that carries the task from the end of its wait on.
Sentences whoTakesIt(const Trace& trace, const Interval& wait) {
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        if (!trace.tasks()[i].helper) continue;
        const auto number = trace.intervalAt(TaskId::at(i), wait.end());
        if (!number) continue;
        const Interval helper = trace.interval(*number);
        if (helper.state == State::Carrying && helper.argument == wait.task.value)
            return {{TS_TEXT("{0} picks up {1}."), nameOf(trace, helper.task), nameOf(trace, wait.task)}};
    }
    return {};
}

// The templates' places: 0 the task, 1 how long, 2 until when.
Text untilThen(const char* words, const Trace& trace, const Interval& wait) {
    return {words, nameOf(trace, wait.task), wait.length, wait.end()};
}

Text waitsUntil(const Trace& trace, const Interval& wait) {
    switch (wait.state) {
    case State::GilWait:
        return untilThen(TS_TEXT("{0} then waits {1} for the GIL, until {2}."), trace, wait);
    case State::LockWait:
        if (!resourceOf(trace, wait).valid()) break;
        return {TS_TEXT("{0} then waits {1} for the lock {3}, until {2}."), nameOf(trace, wait.task),
                wait.length, wait.end(), nameOf(trace, resourceOf(trace, wait))};
    case State::Io:
        return untilThen(TS_TEXT("{0} is then blocked on I/O for {1}, until {2}."), trace, wait);
    case State::Sleep:
        return untilThen(TS_TEXT("{0} then sleeps for {1}, until {2}."), trace, wait);
    case State::MessageWait:
        if (const ResourceId condition = conditionOf(trace, wait); condition.valid())
            return {TS_TEXT("{0} then waits {1} on the condition {3}, until {2}."), nameOf(trace, wait.task),
                    wait.length, wait.end(), nameOf(trace, condition)};
        return untilThen(TS_TEXT("{0} then waits {1} for a message or an event, until {2}."), trace, wait);
    case State::Ready:
        return untilThen(TS_TEXT("{0} is then ready and waits {1} for its turn, until {2}."), trace, wait);
    case State::Queued:
        return untilThen(TS_TEXT("{0} is then queued for {1}, until {2}."), trace, wait);
    case State::Throttled:
        return untilThen(TS_TEXT("{0} is then throttled for {1}, until {2}."), trace, wait);
    case State::Blocked:
        return untilThen(TS_TEXT("{0} is then blocked for {1}, until {2}."), trace, wait);
    case State::Carrying:
        return untilThen(TS_TEXT("{0} is then busy with a task for {1}, until {2}."), trace, wait);
    case State::Idle:
        return untilThen(TS_TEXT("{0} is then idle for {1}, until {2}."), trace, wait);
    case State::Unknown:
        return untilThen(TS_TEXT("The record does not say what {0} does next, for {1}, until {2}."), trace,
                         wait);
    case State::Running:
    case State::Overhead:
        break;
    }
    return untilThen(TS_TEXT("{0} then waits {1}, until {2}."), trace, wait);
}

} // namespace

Sentences whoMadeRoom(const Trace& trace, size_t number) {
    const Interval wait = trace.interval(number);
    if (wait.state == State::Ready) return whoLeftTheCore(trace, number);
    if (wait.state == State::Queued) return whoTakesIt(trace, wait);
    Sentences sentences = whoGaveBack(trace, wait);
    const Mark* wake = lastMark(trace, MarkKind::Wake, wait.task, wait.start, wait.end());
    if (wake)
        sentences.emplace_back(TS_TEXT("{0} woke {1} at {2}."), nameOf(trace, wake->task),
                               nameOf(trace, wait.task), wake->time);
    return sentences;
}

Sentences whoFollows(const Trace& trace, size_t number) {
    if (staysOnCore(trace, number) || trace.interval(number).cause == Cause::Killed) return {};
    if (const Holding* gil = gilLetGo(trace, number)) return gilFollower(trace, *gil);
    return {coreFollower(trace, trace.interval(number))};
}

Sentences whatNext(const Trace& trace, size_t number) {
    const auto after = nextOf(trace, number);
    if (!after || staysOnCore(trace, number)) return {};
    const Interval now = trace.interval(number);
    const Interval next = trace.interval(*after);
    if (!onCore(next.state)) return {waitsUntil(trace, next)};
    if (now.state == State::Ready) return {}; // its end has named the core
    return {{TS_TEXT("{0} then runs on core {1} until {2}."), nameOf(trace, next.task), numberOf(next.core),
             turnAround(trace, *after).end}};
}

} // namespace timeslice::explaining
