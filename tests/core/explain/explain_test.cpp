#include "core/explain/explain.h"
#include "core/explain/narrative.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/small_trace.h"
#include "tests/core/yaml_run.h"

namespace timeslice::explain_test {
namespace {

using test::english;
using test::ideal;
using test::runYaml;
using test::SmallTrace;
using testing::Contains;
using testing::ElementsAre;

constexpr TaskId kA{0};
constexpr TaskId kB{1};
constexpr TaskId kC{2};

std::vector<std::string> at(const Trace& trace, TaskId task, Nanos time) {
    return english(explainAt(trace, task, time).sentences);
}

// A and B share one core by time slices of 4 ms; C comes at 6 ms.
RunResult roundRobin() {
    return runYaml(R"(
tasks:
  - {name: A, steps: [{cpu: 10 ms}, {io: 5 ms}, {cpu: 5 ms}]}
  - {name: B, steps: [{cpu: 10 ms}]}
  - {name: C, start: 6 ms, steps: [{cpu: 3 ms}]}
)",
                   ideal("preemptive", 1));
}

TEST(ExplainAt, ATaskThatWaitsBusilyLearnsWhatItLooksAtAndWhoChangesIt) {
    const RunResult run = runYaml(R"(
resources: {flag: variable}
tasks:
  - {name: A, steps: [{cpu: 1 ms}, {spin: flag == 1}, {cpu: 2 ms}]}
  - {name: B, steps: [{cpu: 6 ms}, {write: {variable: flag, value: 1}}]}
  - {name: C, steps: [{cpu: 1 ms}, {spin: flag == 2}]}
)",
                                  ideal("parallel", 3));
    EXPECT_THAT(at(*run.trace, kA, 4ms),
                Contains("A has been waiting busily since 1 ms: it looks at flag again and again."));
    EXPECT_THAT(at(*run.trace, kA, 4ms), Contains("At 6 ms, B changes flag, and A sees it."));
    EXPECT_THAT(at(*run.trace, kC, 7ms), Contains("No task changes flag before the run ends."));
    EXPECT_THAT(at(*run.trace, kC, 7ms), Contains("Tasks with steps that change flag: B."));
    EXPECT_THAT(english(describeRun(*recordingOf(run))),
                Contains("C waited busily longest: 8 ms in total on a core."))
        << "up to 9 ms, 1 ms after the last of the others has ended";
    for (const auto& sentences :
         {at(*run.trace, kA, 500us), at(*run.trace, kA, 7ms), at(*run.trace, kB, 4ms)})
        EXPECT_THAT(sentences, testing::Not(Contains(testing::HasSubstr("busily"))));
}

// The machine has four cores, the model one of them.
TEST(ExplainAt, CoresThatTheModelDoesNotUseAreNotCalledIdle) {
    const RunResult run =
        runYaml("tasks: [{name: A, steps: [{cpu: 10 ms}]}, {name: B, steps: [{cpu: 10 ms}]}]\n",
                ideal("preemptive", 4));
    EXPECT_THAT(at(*run.trace, kB, 1ms), Contains("A runs instead, on the only core this run uses."));
    const RunResult two =
        runYaml("tasks: [{name: A, count: 3, steps: [{cpu: 10 ms}]}, {name: D, start: 20 ms, steps: "
                "[{cpu: 1 ms}]}]\n",
                ideal("parallel", 2));
    EXPECT_THAT(at(*two.trace, kC, 1ms), Contains("A 1 and A 2 run instead, on all cores."));
}

TEST(ExplainAt, AReadyTaskLearnsWhoHasTheCoreWhoIsInFrontAndHowItEnds) {
    EXPECT_THAT(
        at(*roundRobin().trace, kB, 9ms),
        ElementsAre("B is ready and has been waiting for its turn since 8 ms: 1 ms so far, 7 ms in total.",
                    "At 8 ms, the time slice of B ends after 4 ms on core 1.",
                    "A runs instead, on the only core.", "Ready queue, longest wait first: C and B.",
                    "At 15 ms, B gets core 1 after waiting 7 ms for its turn.",
                    "At 15 ms, C finishes, 9 ms after its arrival."));
}

TEST(ExplainAt, ARunningTaskLearnsWhoseTimeSliceEndedAndWhyItWillStop) {
    EXPECT_THAT(at(*roundRobin().trace, kA, 9ms),
                ElementsAre("A has been running on core 1 since 8 ms, for 1 ms so far.",
                            "At 8 ms, A gets core 1 after waiting 4 ms for its turn.",
                            "At 8 ms, the time slice of B ends after 4 ms on core 1.",
                            "At 12 ms, the time slice of A ends after 4 ms on core 1.", "C gets core 1."));
}

