#pragma once

#include "core/models/parts/model.h"
#include "core/workload/workload.h"

namespace timeslice {

// What a step does to a resource that tasks share; none: it is not for such a resource.
std::optional<SyncOp> syncOf(StepKind kind);

// A step that can change nothing but variables and the task's own names.
bool isQuiet(StepKind kind);

} // namespace timeslice
