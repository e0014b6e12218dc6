#include "core/study/truth_figures.h"

#include "tests/core/small_trace.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::Piece;
using test::SmallTrace;

// A core taken by another program between the two pieces.
TracePtr cutOffOnce(int core) {
    SmallTrace trace(2);
    trace.task("A", 0ms,
               {{State::Running, 3ms, core, Cause::Preempted},
                {State::Ready, 1ms},
                {State::Running, 2ms, core, Cause::Finished}});
    return trace.build(6ms);
}

TracePtr twoTakeTurns() {
    SmallTrace trace(1);
    trace.task("A", 0ms,
               {{State::Running, 4ms, 0, Cause::QuantumExpired},
                {State::Ready, 4ms},
                {State::Running, 1ms, 0, Cause::Finished}});
    trace.task("B", 0ms, {{State::Ready, 4ms}, {State::Running, 4ms, 0, Cause::Finished}});
    return trace.build(9ms);
}

TEST(TruthFigures, TellsSwitchesToOtherProgramsFromThoseAmongTasks) {
    EXPECT_EQ(switchesToOthers(*cutOffOnce(0)), 1);
    EXPECT_EQ(switchesToOthers(*twoTakeTurns()), 0);
}

TEST(TruthFigures, CountsACoreThatAHelperTookAsTheRunsOwn) {
    SmallTrace trace(1);
    trace.task("A", 0ms,
               {{State::Running, 2ms, 0, Cause::Preempted},
                {State::Ready, 2ms},
                {State::Running, 1ms, 0, Cause::Finished}});
    trace.helper("loop", 0ms, {{State::Sleep, 2ms}, {State::Running, 1ms, 0, Cause::Blocked}});
    EXPECT_EQ(switchesToOthers(*trace.build(5ms)), 0);
}

TEST(TruthFigures, DoesNotCountAMoveToAnotherCoreWithoutAPauseAsOthers) {
    SmallTrace trace(2);
    trace.task("A", 0ms,
               {{State::Running, 2ms, 0, Cause::Preempted}, {State::Running, 1ms, 1, Cause::Finished}});
    EXPECT_EQ(switchesToOthers(*trace.build(3ms)), 0);
}

TEST(TruthFigures, MeasuresSlicesOverOverheadAndByNearestRank) {
    SmallTrace trace(1);
    std::vector<Piece> life;
    for (int i = 1; i <= 20; ++i) {
        life.push_back({State::Overhead, 100us, 0});
        life.push_back({State::Running, Nanos(1ms) * i - 100us, 0, Cause::Blocked});
        life.push_back({State::Io, 1ms});
    }
    trace.task("A", 0ms, life);
    const SliceLengths lengths = sliceLengths(*trace.build(300ms));
    EXPECT_EQ(lengths, (SliceLengths{20, 1ms, 10ms, 19ms}));
    EXPECT_EQ(sliceLengths(*SmallTrace(1).build(1ms)), SliceLengths{});
}

TEST(TruthFigures, CountsWhoCouldRunAtATime) {
    EXPECT_EQ(mostRunnable(*twoTakeTurns()), 2);
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, 1ms, 0, Cause::Finished}});
    trace.task("B", 1ms, {{State::Running, 1ms, 0, Cause::Finished}});
    EXPECT_EQ(mostRunnable(*trace.build(2ms)), 1);
}

TEST(TruthFigures, ReadsARun) {
    const TruthFigures taken = figuresOf(*recordingOf(test::resultOf(cutOffOnce(1))));
    EXPECT_EQ(taken.makespan, Nanos(6ms));
    EXPECT_EQ(taken.switches, 1); // its end; the cut is the other program's
    EXPECT_EQ(taken.toOthers, 1);
    const TruthFigures turns = figuresOf(*recordingOf(test::resultOf(twoTakeTurns())));
    EXPECT_EQ(turns.switches, 3);
    EXPECT_EQ(turns.meanWaiting, Nanos(4ms));
}

TruthFigures lasting(Nanos makespan, int64_t switches) {
    TruthFigures figures;
    figures.makespan = figures.least = makespan;
    figures.switches = switches;
    return figures;
}

TEST(TruthFigures, TakesTheMedianOfEachFigure) {
    const TruthFigures runs[] = {lasting(30ms, 5), lasting(10ms, 9), lasting(20ms, 7)};
    const TruthFigures median = medianOf(runs);
    EXPECT_EQ(median.makespan, Nanos(20ms));
    EXPECT_EQ(median.least, Nanos(10ms));
    EXPECT_EQ(median.switches, 7);
    EXPECT_EQ(median.runs, 3);
}

TEST(TruthFigures, LeavesRunsThatEndedUnusuallyOutOfTheMedian) {
    TruthFigures stuck;
    stuck.ending = Ending::Deadlock;
    const TruthFigures runs[] = {lasting(30ms, 5), stuck, lasting(10ms, 9)};
    EXPECT_EQ(medianOf(runs).makespan, Nanos(10ms));
    EXPECT_EQ(medianOf(runs).runs, 2);
    const TruthFigures mostlyStuck[] = {lasting(30ms, 5), stuck, stuck};
    EXPECT_EQ(medianOf(mostlyStuck).ending, Ending::Deadlock);
    EXPECT_FALSE(medianOf(mostlyStuck).makespan);
}

TEST(TruthFigures, ComparesInPercentOfTheRealRun) {
    const TruthDifference difference = differenceOf(lasting(90ms, 12), lasting(100ms, 10));
    EXPECT_DOUBLE_EQ(difference.makespan.value(), -10);
    EXPECT_DOUBLE_EQ(difference.switches.value(), 20);
    EXPECT_EQ(difference.gilSwitches, 0.0);
    EXPECT_FALSE(percentApart(1, 0));
    TruthFigures stuck;
    stuck.ending = Ending::Deadlock;
    EXPECT_FALSE(differenceOf(lasting(90ms, 12), stuck).sameEnding);
    EXPECT_FALSE(differenceOf(lasting(90ms, 12), stuck).makespan);
}

TEST(TruthFigures, TakesTheMedianOfAbsoluteValues) {
    EXPECT_EQ(medianOfAbsolutes({-4, 1, 2}), 2);
    EXPECT_EQ(medianOfAbsolutes({-4, 1, 2, 8}), 3);
    EXPECT_FALSE(medianOfAbsolutes({}));
}

} // namespace
} // namespace timeslice
