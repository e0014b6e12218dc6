#include "core/explain/starvation.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/small_trace.h"

namespace timeslice::starvation_test {
namespace {

using test::SmallTrace;

std::string english(const Text& text) {
    return plainEnglish().render(text);
}

TEST(Starvation, IsTheLongestUnbrokenWaitForATurn) {
    SmallTrace trace(2);
    trace.task("A", 0ms, {{State::Running, 20ms, 0}});
    trace.task("B", 0ms, {{State::Running, 4ms, 1}});
    // Ready and then without the GIL is one wait; the waits before the turn and after the I/O are others.
    const TaskId starved = trace.task("C", 0ms,
                                      {{State::Ready, 4ms},
                                       {State::Running, 1ms, 1},
                                       {State::Ready, 5ms},
                                       {State::GilWait, 3ms},
                                       {State::Io, 10ms},
                                       {State::Ready, 7ms},
                                       {State::LockWait, 20ms},
                                       {State::Running, 1ms, 1}});
    trace.task("D", 6ms, {{State::Running, 2ms, 1}});
    const TracePtr built = trace.build();
    const auto longest = longestStarvation(*built);
    ASSERT_TRUE(longest);
    EXPECT_EQ(longest->task, starved);
    EXPECT_EQ(longest->start, 5ms);
    EXPECT_EQ(longest->length, 8ms);
    ASSERT_EQ(longest->runners.size(), 2U);
    EXPECT_EQ(longest->runners[0].task, TaskId{0});
    EXPECT_EQ(longest->runners[0].time, 8ms);
    EXPECT_EQ(longest->runners[1].time, 2ms);
    EXPECT_EQ(english(longest->text),
              "C had the longest unbroken wait for its turn: 8 ms, from 5 ms on; meanwhile A and D ran.");
}

TEST(Starvation, LocksAreAskedForApart) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::LockWait, 20ms}, {State::Running, 1ms, 0}});
    const TracePtr built = trace.build();
    EXPECT_FALSE(longestStarvation(*built));
    const auto longest = longestLockWait(*built);
    ASSERT_TRUE(longest);
    EXPECT_EQ(english(longest->text),
              "A had the longest unbroken wait for a lock: 20 ms, from 0 ns on; no core was busy.");
}

TEST(Starvation, HelpersDoNotStarve) {
    SmallTrace trace(1);
    trace.helper("event loop", 0ms, {{State::Ready, 20ms}});
    EXPECT_FALSE(longestStarvation(*trace.build()));
}

} // namespace
} // namespace timeslice::starvation_test
