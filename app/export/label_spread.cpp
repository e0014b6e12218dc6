// How it works: with label i moved up by i heights, "apart" becomes "not falling", and the nearest sequence
// that does not fall is found by pooling neighbours that are out of order at their mean (pool adjacent
// violators; Barlow and others, "Statistical inference under order restrictions", 1972).
#include "app/export/label_spread.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace timeslice {
namespace {

struct Pool {
    double sum = 0;
    size_t count = 0;
    double mean() const { return sum / static_cast<double>(count); }
};

std::vector<Pool> pooled(const std::vector<double>& values) {
    std::vector<Pool> pools;
    for (const double value : values) {
        pools.push_back({value, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    return pools;
}

} // namespace

std::vector<double> spreadLabels(const std::vector<double>& wanted, double height, double top,
                                 double bottom) {
    if (wanted.empty()) return {};
    const auto count = static_cast<double>(wanted.size());
    height = std::min(height, (bottom - top) / count);
    std::vector<size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&wanted](size_t i) { return wanted[i]; });
    const double least = top + height / 2;
    const double most = std::max(least, bottom - height / 2 - (count - 1) * height);
    std::vector<double> lowered;
    for (size_t i = 0; i < order.size(); ++i)
        lowered.push_back(wanted[order[i]] - static_cast<double>(i) * height);
    std::vector<double> places(wanted.size());
    size_t next = 0;
    for (const Pool& pool : pooled(lowered))
        for (size_t i = 0; i < pool.count; ++i, ++next)
            places[order[next]] = std::clamp(pool.mean(), least, most) + static_cast<double>(next) * height;
    return places;
}

} // namespace timeslice
