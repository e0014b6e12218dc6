// Time to pixel and back.
#pragma once

#include "core/base/time.h"

namespace timeslice {

// The instants [from, to) lie on [left, left + width). Needs from < to and width > 0.
struct TimeScale {
    Nanos from{0};
    Nanos to{1};
    double left = 0;
    double width = 1;

    double right() const { return left + width; }
    double xOf(Nanos time) const;
    // The nearest nanosecond; outside of the scale it goes on evenly, within +-2^62 ns.
    Nanos timeAt(double x) const;
    // Width of a stretch of time in pixels.
    double lengthOf(Nanos time) const;
};

} // namespace timeslice
