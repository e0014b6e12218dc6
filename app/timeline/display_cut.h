// Cuts what is drawn at a playhead: what lies right of it has not happened yet.
#pragma once

#include "app/timeline/display_list.h"
#include "app/timeline/text_measure.h"

namespace timeslice {

// The list up to `x`. Rectangles and level lines are cut; marks and texts are whole or not there: a mark counts
// by its middle, a text is there when all of it is left.
DisplayList cutAt(const DisplayList& list, double x, const TextMeasure& measure);

} // namespace timeslice
