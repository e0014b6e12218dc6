#include "core/trace/builder.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

struct OneTask : testing::Test {
    TraceBuilder builder{2};
    TaskId task = builder.addTask("a");
    ThreadId thread = builder.addThread();
    void SetUp() override {
        builder.arrive(task, 0ms);
        builder.bind(thread, task, 0ms);
    }
};

TEST_F(OneTask, TilesALifeOfWorkWaitAndWork) {
    builder.on(thread, CoreId{1}, 2ms);
    builder.offWaiting(thread, State::Io, Cause::Blocked, -1, 5ms);
    builder.ready(thread, 9ms);
    builder.on(thread, CoreId{0}, 10ms);
    builder.finish(task, 12ms);
    const TracePtr trace = builder.build(12ms);
    ASSERT_EQ(trace->intervalCount(), 5U);
    EXPECT_EQ(trace->interval(0), (Interval{0ms, 2ms, task, {}, State::Ready, Cause::None, -1}));
    EXPECT_EQ(trace->interval(1), (Interval{2ms, 3ms, task, CoreId{1}, State::Running, Cause::Blocked, -1}));
    EXPECT_EQ(trace->interval(2), (Interval{5ms, 4ms, task, {}, State::Io, Cause::None, -1}));
    EXPECT_EQ(trace->interval(3), (Interval{9ms, 1ms, task, {}, State::Ready, Cause::None, -1}));
    EXPECT_EQ(trace->interval(4),
              (Interval{10ms, 2ms, task, CoreId{0}, State::Running, Cause::Finished, -1}));
    EXPECT_EQ(trace->tasks()[0].firstRun, 2ms);
    EXPECT_EQ(describe(validate(*trace)), "");
}

TEST_F(OneTask, SaysWhoNeverArrivedAndWhy) {
    const TaskId late = builder.addTask("late"), spawned = builder.addTask("spawned"),
                 last = builder.addTask("last");
    builder.arrive(late, 30ms);
    builder.arrive(last, 20ms);
    const TracePtr trace = builder.build(20ms);
    EXPECT_TRUE(trace->tasks()[task.index()].arrived());
    EXPECT_EQ(trace->tasks()[late.index()].coming, Coming::CutOff);
    EXPECT_EQ(trace->tasks()[spawned.index()].coming, Coming::NotStarted);
    EXPECT_TRUE(trace->tasks()[last.index()].arrived()) << "in the last moment";
    EXPECT_EQ(describe(validate(*trace)), "");
}

TEST_F(OneTask, EndsTheMakespanWithoutWhoWasNeverStarted) {
    builder.addTask("spawned");
    builder.on(thread, CoreId{0}, 0ms);
    builder.finish(task, 6ms);
    EXPECT_EQ(builder.build(9ms)->makespan(), 6ms);
}

TEST_F(OneTask, JoinsNeighboursThatAStateOfNoLengthParts) {
    builder.on(thread, CoreId{0}, 0ms);
    builder.off(thread, Cause::QuantumExpired, -1, 4ms);
    builder.on(thread, CoreId{0}, 4ms);
    builder.finish(task, 6ms);
    const TracePtr trace = builder.build(6ms);
    ASSERT_EQ(trace->intervalCount(), 1U);
    EXPECT_EQ(trace->interval(0).length, 6ms);
}

TEST_F(OneTask, ShowsSwitchingBeforeTheWork) {
    builder.on(thread, CoreId{0}, 1ms, 2us);
    builder.finish(task, 3ms);
    const TracePtr trace = builder.build(3ms);
    ASSERT_EQ(trace->intervalCount(), 3U);
    EXPECT_EQ(trace->interval(1).state, State::Overhead);
    EXPECT_EQ(trace->interval(1).length, 2us);
    EXPECT_EQ(trace->interval(2).start, 1ms + 2us);
    EXPECT_EQ(trace->tasks()[0].firstRun, 1ms + 2us);
}

TEST_F(OneTask, CutsSwitchingShortWhenTheCoreIsLostBefore) {
    builder.on(thread, CoreId{0}, 0ms, 2us);
    builder.off(thread, Cause::Preempted, -1, 1us);
    const TracePtr trace = builder.build(2us);
    ASSERT_EQ(trace->intervalCount(), 2U);
    EXPECT_EQ(trace->interval(0).state, State::Overhead);
    EXPECT_EQ(trace->interval(0).length, 1us);
    EXPECT_FALSE(trace->tasks()[0].firstRun.has_value());
}

