#include "core/explain/deadlock.h"
#include "core/trace/builder.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::ideal;
using test::runYaml;
using testing::ElementsAre;

std::string english(const Text& text) {
    return plainEnglish().render(text);
}

// Each takes its own fork at once and asks for the other's after some work.
constexpr const char* kTwoForks = R"(
resources: {left: lock, right: lock}
tasks:
  - {name: A, steps: [{lock: left}, {cpu: 4 ms}, {lock: right}, {unlock: right}, {unlock: left}]}
  - {name: B, start: 1 ms, steps: [{lock: right}, {cpu: 9 ms}, {lock: left}, {unlock: left}, {unlock: right}]}
)";

TEST(DeadlockReport, TellsTheCycleWithWhatEachHoldsAndWaitsFor) {
    const RunResult run = runYaml(kTwoForks, ideal("parallel"));
    const auto report = deadlockReport(*run.trace);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->edges.size(), 2U);
    EXPECT_EQ(english(report->edges[0].text),
              "A has held left since 0 ns and has been waiting since 4 ms for right, which B holds.");
    EXPECT_EQ(english(report->edges[1].text),
              "B has held right since 1 ms and has been waiting since 10 ms for left, which A holds.");
    EXPECT_EQ(report->closed, 10ms);
    EXPECT_EQ(report->edges[0].task, TaskId{0});
    EXPECT_EQ(report->edges[0].holds, ResourceId{0});
    EXPECT_EQ(report->edges[0].holdsSince, Nanos{0});
    EXPECT_EQ(report->edges[0].waitsFor, ResourceId{1});
    EXPECT_EQ(report->edges[0].waitsSince, 4ms);
    EXPECT_EQ(report->edges[0].heldBy, TaskId{1});
}

TEST(DeadlockReport, PointsAtTheFourConditions) {
    const RunResult run = runYaml(kTwoForks, ideal("parallel"));
    const auto report = deadlockReport(*run.trace);
    ASSERT_TRUE(report);
    std::vector<std::string> texts;
    for (const auto& condition : report->conditions)
        texts.push_back(english(condition.title) + ": " + english(condition.text));
    EXPECT_THAT(
        texts,
        ElementsAre(
            "Mutual exclusion: Only one task at a time can hold left, and A has held it since 0 ns.",
            "Hold and wait: A took left at 0 ns and has been waiting since 4 ms without releasing it.",
            "No preemption: From 4 ms until the run ends at 11.25 ms, no other task can take left from A; "
            "only A can release it.",
            "Circular wait: Each of A and B waits for the next, and the last for the first; "
            "B closed the cycle at 10 ms."));
    for (const auto& condition : report->conditions) ASSERT_EQ(condition.places.size(), 2U);
    const DeadlockReport::Place& circle = report->conditions[3].places.front();
    EXPECT_EQ(circle.time, 10ms);
    EXPECT_EQ(circle.task, TaskId{1});
    EXPECT_EQ(circle.resource, ResourceId{0});
    const DeadlockReport::Place& exclusion = report->conditions[0].places.back();
    EXPECT_EQ(exclusion.time, 1ms);
    EXPECT_EQ(exclusion.task, TaskId{1});
    EXPECT_EQ(exclusion.resource, ResourceId{1});
}

TEST(DeadlockReport, UnderTheGilItIsTheSameCycle) {
    const RunResult run = runYaml(R"(
resources: {left: lock, right: lock}
tasks:
  - {name: A, steps: [{lock: left}, {sleep: 4 ms}, {lock: right}]}
  - {name: B, steps: [{lock: right}, {sleep: 9 ms}, {lock: left}]}
)",
                                  ideal("gil"));
    const auto report = deadlockReport(*run.trace);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->edges.size(), 2U);
    EXPECT_EQ(english(report->edges[0].text),
              "A has held left since 0 ns and has been waiting since 4 ms for right, which B holds.");
}

TEST(DeadlockReport, ATaskMayWaitForItself) {
    const RunResult run = runYaml(R"(
resources: {L: lock}
tasks:
  - {name: A, steps: [{lock: L}, {cpu: 2 ms}, {lock: L}, {unlock: L}]}
)",
                                  ideal("parallel"));
    const auto report = deadlockReport(*run.trace);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->edges.size(), 1U);
    EXPECT_EQ(english(report->edges[0].text),
              "A has held L since 0 ns and has itself been waiting for it since 2 ms.");
    EXPECT_EQ(english(report->conditions[3].text), "A has been waiting for itself since 2 ms.");
}

TEST(DeadlockReport, TasksThatWaitForEachOthersEndHoldNothing) {
    TraceBuilder builder(1);
    const TaskId a = builder.addTask("A");
    const TaskId b = builder.addTask("B");
    for (const TaskId task : {a, b}) {
        const ThreadId thread = builder.addThread();
        builder.bind(thread, task, 0ms);
        builder.arrive(task, 0ms);
        builder.offWaiting(thread, State::MessageWait, Cause::Joined, -1,
                           task == a ? Nanos{1ms} : Nanos{3ms});
    }
    builder.blockedOnEnd(a, b);
    builder.blockedOnEnd(b, a);
    builder.setDeadlock(builder.findCycle());
    const auto report = deadlockReport(*builder.build(5ms));
    ASSERT_TRUE(report);
    EXPECT_EQ(english(report->edges[0].text), "A has been waiting since 1 ms for B to finish.");
    EXPECT_EQ(report->closed, 3ms);
    EXPECT_EQ(english(report->conditions[0].text),
              "No resource is part of the cycle. Each task waits for a task to finish, "
              "which only that task can do.");
}

TEST(DeadlockReport, ThereIsNoneWithoutADeadlock) {
    const RunResult run = runYaml("tasks:\n  - {name: A, steps: [{cpu: 1 ms}]}\n", ideal("parallel"));
    EXPECT_FALSE(deadlockReport(*run.trace));
}

} // namespace
} // namespace timeslice
