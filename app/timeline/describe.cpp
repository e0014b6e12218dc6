#include "app/timeline/describe.h"

#include "app/timeline/task_signs.h"
#include "core/recording/holdings.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr size_t kMaxListed = 8; // tasks by name

std::string nameOf(const Trace& trace, TaskId task) {
    return trace.tasks()[task.index()].name;
}

bool names(std::span<const TraceTask> tasks, int32_t index) {
    return index >= 0 && static_cast<size_t>(index) < tasks.size();
}

Text listOf(const Trace& trace, std::span<const TaskId> tasks) {
    Text list;
    for (size_t i = 0; i < std::min(tasks.size(), kMaxListed); ++i) {
        const Text name = Text::verbatim(nameOf(trace, tasks[i]));
        list = list.empty() ? name : Text(TS_TEXT("{0}, {1}"), list, name);
    }
    if (tasks.size() <= kMaxListed) return list;
    return {TS_TEXT("{0} and {1} more"), list, static_cast<int64_t>(tasks.size() - kMaxListed)};
}

// Those that held the resource at the instant.
std::vector<TaskId> holdersAt(const Trace& trace, ResourceId resource, Nanos time) {
    std::vector<TaskId> holders;
    for (const Holding* holding : holdingsAt(trace, resource, time))
        if (holding->task.valid()) holders.push_back(holding->task);
    return holders;
}

Text waitLine(const Trace& trace, const Interval& interval) {
    const bool isWait = interval.state == State::GilWait || interval.state == State::LockWait ||
                        interval.state == State::MessageWait;
    if (!isWait || interval.argument < 0 ||
        static_cast<size_t>(interval.argument) >= trace.resources().size())
        return {};
    const ResourceId resource{interval.argument};
    const std::string& name = trace.resources()[resource.index()].name;
    const std::vector<TaskId> holders = holdersAt(trace, resource, interval.start);
    if (holders.empty() || std::ranges::count(holders, interval.task) > 0)
        return {TS_TEXT("Waits for {0}"), name};
    return {TS_TEXT("Waits for {0}, held by {1}"), name, listOf(trace, holders)};
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

Text cgroupLine(const Trace& trace, const Interval& interval) {
    if (interval.state != State::Throttled || interval.argument < 0 ||
        static_cast<size_t>(interval.argument) >= trace.cgroups().size())
        return {};
    const TraceCgroup& group = trace.cgroups()[static_cast<size_t>(interval.argument)];
    return {TS_TEXT("Its cgroup {0} has used its {1} of this period of {2}"), group.name, group.quota,
            group.period};
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

Text extentLine(const Trace& trace, const Holding& held, bool isOneOfMany) {
    const Nanos length = held.end - held.start;
    if (!isOneOfMany) return {TS_TEXT("{0} long, from {1} to {2}"), length, held.start, held.end};
    return {TS_TEXT("{0}: {1} long, from {2} to {3}"), nameOf(trace, held.task), length, held.start,
            held.end};
}

} // namespace

std::vector<Text> describeHoldingLines(const Trace& trace, size_t holding, Nanos time) {
    const ResourceId resource = trace.holdings()[holding].resource;
    std::vector<Text> lines;
    lines.emplace_back(TS_TEXT("{0}: held by {1}"), trace.resources()[resource.index()].name,
                       listOf(trace, holdersAt(trace, resource, time)));
    const std::vector<const Holding*> held = holdingsAt(trace, resource, time);
    for (size_t i = 0; i < std::min(held.size(), kMaxListed); ++i)
        lines.push_back(extentLine(trace, *held[i], held.size() > 1));
    const std::vector<TaskId> waiters = waitersFor(trace, resource, time);
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
    add(cgroupLine(trace, what));
    add({TS_TEXT("{0} long, from {1} to {2}"), what.length, what.start, what.end()});
    if (what.core.valid()) add({TS_TEXT("On core {0}"), what.core.value + 1});
    add(causeLine(trace, what));
    add(describeSigns(trace, what));
    add(describeDeadline(trace, what.task));
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
