// What stands in the window, as the stage of a lesson.
#pragma once

#include "app/board/setup.h"
#include "core/lessons/stage.h"

namespace timeslice {

class ViewState;

// The cards with their labels and settings, lanes, the visible range, playhead, what is covered. `alone`: the one card
// that is shown. The setup has a workload.
Stage stageOf(const Setup& setup, const ViewState& view, std::optional<int> alone);

} // namespace timeslice
