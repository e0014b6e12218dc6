// What the engines behind run() share. Private to core/run.
#pragma once

#include "core/models/parts/model.h"
#include "core/run/run.h"
#include "core/trace/builder.h"

namespace timeslice {

class StepObserver;
class StepRecorder;

// How a run went, as an engine reports it.
struct Outcome {
    Ending ending = Ending::Done;
    Text message;
    TracePtr trace;
    std::vector<TaskId> candidates = {}; // of an open decision
    std::optional<RunConditions> conditions = {};
};

// Enters the workload's tasks and resources into a fresh builder: task i of the plan is task i of the trace.
// `seed`: of what is drawn at random. `observer`: is told of each step, if there is one. `deadlines`: who has one
// without being told.
enum class Deadlines : uint8_t { Written, ByPeriod };
RunPlan planFor(const Workload& workload, std::string_view model, TraceBuilder& builder, uint64_t seed,
                StepObserver* observer = nullptr, Deadlines deadlines = Deadlines::Written);
// The same plan without a trace (the process that runs live).
RunPlan planFor(const Workload& workload, uint64_t seed, StepObserver* observer = nullptr,
                Deadlines deadlines = Deadlines::Written);

// Draws the spurious wake-ups of waits on its conditions, where the workload has any; without this there are none.
void wakeSpuriously(const Workload& workload, uint64_t seed, RunPlan& plan);

// Links and servers of the workload.
void addDevices(const RunPlan& plan, Kernel& kernel);

// The specification has been checked. `recorder`: notes the steps, if there is one; it changes nothing.
Outcome simulate(const Workload& workload, const RunSpec& spec, std::stop_token stop, const RunHooks& hooks,
                 StepRecorder* recorder = nullptr);
Result<Outcome> runLive(const Workload& workload, const RunSpec& spec, std::stop_token stop,
                        const RunHooks& hooks);

// The sentence for an ending that all engines know; of a deadlock see deadlock_text.h.
Text timeoutMessage(Nanos timeout);

inline constexpr int kDefaultCores = 4;
inline constexpr int kMaxCores = 4096;
inline constexpr Nanos kLiveTimeout = 60s;

} // namespace timeslice
