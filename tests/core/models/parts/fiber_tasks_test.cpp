// Tasks in loops, with programs written by hand, on the simulated machine without costs.
#include "core/models/parts/fiber_tasks.h"
#include "tests/core/machine/simulated/small_machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using test::SmallMachine;
using testing::ElementsAre;

Work workFor(Nanos amount) {
    return {amount, WorkKernel::Chain, {}};
}

// Each task is a group of its own. Tasks are called by their numbers.
class LoopWorld {
  public:
    explicit LoopWorld(int cores = 1) : m_machine(cores) {}

    using Program = std::function<Co<>(TaskActions&)>;
    PlannedTask& task(Program program) {
        PlannedTask job;
        job.task = m_machine.trace().addTask("task");
        job.group = m_plan.groups.size();
        job.program = [this, program, number = job.task.value](TaskActions& actions) -> Co<TaskEnd> {
            TaskEnd end = TaskEnd::Done;
            try {
                co_await program(actions);
            } catch (const TaskCancelled&) {
                say(fmt::format("{} is cancelled", number));
                end = TaskEnd::Cancelled;
            }
            co_return end;
        };
        m_plan.groups.push_back({.first = m_plan.tasks.size(), .tasks = 1});
        m_plan.tasks.push_back(std::move(job));
        return m_plan.tasks.back();
    }
    // Started by a step of another task.
    size_t spawned(Program program) {
        task(std::move(program)).spawned = true;
        m_plan.groups.back().spawned = true;
        return m_plan.groups.size() - 1;
    }
    void mayBeCancelled(size_t group) { m_plan.groups[group].cancelled = true; }
    size_t lock() {
        m_plan.resources.push_back({.id = m_machine.trace().addResource("lock", ResourceKind::Lock)});
        return m_plan.resources.size() - 1;
    }

    void say(std::string_view what) { m_machine.say(what); }

    // What was said.
    std::vector<std::string> run(size_t loops = 1, const FiberOptions& options = {}) {
        SimKernel& kernel = m_machine.kernel();
        for (const PlannedTask& job : m_plan.tasks) m_machine.trace().arrive(job.task, job.arrival);
        m_world = std::make_unique<FiberWorld>(kernel, m_plan, options);
        for (size_t i = 0; i < loops; ++i) m_world->addLoop(kernel.addHelper("loop"));
        m_world->handOut();
        for (size_t i = 0; i < loops; ++i)
            m_machine.thread([this, i](Thread& thread) { return m_world->loop(i).run(thread); });
        EXPECT_EQ(m_machine.run(), SimEnd::Done);
        const TracePtr trace = m_machine.trace().build(kernel.now());
        EXPECT_EQ(describe(validate(*trace)), "");
        return m_machine.log();
    }

  private:
    SmallMachine m_machine;
    RunPlan m_plan;
    std::unique_ptr<FiberWorld> m_world;
};

TEST(FiberTasks, GoOnWhenTheLoopComesRoundToThem) {
    LoopWorld world;
    for (const char* name : {"a", "b"})
        world.task([&world, name](TaskActions& actions) -> Co<> {
            world.say(name);
            co_await actions.cpu(workFor(2ms));
            co_await actions.yield();
            world.say(name);
            co_await actions.cpu(workFor(2ms));
        });
    EXPECT_THAT(world.run(), ElementsAre("0: a", "2: b", "4: a", "6: b"));
}

TEST(FiberTasks, WaitBesideEachOther) {
    LoopWorld world;
    world.task([&](TaskActions& actions) -> Co<> {
        co_await actions.io({10ms, {}, 0});
        world.say("answer");
    });
    world.task([&](TaskActions& actions) -> Co<> {
        co_await actions.sleep(5ms);
        world.say("slept");
        co_await actions.cpu(workFor(10ms)); // the answer comes meanwhile
    });
    EXPECT_THAT(world.run(), ElementsAre("5: slept", "15: answer"));
}

TEST(FiberTasks, AreCutAtTheirDeadlineWhileTheyWaitForTheLoop) {
    for (const size_t loops : {1U, 2U}) {
        LoopWorld world(2);
        world.task([&](TaskActions& actions) -> Co<> {
            actions.waitsUntil(5ms);
            bool cut = false;
            try {
                co_await actions.io({50ms, {}, 0});
            } catch (const OutOfTime&) {
                cut = true;
            }
            world.say(cut ? "cut" : "answer");
            actions.waitsUntil(kNever);
            co_await actions.sleep(2ms);
            world.say("slept");
        });
        EXPECT_THAT(world.run(loops), ElementsAre("5: cut", "7: slept")) << loops;
    }
}

TEST(FiberTasks, StopTheirLoopWithABlockingCall) {
    LoopWorld world;
    world.task([&](TaskActions& actions) -> Co<> { co_await actions.block(20ms); });
    world.task([&](TaskActions&) -> Co<> {
        world.say("at last");
        co_return;
    });
    EXPECT_THAT(world.run(), ElementsAre("20: at last"));
}

TEST(FiberTasks, ArriveWhenTheyAreDue) {
    LoopWorld world;
    world
        .task([&](TaskActions&) -> Co<> {
            world.say("here");
            co_return;
        })
        .arrival = 7ms;
    EXPECT_THAT(world.run(), ElementsAre("7: here"));
}

TEST(FiberTasks, LetTheNextOneRunWhenTheirSliceIsOver) {
    LoopWorld world;
    for (const char* name : {"a", "b"})
        world.task([&world, name](TaskActions& actions) -> Co<> {
            co_await actions.cpu(workFor(3ms));
            world.say(name);
        });
    EXPECT_THAT(world.run(1, {.slice = 2ms}), ElementsAre("5: a", "6: b"));
}

