#include "core/metrics/metrics.h"
#include "tests/core/small_trace.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

using test::Piece;
using test::resultOf;
using test::SmallTrace;

TEST(Measure, AddsUpWhatATaskDid) {
    SmallTrace trace(1);
    trace.task("A", 2ms,
               {{State::Ready, 1ms},
                {State::Overhead, 2ms, 0},
                {State::Running, 4ms, 0, Cause::Blocked},
                {State::Io, 8ms},
                {State::GilWait, 16ms},
                {State::LockWait, 32ms},
                {State::MessageWait, 128ms},
                {State::Sleep, 256ms},
                {State::Queued, 512ms},
                {State::Blocked, 1024ms},
                {State::Unknown, 2048ms},
                {State::Throttled, 4096ms},
                {State::Running, 64ms, 0}});
    const RunMetrics run = measure(resultOf(trace.build()));
    ASSERT_EQ(run.tasks.size(), 1U);
    const TaskMetrics& task = run.tasks.front();
    EXPECT_EQ(task.name, "A");
    EXPECT_EQ(task.arrival, Nanos{2ms});
    EXPECT_EQ(task.firstRun, Nanos{5ms});
    EXPECT_EQ(task.finish, Nanos{8193ms});
    EXPECT_EQ(task.turnaround(), Nanos{8191ms});
    EXPECT_EQ(task.response(), Nanos{3ms});
    EXPECT_EQ(task.waiting, Nanos{529ms});
    EXPECT_EQ(task.cpu, Nanos{68ms});
    EXPECT_EQ(task.ready, Nanos{1ms});
    EXPECT_EQ(task.gilWait, Nanos{16ms});
    EXPECT_EQ(task.lockWait, Nanos{32ms});
    EXPECT_EQ(task.io, Nanos{8ms});
    EXPECT_EQ(task.overhead, Nanos{2ms});
    EXPECT_EQ(task.messageWait, Nanos{128ms});
    EXPECT_EQ(task.sleep, Nanos{256ms});
    EXPECT_EQ(task.queued, Nanos{512ms});
    EXPECT_EQ(task.blocked, Nanos{1024ms});
    EXPECT_EQ(task.unknown, Nanos{2048ms});
    EXPECT_EQ(task.throttled, Nanos{4096ms});
    EXPECT_EQ(run.makespan, Nanos{8191ms});
}

TEST(Measure, LeavesOpenWhatNeverHappened) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    trace.task("B", 0ms, {{State::LockWait, 10ms}}, SmallTrace::End::Stays);
    const RunMetrics run = measure(resultOf(trace.build(20ms)));
    const TaskMetrics& stuck = run.tasks[1];
    EXPECT_FALSE(stuck.firstRun || stuck.finish || stuck.turnaround() || stuck.response());
    EXPECT_EQ(run.makespan, Nanos{20ms}) << "a task that did not finish counts to the run's end";
}

TEST(Measure, ComparesWithSerial) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    const RunMetrics run = measure(resultOf(trace.build()));
    EXPECT_FALSE(run.speedup);
    EXPECT_FALSE(speedupAgainst({}, run));
    EXPECT_DOUBLE_EQ(speedupAgainst(25ms, run).value(), 2.5);
    EXPECT_FALSE(speedupAgainst(25ms, measure(resultOf(SmallTrace(1).build())))) << "nothing took any time";
}

TEST(Measure, SharesBusyTimeOverAllCores) {
    SmallTrace trace(4);
    trace.task("A", 0ms, {{State::Overhead, 2ms, 0}, {State::Running, 8ms, 0}});
    trace.task("B", 0ms, {{State::Running, 5ms, 1}, {State::Io, 5ms}});
    EXPECT_DOUBLE_EQ(measure(resultOf(trace.build())).utilisation, 15.0 / 40.0);
}

// What a course computes by hand for one core, on a machine of four.
TEST(Measure, SharesBusyTimeOverTheCoresUsedToo) {
    SmallTrace one(4);
    one.task("A", 0ms, {{State::Running, 10ms, 2}});
    one.task("B", 0ms, {{State::Ready, 10ms}, {State::Running, 10ms, 2}});
    const RunMetrics run = measure(resultOf(one.build()));
    EXPECT_DOUBLE_EQ(run.utilisation, 0.25);
    EXPECT_EQ(run.coresUsed, 1);
    EXPECT_DOUBLE_EQ(run.utilisationUsed.value(), 1.0);

    SmallTrace two(4);
    two.task("A", 0ms, {{State::Overhead, 2ms, 0}, {State::Running, 8ms, 0}});
    two.task("B", 0ms, {{State::Running, 5ms, 1}, {State::Io, 5ms}});
    const RunMetrics shared = measure(resultOf(two.build()));
    EXPECT_EQ(shared.coresUsed, 2);
    EXPECT_DOUBLE_EQ(shared.utilisationUsed.value(), 15.0 / 20.0);
}

TEST(Measure, CountsACoreAsUsedOnlyWithinTheMakespan) {
    SmallTrace trace(2);
    trace.helper("Loop", 0ms, {{State::Running, 10ms, 1}});
    trace.task("A", 10ms, {{State::Running, 10ms, 0}});
    EXPECT_EQ(measure(resultOf(trace.build(30ms))).coresUsed, 1);
}

