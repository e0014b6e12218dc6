#include "app/timeline/describe.h"

#include "app/timeline/task_signs.h"
#include "core/recording/holdings.h"

#include <algorithm>

namespace timeslice {
namespace {

std::string nameOf(const Trace& trace, TaskId task) {
    return trace.tasks()[task.index()].name;
}

bool names(std::span<const TraceTask> tasks, int32_t index) {
    return index >= 0 && static_cast<size_t>(index) < tasks.size();
}

// The task that held the resource at the instant, if any.
TaskId holderAt(const Trace& trace, ResourceId resource, Nanos time) {
    const std::span<const Holding> holdings = holdingsOf(trace, resource);
    const auto found = std::ranges::upper_bound(holdings, time, {}, &Holding::end);
    if (found == holdings.end() || found->start > time) return {};
    return found->task;
}

Text waitLine(const Trace& trace, const Interval& interval) {
    const bool isWait = interval.state == State::GilWait || interval.state == State::LockWait ||
                        interval.state == State::MessageWait;
    if (!isWait || interval.argument < 0 ||
        static_cast<size_t>(interval.argument) >= trace.resources().size())
        return {};
    const ResourceId resource{interval.argument};
    const std::string& name = trace.resources()[resource.index()].name;
    const TaskId holder = holderAt(trace, resource, interval.start);
    if (!holder.valid() || holder == interval.task) return {TS_TEXT("Waits for {0}"), name};
    return {TS_TEXT("Waits for {0}, held by {1}"), name, nameOf(trace, holder)};
}

Text causeLine(const Trace& trace, const Interval& interval) {
    if (interval.cause == Cause::None) return {};
    if (interval.cause == Cause::Preempted && onCore(interval.state) &&
        names(trace.tasks(), interval.argument))
        return {TS_TEXT("Ended: preempted by {0}"), nameOf(trace, TaskId{interval.argument})};
    return {TS_TEXT("Ended: {0}"), titleOf(interval.cause)};
}

// An event loop or a pool does not wait for messages of the workload.
Text stateTitle(const Trace& trace, const Interval& interval) {
    if (interval.state == State::MessageWait && trace.tasks()[interval.task.index()].helper)
        return TS_TEXT("waiting for events");
    return titleOf(interval.state);
}

Text carriedLine(const Trace& trace, const Interval& interval) {
    if (interval.state == State::Queued) return TS_TEXT("No worker has taken it yet");
    if (interval.state != State::Carrying || !names(trace.tasks(), interval.argument)) return {};
    return {TS_TEXT("Busy with {0}"), nameOf(trace, TaskId{interval.argument})};
}

std::vector<TaskId> waitersFor(const Trace& trace, ResourceId resource, Nanos time) {
    std::vector<TaskId> waiters;
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        const std::optional<size_t> number = trace.intervalAt(TaskId::at(i), time);
        if (!number) continue;
        const Interval interval = trace.interval(*number);
        const bool waits = interval.state == State::GilWait || interval.state == State::LockWait ||
                           interval.state == State::MessageWait;
        if (waits && interval.argument == resource.value) waiters.push_back(interval.task);
    }
    return waiters;
}

Text listOf(const Trace& trace, std::span<const TaskId> tasks) {
    constexpr size_t kMax = 8;
    Text list;
    for (size_t i = 0; i < std::min(tasks.size(), kMax); ++i) {
        const Text name = Text::verbatim(nameOf(trace, tasks[i]));
        list = list.empty() ? name : Text(TS_TEXT("{0}, {1}"), list, name);
    }
    if (tasks.size() <= kMax) return list;
    return {TS_TEXT("{0} and {1} more"), list, static_cast<int64_t>(tasks.size() - kMax)};
}

} // namespace

std::vector<Text> describeHoldingLines(const Trace& trace, size_t holding, Nanos time) {
    const Holding& held = trace.holdings()[holding];
    std::vector<Text> lines;
    lines.emplace_back(TS_TEXT("{0}: held by {1}"), trace.resources()[held.resource.index()].name,
                       nameOf(trace, held.task));
    lines.emplace_back(TS_TEXT("{0} long, from {1} to {2}"), held.end - held.start, held.start, held.end);
    const std::vector<TaskId> waiters = waitersFor(trace, held.resource, time);
    if (waiters.empty())
        lines.emplace_back(TS_TEXT("No task is waiting for it here"));
    else
        lines.emplace_back(TS_TEXT("Waiting for it here: {0}"), listOf(trace, waiters));
    return lines;
}

std::vector<Text> describeIntervalLines(const Trace& trace, size_t interval) {
    const Interval what = trace.interval(interval);
    std::vector<Text> lines;
    lines.emplace_back(TS_TEXT("{0}: {1}"), nameOf(trace, what.task), stateTitle(trace, what));
    const auto add = [&lines](Text line) {
        if (!line.empty()) lines.push_back(std::move(line));
    };
    add(waitLine(trace, what));
    add(carriedLine(trace, what));
    add({TS_TEXT("{0} long, from {1} to {2}"), what.length, what.start, what.end()});
    if (what.core.valid()) add({TS_TEXT("On core {0}"), what.core.value + 1});
    add(causeLine(trace, what));
    add(describeSigns(trace, what));
    return lines;
}

Text describeInterval(const Trace& trace, size_t interval) {
    Text whole;
    for (Text& line : describeIntervalLines(trace, interval)) {
        whole.source += (whole.source.empty() ? "{" : "\n{") + std::to_string(whole.arguments.size()) + "}";
        whole.arguments.emplace_back(std::move(line));
    }
    return whole;
}

} // namespace timeslice
