#include "core/explain/surroundings.h"

#include "core/base/words.h"
#include "core/explain/fork_texts.h"
#include "core/explain/lookup.h"
#include "core/explain/names.h"

#include <algorithm>
#include <span>

namespace timeslice::explaining {
namespace {

constexpr size_t kMaxEnders = 5; // that are named

Text gilHolder(const Trace& trace, const Interval& wait, const Holding* holding) {
    if (!holding)
        return {TS_TEXT("No task holds the GIL at this moment: a waiting task has yet to wake up.")};
    const Text name = nameOf(trace, holding->task);
    if (holding->task == wait.task)
        return {TS_TEXT("{0} took the GIL at {1} and is about to continue."), name, holding->start};
    return {TS_TEXT("{0} has held the GIL since {1}."), name, holding->start};
}

Text lockHolder(const Trace& trace, const Interval& wait, ResourceId lock, const Holding* holding) {
    const Text what = nameOf(trace, lock);
    if (!holding && isHeldByNobody(trace, lock)) return whoHeldAtFork(trace, lock);
    if (!holding) return {TS_TEXT("No task holds the lock {0} at this moment."), what};
    const Text name = nameOf(trace, holding->task);
    if (holding->task == wait.task)
        return {TS_TEXT("{0} itself has held the lock {1} since {2}."), name, what, holding->start};
    return {TS_TEXT("{0} has held the lock {1} since {2}."), name, what, holding->start};
}

// Nobody holds these: a wait for one ends by what other tasks do.
struct EndedByOthers {
    ResourceKind kind;
    const char* by;     // places: 0 the resource, 1 tasks
    const char* nobody; // 0 the resource
};
constexpr EndedByOthers kEndedByOthers[] = {
    {ResourceKind::Condition, TS_TEXT("Tasks with steps that notify {0}: {1}."),
     TS_TEXT("No task has a step that notifies {0}.")},
    {ResourceKind::Event, TS_TEXT("Tasks with steps that set {0}: {1}."),
     TS_TEXT("No task has a step that sets {0}.")},
    {ResourceKind::Latch, TS_TEXT("Tasks with steps that count down {0}: {1}."),
     TS_TEXT("No task has a step that counts down {0}.")},
};

const EndedByOthers* endedByOthers(ResourceKind kind) {
    const auto found = std::ranges::find(kEndedByOthers, kind, &EndedByOthers::kind);
    return found == std::end(kEndedByOthers) ? nullptr : found;
}

Sentences whoCouldEnd(const Trace& trace, ResourceId resource, const EndedByOthers& words, Nanos time) {
    std::vector<std::string_view> tasks;
    for (const std::string& task : trace.resources()[resource.index()].endedBy)
        if (tasks.size() < kMaxEnders) tasks.push_back(task);
    const Text what = nameOf(trace, resource);
    Sentences sentences;
    if (tasks.empty())
        sentences.emplace_back(words.nobody, what);
    else
        sentences.emplace_back(words.by, what, joinWords(tasks));
    if (const Mark* unheard = lastUnheard(trace, resource, time))
        sentences.emplace_back(
            TS_TEXT("At {2}, {0} notified {1} when no task waited on it, which had no effect."),
            nameOf(trace, unheard->task), what, unheard->time);
    return sentences;
}

// The wait for the same lock from which the task was woken just before this one, if it has not held it since.
std::optional<Interval> waitBefore(const Trace& trace, const Interval& wait) {
    constexpr int kMost = 8; // a core, switching to it, the GIL, the try itself
    auto number = trace.intervalAt(wait.task, wait.start);
    for (int i = 0; i < kMost && number; ++i) {
        number = previousOf(trace, *number);
        if (!number) break;
        const Interval before = trace.interval(*number);
        if (before.state == State::LockWait && before.argument == wait.argument) return before;
        const bool onItsWay = onCore(before.state) || waitsForItsTurn(before.state);
        if (!onItsWay) break;
    }
    return std::nullopt;
}

// A lock that was released is there for all: the waiter that was woken may find it taken again.
Sentences whoWasFaster(const Trace& trace, const Interval& wait, ResourceId lock, const Holding* holding) {
    const Holding* first = holdingAt(trace, lock, wait.start);
    const std::optional<Interval> before = waitBefore(trace, wait);
    if (!first || !before || first != holding || first->task == wait.task || first->start <= before->start)
        return {};
    const Holding* earlier = holdingBefore(trace, *first);
    if (earlier && earlier->task == wait.task && earlier->start >= before->end()) return {};
    return {{TS_TEXT("{0} was woken at {1}, but {2} took the lock first, at {3}."), nameOf(trace, wait.task),
             before->end(), nameOf(trace, first->task), first->start}};
}

// Only who wants the same core, GIL or lock; in the order in which they came.
Text otherWaiters(const Trace& trace, const Interval& wait, Nanos time) {
    const std::vector<TaskId> queue = queueAt(trace, time, wait.state, wait.argument);
    if (queue.size() <= 1) return {TS_TEXT("No other task is waiting for it.")};
    return {TS_TEXT("Waiting for it, longest wait first: {0}."), listOf(trace, queue)};
}

// A request reaches whoever holds the GIL; one is enough, so another waiter's is as good as its own.
Text dropRequest(const Trace& trace, const Interval& wait, const Holding& holding, Nanos time) {
    const Mark* request = lastMark(trace, MarkKind::DropRequest, holding.task, holding.start, time);
    const Text holder = nameOf(trace, holding.task);
    if (!request) return {TS_TEXT("{0} has not been asked to drop the GIL yet."), holder};
    if (request->task == wait.task)
        return {TS_TEXT("At {2}, {0} asked {1} to drop the GIL."), nameOf(trace, wait.task), holder,
                request->time};
    return {TS_TEXT("{0} did not have to ask: at {3}, {1} asked {2} to drop the GIL."),
            nameOf(trace, wait.task), nameOf(trace, request->task), holder, request->time};
}

// A core on which nobody ever ran is closed to the model, or there were never enough tasks for it.
int64_t coresUsed(const Trace& trace) {
    int64_t used = 0;
    for (int core = 0; core < trace.coreCount(); ++core)
        used += trace.intervalsOn(CoreId{core}).empty() ? 0 : 1;
    return used;
}

// Who is carried by a helper, which helpers are idle, and which tasks of the workload somebody works for.
struct Surroundings {
    std::vector<TaskId> carried;
    std::vector<TaskId> idle;
    std::vector<TaskId> begun;
};

Surroundings surroundingsAt(const Trace& trace, Nanos time) {
    Surroundings around;
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        const auto number = trace.intervalAt(TaskId::at(i), time);
        if (!number) continue;
        const Interval interval = trace.interval(*number);
        if (interval.state == State::Carrying) around.carried.push_back(TaskId{interval.argument});
        if (interval.state == State::Idle) around.idle.push_back(interval.task);
        if (!trace.tasks()[i].helper && interval.state != State::Queued)
            around.begun.push_back(interval.task);
    }
    return around;
}

} // namespace

