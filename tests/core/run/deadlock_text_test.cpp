#include "core/run/deadlock_text.h"

#include "tests/core/small_trace.h"

#include <gtest/gtest.h>

namespace timeslice::deadlock_text_test {
namespace {

using test::SmallTrace;

struct Stuck {
    TracePtr trace;
    TaskId a;
    TaskId b;
    ResourceId lock;

    Stuck() {
        SmallTrace small(1);
        lock = small.builder().addResource("L", ResourceKind::Lock);
        a = small.task("A", 0ms, {{State::LockWait, 5ms, -1, {}, lock.value}}, SmallTrace::End::Stays);
        b = small.task("B", 0ms, {{State::MessageWait, 5ms}}, SmallTrace::End::Stays);
        small.builder().setDeadlock({{a, lock, b}, {b, {}, a}});
        trace = small.build(5ms);
    }
};

std::string said(const Text& text) {
    return plainEnglish().render(text);
}

TEST(DeadlockText, NamesWhoWaitsForWhatAndWhoHasIt) {
    const Stuck stuck;
    EXPECT_EQ(said(waitPhrase(*stuck.trace, {stuck.a, stuck.lock, stuck.b})), "A waits for L, held by B");
    EXPECT_EQ(said(waitPhrase(*stuck.trace, {stuck.b, {}, stuck.a})), "B waits for A to finish");
    EXPECT_EQ(said(waitPhrase(*stuck.trace, {stuck.a, stuck.lock, {}})), "A waits for L");
    EXPECT_EQ(said(waitPhrase(*stuck.trace, {stuck.a, {}, {}})), "A waits");
}

TEST(DeadlockText, IsShortWhereThereIsLittleRoom) {
    const Stuck stuck;
    EXPECT_EQ(said(shortWaitPhrase(*stuck.trace, {stuck.a, stuck.lock, stuck.b})), "A waits for B");
    EXPECT_EQ(said(shortWaitPhrase(*stuck.trace, {stuck.a, stuck.lock, {}})), "A waits for L");
}

TEST(DeadlockText, CountsTheTasksOfTheCycle) {
    const Stuck stuck;
    EXPECT_EQ(waitsAtTheEnd(*stuck.trace).size(), 2U);
    EXPECT_EQ(said(deadlockMessage(*stuck.trace)),
              "Deadlock of 2 tasks: A waits for L, which B holds, and B waits in turn.");
    EXPECT_TRUE(waitsAtTheEnd(*SmallTrace(1).build(1ms)).empty());
}

} // namespace
} // namespace timeslice::deadlock_text_test
