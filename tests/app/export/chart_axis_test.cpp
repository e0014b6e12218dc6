#include "app/export/chart_axis.h"

#include "tests/app/timeline/fixed_measure.h"

#include <gmock/gmock.h>
#include <numeric>

namespace timeslice {
namespace {

using testing::ElementsAre;

constexpr double kSize = 20;

std::vector<int64_t> upTo(int64_t last) {
    std::vector<int64_t> values(static_cast<size_t>(last));
    std::iota(values.begin(), values.end(), 1);
    return values;
}

std::vector<std::string> levelLabels(const std::vector<int64_t>& values, double width, bool logarithmic) {
    const ChartScale scale{static_cast<double>(values.front()), static_cast<double>(values.back()), 100,
                           100 + width, logarithmic};
    std::vector<std::string> labels;
    for (const ChartTick& tick : levelTicks(scale, values, kSize, samples::FixedMeasure(), plainEnglish()))
        labels.push_back(tick.label);
    return labels;
}

TEST(ChartScale, PlacesValuesLinearlyOrByTheirLogarithm) {
    const ChartScale linear{0, 10, 300, 100, false};
    EXPECT_DOUBLE_EQ(linear.place(0), 300);
    EXPECT_DOUBLE_EQ(linear.place(2.5), 250);
    const ChartScale logarithmic{1, 1000, 0, 300, true};
    EXPECT_DOUBLE_EQ(logarithmic.place(1), 0);
    EXPECT_DOUBLE_EQ(logarithmic.place(10), 100);
    EXPECT_DOUBLE_EQ(logarithmic.place(1000), 300);
}

TEST(NiceStep, IsOneTwoOrFiveTimesAPowerOfTen) {
    EXPECT_DOUBLE_EQ(niceStep(0.011), 0.02);
    EXPECT_DOUBLE_EQ(niceStep(0.2), 0.2);
    EXPECT_DOUBLE_EQ(niceStep(3), 5);
    EXPECT_DOUBLE_EQ(niceStep(51), 100);
}

TEST(UprightTicks, StandAtRoundValuesFromZero) {
    std::vector<std::string> labels;
    for (const ChartTick& tick : uprightTicks({0, 4.5, 500, 0}, 100, plainEnglish()))
        labels.push_back(tick.label);
    EXPECT_THAT(labels, ElementsAre("0", "1", "2", "3", "4"));
    labels.clear();
    for (const ChartTick& tick : uprightTicks({0, 1.15, 500, 0}, 70, plainEnglish()))
        labels.push_back(tick.label);
    EXPECT_THAT(labels, ElementsAre("0", "0.2", "0.4", "0.6", "0.8", "1.0"));
}

TEST(LevelTicks, NameEveryMeasuredValueWhereThereIsRoom) {
    EXPECT_EQ(levelLabels(upTo(16), 1000, false).size(), 16U);
    EXPECT_THAT(levelLabels({1, 2, 4, 8}, 400, false), ElementsAre("1", "2", "4", "8"));
}

TEST(LevelTicks, KeepBothEndsOfAListThatIsTooTight) {
    EXPECT_THAT(levelLabels({1, 2, 4, 8, 16, 32, 64}, 700, false),
                ElementsAre("1", "4", "8", "16", "32", "64"));
}

TEST(LevelTicks, TakeRoundValuesOfALongRange) {
    EXPECT_THAT(levelLabels(upTo(64), 700, false),
                ElementsAre("1", "5", "10", "15", "20", "25", "30", "35", "40", "45", "50", "55", "60"));
    EXPECT_THAT(levelLabels(upTo(1000), 900, true),
                ElementsAre("1", "2", "5", "10", "20", "50", "100", "200", "500", "1000"));
    EXPECT_THAT(levelLabels(upTo(1000), 300, true), ElementsAre("1", "10", "100", "1000"));
}

TEST(LevelTicks, NeverTouchEachOther) {
    const samples::FixedMeasure measure;
    for (const int64_t last : {1, 2, 5, 13, 40, 99, 400, 4096})
        for (const bool logarithmic : {false, true})
            for (const double width : {40.0, 150.0, 600.0, 2000.0}) {
                const ChartScale scale{1, std::max(2.0, static_cast<double>(last)), 0, width, logarithmic};
                const auto ticks = levelTicks(scale, upTo(last), kSize, measure, plainEnglish());
                EXPECT_FALSE(ticks.empty());
                for (size_t i = 1; i < ticks.size(); ++i) {
                    const auto half = [&](size_t at) {
                        return measure.width(ticks[at].label, kSize, Weight::Regular) / 2;
                    };
                    EXPECT_LT(ticks[i - 1].place + half(i - 1), ticks[i].place - half(i)) << last;
                }
            }
}

} // namespace
} // namespace timeslice
