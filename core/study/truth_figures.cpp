#include "core/study/truth_figures.h"

#include "core/base/products.h"
#include "core/metrics/metrics.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

// The value at rank ceil(p n / 100) of sorted values; at least one.
Nanos percentile(const std::vector<Nanos>& sorted, size_t percent) {
    const size_t rank = (percent * sorted.size() + 99) / 100;
    return sorted[std::max<size_t>(rank, 1) - 1];
}

// Adds the lengths of a task's stretches on a core.
void addSlices(const Trace& trace, TaskId task, std::vector<Nanos>& lengths) {
    const Trace::Range range = trace.intervalsOf(task);
    CoreId core; // of the interval before; none: it was not on one
    for (size_t i = range.begin; i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        if (interval.core.valid() && interval.core == core)
            lengths.back() += interval.length;
        else if (interval.core.valid())
            lengths.push_back(interval.length);
        core = interval.core;
    }
}

std::vector<Nanos> allSlices(const Trace& trace) {
    std::vector<Nanos> lengths;
    for (size_t i = 0; i < trace.tasks().size(); ++i)
        if (!trace.tasks()[i].helper) addSlices(trace, TaskId::at(i), lengths);
    return lengths;
}

// When the interval of the list, sorted by start, that begins at or after `time` begins; never if there is
// none.
Nanos nextStart(const Trace& trace, std::span<const uint32_t> intervals, Nanos time) {
    const auto next = std::ranges::lower_bound(
        intervals, time, {}, [&trace](uint32_t number) { return trace.interval(number).start; });
    return next == intervals.end() ? kNever : trace.interval(*next).start;
}

// Did another program take the core at the end of interval `index`, which is on a core?
bool lostToOthers(const Trace& trace, size_t index, Trace::Range range) {
    const Interval interval = trace.interval(index);
    if (isVoluntary(interval.cause) || index + 1 >= range.end) return false;
    Nanos back = kNever;
    for (size_t next = index + 1; next < range.end && back == kNever; ++next) {
        const Interval after = trace.interval(next);
        if (onCore(after.state))
            back = after.start;
        else if (after.state != State::Ready)
            return false; // the task went on to wait for something
    }
    // A task that comes back finds itself in the list: nobody was there before it.
    return back > interval.end() &&
           nextStart(trace, trace.intervalsOn(interval.core), interval.end()) >= back;
}

template <typename Get>
auto medianBy(const std::vector<TruthFigures>& runs, Get get) {
    std::vector<decltype(get(runs.front()))> values;
    values.reserve(runs.size());
    for (const TruthFigures& run : runs) values.push_back(get(run));
    std::ranges::sort(values);
    return values[(values.size() - 1) / 2];
}

// The runs with the most frequent ending.
std::vector<TruthFigures> withCommonEnding(std::span<const TruthFigures> runs) {
    const auto count = [runs](const TruthFigures& of) {
        return std::ranges::count(runs, of.ending, &TruthFigures::ending);
    };
    const auto most = std::ranges::max_element(runs, {}, count);
    std::vector<TruthFigures> chosen;
    std::ranges::copy_if(runs, std::back_inserter(chosen),
                         [most](const TruthFigures& run) { return run.ending == most->ending; });
    return chosen;
}

SliceLengths medianSlices(const std::vector<TruthFigures>& runs) {
    return {medianBy(runs, [](const TruthFigures& run) { return run.slices.count; }),
            medianBy(runs, [](const TruthFigures& run) { return run.slices.p5; }),
            medianBy(runs, [](const TruthFigures& run) { return run.slices.median; }),
            medianBy(runs, [](const TruthFigures& run) { return run.slices.p95; })};
}

std::optional<double> percentApart(Nanos simulated, Nanos real) {
    return timeslice::percentApart(simulated.count(), real.count());
}

// The sum over a million tasks may be longer than a time can be.
Nanos meanWaiting(std::span<const TaskMetrics> tasks) {
    WideInteger sum = 0;
    for (const TaskMetrics& task : tasks) sum += task.waiting.count(); // 0 of one that never arrived
    const auto arrived = std::ranges::count(tasks, true, &TaskMetrics::arrived);
    return arrived == 0 ? Nanos{0} : Nanos(averageOf(sum, arrived));
}

} // namespace

