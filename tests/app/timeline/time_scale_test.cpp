#include "app/timeline/time_scale.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(TimeScale, PutsTheRangesEndsAtItsEdges) {
    const TimeScale scale{10ms, 110ms, 60, 800};
    EXPECT_DOUBLE_EQ(scale.xOf(10ms), 60);
    EXPECT_DOUBLE_EQ(scale.xOf(110ms), 860);
    EXPECT_DOUBLE_EQ(scale.xOf(60ms), 460);
    EXPECT_DOUBLE_EQ(scale.right(), 860);
}

TEST(TimeScale, GivesTheNearestNanosecondBack) {
    const TimeScale scale{Nanos{0}, Nanos{10}, 0, 100};
    EXPECT_EQ(scale.timeAt(44), Nanos{4});
    EXPECT_EQ(scale.timeAt(46), Nanos{5});
    EXPECT_EQ(scale.timeAt(-20), Nanos{-2});
}

TEST(TimeScale, ComesBackToTheSameInstantAtEveryZoom) {
    Random random(4);
    for (int i = 0; i < 2000; ++i) {
        const Nanos from{random.between(-1'000'000, 1'000'000'000'000)};
        const Nanos to = from + Nanos{random.between(100, int64_t{1} << random.between(8, 44))};
        const TimeScale scale{from, to, 70, static_cast<double>(random.between(100, 4000))};
        const Nanos time = from + Nanos{random.between(0, (to - from).count())};
        EXPECT_LE(std::abs((scale.timeAt(scale.xOf(time)) - time).count()), 1) << i;
    }
}

TEST(TimeScale, StaysFiniteFarOutside) {
    const TimeScale scale{Nanos{0}, kLongestTime, 0, 100};
    EXPECT_EQ(scale.timeAt(1e300), kLongestTime / 2);
}

} // namespace
} // namespace timeslice
