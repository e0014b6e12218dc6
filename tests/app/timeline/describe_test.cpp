#include "app/timeline/describe.h"

#include "tests/app/timeline/sample_traces.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

std::string described(const Trace& trace, int task, Nanos time) {
    return plainEnglish().render(describeInterval(trace, *trace.intervalAt(TaskId{task}, time)));
}

TEST(DescribeInterval, TellsStateLengthCoreAndWhyItEnded) {
    EXPECT_EQ(described(*samples::mixed(), 0, 5ms), "one: running\n"
                                                    "10 ms long, from 0 ns to 10 ms\n"
                                                    "On core 1\n"
                                                    "Ended: blocked");
}

TEST(DescribeInterval, TellsWhatItWaitedForAndWhoHeldIt) {
    EXPECT_EQ(described(*samples::mixed(), 2, 5ms), "three: waiting for a lock\n"
                                                    "Waits for L, held by two\n"
                                                    "25 ms long, from 0 ns to 25 ms");
}

TEST(DescribeInterval, TellsWhoCutIn) {
    TraceBuilder builder(1);
    const TaskId slow = builder.addTask("slow");
    const TaskId urgent = builder.addTask("urgent");
    const ThreadId thread = builder.addThread();
    builder.arrive(slow, Nanos{0});
    builder.bind(thread, slow, Nanos{0});
    builder.on(thread, CoreId{0}, Nanos{0});
    builder.off(thread, Cause::Preempted, urgent.value, 3ms);
    const TracePtr trace = builder.build(9ms);
    EXPECT_NE(described(*trace, 0, 1ms).find("preempted"), std::string::npos);
    for (const size_t number : trace->numbers()) EXPECT_FALSE(describeIntervalLines(*trace, number).empty());
}

} // namespace
} // namespace timeslice
