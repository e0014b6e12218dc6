#include "core/explain/explain.h"

#include "core/explain/early_ends.h"
#include "core/explain/endings.h"
#include "core/explain/followers.h"
#include "core/explain/heads.h"
#include "core/explain/lookup.h"
#include "core/explain/names.h"
#include "core/explain/spins.h"
#include "core/explain/surroundings.h"

#include <iterator>

namespace timeslice {
namespace {

using namespace explaining;

void append(Sentences& sentences, Sentences more) {
    sentences.insert(sentences.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
}

// How the state that begins with interval `first` came about.
Sentences origin(const Trace& trace, size_t first) {
    const Interval interval = trace.interval(first);
    const auto before = previousOf(trace, first);
    if (!before) return {{TS_TEXT("{0} arrived at {1}."), nameOf(trace, interval.task), interval.start}};
    Sentences sentences = {endingOf(trace, *before)};
    if (!onCore(trace.interval(*before).state)) append(sentences, whoMadeRoom(trace, *before));
    append(sentences, earlyEndsAt(trace, interval.task, interval.start));
    return sentences;
}

// Who woke a task that then was ready until the turn which begins with interval `first`.
Sentences whoWokeIt(const Trace& trace, size_t first) {
    const auto ready = previousOf(trace, first);
    if (!ready || trace.interval(*ready).state != State::Ready) return {};
    const auto wait = previousOf(trace, *ready);
    return wait && !onCore(trace.interval(*wait).state) ? whoMadeRoom(trace, *wait) : Sentences{};
}

// A turn on a core: how it began and how it ends; what happens within is the state's own business.
Sentences explainTurn(const Trace& trace, size_t number, Nanos time) {
    const Turn turn = turnAround(trace, number);
    Sentences sentences = {headOf(trace, number, time)};
    append(sentences, whosePriority(trace, trace.interval(number).task, time));
    append(sentences, busyWaiting(trace, trace.interval(number).task, time));
    append(sentences, whoWokeIt(trace, turn.first));
    append(sentences, origin(trace, turn.first));
    if (trace.interval(number).state == State::Overhead && number != turn.last)
        sentences.push_back(endingOf(trace, number));
    sentences.push_back(endingOf(trace, turn.last));
    append(sentences, whoFollows(trace, turn.last));
    append(sentences, earlyEndsAt(trace, trace.interval(number).task, turn.end));
    return sentences;
}

Sentences explainWait(const Trace& trace, size_t number, Nanos time) {
    const Interval wait = trace.interval(number);
    Sentences sentences = {headOf(trace, number, time)};
    append(sentences, whosePriority(trace, wait.task, time));
    append(sentences, busyWaiting(trace, wait.task, time));
    append(sentences, origin(trace, number));
    if (wait.state == State::Ready) {
        sentences.push_back(whoRunsInstead(trace, wait.task, time));
        sentences.push_back(readyQueue(trace, wait.task, time));
    }
    if (wait.state == State::Queued) append(sentences, whatItLacks(trace, wait.task, time));
    append(sentences, aroundTheWait(trace, wait, time));
    sentences.push_back(endingOf(trace, number));
    append(sentences, whoMadeRoom(trace, number));
    append(sentences, earlyEndsAt(trace, wait.task, wait.end()));
    return sentences;
}

// The share of its life that a finished task worked and waited.
Text lifeOf(const Trace& trace, TaskId task) {
    Nanos ran{0};
    Nanos waited{0};
    const Trace::Range range = trace.intervalsOf(task);
    for (size_t i = range.begin; i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        if (interval.state == State::Running) ran += interval.length;
        if (waitsForItsTurn(interval.state)) waited += interval.length;
    }
    return {TS_TEXT("In total, {0} ran for {1} and waited {2} for a core, a worker or the GIL."),
            nameOf(trace, task), ran, waited};
}

} // namespace

Explanation explainAt(const Trace& trace, TaskId task, Nanos time) {
    const auto number = trace.intervalAt(task, time);
    if (!number) return {task, time, {}, {outsideOfLife(trace, task, time)}};
    const bool runs = onCore(trace.interval(*number).state);
    return {task, time, number, runs ? explainTurn(trace, *number, time) : explainWait(trace, *number, time)};
}

Explanation explainEvent(const Trace& trace, size_t number) {
    const Interval interval = trace.interval(number);
    Sentences sentences = {endingOf(trace, number)};
    if (interval.cause == Cause::Finished && !trace.tasks()[interval.task.index()].helper)
        sentences.push_back(lifeOf(trace, interval.task));
    const bool ran = onCore(interval.state);
    append(sentences, ran ? whoFollows(trace, number) : whoMadeRoom(trace, number));
    append(sentences, earlyEndsAt(trace, interval.task, interval.end()));
    append(sentences, whatNext(trace, number));
    return {interval.task, interval.end(), number, std::move(sentences)};
}

} // namespace timeslice
