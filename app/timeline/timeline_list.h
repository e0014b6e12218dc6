// From a trace to a display list, for a given width and visible range.
//
// - Each lane is asked for ONE summary a pixel column; a run of columns with the same interval becomes one
//   rectangle with exact edges, columns that hold several become one blended column (see lane_segments.h). So
//   a lane never has more rectangles than columns, however long the trace.
#pragma once

#include "app/timeline/display_list.h"
#include "app/timeline/lane_layout.h"
#include "app/timeline/lanes.h"
#include "app/timeline/text_measure.h"
#include "app/timeline/time_scale.h"

namespace timeslice {

// Lengths in logical pixels.
struct TimelineRequest {
    double width = 0;
    double height = 0;
    double gutter = 0; // names stand in [0, gutter)
    double rightMargin = 0;
    double topMargin = 0;
    Nanos from{0};
    Nanos to{1};
    double density = 1;   // columns a logical pixel: the device's pixel ratio
    double textSize = 12; // of names
    double axisTextSize = 11;
    double leastText = 10;  // names in boxes shrink to it, else they are left out
    bool axisLabels = true; // grid lines are drawn in any case
    bool marks = true;      // causes at boundaries
    LaneMetrics lanes;
    std::optional<Nanos> playhead; // a line, right of which the lanes are empty; none: there is none
};

// Room below the lanes for the axis' labels.
double axisHeight(const TimelineRequest& request);
TimeScale scaleFor(const TimelineRequest& request);
LaneLayout layoutFor(const Lanes& lanes, const TimelineRequest& request);
// Height that all takes at the lanes' natural pitch; `request.height` is not looked at.
double naturalHeight(const Lanes& lanes, const TimelineRequest& request);
// Width of gutter that the lanes' names need, at most `most`.
double gutterFor(const Lanes& lanes, const TimelineRequest& request, const TextMeasure& measure, double most);

DisplayList timelineList(const Lanes& lanes, const TimelineRequest& request, const Theme& theme,
                         const TextMeasure& measure, const Language& language);

} // namespace timeslice
