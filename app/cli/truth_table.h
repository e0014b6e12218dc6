// A report on how true the simulation is, as a person reads it.
#pragma once

#include "core/run/truth.h"

#include <string>

namespace timeslice::cli {

// A table a workload, with a line for each model and engine; under it likely causes of large differences and
// what was left out; in the end the medians over everything. Lines end with a newline.
std::string truthTable(const TruthReport& report, const Language& language);

} // namespace timeslice::cli
