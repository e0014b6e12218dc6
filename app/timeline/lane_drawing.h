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
RectStyle rectStyle(const StateStyle& style, double textSize);
// Of a dashed line that is so wide: short ones have two dashes at least, and look like no dot.
double dashLength(const StateStyle& style, double textSize, double width);
RectStyle taskStyle(const Theme& theme, size_t task);
// A box on a resource's lane: a task holds it.
RectStyle holdingStyle(const Theme& theme, ResourceKind kind);

void drawRow(const LaneCanvas& canvas, const LaneRow& row);

} // namespace timeslice
