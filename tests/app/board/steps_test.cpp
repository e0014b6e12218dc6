#include "app/board/steps.h"

#include "core/trace/builder.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

// A runs from 0 to 10 ms, waits for a device to 15 ms, runs to 20 ms; B is ready from 0 and runs from 10 to
// 15 ms.
TracePtr twoTasks() {
    TraceBuilder builder(1);
    const TaskId a = builder.addTask("A");
    const TaskId b = builder.addTask("B");
    const ThreadId first = builder.addThread();
    const ThreadId second = builder.addThread();
    builder.arrive(a, 0ms);
    builder.arrive(b, 0ms);
    builder.bind(first, a, 0ms);
    builder.bind(second, b, 0ms);
    builder.on(first, CoreId{0}, 0ms);
    builder.offWaiting(first, State::Io, Cause::Blocked, -1, 10ms);
    builder.on(second, CoreId{0}, 10ms);
    builder.finish(b, 15ms);
    builder.off(second, Cause::Finished, -1, 15ms);
    builder.on(first, CoreId{0}, 15ms);
    builder.finish(a, 20ms);
    return builder.build(20ms);
}

TEST(Steps, GoesToTheNextChangeOfAnyTask) {
    const TracePtr trace = twoTasks();
    EXPECT_EQ(nextEvent(*trace, 0ms), 10ms);
    EXPECT_EQ(nextEvent(*trace, 12ms), 15ms);
    EXPECT_EQ(nextEvent(*trace, 15ms), 20ms);
    EXPECT_EQ(nextEvent(*trace, 20ms), std::nullopt);
}

TEST(Steps, GoesBackTheSameWay) {
    const TracePtr trace = twoTasks();
    EXPECT_EQ(previousEvent(*trace, 20ms), 15ms);
    EXPECT_EQ(previousEvent(*trace, 12ms), 10ms);
    EXPECT_EQ(previousEvent(*trace, 10ms), 0ms);
    EXPECT_EQ(previousEvent(*trace, 0ms), std::nullopt);
}

TEST(Steps, HasNowhereToGoInAnEmptyTrace) {
    const TracePtr trace = TraceBuilder(1).build(0ms);
    EXPECT_EQ(nextEvent(*trace, 0ms), std::nullopt);
    EXPECT_EQ(previousEvent(*trace, 5ms), std::nullopt);
}

} // namespace
} // namespace timeslice
