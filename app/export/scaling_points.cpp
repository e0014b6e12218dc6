#include "app/export/scaling_points.h"

#include <algorithm>
#include <cmath>

namespace timeslice {

std::vector<std::vector<ChartPoint>> stretchesOf(const SweepSeries& series, const ScalingScales& scales) {
    std::vector<std::vector<ChartPoint>> stretches(1);
    for (const SweepValue& value : series.values) {
        const auto capacity = capacityOf(value, scales.axis);
        if (capacity)
            stretches.back().push_back(
                {scales.level.place(static_cast<double>(value.n)), scales.upright.place(*capacity)});
        else if (!stretches.back().empty())
            stretches.emplace_back();
    }
    return stretches;
}

int coveredBy(const std::vector<SweepSeries>& all, size_t series, const ScalingScales& scales,
              const ChartPoint& tolerance) {
    const auto isNear = [&tolerance](const ChartPoint& one, const ChartPoint& other) {
        return std::abs(one.x - other.x) < tolerance.x && std::abs(one.y - other.y) < tolerance.y;
    };
    const auto own = stretchesOf(all[series], scales);
    int count = 0;
    for (size_t later = series + 1; later < all.size(); ++later)
        count += std::ranges::equal(own, stretchesOf(all[later], scales), [&](const auto& a, const auto& b) {
            return std::ranges::equal(a, b, isNear);
        });
    return count;
}

} // namespace timeslice
