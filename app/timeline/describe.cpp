#include "app/timeline/describe.h"

#include "app/timeline/holdings.h"
#include "app/timeline/task_signs.h"

#include <algorithm>

namespace timeslice {
namespace {

std::string nameOf(const Trace& trace, TaskId task) {
    return trace.tasks()[task.index()].name;
}

bool names(std::span<const TraceTask> tasks, int32_t index) {
    return index >= 0 && static_cast<size_t>(index) < tasks.size();
}

// Who held the resource at the instant; none: nobody.
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

} // namespace

std::vector<Text> describeIntervalLines(const Trace& trace, size_t interval) {
    const Interval what = trace.interval(interval);
    std::vector<Text> lines;
    lines.emplace_back(TS_TEXT("{0}: {1}"), nameOf(trace, what.task), titleOf(what.state));
    const auto add = [&lines](Text line) {
        if (!line.empty()) lines.push_back(std::move(line));
    };
    add(waitLine(trace, what));
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
