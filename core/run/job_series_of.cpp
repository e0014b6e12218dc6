#include "core/run/job_series_of.h"

#include "core/base/products.h"

#include <algorithm>

namespace timeslice {
namespace {

Nanos workOf(const std::vector<Step>& steps);

// Of lists of steps of which one is run.
Nanos longestOf(const std::vector<Step>& lists) {
    Nanos longest{0};
    for (const Step& list : lists) longest = std::max(longest, workOf(list.steps));
    return longest;
}

// On a core, of a task that runs all the steps once. Of a random time the mean, of a random number the most; a
// `while` counts as one round; nothing is left early.
Nanos workOf(const std::vector<Step>& steps) {
    Nanos sum{0};
    for (const Step& step : steps) {
        const StepTime kind = infoOf(step.kind).time;
        if (kind == StepTime::Work || kind == StepTime::Gap) sum = after(sum, step.time);
        if (step.kind == StepKind::Random || step.kind == StepKind::If || step.kind == StepKind::TryLock)
            sum = after(sum, longestOf(step.steps));
        if (isScope(step.kind)) sum = after(sum, workOf(step.steps.front().steps));
        if (step.kind == StepKind::Try) sum = after(sum, workOf(step.steps.back().steps));
        if (step.kind != StepKind::Repeat && step.kind != StepKind::While) continue;
        const Nanos inside = workOf(step.steps);
        const bool endless = step.times == kForever && inside > Nanos{0};
        sum = after(sum, endless ? kNever : timesOf(inside, std::max<int64_t>(step.times, 0)));
    }
    return sum;
}

bool mayWait(const std::vector<Step>& steps) {
    return std::ranges::any_of(steps, [](const Step& step) {
        const StepInfo& info = infoOf(step.kind);
        const bool waits = info.time == StepTime::Wait || info.mayTimeOut || step.kind == StepKind::Barrier ||
                           step.kind == StepKind::TryLock;
        return waits || mayWait(step.steps);
    });
}

bool dependsOnVariables(const std::vector<Step>& steps) {
    return std::ranges::any_of(steps, [](const Step& step) {
        const bool depends =
            step.kind == StepKind::If || step.kind == StepKind::While || step.kind == StepKind::Spin;
        return depends || dependsOnVariables(step.steps);
    });
}

bool mayBeLeft(const std::vector<Step>& steps) {
    return std::ranges::any_of(steps,
                               [](const Step& step) { return isScope(step.kind) || mayBeLeft(step.steps); });
}

JobWork workIsIn(const std::vector<Step>& steps) {
    if (usesChance(steps)) return JobWork::Drawn;
    if (dependsOnVariables(steps)) return JobWork::Branches;
    if (mayBeLeft(steps)) return JobWork::Left;
    return mayWait(steps) ? JobWork::Waits : JobWork::Fixed;
}

} // namespace

std::vector<JobSeries> jobSeriesOf(const Workload& workload, bool byPeriod) {
    std::vector<JobSeries> all;
    size_t first = 0;
    for (const TaskGroup& group : workload.groups) {
        const auto jobs = static_cast<size_t>(group.total());
        const bool hasPeriod = byPeriod && group.every > Nanos{0} && !group.gaps;
        if (jobs > 0 && (group.deadline || hasPeriod)) {
            JobSeries series;
            series.name = group.name;
            series.firstTask = TaskId::at(first);
            series.jobs = jobs;
            if (!group.spawned) series.start = group.start;
            series.period = group.every;
            series.deadline = group.deadline.value_or(group.every);
            series.work = workOf(group.steps);
            series.workIs = workIsIn(group.steps);
            series.cpus = group.cpus;
            all.push_back(std::move(series));
        }
        first += jobs;
    }
    return all;
}

} // namespace timeslice
