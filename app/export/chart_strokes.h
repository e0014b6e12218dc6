// Curves as the display list knows them: straight pieces. Pure.
#pragma once

#include "app/timeline/display_list.h"

#include <vector>

namespace timeslice {

struct ChartPoint {
    double x = 0;
    double y = 0;
};

struct Stroke {
    Color color;
    double width = 1;
    double dash = 0; // length of dashes and gaps, along the curve; 0: solid
};

// Draws the curve through the points; dashes run on around its corners.
void addCurve(LayerItems& layer, const std::vector<ChartPoint>& points, const Stroke& stroke);

// The part of a curve that lies on or below `top` (y down), cut where it crosses.
std::vector<ChartPoint> below(double top, const std::vector<ChartPoint>& points);

} // namespace timeslice
