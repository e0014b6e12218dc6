#include "core/run/limits.h"

#include "core/machine/simulated/sim_machine.h"

namespace timeslice {
namespace {

constexpr int64_t kMaxOperations = 100'000'000;       // of a run that may go on forever
constexpr int64_t kMaxSilentOperations = 100'000'000; // about ten seconds
constexpr int64_t kMaxSilentIntervals = 20'000'000;

const Step* foreverIn(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        const bool waits = step.kind == StepKind::While || step.kind == StepKind::Spin;
        if (waits || (step.kind == StepKind::Repeat && step.times == kForever)) return &step;
        if (const Step* inside = foreverIn(step.steps)) return inside;
    }
    return nullptr;
}

bool repeatsForever(const Workload& workload) {
    for (const TaskGroup& group : workload.groups)
        if (foreverIn(group.steps)) return true;
    return false;
}

struct Culprit {
    const Step* step = nullptr;
    std::string task;
};

// A task that had arrived and not ended; preferably one that the run waited for, not a daemon.
Culprit culpritOf(const Workload& workload, const RunPlan& plan, const Trace& trace) {
    Culprit daemon;
    for (size_t group = 0; group < workload.groups.size(); ++group) {
        const Step* step = foreverIn(workload.groups[group].steps);
        if (!step) continue;
        for (size_t i = 0; i < plan.groups[group].tasks; ++i) {
            const TraceTask& task = trace.tasks()[plan.groups[group].first + i];
            if (task.finish || !task.arrived()) continue;
            if (!task.daemon) return {step, task.name};
            if (!daemon.step) daemon = {step, task.name};
        }
    }
    return daemon;
}

Text whatWasReached(SimEnd end, const SimLimits& limits) {
    switch (end) {
    case SimEnd::TooLate:
        return Text(TS_TEXT("The run was stopped after {0} of simulated time."), limits.time);
    case SimEnd::TooLarge:
        return Text(TS_PLURAL("The run was stopped: its trace reached the limit of {0} interval.",
                              "The run was stopped: its trace reached the limit of {0} intervals."),
                    static_cast<int64_t>(limits.intervals));
    default:
        return Text(TS_PLURAL("The run was stopped after {0} operation.",
                              "The run was stopped after {0} operations."),
                    static_cast<int64_t>(limits.operations));
    }
}

} // namespace

SimLimits limitsFor(const Workload& workload, const RunSpec& spec, bool silent) {
    const bool open = repeatsForever(workload) && !spec.timeout;
    SimLimits limits;
    if (open || spec.settings.contains(maxTime().key))
        limits.time = Nanos(valueOf(maxTime(), spec.settings, false));
    if (open || spec.settings.contains(maxIntervals().key))
        limits.intervals = static_cast<size_t>(valueOf(maxIntervals(), spec.settings, false));
    if (open) limits.operations = kMaxOperations;
    if (silent) limits.intervals = std::min(limits.intervals, static_cast<size_t>(kMaxSilentIntervals));
    if (silent) limits.operations = std::min<uint64_t>(limits.operations, kMaxSilentOperations);
    return limits;
}

Text limitMessage(SimEnd end, const SimLimits& limits, const Workload& workload, const RunPlan& plan,
                  const Trace& trace) {
    const Text reached = whatWasReached(end, limits);
    const Culprit culprit = culpritOf(workload, plan, trace);
    if (!culprit.step)
        return Text(TS_TEXT("{0} Make the workload smaller or the quantum longer, or raise the limit with "
                            "--set {1}."),
                    reached, end == SimEnd::TooLate ? maxTime().key : maxIntervals().key);
    if (culprit.step->kind != StepKind::Repeat)
        return Text(
            TS_TEXT("{0} The step '{1}' of the task {2} in line {3} has not ended. If nothing ever ends "
                    "it, let a task change what it looks at; else set --timeout, or raise the limit with "
                    "--set {4}."),
            reached, infoOf(culprit.step->kind).word, culprit.task, culprit.step->place.line,
            end == SimEnd::TooLate ? maxTime().key : maxIntervals().key);
    return Text(
        TS_TEXT("{0} The step 'repeat' (times: forever) of the task {2} in line {1} never ends. "
                "Cancel the task, make it a daemon, set --timeout, or raise the limit with --set {3}."),
        reached, culprit.step->place.line, culprit.task,
        end == SimEnd::TooLate ? maxTime().key : maxIntervals().key);
}

} // namespace timeslice
