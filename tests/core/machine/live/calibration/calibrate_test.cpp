#include "core/machine/live/calibration/calibrate.h"

#include "core/machine/simulated/costs.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace timeslice {
namespace {

TEST(Summarise, TakesTheMedianAndTheQuartiles) {
    const MeasuredCost cost = summarise("lock", {5, 1, 4, 2, 3});
    EXPECT_EQ(cost.key, "lock");
    EXPECT_EQ(cost.cost, 3ns);
    EXPECT_DOUBLE_EQ(cost.spread, 2.0 / 3);
    EXPECT_TRUE(cost.noisy);
    const MeasuredCost calm = summarise("lock", {100, 101, 102, 103, 5000});
    EXPECT_EQ(calm.cost, 102ns);
    EXPECT_FALSE(calm.noisy) << "one disturbed batch is no noise";
}

TEST(Summarise, MakesNothingFree) {
    EXPECT_EQ(summarise("pipe_per_byte", {0, 0, 0}).cost, 1ns);
    EXPECT_EQ(summarise("pipe_per_byte", {0.2}).cost, 1ns);
}

TEST(Calibration, IsTrustedWhileFewCostsAreNoisy) {
    Calibration calibration;
    for (int i = 0; i < 9; ++i) calibration.costs.push_back({"lock", 1ns, 0.1, i < 2});
    EXPECT_TRUE(calibration.trusted());
    calibration.costs[5].noisy = true;
    EXPECT_FALSE(calibration.trusted());
}

TEST(Calibrate, MeasuresCostsThatTheSimulatedMachineKnows) {
    std::vector<double> fractions;
    const auto start = std::chrono::steady_clock::now();
    const Result<Calibration> calibration =
        calibrate({}, [&fractions](double fraction) { fractions.push_back(fraction); });
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    RecordProperty("seconds", std::to_string(time.count()));
    ASSERT_TRUE(calibration) << describe(calibration.error());
    std::map<std::string, Nanos> costs;
    for (const MeasuredCost& cost : calibration->costs) {
        EXPECT_TRUE(costs.emplace(cost.key, cost.cost).second) << cost.key;
        EXPECT_GT(cost.cost, 0ns) << cost.key;
        EXPECT_LT(cost.cost, 1s) << cost.key;
        EXPECT_TRUE(std::ranges::any_of(costParameters(), [&](const Parameter& known) {
            return known.key == cost.key;
        })) << cost.key;
        RecordProperty(cost.key, std::to_string(cost.cost.count()));
    }
    for (const char* key :
         {"context_switch", "wake_latency", "wake_latency_spread", "wake_call", "timer_overshoot", "lock",
          "futex_wake", "loop_turn", "thread_start", "process_fork", "process_fork_child", "process_spawn",
          "pipe_message", "pipe_per_byte", "pickle_per_byte"})
        EXPECT_TRUE(costs.contains(key)) << key;
    EXPECT_GT(costs["process_fork"], costs["context_switch"]);
    EXPECT_GT(costs["process_spawn"], costs["lock"]);
    EXPECT_LT(costs["pipe_per_byte"], costs["pipe_message"]);
    EXPECT_TRUE(std::ranges::is_sorted(fractions));
    ASSERT_FALSE(fractions.empty());
    EXPECT_EQ(fractions.back(), 1);
}

TEST(Calibrate, CanBeStopped) {
    std::stop_source stop;
    int probes = 0;
    const Result<Calibration> calibration = calibrate(stop.get_token(), [&](double) {
        ++probes;
        stop.request_stop();
    });
    EXPECT_FALSE(calibration);
    EXPECT_EQ(probes, 1);
}

} // namespace
} // namespace timeslice