TEST(ExplainAt, ABlockedTaskLearnsSinceWhenAndUntilWhen) {
    EXPECT_THAT(at(*roundRobin().trace, kA, 22ms),
                ElementsAre("A has been blocked on I/O since 21 ms: 1 ms so far, 5 ms in total.",
                            "At 21 ms, A starts I/O and blocks after 2 ms on core 1.",
                            "At 26 ms, the I/O of A completes after 5 ms."));
}

TEST(ExplainAt, BeforeAndAfterItsLifeATaskDoesNothing) {
    const RunResult run = roundRobin();
    EXPECT_THAT(at(*run.trace, kC, 5ms), ElementsAre("C has not arrived yet; it arrives at 6 ms."));
    EXPECT_THAT(at(*run.trace, kC, 15ms), ElementsAre("C finished at 15 ms, 9 ms after its arrival."));
    EXPECT_FALSE(explainAt(*run.trace, kC, 5ms).interval);
    EXPECT_TRUE(explainAt(*run.trace, kC, 6ms).interval);
}

TEST(ExplainAt, AfterTheRunsEndATaskThatWasNotDoneIsSaidToBe) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Io, 5ms}}, SmallTrace::End::Stays);
    const TracePtr built = trace.build(9ms);
    EXPECT_THAT(at(*built, kA, 9ms), ElementsAre("The run ended at 9 ms, before A finished."));
}

TEST(ExplainAt, NamesWhoCutIn) {
    TraceBuilder builder(1);
    const TaskId low = builder.addTask("low");
    const TaskId high = builder.addTask("high", false, 3ms);
    const ThreadId one = builder.addThread();
    const ThreadId two = builder.addThread();
    builder.bind(one, low, 0ms);
    builder.arrive(low, 0ms);
    builder.on(one, CoreId{0}, 0ms);
    builder.bind(two, high, 3ms);
    builder.arrive(high, 3ms);
    builder.off(one, Cause::Preempted, high.value, 3ms);
    builder.on(two, CoreId{0}, 3ms);
    builder.finish(high, 5ms);
    builder.on(one, CoreId{0}, 5ms);
    builder.finish(low, 6ms);
    const TracePtr built = builder.build(6ms);
    EXPECT_THAT(
        at(*built, low, 4ms),
        ElementsAre("low is ready and has been waiting for its turn since 3 ms: 1 ms so far, 2 ms in total.",
                    "At 3 ms, high preempts low, which has to leave core 1 after 3 ms.",
                    "high runs instead, on the only core.", "Only low is ready.",
                    "At 5 ms, low gets core 1 after waiting 2 ms for its turn.",
                    "At 5 ms, high finishes, 2 ms after its arrival."));
}

TEST(ExplainAt, OverheadIsToldApartFromWork) {
    SmallTrace trace(1);
    trace.task("A", 0ms,
               {{State::Overhead, 2ms, 0},
                {State::Running, 3ms, 0},
                {State::Overhead, 1ms, 0},
                {State::Running, 4ms, 0}});
    const TracePtr built = trace.build();
    EXPECT_THAT(at(*built, kA, 1ms),
                ElementsAre("Core 1 has been switching to A or starting it since 0 ns, for 2 ms in total; "
                            "A is not doing its own work yet.",
                            "A arrived at 0 ns.",
                            "At 2 ms, the overhead of A ends after 2 ms, and its own work continues.",
                            "At 10 ms, A finishes, 10 ms after its arrival.",
                            "Core 1 stays idle from then on."));
    EXPECT_EQ(at(*built, kA, 5500us).front(),
              "A has been doing overhead work on core 1 since 5 ms, for 1 ms in total: locking, waking, "
              "starting or copying.");
}

TEST(ExplainAt, AQueueOfMoreThanFiveIsCutOff) {
    SmallTrace trace(1);
    for (int i = 0; i < 8; ++i)
        trace.task("t" + std::to_string(i + 1), Nanos(i), {{State::Ready, 10ms}, {State::Running, 1us}},
                   SmallTrace::End::Stays);
    const TracePtr built = trace.build();
    EXPECT_THAT(at(*built, kC, 5ms),
                Contains("Ready queue, longest wait first: t1, t2, t3, t4, t5 and 3 more."));
}

