#include "core/claims/occurrences.h"

#include "core/trace/job_times.h"
#include "core/trace/mark_names.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr std::string_view kWakeUp = "wake_up";

constexpr bool isJobMark(MarkKind kind) {
    return kind == MarkKind::Release || kind == MarkKind::Deadline || kind == MarkKind::Missed;
}

constexpr bool waitsForSomething(State state) {
    return state == State::Io || state == State::Sleep || state == State::LockWait ||
           state == State::MessageWait || state == State::Blocked;
}

// What happens within the intervals of one task.
void addOf(const Occurrence& occurrence, const Trace& trace, TaskId task, std::vector<Nanos>& times) {
    const Trace::Range range = trace.intervalsOf(task);
    for (size_t i = range.begin; i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        if (const State* state = std::get_if<State>(&occurrence); state && interval.state == *state)
            times.push_back(interval.start);
        if (const Cause* cause = std::get_if<Cause>(&occurrence); cause && interval.cause == *cause)
            times.push_back(interval.end());
        const bool wakes = std::holds_alternative<WakeUp>(occurrence) && i > range.begin &&
                           !waitsForSomething(interval.state);
        if (wakes && waitsForSomething(trace.interval(i - 1).state)) times.push_back(interval.start);
    }
}

void addJobMark(MarkKind kind, const Trace& trace, TaskId task, std::vector<Nanos>& times) {
    const std::optional<JobTimes> job = jobTimes(trace, task);
    if (!job) return;
    if (kind == MarkKind::Release) times.push_back(job->release);
    if (kind != MarkKind::Release && job->missed == (kind == MarkKind::Missed))
        times.push_back(job->deadline);
}

} // namespace

std::optional<Occurrence> occurrenceNamed(std::string_view name) {
    if (name == kWakeUp) return WakeUp{};
    if (name.empty()) return std::nullopt;
    if (const std::optional<State> state = stateNamed(name)) return *state;
    if (const std::optional<MarkKind> mark = markNamed(name)) return *mark;
    if (const std::optional<Cause> cause = causeNamed(name)) return *cause;
    return std::nullopt;
}

std::vector<std::string_view> occurrenceNames() {
    std::vector<std::string_view> names;
    const auto add = [&names](std::string_view name) {
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
    };
    for (size_t i = 0; i < kCountOf<State>; ++i) add(nameOf(static_cast<State>(i)));
    for (size_t i = 0; i < kCountOf<MarkKind>; ++i) add(nameOf(static_cast<MarkKind>(i)));
    for (size_t i = 0; i < kCountOf<Cause>; ++i) add(nameOf(static_cast<Cause>(i)));
    add(kWakeUp);
    return names;
}

std::vector<Nanos> timesOf(const Occurrence& occurrence, const Trace& trace, std::optional<TaskId> task) {
    std::vector<Nanos> times;
    const MarkKind* kind = std::get_if<MarkKind>(&occurrence);
    if (kind && !isJobMark(*kind)) {
        for (const Mark& mark : trace.marks())
            if (mark.kind == *kind && (!task || mark.task == *task)) times.push_back(mark.time);
        return times;
    }
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        const TaskId id = TaskId::at(i);
        if (task ? id != *task : trace.tasks()[i].helper) continue;
        if (kind)
            addJobMark(*kind, trace, id, times);
        else
            addOf(occurrence, trace, id, times);
    }
    std::ranges::sort(times);
    return times;
}

} // namespace timeslice
