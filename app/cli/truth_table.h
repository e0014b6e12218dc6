// A report on how accurate the simulation is, for people.
#pragma once

#include "core/study/truth.h"

#include <string>

namespace timeslice::cli {

// One table per workload, with a line for each model and engine; below it, likely causes of large differences
// and what was left out; at the end, the medians over everything. Lines end with a newline.
std::string truthTable(const TruthReport& report, const Language& language);

} // namespace timeslice::cli
