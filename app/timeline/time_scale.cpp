#include "app/timeline/time_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace timeslice {

double TimeScale::xOf(Nanos time) const {
    return left + lengthOf(time - from);
}

double TimeScale::lengthOf(Nanos time) const {
    return static_cast<double>(time.count()) * width / static_cast<double>((to - from).count());
}

Nanos TimeScale::timeAt(double x) const {
    const double offset = (x - left) * static_cast<double>((to - from).count()) / width;
    const double limit = static_cast<double>(kLongestTime.count() / 2);
    return from + Nanos{std::llround(std::clamp(offset, -limit, limit))};
}

} // namespace timeslice