TEST_F(OneTask, AnOverlayHidesWhatTheThreadDoes) {
    builder.on(thread, CoreId{0}, 0ms);
    builder.overlay(thread, State::GilWait, Cause::DropRequest, 3, 5ms);
    builder.offWaiting(thread, State::LockWait, Cause::Blocked, -1, 6ms);
    builder.on(thread, CoreId{1}, 7ms);
    builder.clearOverlay(thread, 8ms);
    builder.finish(task, 9ms);
    const TracePtr trace = builder.build(9ms);
    ASSERT_EQ(trace->intervalCount(), 3U);
    EXPECT_EQ(trace->interval(0).cause, Cause::DropRequest);
    EXPECT_EQ(trace->interval(1), (Interval{5ms, 3ms, task, {}, State::GilWait, Cause::None, 3}));
    EXPECT_EQ(trace->interval(2).core, CoreId{1});
}

TEST_F(OneTask, EndsAnUnfinishedLifeAsKilled) {
    builder.on(thread, CoreId{0}, 0ms);
    const TracePtr trace = builder.build(7ms);
    ASSERT_EQ(trace->intervalCount(), 1U);
    EXPECT_EQ(trace->interval(0).cause, Cause::Killed);
    EXPECT_FALSE(trace->tasks()[0].finish.has_value());
    EXPECT_EQ(trace->makespan(), 7ms);
    EXPECT_EQ(describe(validate(*trace)), "");
}

TEST_F(OneTask, MovesAReadingThatComesOutOfOrderAndSaysSo) {
    builder.on(thread, CoreId{0}, 5ms);
    builder.offWaiting(thread, State::Io, Cause::Blocked, -1, 4ms);
    builder.finish(task, 8ms);
    const TracePtr trace = builder.build(8ms);
    EXPECT_EQ(describe(validate(*trace)), "");
    ASSERT_EQ(trace->remarks().size(), 1U);
    EXPECT_EQ(plainEnglish().render(trace->remarks()[0]), "1 clock reading was out of order and was moved.");
}

TEST(TraceBuilder, DoesNotSeeWhatATaskDoesBeforeItArrives) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("late", false, 5ms);
    const ThreadId thread = builder.addThread();
    builder.arrive(task, 5ms);
    builder.bind(thread, task, 0ms);
    builder.on(thread, CoreId{0}, 1ms);
    builder.off(thread, Cause::Blocked, -1, 2ms);
    builder.on(thread, CoreId{0}, 6ms);
    builder.finish(task, 7ms);
    const TracePtr trace = builder.build(7ms);
    ASSERT_EQ(trace->intervalCount(), 2U);
    EXPECT_EQ(trace->interval(0).state, State::Ready);
    EXPECT_EQ(trace->interval(0).start, 5ms);
    EXPECT_EQ(describe(validate(*trace)), "");
}

TEST(TraceBuilder, FindsTheCycleOfADeadlock) {
    TraceBuilder builder(1);
    const TaskId a = builder.addTask("a");
    const TaskId b = builder.addTask("b");
    const TaskId bystander = builder.addTask("c");
    const ResourceId left = builder.addResource("left", ResourceKind::Lock);
    const ResourceId right = builder.addResource("right", ResourceKind::Lock);
    builder.take(left, a, 1ms);
    builder.take(right, b, 1ms);
    builder.blockedOn(left, bystander);
    EXPECT_TRUE(builder.findCycle().empty());
    builder.blockedOn(right, a);
    builder.blockedOn(left, b);
    const auto cycle = builder.findCycle();
    ASSERT_EQ(cycle.size(), 2U);
    EXPECT_EQ(cycle[0].task, a);
    EXPECT_EQ(cycle[0].waitsFor, right);
    EXPECT_EQ(cycle[0].heldBy, b);
    EXPECT_EQ(cycle[1].task, b);
}

