#include "core/machine/live/record/run_clock.h"
#include "tests/core/run/quiet.h"

#include <fstream>
#include <limits>
#include <sched.h>
#include <time.h>

namespace timeslice {
namespace {

constexpr int64_t kLargest = std::numeric_limits<int64_t>::max();

std::vector<int> allowedCpus() {
    cpu_set_t set;
    sched_getaffinity(0, sizeof set, &set);
    std::vector<int> cpus;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
        if (CPU_ISSET(static_cast<size_t>(cpu), &set)) cpus.push_back(cpu);
    return cpus;
}

TEST(ClockConversion, IsTheIdentityForNanoseconds) {
    const ClockConversion clock;
    for (const int64_t tick : {int64_t{0}, int64_t{-5}, int64_t{123}, kLargest})
        EXPECT_EQ(clock.nanosAt(tick), tick);
}

TEST(ClockConversion, MeetsBothPairsAndTheLineBetween) {
    const ClockConversion clock({1000, 50}, {4000, 1050}); // three ticks a ns
    EXPECT_EQ(clock.nanosAt(1000), 50);
    EXPECT_EQ(clock.nanosAt(4000), 1050);
    EXPECT_EQ(clock.nanosAt(2500), 550);
    EXPECT_EQ(clock.nanosAt(7000), 2050);
    EXPECT_EQ(clock.nanosAt(400), -150);
    EXPECT_DOUBLE_EQ(clock.ticksPerNano(), 3);
}

TEST(ClockConversion, RoundsDownOnBothSidesOfTheFirstPair) {
    const ClockConversion clock({0, 0}, {3, 1});
    const std::vector<int64_t> expected{-2, -1, -1, -1, 0, 0, 0, 1, 1};
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(clock.nanosAt(static_cast<int64_t>(i) - 4), expected[i]) << i;
}

// A day at 3 GHz, and more than 64 bits in between.
TEST(ClockConversion, IsExactForLongRuns) {
    const int64_t day = 86'400'000'000'000;
    const ClockConversion clock({7, 0}, {7 + 3 * day, day});
    EXPECT_EQ(clock.nanosAt(7 + 3 * (day - 1)), day - 1);
    EXPECT_EQ(clock.nanosAt(7 + 3 * (day - 1) - 1), day - 2);
    EXPECT_EQ(clock.nanosAt(7 + 3 * 1000 * day), 1000 * day);
}

TEST(ClockConversion, NeverGoesBack) {
    const ClockConversion clock({1'000'003, 17}, {3'456'789'012'345, 1'234'567'890'123});
    int64_t last = clock.nanosAt(0);
    for (int64_t tick = 1; tick < 2'000'000; ++tick) {
        const int64_t now = clock.nanosAt(tick);
        ASSERT_GE(now, last);
        ASSERT_LE(now, last + 1); // over two ticks a ns
        last = now;
    }
}

TEST(ClockConversion, TakesTicksForNanosecondsWithoutASecondPair) {
    EXPECT_EQ(ClockConversion({1000, 5000}, {}).nanosAt(1010), 5010);
    EXPECT_EQ(ClockConversion({1000, 5000}, {2000, 5000}).nanosAt(1010), 5010);
}

TEST(RunClock, MonotonicPairsAreEqual) {
    const ClockPair pair = RunClock(ClockKind::Monotonic).pair();
    EXPECT_EQ(pair.tick, pair.nanos);
    EXPECT_GT(pair.nanos, 0);
}

TEST(RunClock, TheBestClockKeepsTimeWithTheSystems) {
    test::retryWhileLoaded([] {
        const RunClock clock(bestClock(allowedCpus()));
        const ClockPair first = clock.pair();
        const timespec moment{0, 30'000'000};
        clock_nanosleep(CLOCK_MONOTONIC, 0, &moment, nullptr);
        const ClockPair middle = clock.pair();
        clock_nanosleep(CLOCK_MONOTONIC, 0, &moment, nullptr);
        const ClockPair last = clock.pair();
        // How far the middle lies off the line; readings on a busy machine may have been cut into.
        EXPECT_NEAR(static_cast<double>(ClockConversion(first, last).nanosAt(middle.tick) - middle.nanos), 0,
                    20'000);
        EXPECT_GE(last.nanos - first.nanos, 60'000'000);
    });
}

TEST(RunClock, TheTscIsOnlyTakenWhereTheKernelKeepsTimeByIt) {
    std::ifstream file("/sys/devices/system/clocksource/clocksource0/current_clocksource");
    std::string source;
    file >> source;
    const auto before = allowedCpus();
    if (source != "tsc") {
        EXPECT_EQ(bestClock(before), ClockKind::Monotonic);
    }
    EXPECT_EQ(bestClock({CPU_SETSIZE - 1}), ClockKind::Monotonic); // no such CPU to look at
    EXPECT_EQ(allowedCpus(), before);
}

} // namespace
} // namespace timeslice
