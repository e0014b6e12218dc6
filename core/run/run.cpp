#include "core/run/run.h"
#include "core/machine/simulated/costs.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/run/declared.h"
#include "core/run/engine.h"

#include <algorithm>
#include <sched.h>

namespace timeslice {
namespace {

void add(Problems& problems, Text text) {
    problems.push_back({std::move(text), {}, 0, 0});
}

void checkSettings(const RunSpec& spec, Problems& problems) {
    for (const auto& [key, value] : spec.settings) {
        const Parameter* parameter = declarationOf(spec, key);
        if (!parameter)
            add(problems, Text(TS_TEXT("Model '{0}' knows no setting '{1}'."), spec.model, key));
        else if (value < parameter->least || value > parameter->most)
            add(problems,
                Text(TS_TEXT("{0} is {1}; expected {2} to {3}."), key, formatParameter(*parameter, value),
                     formatParameter(*parameter, parameter->least),
                     formatParameter(*parameter, parameter->most)));
    }
}

void checkCores(const RunSpec& spec, Problems& problems) {
    if (!spec.cores) return;
    const int most = spec.engine == Engine::Live ? allowedCores() : kMostCores;
    if (*spec.cores >= 1 && *spec.cores <= most) return;
    add(problems,
        spec.engine == Engine::Live
            ? Text(TS_TEXT("{0} cores; this computer lets a live run use 1 to {1}."), *spec.cores, most)
            : Text(TS_TEXT("{0} cores; expected 1 to {1}."), *spec.cores, most));
}

} // namespace

std::string_view nameOf(Engine engine) {
    return engine == Engine::Live ? "live" : "sim";
}

Text titleOf(Engine engine) {
    return engine == Engine::Live ? TS_TEXT("Live") : TS_TEXT("Simulated");
}

const std::vector<Parameter>& machineParameters(Engine engine) {
    static const std::vector<Parameter> live = {*findParameter(costParameters(), "checkpoint")};
    return engine == Engine::Live ? live : costParameters();
}

int allowedCores() {
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) != 0) return 1;
    return std::max(1, CPU_COUNT(&set));
}

Problems check(const Workload& workload, const RunSpec& spec) {
    Problems problems;
    if (!findModel(spec.model)) add(problems, Text(TS_TEXT("There is no model '{0}'."), spec.model));
    if (!findPolicy(spec.policy)) add(problems, Text(TS_TEXT("There is no policy '{0}'."), spec.policy));
    checkCores(spec, problems);
    checkSettings(spec, problems);
    if (spec.timeout && *spec.timeout <= Nanos{0})
        add(problems, TS_TEXT("The time limit must be longer than 0."));
    const int64_t tasks = workload.taskCount();
    if (spec.engine == Engine::Live && tasks > kMostLiveTasks)
        add(problems,
            Text(TS_TEXT("{0} tasks are too many for a live run; expected at most {1}. Simulate it, or "
                         "lower the count."),
                 tasks, kMostLiveTasks));
    return problems;
}

Result<RunResult> run(const Workload& workload, const RunSpec& spec, std::stop_token stop,
                      const Progress& progress) {
    if (Problems problems = check(workload, spec); !problems.empty())
        return tl::unexpected(std::move(problems));
    try {
        Outcome outcome;
        if (spec.engine == Engine::Live) {
            Result<Outcome> live = runLive(workload, spec, stop, progress);
            if (!live) return tl::unexpected(std::move(live.error()));
            outcome = std::move(*live);
        } else {
            outcome = simulate(workload, spec, stop, progress);
        }
#ifdef TIMESLICE_CHECKS
        if (Problems broken = validate(*outcome.trace); !broken.empty())
            return tl::unexpected(std::move(broken));
#endif
        RunResult result;
        result.spec = spec;
        result.label = findModel(spec.model)->title;
        result.ending = outcome.ending;
        result.message = std::move(outcome.message);
        result.trace = std::move(outcome.trace);
        return result;
    } catch (const std::bad_alloc&) {
        return failure(TS_TEXT("There is not enough memory for this run. Make the workload smaller."));
    } catch (const std::exception& error) {
        return failure(TS_TEXT("The run failed: {0}"), std::string(error.what()));
    }
}

} // namespace timeslice
