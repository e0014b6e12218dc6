// What the operations of a simulated thread do, on threads written by hand.
#include "tests/core/machine/simulated/small_machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using test::SmallMachine;
using testing::ElementsAre;

Work workOf(Nanos amount, std::optional<Nanos> checkpoint = {}) {
    return {amount, WorkKernel::Chain, checkpoint};
}

std::string leftOf(Nanos left) {
    return fmt::format("{} ms left", left.count() / 1'000'000);
}

class SimThreadOperations : public testing::Test {
  protected:
    SmallMachine m_machine;
    SimKernel& m_kernel = m_machine.kernel();
};

TEST_F(SimThreadOperations, AMutexLetsOneInAndOneThatAsksAgainAtOnceBeforeTheWoken) {
    const auto mutex = m_kernel.makeMutex();
    const auto body = [&](std::string name, int times) {
        return [&, name, times](Thread& thread) -> Co<> {
            for (int i = 0; i < times; ++i) {
                co_await thread.lock(*mutex);
                m_machine.say(name);
                co_await thread.compute(workOf(10ms));
                thread.unlock(*mutex);
            }
        };
    };
    m_machine.thread(body("first", 2));
    m_machine.thread(body("second", 1), 5ms);
    EXPECT_EQ(m_machine.run(), SimEnd::Done);
    EXPECT_THAT(m_machine.log(), ElementsAre("0: first", "10: first", "20: second"));
}

TEST_F(SimThreadOperations, TryLockDoesNotWait) {
    const auto mutex = m_kernel.makeMutex();
    m_machine.thread([&](Thread& thread) -> Co<> {
        m_machine.say(thread.tryLock(*mutex) ? "taken" : "held");
        m_machine.say(thread.tryLock(*mutex) ? "taken" : "held");
        co_return;
    });
    m_machine.run();
    EXPECT_THAT(m_machine.log(), ElementsAre("0: taken", "0: held"));
}

TEST_F(SimThreadOperations, AWaitOnAConditionEndsByASignalOrItsTimeout) {
    const auto mutex = m_kernel.makeMutex();
    const auto condition = m_kernel.makeCondition();
    const auto waiter = [&](std::optional<Nanos> timeout) {
        return [&, timeout](Thread& thread) -> Co<> {
            co_await thread.lock(*mutex);
            const bool woken = co_await thread.wait(*condition, *mutex, timeout);
            m_machine.say(woken ? "woken" : "too late");
            m_machine.say(thread.tryLock(*mutex) ? "without the mutex" : "with the mutex");
            thread.unlock(*mutex);
        };
    };
    m_machine.thread(waiter({}));
    m_machine.thread(waiter(3ms));
    m_machine.thread(waiter(20ms));
    m_machine.thread([&](Thread& thread) -> Co<> {
        co_await thread.sleep(10ms);
        co_await thread.signal(*condition);
        co_await thread.sleep(1ms);
        co_await thread.signal(*condition);
    });
    EXPECT_EQ(m_machine.run(), SimEnd::Done);
    EXPECT_THAT(m_machine.log(), ElementsAre("3: too late", "3: with the mutex", "10: woken",
                                             "10: with the mutex", "11: woken", "11: with the mutex"));
    EXPECT_EQ(m_kernel.now(), 11ms) << "the last one's timer was stale";
}

TEST_F(SimThreadOperations, ABroadcastWakesAllInTheOrderInWhichTheyCame) {
    const auto mutex = m_kernel.makeMutex();
    const auto condition = m_kernel.makeCondition();
    for (const char* name : {"a", "b", "c"})
        m_machine.thread([&, name](Thread& thread) -> Co<> {
            co_await thread.lock(*mutex);
            co_await thread.wait(*condition, *mutex);
            m_machine.say(name);
            co_await thread.compute(workOf(1ms));
            thread.unlock(*mutex);
        });
    m_machine.thread([&](Thread& thread) -> Co<> { co_await thread.broadcast(*condition); }, 5ms);
    EXPECT_EQ(m_machine.run(), SimEnd::Done);
    EXPECT_THAT(m_machine.log(), ElementsAre("5: a", "6: b", "7: c"));
}

TEST_F(SimThreadOperations, ABreakerStopsWorkAtACheckpointAndLetsNoneBegin) {
    const auto breaker = m_kernel.makeBreaker();
    m_kernel.setAt(*breaker, 25ms);
    m_machine.thread([&](Thread& thread) -> Co<> {
        const Nanos left = co_await thread.compute(workOf(100ms, 10ms), breaker.get());
        m_machine.say(leftOf(left));
        const Nanos all = co_await thread.compute(workOf(100ms, 10ms), breaker.get());
        m_machine.say(leftOf(all));
        breaker->clear();
        const Nanos none = co_await thread.compute(workOf(5ms, 10ms), breaker.get());
        m_machine.say(leftOf(none));
    });
    m_machine.run();
    EXPECT_THAT(m_machine.log(), ElementsAre("30: 70 ms left", "30: 100 ms left", "35: 0 ms left"));
}

