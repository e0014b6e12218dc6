// The tables of --metrics tasks: for each run its label and the textbook's table of its tasks, for a terminal.
#pragma once

#include "core/recording/comparison.h"

#include <string>

namespace timeslice::cli {

// Words and numbers as the language has them; between the tables of two runs an empty line.
std::string tasksTables(const Comparison& comparison, const Language& language);

} // namespace timeslice::cli
