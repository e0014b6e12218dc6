#include "core/run/step_spans.h"

#include "core/base/caught.h"
#include "core/machine/simulated/sim_machine.h"
#include "core/run/engine.h"
#include "core/run/step_recorder.h"

#include <algorithm>
#include <new>
#include <utility>

namespace timeslice {

Result<StepSpans> stepSpans(const Workload& workload, const RunSpec& spec, std::stop_token stop,
                            const RunHooks& hooks) {
    if (spec.engine != Engine::Simulated)
        return failure(TS_TEXT("Steps are known only for simulated runs; this run's engine is {0}. "
                               "Simulate it."),
                       titleOf(spec.engine));
    if (Problems problems = check(workload, spec); !problems.empty())
        return tl::unexpected(std::move(problems));
    try {
        StepRecorder recorder(workload);
        Outcome outcome = simulate(workload, spec, std::move(stop), hooks, &recorder);
        return recorder.take(std::move(outcome.trace));
    } catch (const std::bad_alloc&) {
        return failure(TS_TEXT("There is not enough memory for the steps of this run. Make the workload "
                               "smaller."));
    } catch (...) {
        return failure(TS_TEXT("The run failed: {0}"), causeOfCaught());
    }
}

Result<StepSpans> stepSpansOf(const Workload& workload, const RunResult& made, std::stop_token stop) {
    RunSpec spec = made.spec;
    if (made.ending == Ending::Timeout || made.ending == Ending::Cancelled) {
        if (spec.timeout) spec.timeout = kLongestTime;
        spec.settings[maxTime().key] = std::max<int64_t>(made.trace->end().count(), maxTime().least);
    }
    return stepSpans(workload, spec, std::move(stop));
}

} // namespace timeslice
