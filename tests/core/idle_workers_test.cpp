#include "tests/core/idle_workers.h"

#include "core/trace/builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The first of these jobs has a worker for 10 ms while the main thread is about to submit; then the worker and
// the main thread are in these states for 10 ms. The other jobs queue, and a second worker is idle.
RunResult pooled(size_t jobs, State worker, State main) {
    TraceBuilder builder(1);
    builder.tasksBeginAs(State::Queued);
    for (size_t job = 0; job < jobs; ++job) builder.arrive(builder.addTask("job"), Nanos{0});
    const ThreadId threads[] = {builder.addThread(), builder.addThread(), builder.addThread()};
    const TaskId lanes[] = {builder.addTask("worker", true), builder.addTask("worker", true),
                            builder.addTask("main thread", true)};
    for (size_t lane = 0; lane < 3; ++lane) {
        builder.arrive(lanes[lane], Nanos{0});
        builder.bind(threads[lane], lanes[lane], Nanos{0});
    }
    builder.unbind(threads[0], State::Carrying, Cause::None, 0, Nanos{0});
    builder.bind(threads[0], TaskId{0}, Nanos{0});
    builder.on(threads[0], CoreId{0}, Nanos{0});
    builder.offWaiting(threads[1], State::Idle, Cause::QueueEmpty, -1, Nanos{0});
    builder.finish(TaskId{0}, 10ms);
    builder.bind(threads[0], lanes[0], 10ms);
    builder.offWaiting(threads[0], worker, Cause::None, -1, 10ms);
    builder.offWaiting(threads[2], main, Cause::None, -1, 10ms);
    RunResult run;
    run.spec.model = "thread-pool";
    run.spec.ideal = true;
    run.trace = builder.build(20ms);
    return run;
}

TEST(IdleWorkers, AreUntrueBesideAQueuedJob) {
    const RunResult run = pooled(2, State::Idle, State::MessageWait);
    EXPECT_THAT(idleWorkers(run, Nanos{0}),
                ElementsAre("a job is queued from 10000000 to 20000000 ns, and a worker idle"));
    EXPECT_THAT(idleWorkers(run, 9ms), testing::SizeIs(1));
    EXPECT_THAT(idleWorkers(run, 10ms), IsEmpty());
}

TEST(IdleWorkers, AreTrueWhileAsManyOthersComeAsJobsQueue) {
    EXPECT_THAT(idleWorkers(pooled(2, State::Ready, State::MessageWait), Nanos{0}), IsEmpty());
    EXPECT_THAT(idleWorkers(pooled(3, State::Ready, State::MessageWait), Nanos{0}), testing::SizeIs(1));
}

TEST(IdleWorkers, AreTrueWhileTheMainThreadHasYetToSubmit) {
    EXPECT_THAT(idleWorkers(pooled(2, State::Idle, State::GilWait), Nanos{0}), IsEmpty());
}

TEST(IdleWorkers, AreNotAskedForOfChunks) {
    RunResult run = pooled(2, State::Idle, State::MessageWait);
    run.spec.settings["chunksize"] = 2;
    EXPECT_THAT(idleWorkers(run, Nanos{0}), IsEmpty());
}

} // namespace
} // namespace timeslice::test
