#include "app/timeline/axis.h"

#include "tests/app/timeline/fixed_measure.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

std::vector<std::string> labels(Nanos from, Nanos to, double width) {
    std::vector<std::string> result;
    for (const Tick& tick : axisTicks({from, to, 0, width}, 11, samples::FixedMeasure(), plainEnglish()))
        result.push_back(tick.label);
    return result;
}

TEST(NiceStep, IsOneTwoOrFiveTimesAPowerOfTen) {
    EXPECT_EQ(niceStep(Nanos{1}), Nanos{1});
    EXPECT_EQ(niceStep(Nanos{3}), Nanos{5});
    EXPECT_EQ(niceStep(Nanos{11}), Nanos{20});
    EXPECT_EQ(niceStep(Nanos{51}), Nanos{100});
    EXPECT_EQ(niceStep(Nanos{5'000'001}), 10ms);
}

TEST(AxisTicks, CarryTheUnitOnTheLastLabelAlone) {
    EXPECT_EQ(
        labels(Nanos{-500'000}, 103ms, 800),
        (std::vector<std::string>{"0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100 ms"}));
}

TEST(AxisTicks, TakeTheUnitThatFitsTheTimes) {
    EXPECT_EQ(labels(Nanos{0}, 9s, 600).back(), "9 s");
    EXPECT_EQ(labels(Nanos{0}, Nanos{100}, 600).back(), "100 ns");
    EXPECT_EQ(labels(Nanos{0}, Nanos{1'500'000}, 600).back(), "1400 µs");
}

TEST(AxisTicks, WriteAsManyDigitsAsTheStepNeeds) {
    const std::vector<std::string> ticks = labels(36ms, Nanos{36'001'000}, 500);
    ASSERT_GE(ticks.size(), 3U);
    EXPECT_EQ(ticks[0], "36.0000");
    EXPECT_EQ(ticks[1], "36.0002");
}

TEST(AxisTicks, NeverTouchEachOther) {
    const samples::FixedMeasure measure;
    for (int64_t span = 100; span < int64_t{1} << 60; span *= 3) {
        for (const double width : {90.0, 333.0, 800.0, 3000.0}) {
            const TimeScale scale{Nanos{span / 7}, Nanos{span / 7 + span}, 50, width};
            const std::vector<Tick> ticks = axisTicks(scale, 11, measure, plainEnglish());
            for (size_t i = 1; i < ticks.size(); ++i) {
                const auto half = [&](size_t at) {
                    return measure.width(ticks[at].label, 11, Weight::Regular) / 2;
                };
                EXPECT_LT(ticks[i - 1].labelX + half(i - 1), ticks[i].labelX - half(i))
                    << span << " " << width;
            }
        }
    }
}

TEST(AxisTicks, LieWhereTheScaleSaysAndInsideIt) {
    const TimeScale scale{Nanos{-1'000'000}, 100ms, 60, 800};
    for (const Tick& tick : axisTicks(scale, 11, samples::FixedMeasure(), plainEnglish())) {
        EXPECT_DOUBLE_EQ(tick.x, scale.xOf(tick.time));
        EXPECT_GE(tick.time, Nanos{0});
        EXPECT_LE(tick.x, scale.right());
    }
}

} // namespace
} // namespace timeslice
