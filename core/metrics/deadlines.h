// How the jobs of a run kept their deadlines, and whether they could.
#pragma once

#include "core/metrics/metrics.h"

namespace timeslice {

// Null: no task has a deadline.
std::shared_ptr<const DeadlineMetrics> measureDeadlines(const Trace& trace);

} // namespace timeslice
