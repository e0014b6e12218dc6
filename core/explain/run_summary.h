// The end of a run's story: how long it took, how often the cores changed hands, who waited longest and for
// what, who did not finish and why.
#pragma once

#include "core/trace/trace.h"

namespace timeslice::explaining {

std::vector<Text> summaryOf(const Trace& trace);

} // namespace timeslice::explaining
