// One row of a timeline: its segments as rectangles, dashed lines, names in boxes and marks of causes.
#pragma once

#include "app/timeline/lane_segments.h"
#include "app/timeline/timeline_list.h"

namespace timeslice {

// What all rows of a timeline share.
struct LaneCanvas {
    DisplayList& list;
    const Lanes& lanes;
    const TimelineRequest& request;
    const Theme& theme;
    const TextMeasure& measure;
    const Language& language;
    TimeScale scale;
    int columns = 1;
};

// A rectangle's style for a state; for a task's running time on a core's lane the task's own.
RectStyle rectStyle(const StateStyle& style);
RectStyle taskStyle(const Theme& theme, size_t task);
// A box on a resource's lane: somebody holds it.
RectStyle holdingStyle(const Theme& theme, ResourceKind kind);

void drawRow(const LaneCanvas& canvas, const LaneRow& row);

} // namespace timeslice
