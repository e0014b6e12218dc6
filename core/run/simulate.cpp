// The simulated engine: a workload under a model on the simulated machine.
#include "core/machine/simulated/sim_kernel.h"
#include "core/run/engine.h"

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
        return Ending::Failed;
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
        return TS_TEXT(
            "The run was stopped: its tasks do something for ever that takes no time. Give a repeated step "
            "a duration.");
    case SimEnd::TooLarge:
        return TS_TEXT(
            "The run was stopped: its trace has reached the limit of 200 million intervals. Make the "
            "workload smaller or the quantum longer.");
    }
    return {};
}

} // namespace

Outcome simulate(const Workload& workload, const RunSpec& spec, std::stop_token stop, const Progress&) {
    SimMachine machine;
    machine.cores = spec.cores.value_or(kStandardCores);
    machine.costs = costsFrom(spec.settings, spec.ideal);
    machine.seed = spec.seed;

    TraceBuilder builder(machine.cores);
    const RunPlan plan = planFor(workload, builder);
    const auto policy = findPolicy(spec.policy)->make(spec.settings);
    const auto model = findModel(spec.model)->make(spec.settings, spec.ideal);
    SimKernel kernel(machine, *policy, builder);
    model->start(kernel, plan);

    Watch watch(std::move(stop), spec.timeout);
    const SimEnd end = kernel.run([&watch] { return watch(); });
    if (end == SimEnd::Deadlock) builder.setDeadlock(builder.findCycle());
    Outcome outcome;
    outcome.trace = builder.build(kernel.now());
    outcome.ending = endingOf(end, watch);
    outcome.message = messageFor(end, watch, spec, *outcome.trace);
    return outcome;
}

} // namespace timeslice
