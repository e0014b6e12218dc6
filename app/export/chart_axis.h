// Axes of numbers: where round values stand. Pure arithmetic in pixels; x to the right, y down.
#pragma once

#include "app/timeline/text_measure.h"
#include "core/base/text.h"

#include <cstdint>
#include <string>
#include <vector>

namespace timeslice {

// From values to pixels. A logarithmic scale starts above 0.
struct ChartScale {
    double from = 0;
    double to = 1;
    double begin = 0; // pixel of `from`
    double end = 1;   // pixel of `to`
    bool logarithmic = false;
    double place(double value) const;
};

struct ChartTick {
    double value = 0;
    double place = 0;
    std::string label;
};

// The smallest of 1, 2, 5 times a power of ten that is at least `least` (more than 0).
double niceStep(double least);

// Round values from 0 on along an upright axis, `room` pixels apart or more.
std::vector<ChartTick> uprightTicks(const ChartScale& scale, double room, const Language& language);

// Labels of a level axis that do not touch, for whole numbers from 1: the measured values themselves, where
// they are few or all fit; else round ones. `values` rise.
std::vector<ChartTick> levelTicks(const ChartScale& scale, const std::vector<int64_t>& values,
                                  double textSize, const TextMeasure& measure, const Language& language);

} // namespace timeslice
