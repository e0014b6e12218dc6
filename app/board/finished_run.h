// FinishedRun: a run that has ended, with what cards, table and overview need of it, computed on the run's
// thread.
#pragma once

#include "core/metrics/metrics.h"
#include "core/recording/trace_index.h"

#include <memory>

namespace timeslice {

struct FinishedRun {
    RunResult run;
    RunMetrics metrics;
    TraceIndexPtr index; // of its trace
};
using FinishedRunPtr = std::shared_ptr<const FinishedRun>;

FinishedRunPtr makeFinishedRun(RunResult run);
// The same, measured against another run of `serial`: only the speedup differs.
FinishedRunPtr withSerialRun(const FinishedRun& outcome, const SerialRun& serial);

} // namespace timeslice
