// The end of a run's story: how long it took, how many context switches it had, which task waited longest and
// for what, which tasks did not finish and why.
#pragma once

#include "core/recording/recording.h"

namespace timeslice::explaining {

std::vector<Text> summaryOf(const Recording& recording);

} // namespace timeslice::explaining