SliceLengths sliceLengths(const Trace& trace) {
    std::vector<Nanos> lengths = allSlices(trace);
    if (lengths.empty()) return {};
    std::ranges::sort(lengths);
    return {static_cast<int64_t>(lengths.size()), percentile(lengths, 5), percentile(lengths, 50),
            percentile(lengths, 95)};
}

int64_t switchesToOthers(const Trace& trace) {
    int64_t switches = 0;
    for (size_t task = 0; task < trace.tasks().size(); ++task) {
        if (trace.tasks()[task].helper) continue;
        const Trace::Range range = trace.intervalsOf(TaskId::at(task));
        for (size_t i = range.begin; i < range.end; ++i)
            if (onCore(trace.interval(i).state) && lostToOthers(trace, i, range)) ++switches;
    }
    return switches;
}

int64_t mostRunnable(const Trace& trace) {
    std::vector<std::pair<Nanos, int>> changes; // an end sorts before a start at the same time
    for (const size_t number : trace.numbers()) {
        const Interval interval = trace.interval(number);
        if (trace.tasks()[interval.task.index()].helper) continue;
        if (!onCore(interval.state) && interval.state != State::Ready) continue;
        changes.emplace_back(interval.start, 1);
        changes.emplace_back(interval.end(), -1);
    }
    std::ranges::sort(changes);
    int64_t now = 0;
    int64_t most = 0;
    for (const auto& [time, change] : changes) most = std::max(most, now += change);
    return most;
}

TruthFigures figuresOf(const Recording& recording) {
    const Trace& trace = recording.trace();
    const RunMetrics& metrics = recording.metrics();
    TruthFigures figures;
    figures.ending = recording.ending();
    figures.message = recording.message();
    figures.verdict = metrics.verdict;
    if (figures.ending == Ending::Done) figures.makespan = figures.least = metrics.makespan;
    figures.toOthers = switchesToOthers(trace);
    figures.switches = metrics.voluntarySwitches + metrics.involuntarySwitches - figures.toOthers;
    figures.gilSwitches = metrics.gilSwitches;
    figures.slices = sliceLengths(trace);
    figures.brief = std::ranges::count_if(allSlices(trace), [](Nanos length) { return length < kBrief; });
    figures.runnable = mostRunnable(trace);
    figures.meanWaiting = meanWaiting(metrics.tasks.items());
    figures.remarks = trace.remarks();
    const RunResult* run = recording.run();
    if (run && run->conditions) figures.speed = run->conditions->speed;
    return figures;
}

TruthFigures medianOf(std::span<const TruthFigures> all) {
    std::vector<TruthFigures> runs = withCommonEnding(all);
    std::ranges::stable_sort(runs, {}, &TruthFigures::makespan);
    TruthFigures median = runs[(runs.size() - 1) / 2];
    median.runs = static_cast<int>(runs.size());
    median.least = runs.front().makespan;
    median.switches = medianBy(runs, [](const TruthFigures& run) { return run.switches; });
    median.toOthers = medianBy(runs, [](const TruthFigures& run) { return run.toOthers; });
    median.gilSwitches = medianBy(runs, [](const TruthFigures& run) { return run.gilSwitches; });
    median.brief = medianBy(runs, [](const TruthFigures& run) { return run.brief; });
    median.slices = medianSlices(runs);
    median.meanWaiting = medianBy(runs, [](const TruthFigures& run) { return run.meanWaiting; });
    return median;
}

std::optional<double> percentApart(int64_t simulated, int64_t real) {
    if (simulated == real) return 0;
    if (real == 0) return {};
    return 100 * (static_cast<double>(simulated) - static_cast<double>(real)) / static_cast<double>(real);
}

TruthDifference differenceOf(const TruthFigures& simulated, const TruthFigures& real) {
    TruthDifference difference;
    difference.sameEnding = simulated.ending == real.ending;
    if (simulated.makespan && real.makespan)
        difference.makespan = percentApart(*simulated.makespan, *real.makespan);
    if (!difference.sameEnding) return difference;
    difference.switches = percentApart(simulated.switches, real.switches);
    difference.gilSwitches = percentApart(simulated.gilSwitches, real.gilSwitches);
    difference.medianSlice = percentApart(simulated.slices.median, real.slices.median);
    difference.waiting = percentApart(simulated.meanWaiting, real.meanWaiting);
    return difference;
}

std::optional<double> medianOfAbsolutes(std::vector<double> values) {
    if (values.empty()) return {};
    for (double& value : values) value = std::abs(value);
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace timeslice
