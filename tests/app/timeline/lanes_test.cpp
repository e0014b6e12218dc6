#include "app/timeline/lanes.h"

#include "app/timeline/lane_layout.h"
#include "tests/core/sample_traces.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(Lanes, ByTaskAreTheTasksAndThenTheResourcesThatWereHeld) {
    const Lanes lanes(samples::mixed(), LaneMode::ByTask, plainEnglish());
    ASSERT_EQ(lanes.size(), 4U);
    EXPECT_EQ(lanes[0].name, "one");
    EXPECT_EQ(lanes[3].name, "L");
    EXPECT_EQ(lanes[3].kind, LaneKind::Resource);
}

TEST(Lanes, ByCoreAreTheMachinesCores) {
    const Lanes lanes(samples::mixed(), LaneMode::ByCore, plainEnglish());
    ASSERT_EQ(lanes.size(), 2U);
    EXPECT_EQ(lanes[1].name, "core 2");
}

TEST(Lanes, WithoutATraceAreNone) {
    EXPECT_EQ(Lanes(TracePtr(), LaneMode::ByTask, plainEnglish()).size(), 0U);
}

TEST(Lanes, TellWhatAResourcesHolderDid) {
    const TracePtr trace = samples::mixed();
    const Lanes lanes(trace, LaneMode::ByTask, plainEnglish());
    const std::optional<size_t> interval = lanes.intervalAt(3, 27ms);
    ASSERT_TRUE(interval);
    EXPECT_EQ(trace->interval(*interval).task, TaskId{2});
    EXPECT_EQ(lanes.intervalAt(3, 31ms), std::nullopt);
}

TEST(Lanes, SumUpHoldingsByColumn) {
    const Lanes lanes(samples::mixed(), LaneMode::ByTask, plainEnglish());
    const auto columns = lanes.columns(3, Nanos{0}, 40ms, 4);
    const auto held = [&](size_t i) { return columns[i].time[static_cast<size_t>(State::Running)]; };
    EXPECT_EQ(held(0), 10ms);
    EXPECT_EQ(columns[0].single, columns[1].single);
    EXPECT_EQ(held(2), 10ms);
    EXPECT_EQ(columns[2].boundaries, 1U);
    EXPECT_NE(columns[2].first, columns[2].last);
    EXPECT_EQ(held(3), Nanos{0});
    EXPECT_EQ(columns[3].first, -1);
}

TEST(LaneLayout, GivesEachLaneItsPitchAndResourcesLess) {
    const Lanes lanes(samples::mixed(), LaneMode::ByTask, plainEnglish());
    const LaneMetrics metrics;
    const LaneLayout layout = layoutLanes(lanes, 2, naturalHeight(lanes, metrics), metrics);
    ASSERT_EQ(layout.rows.size(), 4U);
    EXPECT_EQ(layout.rows[0].y, 2);
    EXPECT_EQ(layout.rows[0].pitch, metrics.pitch);
    EXPECT_LT(layout.rows[3].pitch, metrics.pitch);
    EXPECT_EQ(layout.laneAt(2 + metrics.pitch * 1.5), 1U);
    EXPECT_EQ(layout.laneAt(1), std::nullopt);
    EXPECT_EQ(layout.laneAt(layout.bottom + 1), std::nullopt);
}

TEST(LaneLayout, StaysWithinItsHeightHoweverManyLanesThereAre) {
    LaneMetrics metrics;
    for (const int count : {1, 5, 24, 60, 187, 1000, 5000}) {
        const Lanes lanes(samples::roundRobin(count, 1, 1us), LaneMode::ByTask, plainEnglish());
        const double height = naturalHeight(lanes, metrics);
        EXPECT_LE(height, metrics.mostHeight);
        const LaneLayout layout = layoutLanes(lanes, 0, height, metrics);
        EXPECT_LE(layout.bottom, height) << count;
        size_t covered = 0;
        double y = 0;
        for (const LaneRow& row : layout.rows) {
            EXPECT_EQ(row.firstLane, covered);
            EXPECT_EQ(row.y, y);
            EXPECT_GE(row.barHeight, 1);
            covered += row.laneCount;
            y += row.pitch;
        }
        EXPECT_EQ(covered, static_cast<size_t>(count));
    }
}

TEST(LaneLayout, LeavesNamesOutWhereTheyWouldTouch) {
    const Lanes lanes(samples::roundRobin(100, 1, 1us), LaneMode::ByTask, plainEnglish());
    const LaneMetrics metrics;
    const LaneLayout layout = layoutLanes(lanes, 0, 560, metrics);
    double last = -1000;
    for (const LaneRow& row : layout.rows) {
        if (!row.named) continue;
        EXPECT_GE(row.y - last, metrics.nameHeight);
        last = row.y;
    }
    EXPECT_TRUE(layout.rows.front().named);
}

TEST(LaneLayout, MakesALoneCoreAStripWithRoomForTimes) {
    const Lanes lanes(samples::roundRobin(3, 2, 1ms), LaneMode::ByCore, plainEnglish());
    const LaneMetrics metrics;
    const LaneLayout layout = layoutLanes(lanes, 0, naturalHeight(lanes, metrics), metrics);
    ASSERT_EQ(layout.rows.size(), 1U);
    EXPECT_TRUE(layout.rows[0].timed);
    EXPECT_GT(layout.rows[0].pitch, layout.rows[0].barHeight + metrics.nameHeight * 0.9);
}

} // namespace
} // namespace timeslice
