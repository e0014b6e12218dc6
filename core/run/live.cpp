// The live engine on the side of this program: starts timeslice-runner, watches it, and makes the trace from
// what it recorded.
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/record/replay.h"
#include "core/machine/live/system/cpus.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "core/machine/simulated/costs.h"
#include "core/models/registry.h"
#include "core/run/cgroup_remarks.h"
#include "core/run/deadlock_text.h"
#include "core/run/deadlock_watch.h"
#include "core/run/live_parts.h"
#include "core/run/protocols.h"
#include "core/run/so_far.h"
#include "core/run/wire.h"

#include <cmath>
#include <thread>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr double kMaxDrift = 0.05;

} // namespace

std::vector<int> coresFor(const RunSpec& spec) {
    std::vector<int> cores = allowedCpus();
    if (spec.cores) cores.resize(std::min(cores.size(), static_cast<size_t>(*spec.cores)));
    return cores;
}

namespace {

LiveOrder orderFor(const Workload& workload, const RunSpec& spec) {
    LiveOrder order;
    order.workload = workload;
    order.model = spec.model;
    order.settings = spec.settings;
    order.ideal = spec.ideal;
    order.seed = spec.seed;
    order.cores = coresFor(spec);
    order.checkpoint = costsFrom(spec.settings, false).checkpoint;
    order.timeout = spec.timeout.value_or(kLiveTimeout);
    order.parent = getpid();
    return order;
}

// Until the runner ends, or must be ended.
Watched watchOver(RunnerProcess& runner, const SharedLog& log, Nanos timeout, size_t tasks,
                  std::stop_token stop, const Progress& progress, SoFarTeller& soFar, TaskMemory& memory) {
    const int64_t launched = monotonicNow();
    double told = -1;
    DeadlockWatch deadlocks(log, tasks);
    while (!runner.ended()) {
        if (stop.stop_requested()) return Watched::Cancelled;
        const int64_t start = log.header().start.load(std::memory_order_acquire);
        const Nanos limit = start > 0 ? timeout : startupLimit(tasks);
        if (Nanos(monotonicNow() - (start > 0 ? start : launched)) > limit) return Watched::TimedOut;
        if (deadlocks.look(Nanos(monotonicNow()))) return Watched::Deadlocked;
        const auto finished = log.header().tasksFinished.load(std::memory_order_relaxed); // only for show
        const double done = tasks > 0 ? static_cast<double>(finished) / static_cast<double>(tasks) : 0;
        if (progress && done != told) progress(told = done);
        soFar.look();
        memory.look(Nanos(monotonicNow()));
        std::this_thread::sleep_for(kLook);
    }
    return Watched::Ended;
}

// The workload's tasks, and the helpers and threads of the model, entered into a builder.
class Lanes {
  public:
    Lanes(const Workload& workload, const LiveOrder& order, TraceBuilder& builder)
        : m_plan(planFor(workload, order.model, builder, order.seed)),
          m_model(findModel(order.model)->make(order.settings, order.ideal)),
          m_kernel(builder, static_cast<int>(order.cores.size())) {
        m_model->start(m_kernel, m_plan);
    }
    size_t tasks() const { return m_plan.tasks.size(); }

  private:
    RunPlan m_plan;
    std::unique_ptr<Model> m_model;
    PlanKernel m_kernel;
};

void addRemarks(const LogHeader& header, const RecordAgreement& agreement, const RunConditions& conditions,
                TraceBuilder& builder) {
    if (Text remark = agreement.remark(); !remark.empty()) builder.remark(std::move(remark));
    if (const uint64_t dropped = header.dropped.load(std::memory_order_relaxed); dropped > 0)
        builder.remark(Text(TS_PLURAL("{0} record did not fit into memory and is missing.",
                                      "{0} records did not fit into memory and are missing."),
                            dropped));
    remarkDrift(conditions, builder);
}

} // namespace

RunConditions conditionsOf(const LogHeader& header, const RecordAgreement& agreement, const OtherLoad& others,
                           const TaskMemory& memory) {
    RunConditions conditions;
    conditions.speed = agreement.speed();
    if (header.speedAfter > 0 && header.speedBefore > 0)
        conditions.drift = header.speedAfter / header.speedBefore - 1;
    conditions.otherLoad = others.share();
    conditions.runDelay = agreement.runDelay;
    conditions.startCost = agreement.startCost;
    if (!conditions.startCost && header.taskCost > 0) conditions.startCost = Nanos(header.taskCost);
    conditions.taskMemory = memory.eachTask();
    return conditions;
}

