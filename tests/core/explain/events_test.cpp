// The ends of intervals: explainEvent, and the sentences of endings.h and followers.h that it puts together.
#include "core/explain/explain.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/small_trace.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::english;
using test::ideal;
using test::runYaml;
using test::SmallTrace;
using testing::ElementsAre;

constexpr TaskId kA{0};
constexpr TaskId kB{1};

// Of the interval that holds the instant.
std::vector<std::string> endOf(const Trace& trace, TaskId task, Nanos time) {
    return english(explainEvent(trace, trace.intervalAt(task, time).value()).sentences);
}

TEST(ExplainEvent, AtTheEndOfATimeSliceTheNextGetsTheCore) {
    const RunResult run =
        runYaml("tasks:\n  - {name: t, count: 2, steps: [{cpu: 6 ms}]}\n", ideal("preemptive", 1));
    EXPECT_THAT(endOf(*run.trace, kA, 0ms),
                ElementsAre("At 4 ms, the time slice of t 1 ends after 4 ms on core 1.", "t 2 gets core 1.",
                            "t 1 is then ready and waits 4 ms for its turn, until 8 ms."));
}

// A has 1.5 ms left when B comes with 6; at 7.5 ms B has 1 left.
TEST(ExplainEvent, UnderLrtfTheLongerPreemptsUntilItIsNoLonger) {
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = "lrtf";
    const RunResult run = runYaml(R"(
tasks:
  - {name: A, steps: [{cpu: 4 ms}]}
  - {name: B, start: 2500 us, steps: [{cpu: 6 ms}]}
)",
                                  spec);
    EXPECT_THAT(endOf(*run.trace, kA, 0ms),
                ElementsAre("At 2.5 ms, B preempts A, which has to leave core 1 after 2.5 ms.",
                            "B gets core 1.", "A is then ready and waits 5 ms for its turn, until 7.5 ms."));
    EXPECT_THAT(endOf(*run.trace, kB, 3ms),
                ElementsAre("At 7.5 ms, the time slice of B ends after 5 ms on core 1.", "A gets core 1.",
                            "B is then ready and waits 1 ms for its turn, until 8.5 ms."));
}

TEST(ExplainEvent, UnderMlqAHigherLevelPreemptsOrWithSharesAQuantumEnds) {
    const std::string tasks = R"(
tasks:
  - {name: A, priority: 2, steps: [{cpu: 5 ms}]}
  - {name: B, priority: 1, start: 1 ms, steps: [{cpu: 6 ms}]}
)";
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = "mlq";
    EXPECT_THAT(endOf(*runYaml(tasks, spec).trace, kA, 0ms),
                ElementsAre("At 1 ms, B preempts A, which has to leave core 1 after 1 ms.", "B gets core 1.",
                            "A is then ready and waits 6 ms for its turn, until 7 ms."));
    spec.settings = {{"shares", 1}};
    EXPECT_THAT(endOf(*runYaml(tasks, spec).trace, kA, 0ms),
                ElementsAre("At 4 ms, the time slice of A ends after 4 ms on core 1.", "B gets core 1.",
                            "A is then ready and waits 6 ms for its turn, until 10 ms."));
}

TEST(ExplainEvent, AFinishSaysHowLongItTookAndHowMuchOfItWasWaiting) {
    const RunResult run =
        runYaml("tasks:\n  - {name: t, count: 2, steps: [{cpu: 6 ms}]}\n", ideal("preemptive", 1));
    EXPECT_THAT(endOf(*run.trace, kB, 11ms),
                ElementsAre("At 12 ms, t 2 finishes, 12 ms after its arrival.",
                            "In total, t 2 ran for 6 ms and waited 6 ms for a core, a worker or the GIL.",
                            "Core 1 stays idle from then on."));
}

