// The end of a run's story: how long it took, how many context switches it had, which task waited longest and
// for what, which tasks did not finish and why.
#pragma once

#include "core/trace/trace.h"

namespace timeslice::explaining {

std::vector<Text> summaryOf(const Trace& trace);

} // namespace timeslice::explaining
