// A sweep for a terminal: the speedups or throughputs, and the laws fitted to them.
#pragma once

#include "core/study/scaling.h"

#include <string>

namespace timeslice::cli {

std::string sweepTable(const Sweep& sweep, const Language& language);

} // namespace timeslice::cli
