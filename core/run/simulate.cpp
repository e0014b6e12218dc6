// The simulated engine: a workload under a model on the simulated machine.
#include "core/machine/simulated/sim_kernel.h"
#include "core/machine/simulated/thread_chooser.h"
#include "core/models/registry.h"
#include "core/run/cgroup_remarks.h"
#include "core/run/deadlock_text.h"
#include "core/run/engine.h"
#include "core/run/limits.h"
#include "core/run/protocols.h"
#include "core/run/step_recorder.h"

#include <algorithm>
#include <chrono>

namespace timeslice {
namespace {

// Asked every few thousand events: cancelled, or out of wall time?
class Watch {
  public:
    Watch(std::stop_token stop, std::optional<Nanos> timeout) : m_stop(std::move(stop)), m_timeout(timeout) {}

    bool operator()() {
        m_timedOut = m_timeout && Clock::now() - m_start > *m_timeout;
        return m_timedOut || m_stop.stop_requested();
    }
    bool timedOut() const { return m_timedOut; }

  private:
    using Clock = std::chrono::steady_clock;
    std::stop_token m_stop;
    std::optional<Nanos> m_timeout;
    Clock::time_point m_start = Clock::now();
    bool m_timedOut = false;
};

// A deadlock closes at an instant and lasts for ever: the trace continues for a while, so that the waits can
// be seen.
Nanos seenToStandStill(TraceBuilder& builder, Nanos now) {
    const Nanos shown = std::max(now / 8, Nanos(100us));
    builder.remark(Text(TS_TEXT("Nothing happens after {0}; the next {1} are shown."), now, shown));
    return after(now, shown);
}

constexpr size_t kMaxChoicesNamed = 20;

// "0 for Table 1"; the names of the tasks to choose from.
Text choiceMessage(const std::vector<TaskId>& candidates, const Trace& trace) {
    Text list;
    const size_t named = std::min(candidates.size(), kMaxChoicesNamed);
    for (size_t i = 0; i < named; ++i) {
        const std::string name = candidates[i].valid() ? trace.tasks()[candidates[i].index()].name : "-";
        const Text one(TS_TEXT("{0} for {1}"), static_cast<int64_t>(i), name);
        list = list.empty() ? one : Text(TS_TEXT("{0}, {1}"), list, one);
    }
    if (named == candidates.size()) return {TS_TEXT("The run is waiting for the next choice: {0}."), list};
    return {TS_TEXT("The run is waiting for the next choice: {0} and so on, {1} in total."), list,
            candidates.size()};
}

Ending endingOf(SimEnd end, const Watch& watch) {
    switch (end) {
    case SimEnd::Done:
        return Ending::Done;
    case SimEnd::Deadlock:
        return Ending::Deadlock;
    case SimEnd::Stopped:
        return watch.timedOut() ? Ending::Timeout : Ending::Cancelled;
    case SimEnd::NoProgress:
    case SimEnd::TooLarge:
    case SimEnd::TooLong:
    case SimEnd::TooLate:
    case SimEnd::TooBusy:
        return Ending::Failed;
    case SimEnd::OpenDecision:
        return Ending::Choice;
    }
    return Ending::Failed;
}

Text messageFor(SimEnd end, const Watch& watch, const RunSpec& spec, const Trace& trace) {
    switch (end) {
    case SimEnd::Done:
        return {};
    case SimEnd::Deadlock:
        return deadlockMessage(trace);
    case SimEnd::Stopped:
        return watch.timedOut() ? timeoutMessage(*spec.timeout) : Text(TS_TEXT("Cancelled."));
    case SimEnd::NoProgress:
        return TS_TEXT("The run was stopped: its tasks endlessly repeat steps that take no time. "
                       "Give one of these steps a duration.");
    case SimEnd::TooLong:
        return TS_TEXT(
            "The run was stopped: it would last longer than 292 years. Make its times, sizes or costs "
            "smaller, or its bandwidths larger.");
    case SimEnd::TooLarge:
    case SimEnd::TooLate:
    case SimEnd::TooBusy:
    case SimEnd::OpenDecision:
        return {}; // said where it is known why
    }
    return {};
}

// Takes the choices from a list; after the last, the run waits for the next one.
class ListChooser final : public ThreadChooser {
  public:
    explicit ListChooser(const std::vector<size_t>& choices) : m_choices(choices) {}
    std::optional<size_t> choose(Nanos, std::span<const ThreadId> ready) override {
        if (m_next == m_choices.size()) m_open.assign(ready.begin(), ready.end());
        if (m_next == m_choices.size()) return std::nullopt;
        return std::min(m_choices[m_next++], ready.size() - 1);
    }
    bool interrupts(Nanos, ThreadId, std::span<const ThreadId>) override { return false; }

    // The tasks of the decision that has not been made.
    const std::vector<ThreadId>& open() const { return m_open; }

  private:
    const std::vector<size_t>& m_choices;
    std::vector<ThreadId> m_open;
    size_t m_next = 0;
};

} // namespace

Outcome simulate(const Workload& workload, const RunSpec& spec, std::stop_token stop, const RunHooks& hooks,
                 StepRecorder* recorder) {
    const SimMachine machine =
        simulatedMachine(spec.cores.value_or(kDefaultCores), spec.settings, spec.ideal, spec.seed);
    TraceBuilder builder(machine.hardwareThreads());
    const PolicyInfo& chosen = *findPolicy(spec.policy);
    RunPlan plan = planFor(workload, spec.model, builder, spec.seed, recorder,
                           chosen.realTime ? Deadlines::ByPeriod : Deadlines::Written);
    wakeSpuriously(workload, spec.seed, plan);
    ListChooser list(spec.choices);
    PolicyContext context;
    context.queues = static_cast<size_t>(machine.hardwareThreads());
    context.seed = spec.seed;
    context.cgroups = workload.cgroups;
    context.chooser = hooks.chooser ? hooks.chooser : &list;
    context.series = &plan.series;
    const auto policy = chosen.make(spec.settings, context);
    const auto model = findModel(spec.model)->make(spec.settings, spec.ideal);
    SimKernel kernel(machine, *policy, builder);
    if (hooks.chooser) kernel.blockSpins();
    addDevices(plan, kernel);
    model->start(kernel, plan);
    const StepRecorder::Listening listening(recorder, kernel);

    Watch watch(std::move(stop), spec.timeout);
    const SimLimits limits = limitsFor(workload, spec, hooks.silent);
    const SimEnd end = kernel.run([&watch] { return watch(); }, limits);
    if (Text remark = policy->remark(); !remark.empty()) builder.remark(std::move(remark));
    if (end == SimEnd::Deadlock) builder.setDeadlock(builder.findCycle());
    remarkProtocols(workload, spec, builder);
    remarkCgroups(workload, spec, builder);
    Outcome outcome;
    for (const ThreadId thread : list.open()) outcome.candidates.push_back(builder.taskOf(thread));
    outcome.trace =
        builder.build(end == SimEnd::Deadlock ? seenToStandStill(builder, kernel.now()) : kernel.now());
    outcome.ending = endingOf(end, watch);
    const bool limited = end == SimEnd::TooLarge || end == SimEnd::TooLate || end == SimEnd::TooBusy;
    if (end == SimEnd::OpenDecision)
        outcome.message = choiceMessage(outcome.candidates, *outcome.trace);
    else if (limited)
        outcome.message = limitMessage(end, limits, workload, plan, *outcome.trace);
    else
        outcome.message = messageFor(end, watch, spec, *outcome.trace);
    return outcome;
}

} // namespace timeslice
