// The table of --metrics table: a line a run, the metric table's columns, and what is to be said about the
// runs.
#pragma once

#include "core/run/run.h"

#include <string>

namespace timeslice::cli {

std::string metricsTable(const Comparison& comparison, const Language& language);

} // namespace timeslice::cli