TEST(Measure, HasNoUtilisationOfNoCoreUsed) {
    SmallTrace trace(2);
    trace.task("A", 0ms, {{State::Io, 10ms}});
    const RunMetrics run = measure(resultOf(trace.build()));
    EXPECT_EQ(run.coresUsed, 0);
    EXPECT_FALSE(run.utilisationUsed);
}

TEST(Measure, CountsHelpersAsBusyButNotAsTasks) {
    SmallTrace trace(2);
    trace.helper("Loop", 0ms, {{State::Running, 30ms, 1}});
    trace.task("A", 10ms, {{State::Running, 10ms, 0}});
    const RunMetrics run = measure(resultOf(trace.build(30ms)));
    EXPECT_EQ(run.tasks.size(), 1U);
    EXPECT_EQ(run.makespan, Nanos{10ms});
    EXPECT_DOUBLE_EQ(run.utilisation, 1.0) << "what lies outside the makespan does not count";
}

TEST(Measure, TellsVoluntaryFromInvoluntarySwitches) {
    SmallTrace trace(1);
    trace.task("A", 0ms,
               {{State::Running, 4ms, 0, Cause::QuantumExpired},
                {State::Ready, 4ms},
                {State::Running, 4ms, 0, Cause::Blocked},
                {State::Io, 4ms},
                {State::Running, 1ms, 0}});
    trace.task("B", 0ms, {{State::Ready, 4ms}, {State::Running, 4ms, 0}});
    const RunMetrics run = measure(resultOf(trace.build()));
    EXPECT_EQ(run.involuntarySwitches, 1);
    EXPECT_EQ(run.voluntarySwitches, 3) << "B ends, A waits, A ends";
}

TEST(Measure, CountsRunningAndOverheadOfOneTaskAsOneStretch) {
    SmallTrace trace(1);
    trace.task("A", 0ms,
               {{State::Overhead, 1ms, 0},
                {State::Running, 4ms, 0, Cause::QuantumExpired},
                {State::Overhead, 1ms, 0}});
    const RunMetrics run = measure(resultOf(trace.build()));
    EXPECT_EQ(run.involuntarySwitches, 0);
    EXPECT_EQ(run.voluntarySwitches, 1);
}

TEST(Measure, CountsNoSwitchThatOnlyTheRunsEndMade) {
    SmallTrace trace(1);
    const TaskId task = trace.builder().addTask("A");
    const ThreadId thread = trace.builder().addThread();
    trace.builder().bind(thread, task, 0ms);
    trace.builder().arrive(task, 0ms);
    trace.builder().on(thread, CoreId{0}, 0ms);
    const RunMetrics run = measure(resultOf(trace.build(10ms)));
    EXPECT_EQ(run.voluntarySwitches + run.involuntarySwitches, 0);
}

TEST(Measure, CountsSwitchesOfCoresApart) {
    SmallTrace trace(2);
    trace.task("A", 0ms,
               {{State::Running, 4ms, 0, Cause::Preempted}, {State::Ready, 1ms}, {State::Running, 4ms, 1}});
    const RunMetrics run = measure(resultOf(trace.build()));
    EXPECT_EQ(run.involuntarySwitches, 1) << "it left core 0, where idle follows";
    EXPECT_EQ(run.voluntarySwitches, 1);
}

TEST(Measure, CountsTheGilsHandOversBetweenTasks) {
    SmallTrace trace(1);
    const TaskId a = trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    const TaskId b = trace.task("B", 0ms, {{State::GilWait, 40ms}});
    const TaskId helper = trace.helper("Main", 0ms, {{State::Ready, 40ms}});
    TraceBuilder& builder = trace.builder();
    const ResourceId gil = builder.addResource("GIL", ResourceKind::Gil);
    const ResourceId lock = builder.addResource("lock", ResourceKind::Lock);
    Nanos time = 0ms;
    for (const TaskId holder : {a, a, b, helper, b, helper, a}) {
        builder.take(gil, holder, time);
        builder.take(lock, holder, time);
        time += 1ms;
        builder.release(gil, holder, time);
        builder.release(lock, holder, time);
    }
    builder.mark(MarkKind::DropRequest, b, a, 1ms);
    builder.mark(MarkKind::Wake, a, b, 2ms);
    const RunMetrics run = measure(resultOf(trace.build(40ms)));
    EXPECT_EQ(run.gilSwitches, 2) << "A to B, and B to A with a helper in between";
    EXPECT_EQ(run.dropRequests, 1);
}

TEST(Measure, TakesJainsIndexOverCpuTimeByTurnaround) {
    SmallTrace trace(2);
    trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    trace.task("B", 0ms, {{State::Running, 5ms, 1}, {State::Io, 5ms}});
    // Shares 1 and 0.5: 1.5^2 / (2 * 1.25).
    EXPECT_DOUBLE_EQ(measure(resultOf(trace.build())).fairness, 0.9);
}

TEST(Measure, CallsItFairWhenNobodyNeedsACore) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Io, 10ms}});
    EXPECT_DOUBLE_EQ(measure(resultOf(trace.build())).fairness, 1.0);
}

TEST(Measure, TakesAnEmptyTrace) {
    const RunMetrics run = measure(resultOf(SmallTrace(1).build()));
    EXPECT_EQ(run.makespan, Nanos{0});
    EXPECT_DOUBLE_EQ(run.utilisation, 0);
    EXPECT_FALSE(run.speedup);
}

} // namespace
} // namespace timeslice
