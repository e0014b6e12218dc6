#include "core/machine/simulated/run_queues.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

const Affinity kUnbound;

PolicyContext withQueues(size_t queues) {
    PolicyContext context;
    context.queues = queues;
    return context;
}

SimMachine coresWithQueues(int cores, Nanos balance = Nanos{0}) {
    SimMachine machine;
    machine.cores = cores;
    machine.queuePerCore = true;
    machine.balance = balance;
    return machine;
}

// Four cores, first come first served, with a queue each.
class FourQueues : public testing::Test {
  protected:
    FourQueues() {
        for (int i = 0; i < 10; ++i) m_policy->announce(ThreadId{i}, {});
    }
    void add(int thread, size_t queue) { m_queues.add(ThreadId{thread}, Came::Woken, 0ms, queue); }
    size_t placeOf(int lastCore) const {
        SimRunner runner;
        runner.lastCore = lastCore;
        return m_queues.placeFor(runner);
    }

    SimMachine m_machine = coresWithQueues(4, 10ms);
    std::unique_ptr<Policy> m_policy = findPolicy("fcfs")->make({}, withQueues(4));
    IdleCores m_idle{4};
    RunQueues m_queues{m_machine, *m_policy, m_idle, kUnbound};
};

TEST(RunQueues, AreOneForAllOrOneForEachNode) {
    SimMachine machine;
    machine.cores = 4;
    const auto policy = findPolicy("fcfs")->make({}, withQueues(4));
    const IdleCores idle(4);
    RunQueues queues(machine, *policy, idle, kUnbound);
    EXPECT_EQ(queues.count(), 1U);
    EXPECT_EQ(queues.queueOf(3), 0U);
    EXPECT_FALSE(queues.several());
    queues.splitCores(2);
    EXPECT_EQ(queues.count(), 2U);
    EXPECT_EQ(queues.queueOf(1), 0U);
    EXPECT_EQ(queues.queueOf(2), 1U);
    SimRunner runner;
    runner.node = 1;
    EXPECT_EQ(queues.placeFor(runner), 1U);
    policy->announce(ThreadId{0}, {});
    queues.add(ThreadId{0}, Came::New, 0ms, 0);
    EXPECT_TRUE(queues.mayTake(1));
    EXPECT_FALSE(queues.mayTake(2)) << "nodes do not take from each other";
}

TEST_F(FourQueues, AThreadThatWakesGoesBackElseToAnIdleCore) {
    EXPECT_EQ(placeOf(2), 2U);
    m_idle.remove(2);
    EXPECT_EQ(placeOf(2), 0U);
    add(0, 0);
    EXPECT_EQ(placeOf(2), 1U) << "who queues there will have core 0";
    for (const size_t core : {0U, 1U, 3U}) m_idle.remove(core);
    EXPECT_EQ(placeOf(2), 2U) << "nobody is idle";
}

TEST_F(FourQueues, ANewThreadGoesWhereTheLeastIsToDo) {
    EXPECT_EQ(placeOf(-1), 0U);
    m_idle.remove(0);
    add(0, 1);
    EXPECT_EQ(placeOf(-1), 2U);
    m_idle.remove(2);
    add(1, 3);
    add(2, 3);
    EXPECT_EQ(placeOf(-1), 0U) << "one each on 0, 1 and 2";
}

TEST_F(FourQueues, ACoreTakesFromItsOwnElseFromTheLongest) {
    add(0, 1);
    add(1, 2);
    add(2, 2);
    EXPECT_EQ(m_queues.ready(), 3U);
    EXPECT_EQ(m_queues.takeFor(1, 0ms), ThreadId{0});
    EXPECT_EQ(m_queues.takeFor(3, 0ms), ThreadId{1});
    EXPECT_EQ(m_queues.length(2), 1U);
    EXPECT_EQ(m_queues.ready(), 1U);
    EXPECT_TRUE(m_queues.anyIn(2));
    EXPECT_FALSE(m_queues.anyIn(1));
}

TEST_F(FourQueues, AreEvenedOutWhenItIsTime) {
    for (int thread = 0; thread < 5; ++thread) add(thread, 2);
    m_queues.balanceIfDue(100ms);
    EXPECT_EQ(m_queues.length(2), 2U);
    EXPECT_EQ(m_queues.ready(), 5U);
    for (int thread = 5; thread < 9; ++thread) add(thread, 0);
    m_queues.balanceIfDue(109ms);
    EXPECT_EQ(m_queues.length(0), 5U) << "not before 110 ms";
    m_queues.balanceIfDue(110ms);
    EXPECT_LT(m_queues.length(0), 5U);
}

TEST(RunQueues, StayAsTheyAreWhereNothingEvensThemOut) {
    const SimMachine machine = coresWithQueues(2);
    const auto policy = findPolicy("fcfs")->make({}, withQueues(2));
    const IdleCores idle(2);
    RunQueues queues(machine, *policy, idle, kUnbound);
    for (int thread = 0; thread < 3; ++thread) {
        policy->announce(ThreadId{thread}, {});
        queues.add(ThreadId{thread}, Came::Woken, 0ms, 1);
    }
    queues.balanceIfDue(1s);
    EXPECT_EQ(queues.length(1), 3U);
}

TEST_F(FourQueues, RememberWhereThreadsHaveComeOnce) {
    m_queues.add(ThreadId{0}, Came::Expired, 0ms, 1);
    EXPECT_FALSE(m_queues.anyNews()) << "it has just run";
    add(1, 1);
    EXPECT_TRUE(m_queues.anyNews());
    EXPECT_FALSE(m_queues.takeNews(0));
    EXPECT_TRUE(m_queues.takeNews(1));
    EXPECT_FALSE(m_queues.takeNews(1));
}

} // namespace
} // namespace timeslice
