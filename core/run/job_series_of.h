// Which tasks of a workload have deadlines, and what there is to know of them beforehand.
#pragma once

#include "core/base/job_series.h"
#include "core/workload/workload.h"

namespace timeslice {

// `byPeriod`: under a real-time policy (PolicyInfo), where a periodic task has a deadline without being told:
// its period.
std::vector<JobSeries> jobSeriesOf(const Workload& workload, bool byPeriod);

} // namespace timeslice
