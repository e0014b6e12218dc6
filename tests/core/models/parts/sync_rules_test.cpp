// The rules of conditions and events alone: who may go on after what.
#include "core/base/random.h"
#include "core/models/parts/sync_rules.h"

#include <gtest/gtest.h>
#include <list>

namespace timeslice::sync_rules_test {
namespace {

struct Waiter {
    SyncRules& rules;
    Attempt attempt;
    bool goesOn() { return rules.attempt(attempt); }
    // As a thread does: two tries, and it is asleep.
    void blocks() {
        EXPECT_FALSE(goesOn());
        EXPECT_FALSE(goesOn());
        rules.waits(attempt, true);
    }
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
        m_woken = m_rules->wakes(attempt)[0];
        return attempt.ticket;
    }

    std::unique_ptr<SyncRules> m_rules =
        makeRules({ResourceId{0}, ResourceKind::Condition, 1, kUnbounded, false, 0, 0});
    Wake m_woken = Wake::Nobody; // by the last notification
};

TEST_F(ConditionRules, WakeOneOrAllWhoBlockAndNobodyInVain) {
    Waiter one = enlisted(1);
    Waiter two = enlisted(2);
    one.blocks();
    two.blocks();
    EXPECT_EQ(notify(), 1);
    EXPECT_EQ(m_woken, Wake::One);
    EXPECT_TRUE(two.goesOn()) << "whoever was woken";
    EXPECT_EQ(notify(SyncOp::NotifyAll), 1);
    EXPECT_EQ(m_woken, Wake::All);
    EXPECT_TRUE(one.goesOn());
    EXPECT_EQ(notify(), 0);
    EXPECT_EQ(m_woken, Wake::Nobody);
}

// The older one was woken and has not run yet.
TEST_F(ConditionRules, WhoIsOnlyComingTakesNoNotificationOfOneWhoBlocks) {
    Waiter old = enlisted(1);
    old.blocks();
    Waiter young = enlisted(2);
    EXPECT_EQ(notify(), 1);
    EXPECT_EQ(m_woken, Wake::One);
    young.blocks();
    EXPECT_FALSE(young.goesOn()) << "woken for nothing";
    EXPECT_TRUE(old.goesOn());
    EXPECT_FALSE(young.goesOn());
}

TEST_F(ConditionRules, TheLongestWaiterIsNotifiedThoughItHasNotBlockedYet) {
    Waiter old = enlisted(1);
    Waiter young = enlisted(2);
    young.blocks();
    EXPECT_EQ(notify(), 1);
    EXPECT_EQ(m_woken, Wake::Nobody) << "it comes by itself";
    EXPECT_FALSE(young.goesOn());
    EXPECT_TRUE(old.goesOn());
    EXPECT_EQ(notify(), 1);
    EXPECT_EQ(m_woken, Wake::One);
    EXPECT_TRUE(young.goesOn());
}

TEST_F(ConditionRules, WhatIsPassedOnReachesTheNextAndIsNeverUnheard) {
    Waiter one = enlisted(1);
    one.blocks();
    Attempt passed{SyncOp::PassOn, TaskId{2}, -1, false};
    EXPECT_TRUE(m_rules->attempt(passed));
    EXPECT_EQ(m_rules->wakes(passed)[0], Wake::One);
    EXPECT_TRUE(one.goesOn());
    EXPECT_TRUE(m_rules->attempt(passed));
    EXPECT_EQ(m_rules->wakes(passed)[0], Wake::Nobody);
    EXPECT_FALSE(isUnheard(passed));
}

// Any order of coming, blocking, being notified and being woken, by whomever: none is lost.
TEST_F(ConditionRules, LoseNoNotificationInAnyOrder) {
    for (uint64_t seed = 0; seed < 2000; ++seed) {
        Random random(seed);
        std::list<Waiter> coming, blocked;
        int64_t given = 0, taken = 0;
        int next = 0;
        for (int i = 0; i < 40; ++i) {
            const auto choice = random.below(4);
            if (choice == 0) {
                coming.push_back(enlisted(next++));
            } else if (choice == 1) {
                given += notify(random.below(8) == 0 ? SyncOp::NotifyAll : SyncOp::Notify);
            } else if (std::list<Waiter>& from = choice == 2 ? coming : blocked; !from.empty()) {
                const auto place = std::next(from.begin(), static_cast<ptrdiff_t>(random.below(from.size())));
                Waiter waiter = *place;
                from.erase(place);
                if (waiter.goesOn()) {
                    ++taken;
                } else {
                    if (choice == 2) m_rules->waits(waiter.attempt, true);
                    blocked.push_back(waiter);
                }
            }
        }
        for (std::list<Waiter>* rest : {&coming, &blocked})
            for (Waiter& waiter : *rest) {
                if (waiter.goesOn())
                    ++taken;
                else
                    m_rules->waits(waiter.attempt, false);
            }
        ASSERT_EQ(taken, given) << seed;
        ASSERT_EQ(notify(), 0) << seed;
    }
}

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

TEST(SyncOps, ThatMayWaitAreThoseOfWhichACancelledTaskIsLetGo) {
    for (const SyncOp op : {SyncOp::Lock, SyncOp::Acquire, SyncOp::Put, SyncOp::Get, SyncOp::Barrier,
                            SyncOp::Wait, SyncOp::Await, SyncOp::Join, SyncOp::JoinAny})
        EXPECT_TRUE(mayWait(op)) << static_cast<int>(op);
    for (const SyncOp op : {SyncOp::Unlock, SyncOp::Release, SyncOp::Signal, SyncOp::Enlist, SyncOp::Notify,
                            SyncOp::PassOn, SyncOp::Started, SyncOp::Ended})
        EXPECT_FALSE(mayWait(op)) << static_cast<int>(op);
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
