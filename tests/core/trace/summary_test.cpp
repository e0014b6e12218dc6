#include "core/trace/summary.h"

#include "core/base/random.h"
#include "core/trace/builder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr State kWaits[] = {State::Ready, State::Io, State::Sleep, State::LockWait, State::MessageWait};

// One core, `tasks` tasks; each in turn runs for a random time and then waits in a random way.
TracePtr randomTrace(uint64_t seed, int tasks, int turns, int64_t longest) {
    Random random(seed);
    TraceBuilder builder(1);
    std::vector<ThreadId> threads;
    for (int i = 0; i < tasks; ++i) {
        const TaskId task = builder.addTask("task");
        threads.push_back(builder.addThread());
        builder.arrive(task, Nanos{0});
        builder.bind(threads.back(), task, Nanos{0});
    }
    Nanos now{0};
    for (int turn = 0; turn < turns; ++turn) {
        const ThreadId thread = threads[random.below(threads.size())];
        builder.on(thread, CoreId{0}, now, Nanos{random.between(0, 2)});
        now += Nanos{random.between(1, longest)};
        builder.offWaiting(thread, kWaits[random.below(std::size(kWaits))], Cause::Blocked, -1, now);
        if (random.below(3) == 0) now += Nanos{random.between(1, longest)};
    }
    return builder.build(now + Nanos{5});
}

// The same question answered by looking at every interval of the lane.
ColumnSummary naive(const Trace& trace, const LaneSummary& lane, Nanos from, Nanos to) {
    ColumnSummary column;
    const Nanos reach = std::max(to, from + Nanos{1});
    for (size_t position = 0; position < lane.intervalCount(); ++position) {
        const size_t number = lane.number(position);
        const Interval interval = trace.interval(number);
        if (interval.end() <= from || interval.start >= reach) continue;
        column.time[static_cast<size_t>(interval.state)] +=
            std::min(interval.end(), to) - std::max(interval.start, from);
        if (interval.start >= from && interval.start < to) ++column.boundaries;
        if (column.first < 0) column.first = static_cast<int64_t>(number);
        column.last = static_cast<int64_t>(number);
        if (interval.start <= from && interval.end() >= to) column.single = static_cast<int64_t>(number);
    }
    return column;
}

void expectAsNaive(const Trace& trace, const LaneSummary& lane, Nanos from, Nanos to, int columns) {
    const std::vector<ColumnSummary> summaries = lane.columns(from, to, columns);
    ASSERT_EQ(summaries.size(), static_cast<size_t>(columns));
    for (int i = 0; i < columns; ++i) {
        const Nanos begin = columnStart(from, to, i, columns);
        const Nanos end = columnStart(from, to, i + 1, columns);
        EXPECT_EQ(summaries[static_cast<size_t>(i)], naive(trace, lane, begin, end)) << "column " << i;
    }
}

// 0..10 running, 10..30 waiting for I/O, 30..40 running.
TracePtr smallTrace() {
    TraceBuilder builder(2);
    const TaskId task = builder.addTask("one");
    const ThreadId thread = builder.addThread();
    builder.arrive(task, Nanos{0});
    builder.bind(thread, task, Nanos{0});
    builder.on(thread, CoreId{0}, Nanos{0});
    builder.offWaiting(thread, State::Io, Cause::Blocked, -1, Nanos{10});
    builder.on(thread, CoreId{0}, Nanos{30});
    builder.finish(task, Nanos{40});
    return builder.build(Nanos{60});
}

TEST(ColumnStart, RoundsDownAndDoesNotOverflow) {
    EXPECT_EQ(columnStart(Nanos{0}, Nanos{10}, 1, 3), Nanos{3});
    EXPECT_EQ(columnStart(Nanos{0}, Nanos{10}, 3, 3), Nanos{10});
    EXPECT_EQ(columnStart(Nanos{-10}, Nanos{0}, 1, 3), Nanos{-7});
    EXPECT_EQ(columnStart(Nanos{0}, kLongestTime, 4000, 8000), kLongestTime / 2);
}

TEST(LaneSummary, TellsTheTimeInEachStateByColumn) {
    const TracePtr trace = smallTrace();
    const LaneSummary lane = LaneSummary::ofTask(*trace, TaskId{0});
    const auto columns = lane.columns(Nanos{0}, Nanos{60}, 3);
    EXPECT_EQ(columns[0].time[static_cast<size_t>(State::Running)], Nanos{10});
    EXPECT_EQ(columns[0].time[static_cast<size_t>(State::Io)], Nanos{10});
    EXPECT_EQ(columns[0].boundaries, 2U);
    EXPECT_EQ(columns[0].single, -1);
    EXPECT_EQ(columns[1].time[static_cast<size_t>(State::Io)], Nanos{10});
    EXPECT_EQ(columns[1].first, 1);
    EXPECT_EQ(columns[1].last, 2);
    EXPECT_EQ(columns[2], ColumnSummary{});
}