void remarkDrift(const RunConditions& conditions, TraceBuilder& builder) {
    const double drift = conditions.speed ? *conditions.speed - 1 : conditions.drift.value_or(0);
    if (std::abs(drift) > kMaxDrift) builder.remark(Text(kDriftRemark, Percent{drift * 100}));
}

Verdict verdictOn(Watched watched, const RunnerProcess& runner, const LogHeader& header, Nanos timeout) {
    if (watched == Watched::Cancelled) return {Ending::Cancelled, TS_TEXT("Cancelled.")};
    if (watched == Watched::TimedOut) return {Ending::Timeout, timeoutMessage(timeout)};
    const LogPhase phase = header.phase.load(std::memory_order_acquire);
    if (phase == LogPhase::Failed) return {Ending::Failed, Text(header.error)};
    if (phase == LogPhase::Done) return {};
    if (runner.signal() > 0)
        return {Ending::Failed, Text(TS_TEXT("The process that ran the workload was killed (signal {0}). "
                                             "The record up to then is shown."),
                                     runner.signal())};
    return {Ending::Failed, Text(TS_TEXT("The process that ran the workload exited early (exit code {0}). "
                                         "The record up to then is shown."),
                                 runner.exitCode())};
}

namespace {

// The trace so far of a run: its lanes are made anew, then the records are told.
TracePtr traceSoFar(const Workload& workload, const LiveOrder& order, const SharedLog& log,
                    const ToldUntil& until) {
    TraceBuilder builder(static_cast<int>(order.cores.size()));
    const Lanes lanes(workload, order, builder);
    const Nanos end = replay(log, order.cores, builder, {.until = until});
    return builder.buildSoFar(end);
}

} // namespace

Result<Outcome> runLive(const Workload& workload, const RunSpec& spec, std::stop_token stop,
                        const RunHooks& hooks) {
    const LiveOrder order = orderFor(workload, spec);
    TraceBuilder builder(static_cast<int>(order.cores.size()));
    const Lanes lanes(workload, order, builder);

    const Descriptor memory(SharedLog::create());
    if (memory.value() < 0) return failure(TS_TEXT("There is not enough memory to record the run."));
    const SharedLog log(memory.value());
    if (!log.valid()) return failure(TS_TEXT("There is not enough memory to record the run."));
    const OtherLoad others;
    Result<RunnerProcess> runner = RunnerProcess::launch(toJson(order), memory.value());
    if (!runner) return tl::unexpected(std::move(runner.error()));

    SoFarTeller soFar(hooks.soFar, log, [&workload, &order, &log](const ToldUntil& until) {
        return traceSoFar(workload, order, log, until);
    });
    TaskMemory taskMemory(log, runner->id(), workload, findModel(order.model)->reach);
    const Watched watched = watchOver(*runner, log, order.timeout, lanes.tasks(), std::move(stop),
                                      hooks.progress, soFar, taskMemory);
    const ToldUntil now{momentOn(log.header())};
    runner->kill();
    RecordAgreement agreement;
    const Nanos end = replay(log, order.cores, builder, {.until = now, .agreement = &agreement});
    const RunConditions conditions = conditionsOf(log.header(), agreement, others, taskMemory);
    addRemarks(log.header(), agreement, conditions, builder);
    remarkProtocols(workload, spec, builder);
    remarkCgroups(workload, spec, builder);
    Verdict verdict = verdictOn(watched, *runner, log.header(), order.timeout);
    const bool stuck = watched == Watched::Deadlocked;
    if (stuck || watched == Watched::TimedOut) builder.setDeadlock(builder.findCycle());
    Outcome outcome;
    outcome.trace = builder.build(end);
    if (stuck || !outcome.trace->deadlock().empty())
        verdict = {Ending::Deadlock, deadlockMessage(*outcome.trace)};
    outcome.ending = verdict.ending;
    outcome.message = std::move(verdict.message);
    outcome.conditions = conditions;
    return outcome;
}

} // namespace timeslice
