#include "core/trace/job_times.h"

#include "tests/core/small_trace.h"

namespace timeslice::job_times_test {
namespace {

using test::SmallTrace;

// A from 2 to 6 ms, B from 0 to the end at 10 ms without being done, C without a deadline.
TracePtr traceWith(Nanos deadlineOfA, Nanos deadlineOfB) {
    SmallTrace trace(3);
    trace.task("A", 2ms, {{State::Running, 4ms, 0}});
    trace.task("B", 0ms, {{State::Running, 10ms, 1}}, SmallTrace::End::Stays);
    trace.task("C", 0ms, {{State::Running, 5ms, 2}});
    std::vector<JobSeries> series(2);
    for (int i = 0; i < 2; ++i) {
        series[static_cast<size_t>(i)].firstTask = TaskId{i};
        series[static_cast<size_t>(i)].start = Nanos{0};
    }
    series[0].deadline = deadlineOfA;
    series[1].deadline = deadlineOfB;
    trace.builder().setSeries(series);
    return trace.build(10ms);
}

TEST(JobTimes, CountFromTheArrival) {
    const auto met = jobTimes(*traceWith(4ms, 20ms), TaskId{0});
    ASSERT_TRUE(met);
    EXPECT_EQ(met->release, 2ms);
    EXPECT_EQ(met->deadline, 6ms);
    EXPECT_EQ(met->lateness, Nanos{0});
    EXPECT_FALSE(met->missed) << "in time to the last moment";
    const auto missed = jobTimes(*traceWith(3ms, 20ms), TaskId{0});
    EXPECT_EQ(missed->lateness, Nanos{1ms});
    EXPECT_TRUE(missed->missed);
    EXPECT_EQ(jobTimes(*traceWith(10ms, 20ms), TaskId{0})->lateness, Nanos{-6ms});
}

TEST(JobTimes, OfATaskThatDidNotFinishAreKnownOnceItIsLate) {
    const auto open = jobTimes(*traceWith(4ms, 20ms), TaskId{1});
    EXPECT_FALSE(open->missed);
    EXPECT_FALSE(open->lateness);
    const auto late = jobTimes(*traceWith(4ms, 7ms), TaskId{1});
    EXPECT_TRUE(late->missed);
    EXPECT_EQ(late->lateness, Nanos{3ms});
}

TEST(JobTimes, AreNoneOfTasksWithoutADeadline) {
    EXPECT_FALSE(jobTimes(*traceWith(4ms, 20ms), TaskId{2}));
}

TEST(JobTimes, DoNotOverflow) {
    const auto job = jobTimes(*traceWith(kLongestTime, kNever), TaskId{0});
    EXPECT_FALSE(job->missed);
    EXPECT_FALSE(jobTimes(*traceWith(4ms, kNever), TaskId{1}));
}

} // namespace
} // namespace timeslice::job_times_test
