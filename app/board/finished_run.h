// FinishedRun: a run that has ended, with what cards, table and overview need of it, computed on the run's
// thread.
#pragma once

#include "core/metrics/metrics.h"

#include <memory>
#include <set>
#include <vector>

namespace timeslice {

struct FinishedRun {
    RunResult run;
    RunMetrics metrics;
    std::set<State> states;   // that occur
    std::set<MarkKind> signs; // the same
    // In equal parts of [0, end of the trace), 0 to 1: the share of the cores that were busy, and how much of
    // the time somebody waited.
    std::vector<float> busy;
    std::vector<float> waiting;
};
using FinishedRunPtr = std::shared_ptr<const FinishedRun>;

FinishedRunPtr makeFinishedRun(RunResult run);
// The same, measured against another run of `serial`: only the speedup differs.
FinishedRunPtr withSerialRun(const FinishedRun& outcome, const SerialRun& serial);

} // namespace timeslice
