// Of the end of a run's story: how its jobs kept their deadlines, and whether theory says that they can.
#pragma once

#include "core/recording/recording.h"

namespace timeslice::explaining {

// Empty where no task has a deadline.
std::vector<Text> deadlineSummaryOf(const Recording& recording);

} // namespace timeslice::explaining
