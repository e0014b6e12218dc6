#include "core/machine/simulated/job_order.h"

#include <gtest/gtest.h>

namespace timeslice::job_order_test {
namespace {

// Each of another task.
JobOrder withThreads(const std::vector<int32_t>& series) {
    JobOrder order;
    for (size_t i = 0; i < series.size(); ++i) order.announce(series[i], ThreadId::at(i), TaskId::at(i));
    return order;
}

TEST(JobOrder, HoldsAJobBackUntilTheOneBeforeItHasEnded) {
    JobOrder order = withThreads({0, 0, 0});
    EXPECT_FALSE(order.release(0, ThreadId{0}).valid());
    EXPECT_EQ(order.release(0, ThreadId{1}), ThreadId{0});
    EXPECT_EQ(order.release(0, ThreadId{2}), ThreadId{1})
        << "behind the one before it, not the one that runs";
    EXPECT_EQ(order.ended(0, ThreadId{0}), ThreadId{1});
    EXPECT_EQ(order.ended(0, ThreadId{1}), ThreadId{2});
    EXPECT_FALSE(order.ended(0, ThreadId{2}).valid());
}

TEST(JobOrder, LetsAJobBeginWhenTheOneBeforeItHasEndedInTime) {
    JobOrder order = withThreads({0, 0});
    order.release(0, ThreadId{0});
    EXPECT_FALSE(order.ended(0, ThreadId{0}).valid());
    EXPECT_FALSE(order.release(0, ThreadId{1}).valid());
}

TEST(JobOrder, KeepsSeriesApart) {
    JobOrder order = withThreads({0, 1, 1});
    order.release(0, ThreadId{0});
    EXPECT_FALSE(order.release(1, ThreadId{1}).valid());
    EXPECT_EQ(order.release(1, ThreadId{2}), ThreadId{1});
    EXPECT_FALSE(order.ended(0, ThreadId{0}).valid());
    EXPECT_EQ(order.ended(1, ThreadId{1}), ThreadId{2});
}

// Thread 2 is there for the job of thread 0.
TEST(JobOrder, GoesOnWithTheThreadInWhichAJobBeginsAnew) {
    JobOrder order = withThreads({0, 0});
    order.release(0, ThreadId{0});
    EXPECT_EQ(order.release(0, ThreadId{1}), ThreadId{0});
    order.announce(0, ThreadId{2}, TaskId{0});
    EXPECT_FALSE(order.ended(0, ThreadId{0}).valid());
    EXPECT_FALSE(order.release(0, ThreadId{2}).valid());
    EXPECT_EQ(order.ended(0, ThreadId{2}), ThreadId{1});
}

} // namespace
} // namespace timeslice::job_order_test
