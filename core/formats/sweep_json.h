// A sweep as JSON: its series with their points and fits. What is not known is null; where there is no fit,
// "reason" says why.
#pragma once

#include "core/study/scaling.h"

#include <string>

namespace timeslice {

// Ends with a newline.
std::string toSweepJson(const Sweep& sweep);

} // namespace timeslice
