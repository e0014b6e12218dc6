// Labels beside the ends of lines: each as near to its line as possible without touching another.
#pragma once

#include <vector>

namespace timeslice {

// Middles of labels that want to stand at `wanted` (in any order; labels keep the order of what they want,
// equal ones that of the list), `height` apart or more, their edges between `top` and `bottom`. Moves them as
// little as possible (least squares). Too many for the room: evenly from top to bottom.
std::vector<double> spreadLabels(const std::vector<double>& wanted, double height, double top, double bottom);

} // namespace timeslice
