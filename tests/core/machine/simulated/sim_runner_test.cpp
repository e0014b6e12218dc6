#include "core/base/random.h"
#include "core/machine/simulated/sim_runner.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr auto kComputing = SimRunner::Busy::Computing;

SimRunner onCore(Nanos since) {
    SimRunner runner;
    runner.core = runner.lastCore = 0;
    runner.since = since;
    return runner;
}

TEST(SimRunner, DoesItsWorkInTurns) {
    SimRunner runner = onCore(0ms);
    runner.begin(kComputing, 10ms, 2ms);
    EXPECT_EQ(runner.endOfWork(), 12ms);
    EXPECT_EQ(runner.doneBy(5ms), 3ms);
    runner.endTurn(5ms);
    runner.core = -1;
    EXPECT_EQ(runner.doneBy(100ms), 3ms) << "nothing is done off a core";
    runner.core = 1;
    runner.since = 20ms;
    EXPECT_EQ(runner.doneBy(19ms), 3ms) << "the switch to it is not over";
    EXPECT_EQ(runner.endOfWork(), 27ms);
    EXPECT_FALSE(runner.isDone(26ms));
    EXPECT_TRUE(runner.isDone(27ms));
}

TEST(SimRunner, HasNothingToDoButToComeToItsCoreWhenItDoesNotWork) {
    const SimRunner runner = onCore(7ms);
    EXPECT_EQ(runner.nextEnd(), 7ms);
    EXPECT_TRUE(runner.isDone(0ms));
}

TEST(SimRunner, CountsTheWorkSoFarWhenItsSpeedChanges) {
    SimRunner runner = onCore(0ms);
    runner.begin(kComputing, 10ms, 0ms);
    runner.changeSpeed(kFullSpeed / 2, 4ms);
    EXPECT_EQ(runner.endOfWork(), 16ms);
    runner.changeSpeed(kFullSpeed, 10ms);
    EXPECT_EQ(runner.doneBy(10ms), 7ms);
    EXPECT_EQ(runner.endOfWork(), 13ms);
}

TEST(SimRunner, StopsAtTheNextCheckpointFromWhichABreakerIsSeen) {
    SimRunner runner = onCore(0ms);
    runner.begin(kComputing, 100ms, 0ms);
    runner.checkpoint = 10ms;
    runner.stopAtCheckpoint(25ms, 0ms);
    EXPECT_EQ(runner.endOfWork(), 30ms);
    EXPECT_EQ(runner.left(), 70ms);
    runner.stopAtCheckpoint(25ms, 6ms);
    EXPECT_EQ(runner.left(), 60ms) << "seen just too late for the checkpoint at 30 ms";
    runner.stopAtCheckpoint(30ms, 0ms);
    EXPECT_EQ(runner.left(), 70ms) << "it stands on one";
    runner.checkpoint = 0ms;
    runner.stopAtCheckpoint(42ms, 1ms);
    EXPECT_EQ(runner.left(), 57ms) << "anywhere";
    runner.stopAtCheckpoint(99ms, 5ms);
    EXPECT_EQ(runner.left(), 0ms) << "no farther than its end";
}

// Whatever the speed: at its end the work is done, and a nanosecond earlier it is not.
TEST(SimRunner, EndsAtTheFirstInstantAtWhichAllIsDone) {
    Random random(1);
    for (int round = 0; round < 10'000; ++round) {
        SimRunner runner = onCore(0ms);
        runner.begin(kComputing, Nanos(random.between(1, 1'000'000)), Nanos(random.between(0, 1000)));
        runner.changeSpeed(random.between(1, kFullSpeed), runner.since + Nanos(random.between(0, 1000)));
        if (runner.isDone(runner.since)) continue;
        const Nanos end = runner.endOfWork();
        ASSERT_GE(runner.doneBy(end), runner.total);
        ASSERT_LT(runner.doneBy(end - Nanos{1}), runner.total);
    }
}

} // namespace
} // namespace timeslice
