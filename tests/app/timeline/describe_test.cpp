#include "app/timeline/describe.h"

#include "tests/core/sample_traces.h"

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

TEST(DescribeHolding, TellsWhoHoldsItSinceWhenAndWhoWaits) {
    const TracePtr trace = samples::mixed();
    std::string whole;
    for (const Text& line : describeHoldingLines(*trace, 0, 5ms)) whole += plainEnglish().render(line) + "\n";
    EXPECT_EQ(whole, "L: held by two\n25 ms long, from 0 ns to 25 ms\nWaiting for it here: three\n");
    EXPECT_EQ(plainEnglish().render(describeHoldingLines(*trace, 1, 27ms).back()),
              "No task is waiting for it here");
}

// Of a reader-writer lock: "one" holds it from 0 to 9 ms, "two" from 2 to 4 ms; "three" waits from 3 ms on.
TEST(DescribeHolding, TellsAllThatHoldIt) {
    TraceBuilder builder(3);
    const ResourceId lock = builder.addResource("rw", ResourceKind::RwLock);
    std::vector<TaskId> tasks;
    std::vector<ThreadId> threads;
    for (const char* name : {"one", "two", "three"}) {
        tasks.push_back(builder.addTask(name));
        threads.push_back(builder.addThread());
        builder.arrive(tasks.back(), Nanos{0});
        builder.bind(threads.back(), tasks.back(), Nanos{0});
        builder.on(threads.back(), CoreId{static_cast<int>(tasks.size()) - 1}, Nanos{0});
    }
    builder.take(lock, tasks[0], Nanos{0}, threads[0]);
    builder.take(lock, tasks[1], 2ms, threads[1]);
    builder.offWaiting(threads[2], State::LockWait, Cause::Blocked, lock.value, 3ms);
    builder.release(lock, tasks[1], 4ms);
    builder.release(lock, tasks[0], 9ms);
    const TracePtr trace = builder.build(10ms);
    const auto told = [&](Nanos time) {
        std::string whole;
        for (const Text& line : describeHoldingLines(*trace, 0, time))
            whole += plainEnglish().render(line) + "\n";
        return whole;
    };
    EXPECT_EQ(told(3ms), "rw: held by one, two\none: 9 ms long, from 0 ns to 9 ms\n"
                         "two: 2 ms long, from 2 ms to 4 ms\nWaiting for it here: three\n");
    EXPECT_EQ(told(5ms), "rw: held by one\n9 ms long, from 0 ns to 9 ms\nWaiting for it here: three\n");
    EXPECT_NE(described(*trace, 2, 5ms).find("Waits for rw, held by one, two"), std::string::npos);
}

TEST(DescribeInterval, TellsWhoseLimitAThrottledTaskRestsFor) {
    TraceBuilder builder(1);
    builder.addCgroup("batch", 20ms, 100ms);
    const TaskId task = builder.addTask("job");
    const ThreadId thread = builder.addThread();
    builder.arrive(task, Nanos{0});
    builder.bind(thread, task, Nanos{0});
    builder.on(thread, CoreId{0}, Nanos{0});
    builder.offWaiting(thread, State::Throttled, Cause::Throttled, 0, 20ms);
    const TracePtr trace = builder.build(100ms);
    EXPECT_EQ(described(*trace, 0, 30ms),
              "job: throttled\nIts cgroup batch has used its 20 ms of this period of "
              "100 ms\n80 ms long, from 20 ms to 100 ms\nEnded: the run ended first");
    EXPECT_NE(described(*trace, 0, 10ms).find("Ended: CPU time of its cgroup used up"), std::string::npos);
}

TEST(DescribeInterval, TellsWhomAHelperCarriesAndThatNobodyWorksForAQueuedJob) {
    TraceBuilder builder(1);
    builder.tasksBeginAs(State::Queued);
    const TaskId job = builder.addTask("job");
    const TaskId loop = builder.addTask("event loop", true);
    builder.arrive(job, Nanos{0});
    builder.arrive(loop, Nanos{0});
    builder.park(loop, State::Carrying, job.value, 2ms);
    builder.park(loop, State::MessageWait, -1, 5ms);
    const TracePtr trace = builder.build(9ms);
    EXPECT_EQ(described(*trace, 0, 1ms), "job: queued\nNo worker has taken it yet\n"
                                         "9 ms long, from 0 ns to 9 ms\nEnded: the run ended first");
    EXPECT_EQ(described(*trace, 1, 3ms), "event loop: busy with a task\nBusy with job\n"
                                         "3 ms long, from 2 ms to 5 ms");
    EXPECT_EQ(described(*trace, 1, 6ms).substr(0, 30), "event loop: waiting for events");
}

} // namespace
} // namespace timeslice
