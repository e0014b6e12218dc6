// The table of --metrics table: one line per run, the metric table's columns, and notes on the runs.
#pragma once

#include "core/recording/comparison.h"

#include <string>

namespace timeslice::cli {

std::string metricsTable(const Comparison& comparison, const Language& language);

} // namespace timeslice::cli