TEST(LaneSummary, NamesTheIntervalThatCoversAColumnAlone) {
    const TracePtr trace = smallTrace();
    const auto columns = LaneSummary::ofTask(*trace, TaskId{0}).columns(Nanos{10}, Nanos{40}, 3);
    EXPECT_EQ(columns[0].single, 1);
    EXPECT_EQ(columns[1].single, 1);
    EXPECT_EQ(columns[2].single, 2);
}

TEST(LaneSummary, FindsTheIntervalAtAnInstant) {
    const TracePtr trace = smallTrace();
    const LaneSummary lane = LaneSummary::ofCore(*trace, CoreId{0});
    EXPECT_EQ(lane.at(Nanos{0}), 0U);
    EXPECT_EQ(lane.at(Nanos{9}), 0U);
    EXPECT_EQ(lane.at(Nanos{10}), std::nullopt);
    EXPECT_EQ(lane.at(Nanos{30}), 2U);
    EXPECT_EQ(lane.at(Nanos{40}), std::nullopt);
}

TEST(LaneSummary, LeavesIdleTimeOfACoreOut) {
    const TracePtr trace = smallTrace();
    const auto columns = LaneSummary::ofCore(*trace, CoreId{0}).columns(Nanos{0}, Nanos{40}, 1);
    EXPECT_EQ(columns[0].time[static_cast<size_t>(State::Running)], Nanos{20});
    EXPECT_EQ(columns[0].time[static_cast<size_t>(State::Io)], Nanos{0});
    EXPECT_EQ(columns[0].boundaries, 2U);
}

TEST(LaneSummary, OfACoreThatNobodyUsedIsEmpty) {
    const TracePtr trace = smallTrace();
    const LaneSummary lane = LaneSummary::ofCore(*trace, CoreId{1});
    EXPECT_EQ(lane.intervalCount(), 0U);
    EXPECT_EQ(lane.at(Nanos{5}), std::nullopt);
    for (const ColumnSummary& column : lane.columns(Nanos{0}, Nanos{60}, 7))
        EXPECT_EQ(column, ColumnSummary{});
}

TEST(LaneSummary, AnswersForColumnsFinerThanANanosecond) {
    const TracePtr trace = smallTrace();
    const LaneSummary lane = LaneSummary::ofTask(*trace, TaskId{0});
    const auto columns = lane.columns(Nanos{8}, Nanos{12}, 16);
    EXPECT_EQ(columns[0].single, 0);
    EXPECT_EQ(columns[7].single, 0);
    EXPECT_EQ(columns[8].single, 1);
    EXPECT_EQ(columns[15].single, 1);
    expectAsNaive(*trace, lane, Nanos{8}, Nanos{12}, 16);
}

TEST(LaneSummary, AgreesWithLookingAtEveryInterval) {
    for (uint64_t seed = 1; seed <= 25; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed * 977);
        const TracePtr trace = randomTrace(seed, 3, static_cast<int>(random.between(1, 900)), 40);
        for (int look = 0; look < 12; ++look) {
            const Nanos from{random.between(-50, trace->end().count() - 1)};
            const Nanos to = from + Nanos{random.between(1, trace->end().count() + 100)};
            const int columns = static_cast<int>(random.between(1, 90));
            expectAsNaive(*trace, LaneSummary::ofTask(*trace, TaskId{0}), from, to, columns);
            expectAsNaive(*trace, LaneSummary::ofCore(*trace, CoreId{0}), from, to, columns);
        }
    }
}

TEST(LaneSummary, SumsUpColumnsOfThousandsOfIntervals) {
    const TracePtr trace = randomTrace(7, 2, 20'000, 9);
    const LaneSummary lane = LaneSummary::ofTask(*trace, TaskId{1});
    ASSERT_GT(lane.intervalCount(), 5'000U);
    expectAsNaive(*trace, lane, Nanos{0}, trace->end(), 5);
    expectAsNaive(*trace, lane, trace->end() / 3, trace->end() / 2, 3);
}

TEST(LaneSummary, TimesOfAllColumnsAddUpToTheTasksLife) {
    const TracePtr trace = randomTrace(3, 4, 2'000, 30);
    Nanos sum{0};
    for (const ColumnSummary& column :
         LaneSummary::ofTask(*trace, TaskId{2}).columns(Nanos{0}, trace->end(), 777))
        for (const Nanos time : column.time) sum += time;
    EXPECT_EQ(sum, trace->end());
}

} // namespace
} // namespace timeslice