Text whoRunsInstead(const Trace& trace, TaskId task, Nanos time) {
    const std::vector<TaskId> runners = runnersAt(trace, time, task);
    if (runners.empty()) return {TS_TEXT("No core is busy at this moment.")};
    const int64_t used = coresUsed(trace);
    const int64_t idle = used - static_cast<int64_t>(runners.size());
    const bool all = used == trace.coreCount();
    if (runners.size() == 1 && idle == 0 && all)
        return {TS_TEXT("{0} runs instead, on the only core."), nameOf(trace, runners.front())};
    if (runners.size() == 1 && idle == 0)
        return {TS_TEXT("{0} runs instead, on the only core this run uses."), nameOf(trace, runners.front())};
    if (idle == 0 && all) return {TS_TEXT("{0} run instead, on all cores."), listOf(trace, runners)};
    if (idle == 0) return {TS_TEXT("{0} run instead, on all cores this run uses."), listOf(trace, runners)};
    return {TS_TEXT("On cores: {0}; idle cores: {1}."), listOf(trace, runners), idle};
}

Text readyQueue(const Trace& trace, TaskId task, Nanos time) {
    const std::vector<TaskId> queue = queueAt(trace, time, State::Ready, -1);
    if (queue.size() <= 1) return {TS_TEXT("Only {0} is ready."), nameOf(trace, task)};
    return {TS_TEXT("Ready queue, longest wait first: {0}."), listOf(trace, queue)};
}

Sentences whatItLacks(const Trace& trace, TaskId task, Nanos time) {
    const Surroundings around = surroundingsAt(trace, time);
    const Text name = nameOf(trace, task);
    Sentences sentences;
    if (around.carried.empty() && !around.begun.empty())
        sentences.emplace_back(TS_TEXT("{0} has no thread or process yet. Started but not finished: {1}."),
                               name, listOf(trace, around.begun));
    else if (around.carried.empty())
        sentences.emplace_back(TS_TEXT("{0} has no thread or process yet."), name);
    else if (around.idle.empty())
        sentences.emplace_back(TS_TEXT("{0} has no worker yet. All workers are busy with other tasks: {1}."),
                               name, listOf(trace, around.carried));
    else
        sentences.emplace_back(TS_TEXT("{0} has no worker yet, although some are idle: {1}."), name,
                               listOf(trace, around.idle));
    const std::vector<TaskId> queue = queueAt(trace, time, State::Queued, -1);
    if (queue.size() <= 1)
        sentences.emplace_back(TS_TEXT("Only {0} is queued."), name);
    else
        sentences.emplace_back(TS_TEXT("Queue, longest wait first: {0}."), listOf(trace, queue));
    return sentences;
}

Sentences whosePriority(const Trace& trace, TaskId task, Nanos time) {
    const Mark* raised = raisedAt(trace, task, time);
    if (!raised) return {};
    const Text name = nameOf(trace, task);
    const Text lock = nameOf(trace, raised->resource);
    if (!raised->other.valid())
        return {{TS_TEXT("{0} runs at the ceiling of the lock {1} until it releases it."), name, lock}};
    return {{TS_TEXT("{0} runs at the priority of {1} until it releases the lock {2}."), name,
             nameOf(trace, raised->other), lock}};
}

Sentences aroundTheWait(const Trace& trace, const Interval& wait, Nanos time) {
    const ResourceId resource = resourceOf(trace, wait);
    if (!resource.valid()) return {};
    if (const auto* words = endedByOthers(trace.resources()[resource.index()].kind)) {
        Sentences sentences = whoCouldEnd(trace, resource, *words, time);
        sentences.push_back(otherWaiters(trace, wait, time));
        return sentences;
    }
    const Holding* holding = holdingAt(trace, resource, time);
    const bool gil = trace.resources()[resource.index()].kind == ResourceKind::Gil;
    Sentences sentences;
    sentences.push_back(gil ? gilHolder(trace, wait, holding) : lockHolder(trace, wait, resource, holding));
    if (!gil && holding && holding->task != wait.task) {
        for (Text& sentence : whoWasFaster(trace, wait, resource, holding)) sentences.push_back(sentence);
        for (Text& sentence : whosePriority(trace, holding->task, time)) sentences.push_back(sentence);
    }
    sentences.push_back(otherWaiters(trace, wait, time));
    if (gil && holding && holding->task != wait.task)
        sentences.push_back(dropRequest(trace, wait, *holding, time));
    return sentences;
}

} // namespace timeslice::explaining
