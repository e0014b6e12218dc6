#include "app/timeline/lane_segments.h"

#include "core/base/random.h"
#include "tests/core/sample_traces.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

using Kind = LaneSegment::Kind;

std::vector<LaneSegment> segmentsOf(const Trace& trace, const LaneSummary& lane, const TimeScale& scale,
                                    int columns) {
    return laneSegments(lane.columns(scale.from, scale.to, columns), scale, [&trace](int64_t number) {
        const Interval interval = trace.interval(static_cast<size_t>(number));
        return IntervalExtent{interval.start, interval.end(), interval.state};
    });
}

std::vector<LaneSegment> segmentsOf(const Trace& trace, int task, const TimeScale& scale, int columns) {
    return segmentsOf(trace, LaneSummary::ofTask(trace, TaskId{task}), scale, columns);
}

TEST(LaneSegments, GiveEachIntervalItsExactEdges) {
    const TracePtr trace = samples::mixed();
    const TimeScale scale{Nanos{0}, 40ms, 50, 333};
    const auto segments = segmentsOf(*trace, 0, scale, 333);
    ASSERT_EQ(segments.size(), 3U);
    EXPECT_DOUBLE_EQ(segments[0].left, 50);
    EXPECT_DOUBLE_EQ(segments[0].right, scale.xOf(10ms));
    EXPECT_DOUBLE_EQ(segments[1].left, scale.xOf(10ms));
    EXPECT_DOUBLE_EQ(segments[1].right, scale.xOf(30ms));
    EXPECT_DOUBLE_EQ(segments[2].right, scale.right());
    EXPECT_EQ(segments[1].state, State::Io);
}

