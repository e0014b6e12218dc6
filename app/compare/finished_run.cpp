#include "app/compare/finished_run.h"

#include "app/timeline/legend.h"
#include "app/timeline/task_signs.h"
#include "core/trace/summary.h"

namespace timeslice {

namespace {

constexpr int kParts = 400;

std::vector<float> busyShare(const Trace& trace) {
    std::vector<float> busy(kParts, 0.0F);
    if (trace.end() <= Nanos{0}) return busy;
    const float whole =
        static_cast<float>(trace.end().count()) / kParts * static_cast<float>(trace.coreCount());
    for (int core = 0; core < trace.coreCount(); ++core) {
        const auto columns = LaneSummary::ofCore(trace, CoreId{core}).columns(Nanos{0}, trace.end(), kParts);
        for (size_t i = 0; i < columns.size(); ++i) {
            const Nanos used = columns[i].time[static_cast<size_t>(State::Running)] +
                               columns[i].time[static_cast<size_t>(State::Overhead)];
            busy[i] += static_cast<float>(used.count()) / whole;
        }
    }
    return busy;
}

} // namespace

FinishedRunPtr makeFinishedRun(RunResult run) {
    auto outcome = std::make_shared<FinishedRun>();
    outcome->metrics = measure(run);
    outcome->states = statesIn(*run.trace);
    outcome->signs = signsIn(*run.trace);
    outcome->busy = busyShare(*run.trace);
    outcome->run = std::move(run);
    return outcome;
}

FinishedRunPtr withSerialMakespan(const FinishedRun& outcome, std::optional<Nanos> makespan) {
    auto changed = std::make_shared<FinishedRun>(outcome);
    changed->run.serialMakespan = makespan;
    const Nanos own = outcome.metrics.makespan;
    changed->metrics.speedup.reset();
    if (makespan && own > Nanos{0})
        changed->metrics.speedup = static_cast<double>(makespan->count()) / static_cast<double>(own.count());
    return changed;
}

} // namespace timeslice
