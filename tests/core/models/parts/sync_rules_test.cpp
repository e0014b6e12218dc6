// The rules of conditions and events alone: who may go on after what.
#include "core/models/parts/sync_rules.h"

#include <gtest/gtest.h>

namespace timeslice::sync_rules_test {
namespace {

struct Waiter {
    SyncRules& rules;
    Attempt attempt;
    bool goesOn() { return rules.attempt(attempt); }
};

class ConditionRules : public testing::Test {
  protected:
    Waiter enlisted(int task) {
        Attempt enlist{SyncOp::Enlist, TaskId{task}, -1, false};
        EXPECT_TRUE(m_rules->attempt(enlist));
        return {*m_rules, {SyncOp::Await, TaskId{task}, -1, false}};
    }
    // How many it reached.
    int64_t notify(SyncOp op = SyncOp::Notify) {
        Attempt attempt{op, TaskId{9}, -1, false};
        EXPECT_TRUE(m_rules->attempt(attempt));
        EXPECT_EQ(isUnheard(attempt), attempt.ticket == 0);
        const Wake woken = m_rules->wakes(attempt)[0];
        const Wake some = op == SyncOp::Notify ? Wake::One : Wake::All;
        EXPECT_EQ(woken, attempt.ticket == 0 ? Wake::Nobody : some);
        return attempt.ticket;
    }

    std::unique_ptr<SyncRules> m_rules =
        makeRules({ResourceId{0}, ResourceKind::Condition, 1, kUnbounded, false, 0, 0});
};

TEST_F(ConditionRules, ANotificationIsOnlyForWhoWasThere) {
    Waiter first = enlisted(1);
    EXPECT_FALSE(first.goesOn());
    EXPECT_EQ(notify(), 1);
    Waiter late = enlisted(2);
    EXPECT_FALSE(late.goesOn()) << "it came after the notification";
    EXPECT_TRUE(first.goesOn());
    EXPECT_FALSE(late.goesOn());
    EXPECT_EQ(notify(), 1);
    EXPECT_TRUE(late.goesOn());
}

TEST_F(ConditionRules, ANotificationReachesOneThatHasNotFallenAsleepYet) {
    Waiter one = enlisted(1);
    EXPECT_EQ(notify(), 1);
    EXPECT_TRUE(one.goesOn());
}

TEST_F(ConditionRules, AreLostBeyondTheNumberOfWaiters) {
    Waiter one = enlisted(1);
    Waiter two = enlisted(2);
    EXPECT_EQ(notify(), 1);
    EXPECT_EQ(notify(SyncOp::NotifyAll), 1) << "one is notified already";
    EXPECT_EQ(notify(), 0);
    EXPECT_TRUE(two.goesOn());
    EXPECT_TRUE(one.goesOn());
    EXPECT_EQ(notify(), 0);
}

// The older one takes the older notification, so that the other one is left for who came in between.
TEST_F(ConditionRules, EachNotificationFindsSomebodyInAnyOrder) {
    for (const bool oldFirst : {true, false}) {
        Waiter old = enlisted(1);
        EXPECT_EQ(notify(), 1);
        Waiter young = enlisted(2);
        EXPECT_EQ(notify(), 1);
        Waiter& first = oldFirst ? old : young;
        Waiter& second = oldFirst ? young : old;
        EXPECT_TRUE(first.goesOn()) << oldFirst;
        EXPECT_TRUE(second.goesOn()) << oldFirst;
    }
}

TEST_F(ConditionRules, WhoGivesUpDoesNotWait) {
    Waiter one = enlisted(1);
    EXPECT_FALSE(one.goesOn());
    m_rules->waits(one.attempt, true);
    m_rules->waits(one.attempt, false);
    EXPECT_EQ(notify(), 0);
}

// The waiter has not looked yet when the event is cleared.
TEST(EventRules, ASignalReachesWhoWaitedThoughItIsClearedAtOnce) {
    const auto rules = makeRules({ResourceId{0}, ResourceKind::Event, 1, kUnbounded, false, 0, 0});
    Attempt waits{SyncOp::Wait, TaskId{1}, -1, false};
    EXPECT_FALSE(rules->attempt(waits));
    Attempt signal{SyncOp::Signal, TaskId{2}, -1, false};
    Attempt clear{SyncOp::Clear, TaskId{2}, -1, false};
    EXPECT_TRUE(rules->attempt(signal));
    EXPECT_EQ(rules->wakes(signal)[0], Wake::All);
    EXPECT_TRUE(rules->attempt(clear));
    EXPECT_EQ(rules->wakes(clear)[0], Wake::Nobody);
    EXPECT_TRUE(rules->attempt(waits));
    Attempt late{SyncOp::Wait, TaskId{3}, -1, false};
    EXPECT_FALSE(rules->attempt(late));
}

TEST(LatchRules, OpensAtZeroAndGoesNoFurther) {
    const auto rules = makeRules({ResourceId{0}, ResourceKind::Latch, 2, kUnbounded, false, 0, 0});
    Attempt waits{SyncOp::Wait, TaskId{1}, -1, false};
    Attempt down{SyncOp::CountDown, TaskId{2}, -1, false};
    EXPECT_TRUE(rules->attempt(down));
    EXPECT_EQ(rules->wakes(down)[0], Wake::Nobody);
    EXPECT_FALSE(rules->attempt(waits));
    EXPECT_TRUE(rules->attempt(down));
    EXPECT_EQ(rules->wakes(down)[0], Wake::All);
    EXPECT_TRUE(rules->attempt(waits));
    EXPECT_TRUE(rules->attempt(down));
    EXPECT_TRUE(down.refused);
    EXPECT_EQ(rules->wakes(down)[0], Wake::Nobody);
}

} // namespace
} // namespace timeslice::sync_rules_test
