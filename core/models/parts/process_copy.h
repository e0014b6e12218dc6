// A process that a `fork` makes where tasks are threads: of what the run's tasks share it has its own, as far as
// its tasks use it.
#pragma once

#include "core/models/parts/model.h"

#include <algorithm>

namespace timeslice {

struct ProcessCopy {
    const PlannedCopies& planned; // the plan's
    TaskId task;                  // the copy, its first thread
    size_t number = 0;            // among the processes of its group

    // Of an object, which must be one of its own: its place among these.
    size_t placeOf(size_t object) const {
        const auto found = std::ranges::lower_bound(planned.objects, object);
        return static_cast<size_t>(found - planned.objects.begin());
    }
    // What a resource is in the trace, by its place.
    ResourceId nameOf(size_t place) const {
        return ResourceId::at(planned.first.index() + number * planned.resources + place);
    }
    size_t process() const { return planned.number + number; } // of the run, from 1
};

// The process that the task, a copy, begins; `plan` outlives it.
inline ProcessCopy processOf(const RunPlan& plan, const PlannedTask& copy) {
    const auto planned = std::ranges::lower_bound(plan.copies, copy.group, {}, &PlannedCopies::group);
    return {*planned, copy.task, copy.task.index() - plan.groups[copy.group].first};
}

} // namespace timeslice
