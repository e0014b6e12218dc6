// The table of --metrics table: one line per run, the metric table's columns, and notes on the runs.
#pragma once

#include "core/run/run.h"

#include <string>

namespace timeslice::cli {

std::string metricsTable(const Comparison& comparison, const Language& language);

} // namespace timeslice::cli