RunResult underTheGil(int tasks) {
    return runYaml("tasks:\n  - {name: t, count: " + std::to_string(tasks) + ", steps: [{cpu: 20 ms}]}\n",
                   ideal("gil"));
}

TEST(ExplainAt, AWaiterForTheGilLearnsWhoHoldsItAndWhoAskedForIt) {
    const RunResult run = underTheGil(2);
    EXPECT_THAT(at(*run.trace, kB, 3ms),
                ElementsAre("t 2 has been waiting for the GIL since 0 ns: 3 ms so far, 5 ms in total.",
                            "t 2 arrived at 0 ns.", "t 1 has held the GIL since 0 ns.",
                            "No other task is waiting for it.", "t 1 has not been asked to drop the GIL yet.",
                            "At 5 ms, t 2 gets the GIL after waiting 5 ms.", "t 2 asked for the GIL at 5 ms.",
                            "t 1 held the GIL from 0 ns to 5 ms."));
}

TEST(ExplainAt, TheOthersWhoWaitForTheGilStandInOrder) {
    const RunResult run = underTheGil(3);
    EXPECT_THAT(at(*run.trace, kB, 17ms), Contains("Waiting for it, longest wait first: t 2 and t 3."));
}

TEST(ExplainAt, OneDropRequestIsEnoughForAllWhoWait) {
    SmallTrace trace(1);
    const TaskId holder = trace.task("holder", 0ms, {{State::Running, 9ms, 0}});
    const TaskId asker = trace.task("asker", 0ms, {{State::GilWait, 9ms, -1, Cause::None, 0}});
    const TaskId other = trace.task("other", 1ms, {{State::GilWait, 8ms, -1, Cause::None, 0}});
    const ResourceId gil = trace.builder().addResource("GIL", ResourceKind::Gil);
    trace.builder().take(gil, holder, 0ms);
    trace.builder().mark(MarkKind::DropRequest, asker, holder, 5ms);
    const TracePtr built = trace.build();
    EXPECT_THAT(at(*built, asker, 4ms), Contains("holder has not been asked to drop the GIL yet."));
    EXPECT_THAT(at(*built, asker, 6ms), Contains("At 5 ms, asker asked holder to drop the GIL."));
    EXPECT_THAT(at(*built, other, 6ms),
                Contains("other did not have to ask: at 5 ms, asker asked holder to drop the GIL."));
}

TEST(ExplainAt, AWaiterForALockLearnsWhoHoldsIt) {
    const RunResult run = runYaml(R"(
resources: {fork: lock}
tasks:
  - {name: A, steps: [{lock: fork}, {sleep: 10 ms}, {unlock: fork}]}
  - {name: B, start: 2 ms, steps: [{lock: fork}, {cpu: 3 ms}, {unlock: fork}]}
  - {name: C, start: 4 ms, steps: [{lock: fork}, {unlock: fork}]}
)",
                                  ideal("parallel"));
    EXPECT_THAT(at(*run.trace, kB, 5ms),
                ElementsAre("B has been waiting for the lock fork since 2 ms: 3 ms so far, 8 ms in total.",
                            "B arrived at 2 ms.", "A has held the lock fork since 0 ns.",
                            "Waiting for it, longest wait first: B and C.",
                            "At 10 ms, B gets the lock fork after waiting 8 ms.",
                            "A held the lock fork from 0 ns to 10 ms."));
}

// C reads from 1 to 3 ms, while A does.
TEST(ExplainAt, AWriterLearnsWhichReaderStillHoldsTheLock) {
    const RunResult run = runYaml(R"(
resources: {book: rwlock}
tasks:
  - {name: A, steps: [{read_lock: book}, {sleep: 10 ms}, {unlock: book}]}
  - {name: B, start: 4 ms, steps: [{write_lock: book}, {cpu: 3 ms}, {unlock: book}]}
  - {name: C, start: 1 ms, steps: [{read_lock: book}, {sleep: 2 ms}, {unlock: book}]}
)",
                                  ideal("parallel"));
    EXPECT_THAT(at(*run.trace, kB, 5ms),
                ElementsAre("B has been waiting for the lock book since 4 ms: 1 ms so far, 6 ms in total.",
                            "B arrived at 4 ms.", "A has held the lock book since 0 ns.",
                            "No other task is waiting for it.",
                            "At 10 ms, B gets the lock book after waiting 6 ms.",
                            "A held the lock book from 0 ns to 10 ms."));
}

