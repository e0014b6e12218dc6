#include "app/board/finished_run.h"

namespace timeslice {

FinishedRunPtr makeFinishedRun(RunResult run) {
    auto outcome = std::make_shared<FinishedRun>();
    outcome->metrics = measure(run);
    outcome->index = indexOf(run.trace);
    outcome->index->warm();
    outcome->run = std::move(run);
    return outcome;
}

FinishedRunPtr withSerialRun(const FinishedRun& outcome, const SerialRun& serial) {
    auto changed = std::make_shared<FinishedRun>(outcome);
    const std::optional<Nanos> makespan = serial.makespan;
    changed->run.serialMakespan = makespan;
    changed->run.noSpeedup = serial.missing;
    const Nanos own = outcome.metrics.makespan;
    changed->metrics.speedup.reset();
    if (makespan && own > Nanos{0})
        changed->metrics.speedup = static_cast<double>(makespan->count()) / static_cast<double>(own.count());
    return changed;
}

} // namespace timeslice