TEST(ExplainEvent, ADropRequestThatIsHonouredNamesWhoAskedAndWhoGetsIt) {
    const RunResult run = runYaml("tasks:\n  - {name: t, count: 2, steps: [{cpu: 20 ms}]}\n", ideal("gil"));
    EXPECT_THAT(
        endOf(*run.trace, kA, 0ms),
        ElementsAre("At 5 ms, t 1 honours the drop request and releases the GIL after 5 ms on core 1.",
                    "t 2 asked for the GIL at 5 ms.", "t 2 gets the GIL at 5 ms.",
                    "t 1 then waits 5 ms for the GIL, until 10 ms."));
}

TEST(ExplainEvent, WhoAskedForTheGilNeedNotGetIt) {
    SmallTrace trace(3);
    const TaskId holder = trace.task("holder", 0ms,
                                     {{State::Running, 5ms, 0, Cause::DropRequest},
                                      {State::GilWait, 4ms, -1, Cause::None, 0},
                                      {State::Running, 1ms, 0}});
    const TaskId asker =
        trace.task("asker", 0ms, {{State::GilWait, 10ms, -1, Cause::None, 0}, {State::Running, 1ms, 1}});
    const TaskId lucky =
        trace.task("lucky", 0ms, {{State::GilWait, 6ms, -1, Cause::None, 0}, {State::Running, 3ms, 2}});
    const ResourceId gil = trace.builder().addResource("GIL", ResourceKind::Gil);
    trace.builder().take(gil, holder, 0ms);
    trace.builder().mark(MarkKind::DropRequest, asker, holder, 4ms);
    trace.builder().release(gil, holder, 5ms);
    trace.builder().take(gil, lucky, 6ms);
    trace.builder().release(gil, lucky, 9ms);
    trace.builder().take(gil, holder, 9ms);
    trace.builder().release(gil, holder, 10ms);
    const TracePtr built = trace.build();
    EXPECT_THAT(
        endOf(*built, holder, 0ms),
        ElementsAre("At 5 ms, holder honours the drop request and releases the GIL after 5 ms on core 1.",
                    "asker asked for the GIL at 4 ms.",
                    "lucky gets the GIL at 6 ms, not asker: asking for it does not reserve it.",
                    "holder then waits 4 ms for the GIL, until 9 ms."));
    EXPECT_THAT(endOf(*built, lucky, 0ms),
                ElementsAre("At 6 ms, lucky gets the GIL after waiting 6 ms.",
                            "asker asked for the GIL at 4 ms.", "holder held the GIL from 0 ns to 5 ms.",
                            "lucky then runs on core 3 until 9 ms."));
}

TEST(ExplainEvent, ALockPassesFromHandToHand) {
    const RunResult run = runYaml(R"(
resources: {fork: lock}
tasks:
  - {name: A, steps: [{lock: fork}, {cpu: 10 ms}, {unlock: fork}, {cpu: 1 ms}]}
  - {name: B, steps: [{cpu: 2 ms}, {lock: fork}, {cpu: 3 ms}, {unlock: fork}]}
)",
                                  ideal("parallel"));
    EXPECT_THAT(endOf(*run.trace, kB, 1ms),
                ElementsAre("At 2 ms, B has to wait for the lock fork, which A holds.",
                            "Core 2 is idle until 10 ms, when B gets it.",
                            "B then waits 8 ms for the lock fork, until 10 ms."));
    EXPECT_THAT(endOf(*run.trace, kB, 5ms), ElementsAre("At 10 ms, B gets the lock fork after waiting 8 ms.",
                                                        "A held the lock fork from 0 ns to 10 ms.",
                                                        "B then runs on core 2 until 13 ms."));
}

TEST(ExplainEvent, AWaiterForALockMayLosePatience) {
    const RunResult run = runYaml(R"(
resources: {fork: lock}
tasks:
  - {name: A, steps: [{lock: fork}, {cpu: 10 ms}, {unlock: fork}]}
  - {name: B, steps: [{lock: fork, timeout: 3 ms}, {cpu: 1 ms}]}
)",
                                  ideal("parallel"));
    EXPECT_THAT(endOf(*run.trace, kB, 1ms),
                ElementsAre("At 3 ms, B gives up waiting for the lock fork after 3 ms: A still holds it.",
                            "B then runs on core 2 until 4 ms."));
}

