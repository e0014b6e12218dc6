#include "core/machine/simulated/sim_delays.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr int kDraws = 10'000;

Costs measuredDelays() {
    Costs costs;
    costs.wakeLatency = 6us;
    costs.wakeLatencySpread = 10us;
    costs.timerOvershoot = 60us;
    costs.signalStealing = 1500ns;
    return costs;
}

TEST(SimDelays, AWakeUpByAThreadTakesAnyPartOfItsSpread) {
    const Costs costs = measuredDelays();
    SimDelays delays(costs, 1);
    int fast = 0;
    for (int i = 0; i < kDraws; ++i) {
        const Nanos latency = delays.wakeLatency(WokenBy::Thread);
        ASSERT_GE(latency, 6us);
        ASSERT_LE(latency, 16us);
        if (latency <= 8us) ++fast;
    }
    EXPECT_NEAR(fast, 0.4 * kDraws, 0.02 * kDraws) << "two of five find the core polling";
}

TEST(SimDelays, AWakeUpByADeviceAddsLittleAndATimersNothing) {
    const Costs costs = measuredDelays();
    SimDelays delays(costs, 1);
    for (int i = 0; i < kDraws; ++i) {
        const Nanos latency = delays.wakeLatency(WokenBy::Device);
        ASSERT_GE(latency, 6us);
        ASSERT_LE(latency, 7us);
    }
    EXPECT_EQ(delays.wakeLatency(WokenBy::Timer), 0us);
}

TEST(SimDelays, ATimerIsLateBySevenTenthsToAllOfWhatItMayBe) {
    const Costs costs = measuredDelays();
    SimDelays delays(costs, 1);
    for (int i = 0; i < kDraws; ++i) {
        const int64_t share = delays.drawShare();
        ASSERT_GE(delays.lateness(5ms, share), 40'600ns);
        ASSERT_LE(delays.lateness(5ms, share), 58us) << "8 us and a hundredth of the wait";
        ASSERT_LE(delays.lateness(1s, share), 60us);
    }
    EXPECT_EQ(delays.lateness(5ms, 0), 58us);
}

TEST(SimDelays, TheSoonerAWaiterCameTheMoreOftenItStealsASignal) {
    const Costs costs = measuredDelays();
    SimDelays delays(costs, 1);
    const auto stolen = [&delays](Nanos waited) {
        int count = 0;
        for (int i = 0; i < kDraws; ++i) count += delays.stealsSignal(waited) ? 1 : 0;
        return static_cast<double>(count) / kDraws;
    };
    EXPECT_NEAR(stolen(0ns), 0.80, 0.02);
    EXPECT_NEAR(stolen(600ns), 0.27, 0.02);
    EXPECT_NEAR(stolen(1400ns), 0.05, 0.02);
    EXPECT_EQ(stolen(1500ns), 0);
}

TEST(SimDelays, AreNoneOnAnIdealMachine) {
    const Costs ideal;
    SimDelays delays(ideal, 1);
    EXPECT_EQ(delays.wakeLatency(WokenBy::Thread), 0us);
    EXPECT_EQ(delays.wakeLatency(WokenBy::Device), 0us);
    EXPECT_EQ(delays.lateness(1s, 0), 0us);
    EXPECT_FALSE(delays.stealsSignal(0us));
}

} // namespace
} // namespace timeslice