TEST_F(SimThreadOperations, ABreakerCutsASleepAndAWaitForADeviceShort) {
    const auto breaker = m_kernel.makeBreaker();
    m_kernel.setAt(*breaker, 5ms);
    m_machine.thread([&](Thread& thread) -> Co<> {
        const bool whole = co_await thread.sleep(10ms, breaker.get());
        m_machine.say(whole ? "slept" : "roused");
    });
    m_machine.thread([&](Thread& thread) -> Co<> {
        const Token token = thread.start({8ms, {}, 0});
        const bool whole = co_await thread.wait(token, breaker.get());
        m_machine.say(whole ? "answer" : "called away");
        const bool later = co_await thread.wait(token);
        m_machine.say(later ? "answer" : "called away");
    });
    EXPECT_EQ(m_machine.run(), SimEnd::Done);
    EXPECT_THAT(m_machine.log(), ElementsAre("5: roused", "5: called away", "8: answer"));
}

TEST_F(SimThreadOperations, WaitAnyAnswersAllThatHaveComeBackAndSinceWhen) {
    m_machine.thread([&](Thread& thread) -> Co<> {
        thread.start({10ms, {}, 0});
        thread.start({20ms, {}, 0});
        thread.start({30ms, {}, 0});
        const auto first = co_await thread.waitAny({});
        m_machine.say(fmt::format("{} answer", first.size()));
        co_await thread.compute(workOf(25ms));
        const auto others = co_await thread.waitAny({});
        m_machine.say(fmt::format("since {} and {}", others.at(0).since.count() / 1'000'000,
                                  others.at(1).since.count() / 1'000'000));
        const auto none = co_await thread.waitAny(5ms);
        m_machine.say(fmt::format("{} answers", none.size()));
    });
    EXPECT_EQ(m_machine.run(), SimEnd::Done);
    EXPECT_THAT(m_machine.log(), ElementsAre("10: 1 answer", "35: since 20 and 30", "40: 0 answers"));
}

TEST_F(SimThreadOperations, APokeEndsThisWaitAnyOrTheNext) {
    Thread* poked = nullptr;
    m_machine.thread([&](Thread& thread) -> Co<> {
        poked = &thread;
        co_await thread.waitAny({});
        m_machine.say("poked");
        co_await thread.compute(workOf(10ms));
        co_await thread.waitAny({});
        m_machine.say("poked meanwhile");
    });
    m_machine.thread([&](Thread& thread) -> Co<> {
        co_await thread.sleep(5ms);
        thread.poke(*poked);
        co_await thread.sleep(5ms);
        thread.poke(*poked);
    });
    EXPECT_EQ(m_machine.run(), SimEnd::Done);
    EXPECT_THAT(m_machine.log(), ElementsAre("5: poked", "15: poked meanwhile"));
}

TEST_F(SimThreadOperations, AnAbandonedAnswerNeverComes) {
    m_machine.thread([&](Thread& thread) -> Co<> {
        const Token early = thread.start({1ms, {}, 0});
        const Token late = thread.start({9ms, {}, 0});
        co_await thread.sleep(5ms);
        thread.abandon(early); // it has come back, and nobody has looked
        thread.abandon(late);
        const auto answers = co_await thread.waitAny(20ms);
        m_machine.say(fmt::format("{} answers", answers.size()));
    });
    m_machine.run();
    EXPECT_THAT(m_machine.log(), ElementsAre("25: 0 answers"));
}

TEST(SimThreadCosts, AreSharedBetweenTheParentAndTheChildThatItStarts) {
    Costs costs;
    costs.threadStart = 31ms;
    costs.processFork = 2ms;
    costs.processForkChild = 3ms;
    SmallMachine machine(4, costs);
    const auto child = [&](Thread&) -> Co<> {
        machine.say("child");
        co_return;
    };
    machine.thread([&](Thread& thread) -> Co<> {
        co_await thread.spawn(StartAs::Thread, {}, child);
        machine.say("parent of a thread");
        co_await thread.spawn(StartAs::ForkedProcess, {}, child);
        machine.say("parent of a process");
    });
    EXPECT_EQ(machine.run(), SimEnd::Done);
    EXPECT_THAT(machine.log(),
                ElementsAre("10: parent of a thread", "12: parent of a process", "15: child", "31: child"));
}

TEST(SimThreadCosts, ArePaidOnTheCore) {
    Costs costs;
    costs.loopTurn = 2ms;
    costs.wakeCall = 1ms;
    SmallMachine machine(1, costs);
    const auto condition = machine.kernel().makeCondition();
    machine.thread([&](Thread& thread) -> Co<> {
        co_await thread.pay(Cost::LoopTurn, 3);
        machine.say("three turns");
        co_await thread.signal(*condition);
        machine.say("nobody to wake");
    });
    machine.run();
    EXPECT_THAT(machine.log(), ElementsAre("6: three turns", "6: nobody to wake"));
}

TEST(SimThreadYield, LetsTheOthersRunFirst) {
    SmallMachine machine(1);
    for (const char* name : {"a", "b"})
        machine.thread([&machine, name](Thread& thread) -> Co<> {
            co_await thread.compute(workOf(1ms));
            co_await thread.yield();
            machine.say(name);
            co_await thread.compute(workOf(1ms));
            co_await thread.yield();
            machine.say(name);
        });
    EXPECT_EQ(machine.run(), SimEnd::Done);
    EXPECT_THAT(machine.log(), ElementsAre("2: a", "3: b", "4: a", "4: b"));
}

} // namespace
} // namespace timeslice
