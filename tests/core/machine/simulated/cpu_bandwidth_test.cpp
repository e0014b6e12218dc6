#include "core/machine/simulated/cpu_bandwidth.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

const std::vector<Cgroup> kGroups = {{.name = "free"}, {.name = "tight", .quota = 20ms, .period = 100ms}};
constexpr uint32_t kTight = 1;

TEST(CpuBandwidth, IsNoneWithoutALimit) {
    EXPECT_FALSE(CpuBandwidth(std::span(kGroups).first(1)).any());
    EXPECT_TRUE(CpuBandwidth(kGroups).any());
    CpuBandwidth bandwidth(kGroups);
    bandwidth.announce(ThreadId{0}, 0);
    bandwidth.announce(ThreadId{1}, kTight);
    bandwidth.announce(ThreadId{2}, CpuBandwidth::kUnlimited);
    EXPECT_EQ(bandwidth.groupOf(ThreadId{0}), CpuBandwidth::kUnlimited);
    EXPECT_EQ(bandwidth.groupOf(ThreadId{1}), kTight);
    EXPECT_EQ(bandwidth.groupOf(ThreadId{2}), CpuBandwidth::kUnlimited);
    EXPECT_EQ(bandwidth.threadsOf(kTight), std::vector{ThreadId{1}});
}

TEST(CpuBandwidth, SaysWhenTheTimeIsOver) {
    CpuBandwidth bandwidth(kGroups);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 30ms), kNever) << "nobody runs";
    bandwidth.runs(kTight, 1, 30ms);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 30ms), 50ms);
    bandwidth.runs(kTight, 1, 40ms);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 40ms), 45ms) << "two at once";
    bandwidth.runs(kTight, -1, 42ms);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 42ms), 48ms);
    bandwidth.runs(kTight, -1, 48ms);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 48ms), 48ms) << "over, though nobody runs";
}

TEST(CpuBandwidth, BeginsAnewWithEachPeriod) {
    CpuBandwidth bandwidth(kGroups);
    bandwidth.runs(kTight, 1, 90ms);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 90ms), 120ms) << "10 ms of the first, 20 ms of the next";
    bandwidth.runs(kTight, -1, 115ms);
    bandwidth.runs(kTight, 1, 350ms);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 350ms), 370ms) << "nothing is saved up";
    CpuBandwidth exact(kGroups);
    exact.runs(kTight, 1, 80ms);
    EXPECT_EQ(exact.endOfTime(kTight, 80ms), 120ms) << "all of the first, and the next one begins";
}

TEST(CpuBandwidth, OfAllThatCanBeUsedNeverEnds) {
    const std::vector<Cgroup> ample = {{.name = "ample", .quota = 200ms, .period = 100ms}};
    CpuBandwidth bandwidth(ample);
    bandwidth.runs(0, 2, 0ms);
    EXPECT_EQ(bandwidth.endOfTime(0, 0ms), kNever);
    bandwidth.runs(0, 1, 50ms);
    EXPECT_EQ(bandwidth.endOfTime(0, 50ms), 50ms + Nanos(100ms) / 3) << "three are too many";
}

// Less than 3 ns are lost, never one too many used.
TEST(CpuBandwidth, RoundsDown) {
    CpuBandwidth bandwidth(kGroups);
    bandwidth.runs(kTight, 3, 0ms);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 0ms), 6'666'666ns);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 6'666'666ns), 6'666'666ns);
}

TEST(CpuBandwidth, ThrottlesToTheEndOfThePeriod) {
    CpuBandwidth bandwidth(kGroups);
    bandwidth.runs(kTight, 1, 110ms);
    EXPECT_EQ(bandwidth.throttle(kTight, 130ms), 200ms);
    EXPECT_TRUE(bandwidth.throttled(kTight));
    bandwidth.runs(kTight, -1, 130ms);
    EXPECT_TRUE(bandwidth.rests(kTight)) << "the first";
    EXPECT_FALSE(bandwidth.rests(kTight));
    bandwidth.refill(kTight, 200ms);
    EXPECT_FALSE(bandwidth.throttled(kTight));
    bandwidth.runs(kTight, 1, 200ms);
    EXPECT_EQ(bandwidth.endOfTime(kTight, 200ms), 220ms);
}

} // namespace
} // namespace timeslice