TEST(ExplainAt, InAnEventLoopTheWakerIsNamed) {
    const RunResult run = runYaml(R"(
resources: {L: lock}
tasks:
  - {name: A, steps: [{lock: L}, {sleep: 4 ms}, {unlock: L}, {cpu: 2 ms}]}
  - {name: B, steps: [{lock: L}, {cpu: 1 ms}, {unlock: L}]}
)",
                                  ideal("async", 1));
    EXPECT_THAT(
        at(*run.trace, kB, 5ms),
        ElementsAre("B is ready and has been waiting for its turn since 4 ms: 1 ms so far, 2 ms in total.",
                    "At 4 ms, B gets the lock L after waiting 4 ms.", "A held the lock L from 0 ns to 4 ms.",
                    "A woke B at 4 ms.", "A runs instead, on the only core.", "Only B is ready.",
                    "At 6 ms, B gets core 1 after waiting 2 ms for its turn.",
                    "At 6 ms, A finishes, 6 ms after its arrival."));
    EXPECT_THAT(at(*run.trace, kB, 6ms),
                ElementsAre("B gets core 1 at this moment and starts running.",
                            "A held the lock L from 0 ns to 4 ms.", "A woke B at 4 ms.",
                            "At 6 ms, B gets core 1 after waiting 2 ms for its turn.",
                            "At 6 ms, A finishes, 6 ms after its arrival.",
                            "At 7 ms, B finishes, 7 ms after its arrival.",
                            "Core 1 stays idle from then on."));
}

TEST(ExplainAt, AWaiterAtAConditionLearnsWhoNotifiesItAndWhatWasLost) {
    const RunResult run = runYaml(R"(
resources: {m: lock, c: condition}
tasks:
  - {name: A, steps: [{with: m, steps: [{cpu: 1 ms}, {wait: {condition: c, with: m}}, {cpu: 1 ms}]}]}
  - {name: B, start: 5 ms, steps: [{with: m, steps: [{notify: c}]}]}
  - {name: early, steps: [{notify: c}]}
)",
                                  ideal("parallel"));
    EXPECT_THAT(at(*run.trace, kA, 3ms),
                ElementsAre("A has been waiting on the condition c since 1 ms: 2 ms so far, 4 ms in total.",
                            "At 1 ms, A waits on the condition c, after 1 ms on core 1.",
                            "Tasks with steps that notify c: B, early.",
                            "At 0 ns, early notified c when no task waited on it, which had no effect.",
                            "No other task is waiting for it.", "At 5 ms, A stops waiting, after 4 ms."));
    EXPECT_THAT(english(explainEvent(*run.trace, run.trace->intervalAt(kA, 0ms).value()).sentences),
                Contains("A then waits 4 ms on the condition c, until 5 ms."));
}

TEST(ExplainAt, AWaiterLearnsWhoseStepsEndItsWait) {
    const auto waiterOf = [](const std::string& steps) {
        return at(*runYaml("resources: {e: event, l: {latch: 1}, m: lock, c: condition}\ntasks:\n" + steps +
                               "  - {name: last, start: 9 ms, steps: [{signal: e}, {count_down: l}]}\n"
                               "  - {name: other, start: 20 ms, steps: [{with: m, steps: [{notify: c}]}]}\n",
                           ideal("parallel"))
                       .trace,
                  kA, 3ms);
    };
    EXPECT_THAT(waiterOf("  - {name: A, steps: [{wait: e}]}\n"),
                Contains("Tasks with steps that set e: last."));
    EXPECT_THAT(waiterOf("  - {name: A, steps: [{wait: l}]}\n"),
                Contains("Tasks with steps that count down l: last."));
    const RunResult nobody = runYaml(
        "resources: {m: lock, c: condition}\n"
        "tasks: [{name: A, steps: [{with: m, steps: [{wait: {condition: c, with: m}, timeout: 5 ms}]}]}]\n",
        ideal("parallel"));
    EXPECT_THAT(at(*nobody.trace, kA, 3ms), Contains("No task has a step that notifies c."));
}

