// Playback: how the playhead moves by itself and by steps.
//
// - The pace is how much of a run one second shows. It is a round time, at first such that the whole takes about
//   ten seconds, and follows the extent until somebody chooses another.
// - A step goes to the next event of any visible run, of the selected task alone, or to the next decision: where
//   a core goes on with another task.
#pragma once

#include "app/cards/step_by.h"
#include "core/trace/trace.h"

#include <optional>
#include <string>
#include <vector>

namespace timeslice {

// Round times (1, 2, 5 times a power of ten), the shortest first: around the one with which `extent` takes about
// ten seconds, from a hundredth of it to ten times as much.
std::vector<Nanos> pacesFor(Nanos extent);
// The one in the middle: with it the whole takes between 6 and 15 seconds.
Nanos usualPace(Nanos extent);
// The round time nearest to `factor` times the usual one.
Nanos paceAt(Nanos extent, double factor);

// The nearest instant to go to, forward or back; none: there is none. Of SelectedTask the traces that have a task
// of that name count; where none has, all their events do.
std::optional<Nanos> nextStop(const std::vector<TracePtr>& traces, StepBy by, const std::string& selected,
                              Nanos from, bool forward);

} // namespace timeslice
