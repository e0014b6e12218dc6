// Small marks at the end of a stretch on a core, which say why it ended.
#pragma once

#include "app/timeline/display_list.h"
#include "core/trace/states.h"

namespace timeslice {

// Adds the cause's mark about (x, y), `size` pixels in each direction; causes that the next state shows have
// none. A stroke / for cut off (time slice over, preempted), v for a drop request honoured, > for yielded, a
// ring for awaited, a dot for blocked.
void addCauseMark(DisplayList& list, Cause cause, double x, double y, double size, Color color);

} // namespace timeslice