TEST(TraceBuilder, ATaskThatWaitsForItsOwnLockIsACycle) {
    TraceBuilder builder(1);
    const TaskId a = builder.addTask("a");
    const ResourceId lock = builder.addResource("lock", ResourceKind::Lock);
    builder.take(lock, a, 1ms);
    builder.blockedOn(lock, a);
    ASSERT_EQ(builder.findCycle().size(), 1U);
}

// A waits for one of two permits. B waits for a; c does not, and will give its permit back.
TEST(TraceBuilder, WhoWaitsForASemaphoreIsStuckOnlyWithAllItsHolders) {
    TraceBuilder builder(1);
    const TaskId a = builder.addTask("a");
    const TaskId b = builder.addTask("b");
    const TaskId c = builder.addTask("c");
    const ResourceId permits = builder.addResource("permits", ResourceKind::Semaphore);
    const ResourceId lock = builder.addResource("lock", ResourceKind::Lock);
    builder.take(lock, a, 1ms);
    builder.take(permits, b, 1ms);
    builder.take(permits, c, 1ms);
    builder.blockedOn(permits, a);
    builder.blockedOn(lock, b);
    EXPECT_TRUE(builder.findCycle().empty());
    builder.blockedOn(lock, c);
    EXPECT_EQ(builder.findCycle().size(), 2U);
}

// A hundred thousand tasks wait for a semaphore that a hundred thousand hold: looking at each holder for each
// waiter would not come to an end.
TEST(TraceBuilder, FindsACycleAmongVeryMany) {
    constexpr int kMany = 100'000;
    TraceBuilder builder(1);
    const ResourceId permits = builder.addResource("permits", ResourceKind::Semaphore);
    const ResourceId lock = builder.addResource("lock", ResourceKind::Lock);
    std::vector<TaskId> holders;
    for (int i = 0; i < kMany; ++i) holders.push_back(builder.addTask("h"));
    for (const TaskId holder : holders) builder.take(permits, holder, 1ms);
    const TaskId last = builder.addTask("last");
    builder.take(lock, last, 1ms);
    for (int i = 0; i < kMany; ++i) builder.blockedOn(permits, builder.addTask("w"));
    for (const TaskId holder : holders) builder.blockedOn(lock, holder);
    EXPECT_TRUE(builder.findCycle().empty());
    builder.blockedOn(permits, last);
    const auto cycle = builder.findCycle();
    ASSERT_EQ(cycle.size(), 2U);
    EXPECT_EQ(cycle[0].task, holders.front());
    EXPECT_EQ(cycle[1].task, last);
}

TEST(TraceBuilder, RemembersWhoHeldAResource) {
    TraceBuilder builder(1);
    const TaskId a = builder.addTask("a");
    const TaskId b = builder.addTask("b");
    const ResourceId gil = builder.addResource("GIL", ResourceKind::Gil);
    builder.take(gil, a, 1ms);
    builder.release(gil, a, 3ms);
    builder.take(gil, b, 3ms);
    const TracePtr trace = builder.build(9ms);
    ASSERT_EQ(trace->holdings().size(), 2U);
    EXPECT_EQ(trace->holdings()[0].end, 3ms);
    EXPECT_EQ(trace->holdings()[1].task, b);
    EXPECT_EQ(trace->holdings()[1].end, 9ms);
}

TEST(Trace, FindsTheIntervalAtAnInstant) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("a");
    const ThreadId thread = builder.addThread();
    builder.arrive(task, 1ms);
    builder.bind(thread, task, 1ms);
    builder.on(thread, CoreId{0}, 2ms);
    builder.finish(task, 3ms);
    const TracePtr trace = builder.build(4ms);
    EXPECT_FALSE(trace->intervalAt(task, 0ms).has_value());
    EXPECT_EQ(trace->intervalAt(task, 1ms), 0U);
    EXPECT_EQ(trace->intervalAt(task, 2ms), 1U);
    EXPECT_FALSE(trace->intervalAt(task, 3ms).has_value());
}

// The validator must see what is wrong: two tasks reported on one core at once.
TEST(Validate, SeesTwoTasksOnOneCore) {
    TraceBuilder builder(1);
    for (const char* name : {"a", "b"}) {
        const TaskId task = builder.addTask(name);
        const ThreadId thread = builder.addThread();
        builder.arrive(task, 0ms);
        builder.bind(thread, task, 0ms);
        builder.on(thread, CoreId{0}, 0ms);
    }
    EXPECT_EQ(describe(validate(*builder.build(5ms))), "core 0: two tasks at 0 ns");
}

