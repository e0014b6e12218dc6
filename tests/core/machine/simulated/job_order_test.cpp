#include "core/machine/simulated/job_order.h"

#include <gtest/gtest.h>

namespace timeslice::job_order_test {
namespace {

JobOrder withThreads(size_t count) {
    JobOrder order;
    for (size_t i = 0; i < count; ++i) order.announce(ThreadId::at(i));
    return order;
}

TEST(JobOrder, HoldsAJobBackUntilTheOneBeforeItHasEnded) {
    JobOrder order = withThreads(3);
    EXPECT_FALSE(order.release(0, ThreadId{0}).valid());
    EXPECT_EQ(order.release(0, ThreadId{1}), ThreadId{0});
    EXPECT_EQ(order.release(0, ThreadId{2}), ThreadId{1})
        << "behind the one before it, not the one that runs";
    EXPECT_EQ(order.ended(0), ThreadId{1});
    EXPECT_EQ(order.ended(0), ThreadId{2});
    EXPECT_FALSE(order.ended(0).valid());
}

TEST(JobOrder, LetsAJobBeginWhenTheOneBeforeItHasEndedInTime) {
    JobOrder order = withThreads(2);
    order.release(0, ThreadId{0});
    EXPECT_FALSE(order.ended(0).valid());
    EXPECT_FALSE(order.release(0, ThreadId{1}).valid());
}

TEST(JobOrder, KeepsSeriesApart) {
    JobOrder order = withThreads(4);
    order.release(0, ThreadId{0});
    EXPECT_FALSE(order.release(1, ThreadId{1}).valid());
    EXPECT_EQ(order.release(1, ThreadId{2}), ThreadId{1});
    EXPECT_FALSE(order.ended(0).valid());
    EXPECT_EQ(order.ended(1), ThreadId{2});
}

} // namespace
} // namespace timeslice::job_order_test
