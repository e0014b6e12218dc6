#include "core/machine/simulated/remaining_burst.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(RemainingBurst, IsWhatWasAnnouncedWithoutWhatWasUsed) {
    RemainingBurst burst;
    EXPECT_EQ(burst.left(), 0ms);
    burst.announce(5ms);
    burst.start();
    burst.charge(2ms);
    EXPECT_EQ(burst.left(), 3ms);
    burst.stop();
    EXPECT_EQ(burst.left(), 3ms);
    burst.charge(9ms);
    EXPECT_EQ(burst.left(), 0ms);
}

TEST(RemainingBurst, WhatARunningThreadAnnouncesCountsWhenItHasStopped) {
    RemainingBurst burst;
    burst.announce(5ms);
    burst.start();
    burst.announce(8ms);
    burst.charge(5ms);
    EXPECT_EQ(burst.left(), 0ms);
    burst.stop();
    EXPECT_EQ(burst.left(), 8ms);
    burst.announce(7ms);
    EXPECT_EQ(burst.left(), 7ms);
}

} // namespace
} // namespace timeslice