// Every cause of a stop, and every wait, has a sentence of its own.
TEST(ExplainEvent, SaysWhatEachStopIsFor) {
    const struct {
        Cause cause;
        State next;
        const char* sentence;
    } kStops[] = {
        {Cause::Blocked, State::Io, "At 5 ms, A starts I/O and blocks after 5 ms on core 1."},
        {Cause::Blocked, State::Sleep, "At 5 ms, A goes to sleep after 5 ms on core 1."},
        {Cause::Blocked, State::GilWait, "At 5 ms, A has to wait for the GIL, after 5 ms on core 1."},
        {Cause::Blocked, State::MessageWait,
         "At 5 ms, A waits for a message or an event, after 5 ms on core 1."},
        {Cause::LockTaken, State::LockWait, "At 5 ms, A has to wait for a lock that is taken."},
        {Cause::Yielded, State::Ready, "At 5 ms, A yields after 5 ms on core 1."},
        {Cause::Yielded, State::GilWait, "At 5 ms, A releases the GIL voluntarily after 5 ms on core 1."},
        {Cause::Awaited, State::Io,
         "At 5 ms, A awaits I/O after 5 ms on core 1, and the event loop moves on."},
        {Cause::Awaited, State::Sleep,
         "At 5 ms, A awaits a timer after 5 ms on core 1, and the event loop moves on."},
        {Cause::QueueEmpty, State::MessageWait,
         "At 5 ms, A finds a queue empty and waits, after 5 ms on core 1."},
        {Cause::QueueFull, State::MessageWait,
         "At 5 ms, A finds a queue full and waits, after 5 ms on core 1."},
        {Cause::Joined, State::MessageWait,
         "At 5 ms, A waits for another task to finish, after 5 ms on core 1."},
        {Cause::Preempted, State::Ready,
         "At 5 ms, A has to leave core 1 after 5 ms: a more urgent task or another program takes it."},
        {Cause::Throttled, State::Throttled,
         "At 5 ms, A has to leave core 1 after 5 ms: its cgroup has used up its CPU time."},
        {Cause::None, State::Ready, "At 5 ms, A leaves core 1 after 5 ms."},
    };
    for (const auto& stop : kStops) {
        SmallTrace trace(1);
        trace.task("A", 0ms,
                   {{State::Running, 5ms, 0, stop.cause}, {stop.next, 3ms}, {State::Running, 1ms, 0}});
        EXPECT_EQ(endOf(*trace.build(), kA, 0ms).front(), stop.sentence);
    }
}

TEST(ExplainEvent, SaysHowEachWaitEnds) {
    const std::pair<State, const char*> kWaits[] = {
        {State::Ready, "At 3 ms, A gets core 1 after waiting 3 ms for its turn."},
        {State::GilWait, "At 3 ms, A gets the GIL after waiting 3 ms."},
        {State::LockWait, "At 3 ms, A stops waiting for a lock, after 3 ms."},
        {State::Io, "At 3 ms, the I/O of A completes after 3 ms."},
        {State::Sleep, "At 3 ms, A wakes up after sleeping for 3 ms."},
        {State::MessageWait, "At 3 ms, A stops waiting, after 3 ms."},
        {State::Throttled, "At 3 ms, A is no longer throttled, after 3 ms: a new period begins."},
    };
    for (const auto& [state, sentence] : kWaits) {
        SmallTrace trace(1);
        trace.task("A", 0ms, {{state, 3ms}, {State::Running, 1ms, 0}});
        EXPECT_EQ(endOf(*trace.build(), kA, 0ms).front(), sentence);
    }
}

TEST(ExplainEvent, TheRunsEndEndsWhatWasNotDone) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, 5ms, 0}}, SmallTrace::End::Stays);
    const TracePtr built = trace.build(9ms);
    EXPECT_THAT(endOf(*built, kA, 6ms), ElementsAre("At 9 ms, the run ends before A has finished."));
}

} // namespace
} // namespace timeslice
