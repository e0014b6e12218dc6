// How the playhead moves by steps: to the next event of any visible run, of the selected task alone, or to the next
// decision: where a core goes on with another task.
#pragma once

#include "app/cards/step_by.h"
#include "core/trace/trace.h"

#include <optional>
#include <string>
#include <vector>

namespace timeslice {

// The nearest instant to go to, forward or back; none: there is none. Of SelectedTask the traces that have a task
// of that name count; where none has, all their events do.
std::optional<Nanos> nextStop(const std::vector<TracePtr>& traces, StepBy by, const std::string& selected,
                              Nanos from, bool forward);

} // namespace timeslice