TEST(ExplainAt, AJoinerInADeadlockLearnsForWhomItWaits) {
    TraceBuilder builder(1);
    const TaskId tasks[] = {builder.addTask("A"), builder.addTask("B")};
    for (const TaskId task : tasks) {
        const ThreadId thread = builder.addThread();
        const Nanos start = task == kA ? 0ms : 1ms;
        builder.bind(thread, task, 0ms);
        builder.arrive(task, 0ms);
        builder.on(thread, CoreId{0}, start);
        builder.offWaiting(thread, State::MessageWait, Cause::Joined, -1, start + 1ms);
    }
    builder.blockedOnEnd(kA, kB);
    builder.blockedOnEnd(kB, kA);
    builder.setDeadlock(builder.findCycle());
    const TracePtr trace = builder.build(5ms);
    EXPECT_THAT(at(*trace, kA, 4ms),
                ElementsAre("A has been waiting for B to finish since 1 ms: 3 ms so far, 4 ms in total.",
                            "At 1 ms, A waits for another task to finish, after 1 ms on core 1.",
                            "At 5 ms, the run ends before A has finished."));
}

// A thousand questions to two hundred thousand turns: with a scan for each this would take minutes.
TEST(ExplainAt, DoesNotScanTheTrace) {
    TraceBuilder builder(1);
    const TaskId tasks[] = {builder.addTask("A"), builder.addTask("B")};
    const ThreadId threads[] = {builder.addThread(), builder.addThread()};
    for (int i = 0; i < 2; ++i) {
        builder.bind(threads[i], tasks[i], 0ms);
        builder.arrive(tasks[i], 0ms);
    }
    constexpr int kTurns = 200'000;
    for (int turn = 0; turn < kTurns; ++turn) {
        builder.on(threads[turn % 2], CoreId{0}, turn * 1ms);
        builder.off(threads[turn % 2], Cause::QuantumExpired, -1, (turn + 1) * 1ms);
    }
    const TracePtr trace = builder.build(kTurns * 1ms);
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 1000; ++i) at(*trace, kA, i * 150'123us);
    EXPECT_LT(std::chrono::steady_clock::now() - start, 5s);
}

// Two workers, three jobs.
TEST(ExplainAt, AQueuedJobLearnsWhatItLacksAndWhoTakesIt) {
    RunSpec spec = ideal("thread-pool");
    spec.settings["max_workers"] = 2;
    const RunResult run = runYaml("tasks: [{name: J, count: 3, steps: [{sleep: 10 ms}]}]\n", spec);
    EXPECT_THAT(
        at(*run.trace, kC, 4ms),
        ElementsAre("J 3 has been queued since 0 ns and has not been started: 4 ms so far, 10 ms in total.",
                    "J 3 arrived at 0 ns.",
                    "J 3 has no worker yet. All workers are busy with other tasks: J 1 and J 2.",
                    "Only J 3 is queued.", "At 10 ms, J 3 is started after 10 ms in the queue.",
                    "worker 1 picks up J 3."));
    const TaskId worker{4};
    EXPECT_EQ(at(*run.trace, worker, 4ms).front(),
              "worker 1 has been busy with J 1 since 0 ns: 4 ms so far, 10 ms in total.");
}

TEST(ExplainAt, AThrottledTaskLearnsUntilWhenAndWhy) {
    RunSpec spec = ideal("parallel", 1);
    spec.policy = "cfs";
    const RunResult run = runYaml("cgroups: {batch: {max: {quota: 20 ms, period: 100 ms}}}\n"
                                  "tasks: [{name: A, cgroup: batch, steps: [cpu: 50 ms]}]\n",
                                  spec);
    EXPECT_THAT(
        at(*run.trace, kA, 150ms),
        ElementsAre(
            "A is throttled until 200 ms: its cgroup batch has used its 20 ms of this period of 100 ms.",
            "At 120 ms, A has to leave core 1 after 20 ms: its cgroup batch has used its 20 ms of this "
            "period of 100 ms.",
            "At 200 ms, A is no longer throttled, after 80 ms: a new period begins."));
    EXPECT_THAT(at(*run.trace, kA, 10ms), Contains("At 20 ms, A has to leave core 1 after 20 ms: its cgroup "
                                                   "batch has used its 20 ms of this period of 100 ms."));
}

TEST(ExplainAt, UnderSerialAQueuedTaskLearnsWhoIsBeforeIt) {
    const RunResult run = runYaml("tasks: [{name: A, count: 2, steps: [{io: 10 ms}]}]\n", ideal("serial"));
    EXPECT_THAT(at(*run.trace, kB, 4ms),
                Contains("A 2 has no thread or process yet. Started but not finished: A 1."));
}

} // namespace
} // namespace timeslice::explain_test