TEST(LaneSegments, TileATasksLifeWithoutGapsAndOverlapsAtEveryZoom) {
    const TracePtr trace = samples::roundRobin(3, 400, Nanos{37'123});
    Random random(11);
    for (int look = 0; look < 200; ++look) {
        const Nanos from{random.between(0, trace->end().count() - 200)};
        const Nanos to =
            from + Nanos{random.between(100, std::max<int64_t>(100, (trace->end() - from).count()))};
        const int columns = static_cast<int>(random.between(1, 900));
        const TimeScale scale{from, to, 64, static_cast<double>(columns)};
        const auto segments = segmentsOf(*trace, 1, scale, columns);
        ASSERT_FALSE(segments.empty());
        EXPECT_LE(segments.size(), static_cast<size_t>(columns));
        for (size_t i = 0; i < segments.size(); ++i) {
            EXPECT_LT(segments[i].left, segments[i].right) << look;
            EXPECT_GE(segments[i].left, scale.left);
            EXPECT_LE(segments[i].right, scale.right() + 1e-9);
            EXPECT_DOUBLE_EQ(segments[i].left, i > 0 ? segments[i - 1].right : segments[i].left) << look;
        }
    }
}

TEST(LaneSegments, AreNeverMoreThanColumnsHoweverLongTheTrace) {
    const TracePtr trace = samples::roundRobin(2, 50'000, Nanos{900});
    for (const int columns : {1, 7, 640}) {
        const TimeScale scale{Nanos{0}, trace->end(), 0, 640};
        EXPECT_LE(segmentsOf(*trace, 0, scale, columns).size(), static_cast<size_t>(columns));
        EXPECT_LE(segmentsOf(*trace, LaneSummary::ofCore(*trace, CoreId{0}), scale, columns).size(),
                  static_cast<size_t>(columns));
    }
}

TEST(LaneSegments, ShowDenseLanesAsPartlyBusy) {
    const TracePtr trace = samples::roundRobin(4, 10'000, Nanos{1'000});
    const auto segments = segmentsOf(*trace, 2, {Nanos{0}, trace->end(), 0, 100}, 100);
    ASSERT_EQ(segments.size(), 1U); // all columns alike
    EXPECT_EQ(segments[0].kind, Kind::Blend);
    EXPECT_EQ(segments[0].busy, 2); // a quarter
    EXPECT_EQ(segments[0].waiting, State::Ready);
}

// Waits, runs for one hundredth of a column in its middle, waits.
TEST(LaneSegments, GiveAShortBurstOneFullColumn) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("burst");
    const ThreadId thread = builder.addThread();
    builder.arrive(task, Nanos{0});
    builder.bind(thread, task, Nanos{0});
    builder.offWaiting(thread, State::Sleep, Cause::None, -1, Nanos{0});
    builder.on(thread, CoreId{0}, Nanos{50'500});
    builder.offWaiting(thread, State::Sleep, Cause::Blocked, -1, Nanos{50'510});
    const TracePtr trace = builder.build(Nanos{100'000});
    const auto segments = segmentsOf(*trace, 0, {Nanos{0}, Nanos{100'000}, 0, 100}, 100);
    ASSERT_EQ(segments.size(), 3U);
    EXPECT_EQ(segments[1].state, State::Running);
    EXPECT_DOUBLE_EQ(segments[1].left, 50);
    EXPECT_DOUBLE_EQ(segments[1].right, 51);
}

// The same with nothing but a switch in the middle.
TEST(LaneSegments, GiveNoColumnToASwitchOfNoWeight) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("switch");
    const ThreadId thread = builder.addThread();
    builder.arrive(task, Nanos{0});
    builder.bind(thread, task, Nanos{0});
    builder.offWaiting(thread, State::Sleep, Cause::None, -1, Nanos{0});
    builder.on(thread, CoreId{0}, Nanos{50'500}, Nanos{10});
    builder.offWaiting(thread, State::LockWait, Cause::Blocked, -1, Nanos{50'510});
    const TracePtr trace = builder.build(Nanos{100'000});
    const auto segments = segmentsOf(*trace, 0, {Nanos{0}, Nanos{100'000}, 0, 100}, 100);
    ASSERT_EQ(segments.size(), 2U);
    EXPECT_EQ(segments[0].state, State::Sleep);
    EXPECT_EQ(segments[1].state, State::LockWait);
}

TEST(LaneSegments, KeepABurstThatLiesAcrossTwoColumns) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("burst");
    const ThreadId thread = builder.addThread();
    builder.arrive(task, Nanos{0});
    builder.bind(thread, task, Nanos{0});
    builder.offWaiting(thread, State::Io, Cause::None, -1, Nanos{0});
    builder.on(thread, CoreId{0}, Nanos{49'800});
    builder.offWaiting(thread, State::Io, Cause::Blocked, -1, Nanos{50'300});
    const TracePtr trace = builder.build(Nanos{100'000});
    const auto segments = segmentsOf(*trace, 0, {Nanos{0}, Nanos{100'000}, 0, 100}, 100);
    ASSERT_EQ(segments.size(), 3U);
    EXPECT_EQ(segments[1].state, State::Running);
    EXPECT_DOUBLE_EQ(segments[1].right - segments[1].left, 1);
}

TEST(LaneSegments, LeaveIdleTimeOfACoreFree) {
    const TracePtr trace = samples::mixed();
    const TimeScale scale{Nanos{0}, 40ms, 0, 400};
    const auto segments = segmentsOf(*trace, LaneSummary::ofCore(*trace, CoreId{1}), scale, 400);
    ASSERT_EQ(segments.size(), 1U);
    EXPECT_DOUBLE_EQ(segments[0].left, scale.xOf(25ms));
    EXPECT_DOUBLE_EQ(segments[0].right, scale.xOf(30ms));
}

TEST(LaneSegments, StandForSeveralLanesByTheirSum) {
    std::vector<ColumnSummary> sum(4);
    for (size_t i = 0; i < 3; ++i) {
        sum[i].first = 0;
        sum[i].time[static_cast<size_t>(State::Running)] = Nanos{10};
        sum[i].time[static_cast<size_t>(State::Ready)] = Nanos{10};
    }
    const auto segments = blendedSegments(sum, {Nanos{0}, Nanos{40}, 0, 40}, 2);
    ASSERT_EQ(segments.size(), 1U);
    EXPECT_EQ(segments[0].busy, 4);
    EXPECT_DOUBLE_EQ(segments[0].right, 30);
}

// Many waits in each column, and next to no work among them: crowded columns still show that there was some.
TEST(LaneSegments, KeepTheLittleWorkOfCrowdedColumns) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("little");
    const ThreadId thread = builder.addThread();
    builder.arrive(task, Nanos{0});
    builder.bind(thread, task, Nanos{0});
    for (int i = 0; i < 400; ++i) {
        const Nanos time = Nanos{250} * i;
        builder.offWaiting(thread, i % 2 == 0 ? State::Sleep : State::Io, Cause::Blocked, -1, time);
        builder.on(thread, CoreId{0}, time + Nanos{248});
    }
    const TracePtr trace = builder.build(Nanos{100'000});
    const auto segments = segmentsOf(*trace, 0, {Nanos{0}, Nanos{100'000}, 0, 100}, 100);
    ASSERT_FALSE(segments.empty());
    for (const LaneSegment& segment : segments) {
        EXPECT_EQ(segment.kind, Kind::Blend);
        EXPECT_EQ(segment.busy, 1) << "8 of 1,000 ns are far less than half an eighth";
    }
}

} // namespace
} // namespace timeslice
