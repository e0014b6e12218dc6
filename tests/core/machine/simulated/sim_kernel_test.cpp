// How a simulated run ends.
#include "core/machine/simulated/thread_chooser.h"
#include "tests/core/machine/simulated/small_machine.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace timeslice {
namespace {

using test::SmallMachine;

ThreadBody computing(Nanos amount) {
    return [amount](Thread& thread) -> Co<> { co_await thread.compute({amount, WorkKernel::Chain, {}}); };
}

ThreadBody sleeping(Nanos time) {
    return [time](Thread& thread) -> Co<> { co_await thread.sleep(time); };
}

TEST(SimKernel, EndsWithItsLastThreadAndWaitsForNoDaemon) {
    SmallMachine machine;
    machine.thread(computing(10ms));
    machine.thread(computing(1s), 0ms, true);
    EXPECT_EQ(machine.run(), SimEnd::Done);
    EXPECT_EQ(machine.kernel().now(), 10ms);
}

TEST(SimKernel, SleepsUntilAThreadIsDue) {
    SmallMachine machine;
    machine.thread(computing(10ms), 7ms);
    EXPECT_EQ(machine.run(), SimEnd::Done);
    EXPECT_EQ(machine.kernel().now(), 17ms);
}

TEST(SimKernel, SaysDeadlockWhenNothingIsLeftToHappen) {
    SmallMachine machine;
    const auto mutex = machine.kernel().makeMutex();
    const auto condition = machine.kernel().makeCondition();
    machine.thread([&](Thread& thread) -> Co<> {
        co_await thread.lock(*mutex);
        co_await thread.wait(*condition, *mutex);
    });
    machine.thread(computing(5ms));
    EXPECT_EQ(machine.run(), SimEnd::Deadlock);
    EXPECT_EQ(machine.kernel().now(), 5ms);
}

TEST(SimKernel, SaysTooLongWhenAllThatIsLeftIsBeyondAllTime) {
    SmallMachine machine;
    machine.thread([](Thread& thread) -> Co<> {
        co_await thread.sleep(kLongestTime);
        co_await thread.sleep(kLongestTime);
    });
    EXPECT_EQ(machine.run(), SimEnd::TooLong);
}

TEST(SimKernel, StopsAtTheLimitOfTime) {
    SmallMachine machine;
    machine.thread(sleeping(1s));
    SimLimits limits;
    limits.time = 300ms;
    EXPECT_EQ(machine.run(limits), SimEnd::TooLate);
    EXPECT_EQ(machine.kernel().now(), 300ms);
}

TEST(SimKernel, StopsAtTheLimitsOfOperationsAndOfTheTrace) {
    SimLimits operations, intervals;
    operations.operations = 10'000;
    intervals.intervals = 2000;
    SmallMachine busy(1), large(1);
    const TaskId task = large.trace().addTask("task");
    const auto sleeps = [task](Thread& thread) -> Co<> {
        thread.notes().bind(task);
        for (int i = 0; i < 100'000; ++i) {
            co_await thread.compute({1us, WorkKernel::Chain, {}});
            co_await thread.sleep(1us);
        }
    };
    busy.trace().addTask("task");
    large.trace().arrive(task, 0ms);
    busy.thread(sleeps);
    EXPECT_EQ(busy.run(operations), SimEnd::TooBusy);
    large.thread(sleeps);
    EXPECT_EQ(large.run(intervals), SimEnd::TooLarge);
}

TEST(SimKernel, StopsWhenItIsAskedTo) {
    SmallMachine machine;
    machine.thread(sleeping(1s));
    EXPECT_EQ(machine.kernel().run([] { return true; }), SimEnd::Stopped);
}

// Nobody chooses.
class Undecided final : public ThreadChooser {
  public:
    std::optional<size_t> choose(Nanos, std::span<const ThreadId>) override { return {}; }
    bool interrupts(Nanos, ThreadId, std::span<const ThreadId>) override { return false; }
};

TEST(SimKernel, EndsAtADecisionThatNobodyTakes) {
    Undecided chooser;
    SmallMachine machine(1, {}, "manual", &chooser);
    machine.thread(computing(10ms));
    machine.thread(computing(10ms), 2ms);
    machine.thread(computing(10ms), 3ms);
    EXPECT_EQ(machine.run(), SimEnd::OpenDecision);
    EXPECT_EQ(machine.kernel().now(), 4ms) << "the first one's quantum is over, and two others are ready";
}

TEST(SimKernel, RethrowsWhatABodyThrows) {
    SmallMachine machine;
    machine.thread([](Thread& thread) -> Co<> {
        co_await thread.sleep(1ms);
        throw std::runtime_error("broken");
    });
    EXPECT_THROW(machine.run(), std::runtime_error);
}

TEST(SimKernel, UsesNoMoreCoresThanItIsLimitedTo) {
    SmallMachine machine(4);
    machine.kernel().limitCores(1);
    EXPECT_EQ(machine.kernel().cores(), 1);
    for (int i = 0; i < 3; ++i) machine.thread(computing(10ms));
    EXPECT_EQ(machine.run(), SimEnd::Done);
    EXPECT_EQ(machine.kernel().now(), 30ms);
}

} // namespace
} // namespace timeslice
