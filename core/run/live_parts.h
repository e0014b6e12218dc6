// What the two engines that run on this computer share: which cores, how a run was watched, what is reported
// about it. Private to core/run; defined in live.cpp.
#pragma once

#include "core/machine/live/record/agreement.h"
#include "core/machine/live/record/record.h"
#include "core/run/engine.h"
#include "core/run/machine_load.h"
#include "core/run/runner_process.h"
#include "core/run/task_memory.h"

#include <vector>

namespace timeslice {

// Calibrating and making the tasks, on a busy machine.
constexpr Nanos startupLimit(size_t tasks) {
    return Nanos(20s) + Nanos(5ms) * static_cast<int64_t>(tasks);
}
inline constexpr Nanos kLook = 5ms; // how often a run is looked at

// The CPU numbers that the run may use: the first of those that this process may.
std::vector<int> coresFor(const RunSpec& spec);

enum class Watched : uint8_t { Ended, Cancelled, TimedOut, Deadlocked };

struct Verdict {
    Ending ending = Ending::Done;
    Text message;
};
Verdict verdictOn(Watched watched, const RunnerProcess& runner, const LogHeader& header, Nanos timeout);

// The source text of the remark on a drift; {0}: percent.
inline constexpr const char* kDriftRemark =
    TS_TEXT("The processor's speed changed by {0} during the run: compare its times with care.");
// What the run met with; `others` has watched since before it, `memory` during it.
RunConditions conditionsOf(const LogHeader& header, const RecordAgreement& agreement, const OtherLoad& others,
                           const TaskMemory& memory);
// Adds a remark when the processor's speed during the run, or after it, differed from that before.
void remarkDrift(const RunConditions& conditions, TraceBuilder& builder);

} // namespace timeslice
