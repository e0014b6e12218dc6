#include "core/run/run.h"
#include "core/base/caught.h"
#include "core/machine/live/system/cpus.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/machine/simulated/sim_machine.h"
#include "core/models/parts/process_start.h"
#include "core/models/registry.h"
#include "core/run/declared.h"
#include "core/run/engine.h"
#include "core/run/expectations.h"
#include "core/run/live_room.h"
#include "core/run/protocols.h"
#include "core/run/python_engine.h"
#include "core/workload/checks.h"

#include <algorithm>

namespace timeslice {
namespace {

void add(Problems& problems, Text text) {
    problems.push_back({std::move(text), {}, 0, 0});
}

void checkSettings(const RunSpec& spec, Problems& problems) {
    for (const auto& [key, value] : spec.settings) {
        const Parameter* parameter = declarationOf(spec, key);
        if (!parameter)
            add(problems, Text(TS_TEXT("Model '{0}' has no setting '{1}'."), spec.model, key));
        else if (value < parameter->least || value > parameter->most)
            add(problems,
                Text(TS_TEXT("{0} is {1}; expected {2} to {3}."), key, formatParameter(*parameter, value),
                     formatParameter(*parameter, parameter->least),
                     formatParameter(*parameter, parameter->most)));
    }
}

void checkCores(const RunSpec& spec, Problems& problems) {
    if (!spec.cores) return;
    const bool simulated = spec.engine == Engine::Simulated;
    const int most = simulated ? kMaxCores : allowedCores();
    if (*spec.cores >= 1 && *spec.cores <= most) return;
    const PluralText refusal =
        simulated ? TS_PLURAL("A machine cannot have {0} core; expected 1 to {1}.",
                              "A machine cannot have {0} cores; expected 1 to {1}.")
                  : TS_PLURAL("A run on this computer cannot use {0} core; expected 1 to {1}.",
                              "A run on this computer cannot use {0} cores; expected 1 to {1}.");
    add(problems, Text(refusal, *spec.cores, most));
}

// Python's pools, Go's and Erlang's runtimes and event loops do not survive a fork (POSIX, fork()), and CPython
// refuses it in an interpreter with a GIL of its own.
constexpr const char* kForkNeedsProcesses =
    TS_TEXT("Forking copies only the calling thread: the copy lacks the workers, the event loop or the other "
            "interpreters. Use a model with a thread for each task, such as 'gil' or 'parallel', the model "
            "'processes' or 'serial', or the step 'spawn'.");

// In Python the copy would have the locks of our program there as they stood, too.
constexpr const char* kForkIsNotPythons = TS_TEXT(
    "The Python engine cannot fork beside threads: a real copy would also get the locks of its recorder, "
    "which other threads may hold at that moment. Use the engine 'sim' or 'live'.");

// A live copy has what its parent has planned and made; a program that begins anew has not.
constexpr const char* kSpawnNeedsSimulation = TS_TEXT(
    "Only a simulated run can start a process afresh beside threads. Leave out 'start_method=spawn', or use "
    "the engine 'sim', or the model 'processes'.");

const Step* findStep(const std::vector<Step>& steps, const auto& wanted) {
    for (const Step& step : steps) {
        if (wanted(step)) return &step;
        if (const Step* inside = findStep(step.steps, wanted)) return inside;
    }
    return nullptr;
}

// Answers whether the workload has such a step.
bool refuseStep(const Workload& workload, const RunSpec& spec, const Refusal& refusal, Problems& problems) {
    for (const TaskGroup& group : workload.groups) {
        const Step* step = findStep(group.steps, [&](const Step& s) { return s.kind == refusal.step; });
        if (!step) continue;
        problems.push_back(
            {Text(TS_TEXT("Model '{0}' cannot run this workload: {1}"), spec.model, refusal.why),
             {},
             step->place.line,
             step->place.column});
        return true;
    }
    return false;
}

// The first step of the workload that the model has no meaning for.
void checkRefusals(const Workload& workload, const RunSpec& spec, Problems& problems) {
    const ModelInfo* model = findModel(spec.model);
    if (!model) return;
    if (spec.engine == Engine::Live && !model->reach.live)
        add(problems, Text(TS_TEXT("Model '{0}' can only be simulated."), spec.model));
    std::vector<Refusal> refusals = model->refusals;
    if (!model->reach.forks) refusals.push_back({StepKind::Fork, kForkNeedsProcesses});
    if (model->reach.copies && spec.engine == Engine::Python)
        refusals.push_back({StepKind::Fork, kForkIsNotPythons});
    if (model->reach.copies && spec.engine == Engine::Live &&
        startAs(spec.settings) != StartAs::ForkedProcess)
        refusals.push_back({StepKind::Fork, kSpawnNeedsSimulation});
    for (const Refusal& refusal : refusals)
        if (refuseStep(workload, spec, refusal, problems)) return;
}

// Where the copy does not hold what its parent held: locks are not in its memory, or it is no copy of that.
void checkForks(const Workload& workload, const RunSpec& spec, Problems& problems) {
    const ModelReach& reach = findModel(spec.model)->reach;
    if (!reach.forks || (reach.copies && startAs(spec.settings) == StartAs::ForkedProcess)) return;
    for (const Problem& fork : forksWithLocks(workload))
        problems.push_back(
            {Text(TS_TEXT("Model '{0}' cannot run this workload: {1}"), spec.model, fork.message),
             {},
             fork.line,
             fork.column});
}

// Tasks that are bound to cores that there are none of.
void checkCpus(const Workload& workload, const RunSpec& spec, Problems& problems) {
    const bool simulated = spec.engine == Engine::Simulated;
    const int cores = spec.cores.value_or(simulated ? kDefaultCores : allowedCores());
    const int threads =
        simulated ? simulatedMachine(cores, spec.settings, spec.ideal, spec.seed).hardwareThreads() : cores;
    for (const TaskGroup& group : workload.groups) {
        if (group.cpus.empty() || group.cpus.back() < threads) continue;
        problems.push_back(
            {Text(TS_PLURAL("The task '{1}' is bound to core {2}, but the machine has {0} core; "
                            "cores are counted from 0.",
                            "The task '{1}' is bound to core {2}, but the machine has {0} cores; "
                            "cores are counted from 0."),
                  threads, group.name, group.cpus.back()),
             {},
             group.place.line,
             group.place.column});
    }
}

} // namespace

std::string_view nameOf(Engine engine) {
    constexpr auto names = tableOf<Engine, std::string_view>({"sim", "live", "python"});
    return names[engine];
}

std::optional<Engine> engineNamed(std::string_view name) {
    for (const Engine engine : kEngines)
        if (nameOf(engine) == name) return engine;
    return {};
}

Text titleOf(Engine engine) {
    constexpr auto titles =
        tableOf<Engine, const char*>({TS_TEXT("Simulated"), TS_TEXT("Live"), TS_TEXT("Python")});
    return titles[engine];
}

const std::vector<Parameter>& machineParameters(Engine engine) {
    static const std::vector<Parameter> live = {*findParameter(costParameters(), "checkpoint")};
    static const std::vector<Parameter> none;
    if (engine == Engine::Python) return none;
    return engine == Engine::Live ? live : simulatedParameters();
}

int allowedCores() {
    return static_cast<int>(allowedCpus().size());
}

Problems check(const Workload& workload, const RunSpec& spec) {
    Problems problems;
    if (!findModel(spec.model)) add(problems, Text(TS_TEXT("There is no model '{0}'."), spec.model));
    if (!findPolicy(spec.policy)) add(problems, Text(TS_TEXT("There is no policy '{0}'."), spec.policy));
    checkCores(spec, problems);
    checkSettings(spec, problems);
    if (spec.timeout && *spec.timeout <= Nanos{0})
        add(problems, TS_TEXT("The time limit must be longer than 0."));
    checkRefusals(workload, spec, problems);
    if (problems.empty()) checkForks(workload, spec, problems);
    if (problems.empty()) checkCpus(workload, spec, problems);
    if (problems.empty()) checkCeilings(workload, spec, problems);
    if (spec.engine == Engine::Python && problems.empty()) checkPython(workload, spec, problems);
    if (spec.engine != Engine::Simulated && findModel(spec.model))
        checkRoom(workload, spec, askSystem(), problems);
    return problems;
}

Result<RunResult> run(const Workload& workload, const RunSpec& spec, std::stop_token stop,
                      const RunHooks& hooks) {
    if (Problems problems = check(workload, spec); !problems.empty())
        return tl::unexpected(std::move(problems));
    try {
        Outcome outcome;
        if (spec.engine != Engine::Simulated) {
            const auto engine = spec.engine == Engine::Live ? runLive : runPython;
            Result<Outcome> live = engine(workload, spec, stop, hooks);
            if (!live) return tl::unexpected(std::move(live.error()));
            outcome = std::move(*live);
        } else {
            outcome = simulate(workload, spec, stop, hooks);
        }
#ifdef TIMESLICE_CHECKS
        if (Problems broken = validate(*outcome.trace); !broken.empty())
            return tl::unexpected(std::move(broken));
#endif
        RunResult result;
        result.spec = spec;
        result.ending = outcome.ending;
        result.message = std::move(outcome.message);
        result.trace = std::move(outcome.trace);
        result.candidates = std::move(outcome.candidates);
        result.conditions = outcome.conditions;
        result.checked = expectsAnything(workload, spec);
        if (result.ending == Ending::Done) result.broken = brokenExpectations(workload, result);
        return result;
    } catch (const std::bad_alloc&) {
        return failure(TS_TEXT("There is not enough memory for this run. Make the workload smaller."));
    } catch (...) {
        return failure(TS_TEXT("The run failed: {0}"), causeOfCaught());
    }
}

} // namespace timeslice