TEST(States, HaveNamesThatReadBack) {
    for (int i = 0; i < kStateCount; ++i)
        EXPECT_EQ(stateNamed(nameOf(static_cast<State>(i))), static_cast<State>(i));
    for (int i = 1; i < kCauseCount; ++i)
        EXPECT_EQ(causeNamed(nameOf(static_cast<Cause>(i))), static_cast<Cause>(i));
    EXPECT_FALSE(stateNamed("asleep").has_value());
}

TEST(TraceBuilder, NumbersHelpersOfOneNameAndNobodyElse) {
    TraceBuilder builder(1);
    for (const char* name : {"task", "task"}) builder.addTask(name);
    for (const char* name : {"worker", "main thread", "worker"}) builder.addTask(name, true);
    const TracePtr trace = builder.build(1ms);
    std::vector<std::string> names;
    for (const TraceTask& task : trace->tasks()) names.push_back(task.name);
    EXPECT_EQ(names, (std::vector<std::string>{"task", "task", "worker 1", "main thread", "worker 2"}));
}

TEST_F(OneTask, FirstRunsAfterTheOverheadThatItsTurnBeginsWith) {
    builder.on(thread, CoreId{0}, 1ms);
    builder.overhead(thread, true, 1ms); // it starts up
    builder.overhead(thread, false, 3ms);
    builder.finish(task, 5ms);
    EXPECT_EQ(builder.build(5ms)->tasks()[0].firstRun, 3ms);
}

TEST_F(OneTask, FirstRunsBeforeAWaitThatItBeginsWith) {
    builder.on(thread, CoreId{0}, 1ms);
    builder.offWaiting(thread, State::Io, Cause::Blocked, -1, 1ms);
    builder.ready(thread, 3ms);
    builder.on(thread, CoreId{0}, 4ms);
    builder.finish(task, 5ms);
    EXPECT_EQ(builder.build(5ms)->tasks()[0].firstRun, 1ms);
}

TEST_F(OneTask, FirstRunsWhereItRanForNoTimeAtAll) {
    builder.on(thread, CoreId{0}, 2ms);
    builder.finish(task, 2ms);
    EXPECT_EQ(builder.build(2ms)->tasks()[0].firstRun, 2ms);
}

TEST(TraceBuilder, NumbersTheIntervalsOfManyTasksByTaskAndStart) {
    TraceBuilder builder(1);
    constexpr size_t kTasks = 3;
    constexpr int kTurns = 30; // in turn, 1 ms each
    for (size_t i = 0; i < kTasks; ++i) {
        const TaskId task = builder.addTask("t" + std::to_string(i));
        builder.arrive(task, 0ms);
        builder.bind(builder.addThread(), task, 0ms);
    }
    builder.addTask("never came", false, kTurns * 1ms);
    for (int turn = 0; turn < kTurns; ++turn) {
        const ThreadId thread = ThreadId::at(static_cast<size_t>(turn) % kTasks);
        builder.on(thread, CoreId{0}, turn * 1ms);
        builder.off(thread, Cause::QuantumExpired, -1, turn * 1ms + 1ms);
    }
    const TracePtr trace = builder.build(kTurns * 1ms);
    EXPECT_EQ(describe(validate(*trace)), "");
    EXPECT_EQ(trace->intervalCount(), 20U + 21U + 20U); // the last one's last turn ends with the run
    size_t count = 0;
    TaskId task{0};
    Nanos end{0};
    for (const size_t number : trace->numbers()) {
        const Interval interval = trace->interval(number);
        if (interval.task != task) end = Nanos{0};
        EXPECT_GE(interval.task, task);
        EXPECT_EQ(interval.start, end);
        EXPECT_EQ(trace->intervalAt(interval.task, interval.start), number);
        task = interval.task;
        end = interval.end();
        ++count;
    }
    EXPECT_EQ(count, trace->intervalCount());
    EXPECT_EQ(trace->intervalsOf(TaskId{3}).size(), 0U);
    EXPECT_EQ(trace->intervalsOn(CoreId{0}).size(), static_cast<size_t>(kTurns));
    EXPECT_EQ(trace->interval(trace->intervalsOn(CoreId{0})[4]).start, 4ms);
}

