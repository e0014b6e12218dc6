#include "core/recording/boundaries.h"

#include "core/trace/builder.h"
#include "tests/core/sample_traces.h"

#include <functional>
#include <gtest/gtest.h>

namespace timeslice::boundaries_test {
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

TEST(Boundaries, GoFromEventToEventOfAllTasks) {
    const TracePtr trace = samples::mixed();
    std::vector<Nanos> forward;
    for (auto time = nextBoundary(*trace, Nanos{-1}); time; time = nextBoundary(*trace, *time))
        forward.push_back(*time);
    EXPECT_EQ(forward, (std::vector<Nanos>{0ms, 10ms, 25ms, 30ms, 40ms}));
    std::vector<Nanos> back;
    for (auto time = previousBoundary(*trace, 41ms); time; time = previousBoundary(*trace, *time))
        back.push_back(*time);
    EXPECT_EQ(back, (std::vector<Nanos>{40ms, 30ms, 25ms, 10ms, 0ms}));
}

TEST(Boundaries, StartFromAnyInstant) {
    const TracePtr trace = samples::mixed();
    EXPECT_EQ(nextBoundary(*trace, 11ms), 25ms);
    EXPECT_EQ(previousBoundary(*trace, 11ms), 10ms);
    EXPECT_EQ(nextBoundary(*trace, 40ms), std::nullopt);
    EXPECT_EQ(previousBoundary(*trace, Nanos{0}), std::nullopt);
}

std::vector<Nanos> allBy(const std::function<std::optional<Nanos>(Nanos)>& next, Nanos from) {
    std::vector<Nanos> all;
    for (auto time = next(from); time; time = next(*time)) all.push_back(*time);
    return all;
}

TEST(Boundaries, OfOneTaskPassOverTheOthers) {
    const TracePtr trace = twoTasks();
    const TaskId b{1};
    EXPECT_EQ(allBy([&](Nanos time) { return nextBoundary(*trace, b, time); }, Nanos{-1}),
              (std::vector<Nanos>{0ms, 10ms, 15ms}));
    EXPECT_EQ(allBy([&](Nanos time) { return previousBoundary(*trace, b, time); }, 30ms),
              (std::vector<Nanos>{15ms, 10ms, 0ms}));
    EXPECT_EQ(nextBoundary(*trace, b, 12ms), 15ms);
}

TEST(Boundaries, OfDecisionsAreWhereACoreGoesOnWithAnotherTask) {
    const TracePtr trace = twoTasks();
    EXPECT_EQ(allBy([&](Nanos time) { return nextDecision(*trace, time); }, Nanos{-1}),
              (std::vector<Nanos>{0ms, 10ms, 15ms}));
    EXPECT_EQ(allBy([&](Nanos time) { return previousDecision(*trace, time); }, 30ms),
              (std::vector<Nanos>{15ms, 10ms, 0ms}));
}

// A task that goes on after a switch, or in another state, was chosen once.
TEST(Boundaries, OfDecisionsPassOverWhatOneTaskDoesInARow) {
    TraceBuilder builder(1);
    const TaskId a = builder.addTask("A");
    const ThreadId thread = builder.addThread();
    builder.arrive(a, 0ms);
    builder.bind(thread, a, 0ms);
    builder.on(thread, CoreId{0}, 0ms, 1ms);
    builder.off(thread, Cause::QuantumExpired, -1, 5ms);
    builder.on(thread, CoreId{0}, 8ms);
    builder.finish(a, 9ms);
    const TracePtr trace = builder.build(9ms);
    EXPECT_EQ(allBy([&](Nanos time) { return nextDecision(*trace, time); }, Nanos{-1}),
              (std::vector<Nanos>{0ms, 8ms}));
}

TEST(Boundaries, GoToTheNextChangeOfAnyTask) {
    const TracePtr trace = twoTasks();
    EXPECT_EQ(nextBoundary(*trace, 0ms), 10ms);
    EXPECT_EQ(nextBoundary(*trace, 12ms), 15ms);
    EXPECT_EQ(nextBoundary(*trace, 15ms), 20ms);
    EXPECT_EQ(nextBoundary(*trace, 20ms), std::nullopt);
}

TEST(Boundaries, GoBackTheSameWay) {
    const TracePtr trace = twoTasks();
    EXPECT_EQ(previousBoundary(*trace, 20ms), 15ms);
    EXPECT_EQ(previousBoundary(*trace, 12ms), 10ms);
    EXPECT_EQ(previousBoundary(*trace, 10ms), 0ms);
    EXPECT_EQ(previousBoundary(*trace, 0ms), std::nullopt);
}

TEST(Boundaries, HaveNowhereToGoInAnEmptyTrace) {
    const TracePtr trace = TraceBuilder(1).build(0ms);
    EXPECT_EQ(nextBoundary(*trace, 0ms), std::nullopt);
    EXPECT_EQ(previousBoundary(*trace, 5ms), std::nullopt);
}

} // namespace
} // namespace timeslice::boundaries_test
