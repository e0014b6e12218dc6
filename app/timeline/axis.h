// The time axis: ticks at round instants, no more than there is room for.
#pragma once

#include "app/timeline/text_measure.h"
#include "app/timeline/time_scale.h"
#include "core/base/text.h"

#include <string>
#include <vector>

namespace timeslice {

struct Tick {
    Nanos time{0};
    std::string label; // a bare number; the last one carries the unit
    double x = 0;
    double labelX = 0; // middle of the label: the tick's, or as far inside as the label needs
};

// The smallest of 1, 2, 5 times a power of ten, in ns, that is at least `least` (1 ns or more).
Nanos niceStep(Nanos least);

// Ticks at multiples of a nice step, from 0 on, such that labels do not touch.
std::vector<Tick> axisTicks(const TimeScale& scale, double textSize, const TextMeasure& measure,
                            const Language& language);

} // namespace timeslice