TEST(IntervalStore, KeepsEveryStateCauseAndCoreIn16Bytes) {
    static_assert(sizeof(IntervalStore::Row) == 16);
    for (int state = 0; state < kStateCount; ++state)
        for (int cause = 0; cause < kCauseCount; ++cause)
            for (const int core : {-1, 0, 1, 4095, 8'388'606}) {
                IntervalStore::Row row{5ms, 7, CoreId{core}, static_cast<State>(state),
                                       static_cast<Cause>(cause)};
                ASSERT_EQ(row.state(), static_cast<State>(state));
                ASSERT_EQ(row.cause(), static_cast<Cause>(cause));
                ASSERT_EQ(row.core(), CoreId{core});
                row.setCause(Cause::Killed);
                ASSERT_EQ(row.state(), static_cast<State>(state));
                ASSERT_EQ(row.core(), CoreId{core});
            }
}

TEST(TraceBuilder, AHelperThatNoThreadWorksForIsIdleAndATaskAsItWasSaid) {
    TraceBuilder builder(1);
    builder.tasksBeginAs(State::Queued);
    const TaskId task = builder.addTask("job");
    const TaskId helper = builder.addTask("worker", true);
    builder.arrive(task, 2ms);
    builder.arrive(helper, Nanos{0});
    const TracePtr trace = builder.build(5ms);
    EXPECT_EQ(trace->interval(trace->intervalsOf(task).begin).state, State::Queued);
    EXPECT_EQ(trace->interval(trace->intervalsOf(helper).begin).state, State::Idle);
}

TEST(TraceBuilder, AParkedTasksStateMayHaveChangedBeforeItIsTold) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("t");
    builder.arrive(task, Nanos{0});
    builder.park(task, State::Io, -1, 1ms);
    builder.park(task, State::Ready, -1, 5ms);
    builder.mark(MarkKind::Wake, task, task, 9ms);
    builder.park(task, State::Sleep, -1, 4ms); // no earlier than its own last change
    const TracePtr trace = builder.build(9ms);
    ASSERT_EQ(trace->intervalsOf(task).size(), 3U);
    EXPECT_EQ(trace->interval(trace->intervalsOf(task).begin + 1).length, 4ms);
    EXPECT_TRUE(trace->remarks().empty()) << "nothing was repaired";
}

// Who waited for a device goes on when it has a core, not when the device has answered.
TEST_F(OneTask, AnOverlayOfAWaitIsOverWithTheWait) {
    builder.overlay(thread, State::Io, Cause::Blocked, -1, Nanos{0});
    builder.offWaiting(thread, State::Io, Cause::Blocked, -1, Nanos{0});
    builder.ready(thread, 4ms);
    builder.on(thread, CoreId{0}, 6ms);
    builder.finish(task, 7ms);
    const TracePtr trace = builder.build(7ms);
    const Trace::Range range = trace->intervalsOf(task);
    ASSERT_EQ(range.size(), 3U);
    EXPECT_EQ(trace->interval(range.begin).state, State::Io);
    EXPECT_EQ(trace->interval(range.begin + 1).state, State::Ready);
    EXPECT_EQ(trace->interval(range.begin + 1).length, 2ms);
}

TEST(TraceBuilder, TellsGilsOfSeveralInterpretersApart) {
    TraceBuilder two(1);
    two.addResource("GIL", ResourceKind::Gil);
    two.addResource("L", ResourceKind::Lock);
    two.addResource("GIL", ResourceKind::Gil);
    const TracePtr trace = two.build(1ms);
    EXPECT_EQ(trace->resources()[0].name, "GIL 1");
    EXPECT_EQ(trace->resources()[1].name, "L");
    EXPECT_EQ(trace->resources()[2].name, "GIL 2");
    TraceBuilder one(1);
    one.addResource("GIL", ResourceKind::Gil);
    EXPECT_EQ(one.build(1ms)->resources()[0].name, "GIL");
}

} // namespace
} // namespace timeslice
