#include "core/machine/simulated/remaining_burst.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(RemainingBurst, IsWhatWasAnnouncedWithoutWhatWasUsed) {
    RemainingBurst burst;
    EXPECT_EQ(burst.left(), 0ms);
    burst.announce(5ms);
    burst.charge(2ms);
    EXPECT_EQ(burst.left(), 3ms);
    burst.charge(9ms);
    EXPECT_EQ(burst.left(), 0ms);
    burst.announce(7ms);
    EXPECT_EQ(burst.left(), 7ms);
}

} // namespace
} // namespace timeslice