// The first one wants the lock again at once, and has to queue behind those who waited.
TEST(FiberSync, ALockThatIsGivenBackGoesStraightToTheFirstWaiter) {
    LoopWorld world;
    const size_t lock = world.lock();
    for (const char* name : {"a", "b", "c"})
        world.task([&world, lock, name](TaskActions& actions) -> Co<> {
            for (int i = 0; i < 2; ++i) {
                co_await actions.sync({SyncOp::Lock, lock, {}, 0});
                world.say(name);
                co_await actions.sleep(10ms);
                co_await actions.sync({SyncOp::Unlock, lock, {}, 0});
            }
        });
    EXPECT_THAT(world.run(), ElementsAre("0: a", "10: b", "20: c", "30: a", "40: b", "50: c"));
}

TEST(FiberSync, AWaiterGivesUpWhenItsTimeIsOver) {
    LoopWorld world;
    const size_t lock = world.lock();
    world.task([&, lock](TaskActions& actions) -> Co<> {
        co_await actions.sync({SyncOp::Lock, lock, {}, 0});
        co_await actions.sleep(10ms);
        co_await actions.sync({SyncOp::Unlock, lock, {}, 0});
    });
    for (const Nanos patience : {5ms, 20ms})
        world.task([&, lock, patience](TaskActions& actions) -> Co<> {
            const bool got = co_await actions.sync({SyncOp::Lock, lock, patience, 0});
            world.say(got ? "got it" : "gave up");
        });
    EXPECT_THAT(world.run(), ElementsAre("5: gave up", "10: got it"));
}

TEST(FiberTasks, AreStolenByALoopWithNothingToDo) {
    LoopWorld world(2);
    std::vector<size_t> parts;
    world.task([&](TaskActions& actions) -> Co<> {
        for (const size_t part : parts) co_await actions.spawn(part, {});
    });
    for (int i = 0; i < 4; ++i)
        parts.push_back(world.spawned([&](TaskActions& actions) -> Co<> {
            co_await actions.cpu(workFor(10ms));
            world.say("done");
        }));
    EXPECT_THAT(world.run(2), ElementsAre("10: done", "10: done", "20: done", "20: done"));
}

TEST(FiberTasks, LeaveWhatTheyWaitForWhenTheyAreCancelled) {
    LoopWorld world;
    const size_t lock = world.lock();
    const auto takesLock = [&, lock](TaskActions& actions) -> Co<> {
        co_await actions.sync({SyncOp::Lock, lock, {}, 0});
        world.say("locks");
        co_await actions.sleep(10ms);
        co_await actions.sync({SyncOp::Unlock, lock, {}, 0});
    };
    for (int i = 0; i < 3; ++i) world.task(takesLock); // the numbers 0 to 2
    world.task([&](TaskActions& actions) -> Co<> { co_await actions.io({1s, {}, 0}); });
    world.task([&](TaskActions& actions) -> Co<> {
        co_await actions.sleep(5ms);
        co_await actions.cancel(1);
        co_await actions.cancel(3);
    });
    world.mayBeCancelled(1);
    world.mayBeCancelled(3);
    EXPECT_THAT(world.run(), ElementsAre("0: locks", "5: 1 is cancelled", "5: 3 is cancelled", "10: locks"));
}

TEST(FiberTasks, EndInTheMiddleOfTheirWorkOnlyWhereTheWorldSaysSo) {
    for (const bool endsWork : {false, true}) {
        LoopWorld world(2);
        world.task([&](TaskActions& actions) -> Co<> {
            co_await actions.cpu(workFor(20ms));
            world.say("computed");
        });
        world.task([&](TaskActions& actions) -> Co<> {
            co_await actions.cpu(workFor(5ms));
            co_await actions.cancel(0);
        });
        world.mayBeCancelled(0);
        EXPECT_THAT(world.run(2, {.endsWork = endsWork}),
                    ElementsAre(endsWork ? "5: 0 is cancelled" : "20: computed"));
    }
}

TEST(FiberTasks, ThatAreDaemonsDoNotKeepTheLoop) {
    LoopWorld world(2);
    world.task([&](TaskActions& actions) -> Co<> { co_await actions.cpu(workFor(1s)); }).daemon = true;
    world.task([&](TaskActions& actions) -> Co<> {
        co_await actions.cpu(workFor(5ms));
        world.say("done");
    });
    EXPECT_THAT(world.run(2), ElementsAre("5: done"));
}

// Loops on four cores, and tasks that park for one lock again and again: a task that another loop resumed
// before its own had put it down would run twice at once, or be lost.
TEST(FiberTasks, AreNeverResumedBeforeTheirLoopHasPutThemDown) {
    constexpr int kTasks = 12, kTimes = 50;
    LoopWorld world(4);
    const size_t lock = world.lock();
    int inside = 0, count = 0;
    for (int number = 0; number < kTasks; ++number)
        world.task([&, number](TaskActions& actions) -> Co<> {
            for (int i = 0; i < kTimes; ++i) {
                co_await actions.sync({SyncOp::Lock, lock, {}, 0});
                EXPECT_EQ(++inside, 1);
                co_await actions.cpu(workFor(1us + Nanos(number * 7 % 5)));
                ++count;
                --inside;
                co_await actions.sync({SyncOp::Unlock, lock, {}, 0});
                co_await actions.cpu(workFor(Nanos(number * 131 % 977)));
            }
        });
    world.run(4);
    EXPECT_EQ(count, kTasks * kTimes);
}

} // namespace
} // namespace timeslice
