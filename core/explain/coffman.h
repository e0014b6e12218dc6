// The four conditions of a deadlock, each found in the trace. Part of deadlock.h.
#pragma once

#include "core/explain/deadlock.h"

namespace timeslice::explaining {

// In the paper's order. The report's edges and `closed` are known.
std::vector<DeadlockReport::Condition> coffmanConditions(const Trace& trace, const DeadlockReport& report);

} // namespace timeslice::explaining
