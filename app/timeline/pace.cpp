#include "app/timeline/pace.h"

#include "app/timeline/axis.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr Nanos kSlowestPace{std::chrono::hours(24 * 365 * 10)}; // a second: beyond all that anybody plays
constexpr int kWholeTime = 10;                                   // seconds, about
constexpr int kSlower = 6; // paces that are slower than the usual one: down to a hundredth
constexpr int kFaster = 3; // and faster: up to ten times

Nanos faster(Nanos pace) {
    return niceStep(pace + Nanos{1});
}

// 5 after 10, 2 after 5, 1 after 2; nothing after 1 ns.
Nanos slower(Nanos pace) {
    return niceStep(std::max(Nanos{1}, pace * 2 / 5));
}

// By ratio.
Nanos nearestRound(double nanos) {
    const double bounded = std::min(nanos, static_cast<double>(kSlowestPace.count()));
    const Nanos above = niceStep(Nanos{static_cast<int64_t>(std::ceil(bounded))});
    const Nanos below = slower(above);
    const auto distance = [nanos](Nanos of) {
        return std::abs(std::log(static_cast<double>(of.count()) / nanos));
    };
    return distance(above) < distance(below) ? above : below;
}

} // namespace

Nanos usualPace(Nanos extent) {
    return paceAt(extent, 1);
}

Nanos paceWithinTenSeconds(Nanos extent) {
    return niceStep(std::max(Nanos{1}, extent / kWholeTime));
}

Nanos paceAt(Nanos extent, double factor) {
    return nearestRound(std::max(1.0, static_cast<double>(extent.count()) / kWholeTime * factor));
}

std::vector<Nanos> pacesFor(Nanos extent) {
    const Nanos usual = usualPace(extent);
    std::vector<Nanos> paces = {usual};
    for (int i = 0; i < kSlower && paces.front() > Nanos{1}; ++i)
        paces.insert(paces.begin(), slower(paces.front()));
    for (int i = 0; i < kFaster; ++i) paces.push_back(faster(paces.back()));
    return paces;
}

Text paceText(Nanos pace) {
    return {TS_TEXT("1 s shows {0}"), pace};
}

} // namespace timeslice
