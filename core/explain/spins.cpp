#include "core/explain/spins.h"

#include "core/base/words.h"
#include "core/explain/names.h"

#include <algorithm>

namespace timeslice::explaining {
namespace {

constexpr std::ptrdiff_t kFarthest = 100'000; // marks that are looked through, to either side

bool isOfSpin(const Mark& mark, TaskId task) {
    return mark.task == task && (mark.kind == MarkKind::Spins || mark.kind == MarkKind::SpinEnds);
}

// The mark with which the task began to wait busily and goes on at the instant; null: it does not.
const Mark* spinAt(const Trace& trace, TaskId task, Nanos time) {
    const auto marks = trace.marks();
    const auto end = std::ranges::upper_bound(marks, time, {}, &Mark::time);
    const auto count = std::min(kFarthest, end - marks.begin());
    for (auto mark = end; mark != end - count;) {
        --mark;
        if (isOfSpin(*mark, task)) return mark->kind == MarkKind::Spins ? &*mark : nullptr;
    }
    return nullptr;
}

const Mark* endAfter(const Trace& trace, TaskId task, Nanos time) {
    const auto marks = trace.marks();
    const auto begin = std::ranges::upper_bound(marks, time, {}, &Mark::time);
    const auto end = begin + std::min(kFarthest, marks.end() - begin);
    const auto found = std::find_if(begin, end, [task](const Mark& mark) { return isOfSpin(mark, task); });
    return found == end ? nullptr : &*found;
}

// On a core, between two instants.
Nanos runBetween(const Trace& trace, TaskId task, Nanos from, Nanos to) {
    Nanos sum{0};
    const Trace::Range range = trace.intervalsOf(task);
    for (size_t i = trace.intervalAt(task, from).value_or(range.end); i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        if (interval.start >= to) break;
        if (interval.state == State::Running)
            sum += std::min(interval.end(), to) - std::max(interval.start, from);
    }
    return sum;
}

Text whoCouldChange(const Trace& trace, ResourceId variable) {
    constexpr size_t kMostNamed = 5;
    std::vector<std::string_view> tasks;
    for (const std::string& task : trace.resources()[variable.index()].endedBy)
        if (tasks.size() < kMostNamed) tasks.push_back(task);
    if (tasks.empty()) return {TS_TEXT("No task has a step that changes {0}."), nameOf(trace, variable)};
    return {TS_TEXT("Tasks with steps that change {0}: {1}."), nameOf(trace, variable), joinWords(tasks)};
}

} // namespace

std::optional<Text> longestSpinner(const Trace& trace) {
    std::vector<Nanos> since(trace.tasks().size(), Nanos{-1}), burned(trace.tasks().size());
    const auto count = [&](size_t task, Nanos end) {
        if (since[task] >= Nanos{0}) burned[task] += runBetween(trace, TaskId::at(task), since[task], end);
        since[task] = Nanos{-1};
    };
    for (const Mark& mark : trace.marks()) {
        if (mark.kind == MarkKind::Spins) since[mark.task.index()] = mark.time;
        if (mark.kind == MarkKind::SpinEnds) count(mark.task.index(), mark.time);
    }
    for (size_t task = 0; task < since.size(); ++task) count(task, trace.end());
    const auto longest = std::ranges::max_element(burned);
    if (longest == burned.end() || *longest == Nanos{0}) return std::nullopt;
    return Text(TS_TEXT("{0} waited busily longest: {1} in total on a core."),
                nameOf(trace, TaskId::at(static_cast<size_t>(longest - burned.begin()))), *longest);
}

std::vector<Text> busyWaiting(const Trace& trace, TaskId task, Nanos time) {
    const Mark* spin = spinAt(trace, task, time);
    if (!spin) return {};
    const Text name = nameOf(trace, task);
    if (!spin->resource.valid())
        return {
            {TS_TEXT("{0} has been waiting busily since {1}, on variables of its own that no other task can "
                     "change."),
             name, spin->time}};
    const Text variable = nameOf(trace, spin->resource);
    std::vector<Text> sentences = {
        {TS_TEXT("{0} has been waiting busily since {1}: it looks at {2} again and again."), name, spin->time,
         variable}};
    const Mark* end = endAfter(trace, task, time);
    if (end && end->other.valid() && end->resource.valid())
        sentences.emplace_back(TS_TEXT("At {0}, {1} changes {2}, and {3} sees it."), end->time,
                               nameOf(trace, end->other), nameOf(trace, end->resource), name);
    else if (!end)
        sentences.emplace_back(TS_TEXT("No task changes {0} before the run ends."), variable);
    sentences.push_back(whoCouldChange(trace, spin->resource));
    return sentences;
}

} // namespace timeslice::explaining
