#include "core/metrics/metrics.h"

#include "core/base/sizes.h"

#include <array>
#include <cmath>

namespace timeslice {
namespace {

using Value = std::optional<double>;

double toValue(Nanos time) {
    return static_cast<double>(time.count());
}
double toValue(int64_t count) {
    return static_cast<double>(count);
}

// Mean over the tasks that arrived and of which it is known.
template <typename Of>
Value meanOf(const RunMetrics& run, Of of) {
    double sum = 0;
    int64_t known = 0;
    for (const TaskMetrics& task : run.tasks) {
        const std::optional<Nanos> value = of(task);
        if (!value || !task.arrived) continue;
        sum += toValue(*value);
        ++known;
    }
    return known == 0 ? Value{} : Value{sum / toValue(known)};
}

Value meanWaiting(const RunMetrics& run) {
    return meanOf(run, [](const TaskMetrics& task) { return std::optional<Nanos>(task.waiting); });
}
Value meanLockWait(const RunMetrics& run) {
    return meanOf(run, [](const TaskMetrics& task) { return std::optional<Nanos>(task.lockWait); });
}
Value meanMessageWait(const RunMetrics& run) {
    return meanOf(run, [](const TaskMetrics& task) { return std::optional<Nanos>(task.messageWait); });
}
Value meanThrottled(const RunMetrics& run) {
    return meanOf(run, [](const TaskMetrics& task) { return std::optional<Nanos>(task.throttled); });
}
Value meanResponse(const RunMetrics& run) {
    return meanOf(run, [](const TaskMetrics& task) { return task.response(); });
}
Value meanTurnaround(const RunMetrics& run) {
    return meanOf(run, [](const TaskMetrics& task) { return task.turnaround(); });
}

constexpr double kClearGain = 1.05;

bool isMisleading(const MetricDefinition& definition, const RunMetrics& run) {
    switch (definition.shownFor) {
    case ShownFor::AnyRun:
        return false;
    case ShownFor::RunsThatEnded:
        return !run.verdict.over;
    case ShownFor::RightResults:
        break;
    }
    return !run.verdict.isRight();
}

const std::array kDefinitions = {
    MetricDefinition{"makespan_ns", TS_TEXT("Makespan"),
                     TS_TEXT("Time from the first task's arrival to the last task's finish."),
                     MetricUnit::Time, BetterIs::Lower,
                     [](const RunMetrics& run) -> Value { return toValue(run.makespan); },
                     ShownFor::RunsThatEnded},
    MetricDefinition{
        "speedup", TS_TEXT("Speedup"),
        TS_TEXT("Makespan of the tasks run one after another on the same machine, divided by this makespan."),
        MetricUnit::Factor, BetterIs::Higher, [](const RunMetrics& run) -> Value { return run.speedup; },
        ShownFor::RightResults},
    MetricDefinition{"utilisation", TS_TEXT("Utilisation"),
                     TS_TEXT("Share of all cores' time, over the makespan, in which they were busy."),
                     MetricUnit::Share, BetterIs::Higher,
                     [](const RunMetrics& run) -> Value { return run.utilisation; }},
    MetricDefinition{"cores_used", TS_TEXT("Cores used"), TS_TEXT("Number of cores on which anything ran."),
                     MetricUnit::Count, BetterIs::Neither,
                     [](const RunMetrics& run) -> Value {
                         return run.coresUsed ? Value{toValue(*run.coresUsed)} : std::nullopt;
                     }},
    MetricDefinition{"utilisation_used", TS_TEXT("Used-core utilisation"),
                     TS_TEXT("Share of the time of the cores on which anything ran, over the makespan, "
                             "in which they were busy; cores that the run left alone do not count."),
                     MetricUnit::Share, BetterIs::Neither,
                     [](const RunMetrics& run) { return run.utilisationUsed; }},
    MetricDefinition{
        "waiting_mean_ns", TS_TEXT("Mean waiting"),
        TS_TEXT(
            "Time that a task could have run but lacked a core, a worker or the GIL, "
            "averaged over all tasks. Waits for locks, messages and I/O do not count, nor does time throttled."),
        MetricUnit::Time, BetterIs::Lower, meanWaiting},
    MetricDefinition{"lock_wait_mean_ns", TS_TEXT("Mean lock wait"),
                     TS_TEXT("Time that a task waited for locks, averaged over all tasks."), MetricUnit::Time,
                     BetterIs::Lower, meanLockWait},
    MetricDefinition{
        "message_wait_mean_ns", TS_TEXT("Mean message wait"),
        TS_TEXT("Time that a task waited for a message, an event, a barrier or the end of another task, "
                "averaged over all tasks."),
        MetricUnit::Time, BetterIs::Lower, meanMessageWait},
    MetricDefinition{"throttled_mean_ns", TS_TEXT("Mean throttled"),
                     TS_TEXT("Time that a task was throttled because its cgroup had used up its CPU time, "
                             "averaged over all tasks."),
                     MetricUnit::Time, BetterIs::Lower, meanThrottled},
    MetricDefinition{"response_mean_ns", TS_TEXT("Mean response"),
                     TS_TEXT("Time from a task's arrival to its first run, "
                             "averaged over the tasks that ran."),
                     MetricUnit::Time, BetterIs::Lower, meanResponse},
    MetricDefinition{"turnaround_mean_ns", TS_TEXT("Mean turnaround"),
                     TS_TEXT("Time from a task's arrival to its finish, "
                             "averaged over the tasks that finished."),
                     MetricUnit::Time, BetterIs::Lower, meanTurnaround},
    MetricDefinition{"voluntary_switches", TS_TEXT("Voluntary switches"),
                     TS_TEXT("How often a task left its core because it waited, yielded or ended, "
                             "and was not the next to run there."),
                     MetricUnit::Count, BetterIs::Neither,
                     [](const RunMetrics& run) -> Value { return toValue(run.voluntarySwitches); }},
    MetricDefinition{
        "involuntary_switches", TS_TEXT("Involuntary switches"),
        TS_TEXT("How often a task lost its core because its time slice ended or a more urgent task took "
                "over."),
        MetricUnit::Count, BetterIs::Lower,
        [](const RunMetrics& run) -> Value { return toValue(run.involuntarySwitches); }},
    MetricDefinition{"gil_switches", TS_TEXT("GIL switches"),
                     TS_TEXT("How often the global interpreter lock passed from one task to another."),
                     MetricUnit::Count, BetterIs::Neither,
                     [](const RunMetrics& run) -> Value { return toValue(run.gilSwitches); }},
    MetricDefinition{
        "drop_requests", TS_TEXT("Drop requests"),
        TS_TEXT("How often a task that had waited a whole switch interval for the GIL asked its holder to "
                "drop it."),
        MetricUnit::Count, BetterIs::Neither,
        [](const RunMetrics& run) -> Value { return toValue(run.dropRequests); }},
    MetricDefinition{
        "jain_fairness", TS_TEXT("Fairness (Jain)"),
        TS_TEXT("Jain's index of the tasks' CPU time divided by turnaround time: "
                "1 when all are treated alike, 1 divided by their number when one gets everything."),
        MetricUnit::Index, BetterIs::Higher, [](const RunMetrics& run) -> Value { return run.fairness; }},
    MetricDefinition{"deadline_misses", TS_TEXT("Deadline misses"),
                     TS_TEXT("Number of tasks that did not finish by their deadline."), MetricUnit::Count,
                     BetterIs::Lower,
                     [](const RunMetrics& run) -> Value {
                         return run.deadlines ? Value{toValue(run.deadlines->misses)} : std::nullopt;
                     }},
    MetricDefinition{"lateness_ns", TS_TEXT("Maximum lateness"),
                     TS_TEXT("The largest time from a task's deadline to its finish; "
                             "negative when every task finished before its deadline."),
                     MetricUnit::Time, BetterIs::Lower,
                     [](const RunMetrics& run) -> Value {
                         const auto most = run.deadlines ? run.deadlines->maxLateness() : std::nullopt;
                         return most ? Value{toValue(*most)} : std::nullopt;
                     }},
    MetricDefinition{
        "start_cost_ns", TS_TEXT("Start cost"),
        TS_TEXT(
            "Time from the call that starts a task until it runs, the median over the tasks; "
            "of a task in a loop, the time that it takes to make one. Measured in runs on this computer."),
        MetricUnit::Time, BetterIs::Lower,
        [](const RunMetrics& run) -> Value {
            return run.startCost ? Value{toValue(*run.startCost)} : std::nullopt;
        },
        ShownFor::AnyRun, true},
    MetricDefinition{"task_memory_bytes", TS_TEXT("Memory per task"),
                     TS_TEXT("Memory that the run's processes gained by its tasks, divided by their number, "
                             "when most of them were alive. Measured in runs on this computer."),
                     MetricUnit::Size, BetterIs::Lower,
                     [](const RunMetrics& run) -> Value {
                         return run.taskMemory ? Value{toValue(*run.taskMemory)} : std::nullopt;
                     },
                     ShownFor::AnyRun, true},
};

} // namespace

std::span<const MetricDefinition> metricDefinitions() {
    return kDefinitions;
}

std::optional<double> shownValue(const MetricDefinition& definition, const RunMetrics& run) {
    return isMisleading(definition, run) ? std::nullopt : definition.value(run);
}

Text whyLeftOut(const MetricDefinition& definition, const RunMetrics& run) {
    if (!isMisleading(definition, run)) return {};
    return run.verdict.over ? whyNoSpeedup() : whyNoMakespan();
}

std::optional<double> speedupAgainst(std::optional<Nanos> serialMakespan, const RunMetrics& run) {
    if (!serialMakespan || run.makespan <= Nanos{0}) return std::nullopt;
    return toValue(*serialMakespan) / toValue(run.makespan);
}

std::optional<double> shownSpeedup(const RunMetrics& run) {
    return run.verdict.isRight() ? run.speedup : std::nullopt;
}

bool isGain(std::optional<double> shownSpeedup) {
    return shownSpeedup.value_or(0) >= kClearGain;
}

std::string formatMetric(const MetricDefinition& definition, std::optional<double> value,
                         const Language& language) {
    if (!value) return "–";
    switch (definition.unit) {
    case MetricUnit::Time:
        return language.time(Nanos{std::llround(*value)});
    case MetricUnit::Factor:
        return language.render(Text(TS_TEXT("{0}×"), language.real(*value, 2)));
    case MetricUnit::Share:
        return language.percent(*value * 100);
    case MetricUnit::Index:
        return language.real(*value, 2);
    case MetricUnit::Count:
        return language.integer(std::llround(*value));
    case MetricUnit::Size:
        return shownSize(*value, language);
    }
    return {};
}

} // namespace timeslice
