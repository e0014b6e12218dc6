// A task waits for the first end of any task of several groups, under each model.
#include "core/models/registry.h"
#include "core/run/engine.h"
#include "core/trace/builder.h"
#include "tests/core/yaml_run.h"

namespace timeslice::join_any_test {
namespace {

using test::finishOf;
using test::ideal;
using test::runYaml;

// All models in which tasks run beside each other.
std::vector<std::string> together() {
    std::vector<std::string> ids;
    for (const ModelInfo& model : models())
        if (model.id != "serial") ids.emplace_back(model.id);
    return ids;
}

RunSpec specOf(const std::string& model) {
    RunSpec spec = ideal(model, 8);
    if (model == "thread-pool" || model == "process-pool") spec.settings["max_workers"] = 8;
    return spec;
}

bool failedIn(const RunResult& run, size_t task) {
    return std::ranges::any_of(run.trace->marks(), [task](const Mark& mark) {
        return mark.kind == MarkKind::Failed && mark.task == TaskId::at(task);
    });
}

TEST(JoinAny, GoesOnWithTheFirstEnd) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{join: {any: [a, b]}}, {cpu: 1 ms}]}
  - {name: a, steps: [{io: 30 ms}]}
  - {name: b, count: 2, steps: [{io: 10 ms}]}
  - {name: late, start: 20 ms, steps: [{join: {any: [b, a]}}]}
  - {name: all, steps: [{join: {all: [b, a]}}]}
)";
    for (const std::string& model : together()) {
        const RunResult run = runYaml(body, specOf(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_NEAR(static_cast<double>(finishOf(run, 0).count()), 11e6, 0.3e6) << model;
        EXPECT_NEAR(static_cast<double>(finishOf(run, 4).count()), 20e6, 0.3e6) << model << ": one has ended";
        EXPECT_NEAR(static_cast<double>(finishOf(run, 5).count()), 30e6, 0.3e6) << model;
    }
}

TEST(JoinAny, CountsTasksThatAreSpawned) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{join: {any: [a, b]}}, {cpu: 1 ms}, {spawn: a}, {spawn: b}, {join: {any: [a, b]}}, {cpu: 1 ms}]}
  - {name: a, steps: [{io: 20 ms}]}
  - {name: b, count: 2, steps: [{io: 5 ms}]}
)";
    for (const std::string& model : together()) {
        const RunResult run = runYaml(body, specOf(model));
        EXPECT_NEAR(static_cast<double>(finishOf(run, 0).count()), 7e6, 0.3e6)
            << model << ": none to wait for yet";
    }
}

TEST(JoinAny, FailsIfTheFirstHasFailedAndNotIfALaterOneDoes) {
    const std::string body = R"(
tasks:
  - {name: x, steps: [{join: {any: [bad, slow]}}, {cpu: 50 ms}]}
  - {name: y, steps: [{join: {any: [good, bad]}}, {cpu: 1 ms}]}
  - {name: bad, steps: [{io: 10 ms}, fail]}
  - {name: good, steps: [{io: 5 ms}]}
  - {name: slow, steps: [{io: 20 ms}]}
)";
    for (const std::string& model : together()) {
        const RunResult run = runYaml(body, specOf(model));
        EXPECT_TRUE(failedIn(run, 0)) << model;
        EXPECT_LT(finishOf(run, 0), 11ms) << model;
        EXPECT_FALSE(failedIn(run, 1)) << model;
    }
}

TEST(JoinAny, IsOverWhenOneIsCancelled) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{join: {any: [a, b]}}]}
  - {name: a, steps: [{io: 30 ms}]}
  - {name: b, steps: [{io: 5 ms}, {io: 5 ms}, {io: 20 ms}]}
  - {name: c, steps: [{io: 7 ms}, {cancel: b}]}
)";
    for (const std::string model : {"parallel", "gil", "async", "actors", "processes"})
        EXPECT_LE(finishOf(runYaml(body, specOf(model)), 0), 10100us) << model;
}

TEST(JoinAny, AndJoinMayGiveUp) {
    const std::string body = R"(
tasks:
  - {name: x, steps: [{join: {any: [a, b]}, timeout: 3 ms}, {cpu: 1 ms}]}
  - {name: y, steps: [{join: a, timeout: 2 ms}, {cpu: 1 ms}]}
  - {name: z, steps: [{timeout: 40 ms, join: {any: [b]}}]}
  - {name: a, steps: [{io: 30 ms}]}
  - {name: b, steps: [{io: 20 ms}, fail]}
)";
    for (const std::string& model : together()) {
        const RunResult run = runYaml(body, specOf(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_NEAR(static_cast<double>(finishOf(run, 0).count()), 4e6, 0.3e6) << model;
        EXPECT_NEAR(static_cast<double>(finishOf(run, 1).count()), 3e6, 0.3e6) << model;
        EXPECT_TRUE(failedIn(run, 2)) << model;
    }
}

TEST(JoinAny, UnderSerialWaitsForWhatHasEndedOrForEver) {
    EXPECT_EQ(runYaml("tasks: [{name: a, steps: [{cpu: 1 ms}]}, {name: b, steps: [{join: {any: [a, c]}}]}, "
                      "{name: c, steps: [yield]}]\n",
                      ideal("serial"))
                  .ending,
              Ending::Done);
    EXPECT_EQ(runYaml("tasks: [{name: b, steps: [{join: {any: [c]}}]}, {name: c, steps: [yield]}]\n",
                      ideal("serial"))
                  .ending,
              Ending::Deadlock);
}

TEST(JoinAny, IsADeadlockOnlyWhenNoneCanEnd) {
    const std::string body = R"(
resources: {l: lock}
tasks:
  - {name: main, steps: [{lock: l}, {join: {any: [a, b]}}, {unlock: l}]}
  - {name: a, start: 1 ms, steps: [{lock: l}, {unlock: l}]}
  - {name: b, start: 2 ms, steps: [)";
    for (const char* model : {"parallel", "gil", "async", "green-threads", "processes"}) {
        const RunResult fine = runYaml(body + "{io: 20 ms}]}\n", specOf(model));
        EXPECT_EQ(fine.ending, Ending::Done) << model;
        const RunResult stuck = runYaml(body + "{lock: l}, {unlock: l}]}\n", specOf(model));
        EXPECT_EQ(stuck.ending, Ending::Deadlock) << model;
        EXPECT_EQ(plainEnglish().render(stuck.message),
                  "Deadlock of 2 tasks: main waits for a to finish, and a waits in turn.")
            << model;
    }
}

TEST(JoinAny, OfCopiesIsSkippedByTheCopies) {
    const std::string body =
        "tasks: [{name: a, steps: [fork, fork, {io: 5 ms}, {join: {any: [a.1, a.2]}}, {cpu: 1 ms}]}]\n";
    const RunResult run = runYaml(body, ideal("processes", 8));
    EXPECT_EQ(run.ending, Ending::Done);
    for (size_t task = 0; task < run.trace->tasks().size(); ++task)
        EXPECT_LE(finishOf(run, task), 7ms) << task;
}

// A task that waits for the first end of two that wait for it: none of the three goes on. With a fourth one, it does.
TEST(JoinAny, InATraceOneEndIsEnough) {
    TraceBuilder builder(1);
    const TaskId a = builder.addTask("a"), b = builder.addTask("b"), c = builder.addTask("c");
    for (const TaskId task : {a, b, c}) builder.arrive(task, 0ms);
    builder.blockedOnEnd(a, b, true);
    builder.blockedOnEnd(a, c, true);
    builder.blockedOnEnd(b, a);
    EXPECT_TRUE(builder.findCycle().empty()) << "c may end";
    builder.blockedOnEnd(c, a);
    EXPECT_EQ(builder.findCycle().size(), 2U);
    builder.unblocked(c);
    builder.finish(c, 1ms);
    EXPECT_TRUE(builder.findCycle().empty()) << "c has ended";
}

// B, which has been started, waits for a, and c, which nobody has started, is started by d if at all.
TEST(JoinAny, InATraceATaskThatIsNotStartedEndsOnlyIfOneCanStartIt) {
    for (const bool stuck : {true, false}) {
        TraceBuilder builder(1);
        const TaskId a = builder.addTask("a"), b = builder.addTask("b"), c = builder.addTask("c"),
                     d = builder.addTask("d");
        builder.startedBy({c.index(), 1}, {{d.index(), 1}});
        for (const TaskId task : {a, b, d}) builder.arrive(task, 0ms);
        builder.blockedOnEnd(a, b, true);
        builder.blockedOnEnd(a, c, true);
        builder.blockedOnEnd(b, a);
        if (stuck) builder.blockedOnEnd(d, a);
        EXPECT_EQ(builder.findCycle().size(), stuck ? 2U : 0U);
        if (stuck) continue;
        builder.finish(d, 1ms);
        EXPECT_EQ(builder.findCycle().size(), 2U) << "nobody starts c any more";
    }
}

// Who waits for all waits for those that had been started.
TEST(JoinAny, InATraceAJoinOfAllNeedsNoTaskThatIsNotStarted) {
    TraceBuilder builder(1);
    const TaskId a = builder.addTask("a"), b = builder.addTask("b"), more = builder.addTask("more"),
                 c = builder.addTask("c");
    builder.startedBy({more.index(), 1}, {{a.index(), 1}});
    for (const TaskId task : {a, b, c}) builder.arrive(task, 0ms);
    builder.blockedOnEnd(a, b);
    builder.blockedOnEnd(a, more);
    builder.blockedOnEnd(c, a, true);
    builder.blockedOnEnd(c, c, true);
    EXPECT_TRUE(builder.findCycle().empty()) << "b ends, then a, then c";
}

TEST(JoinAny, IsADeadlockThoughAnotherTaskWasNeverStarted) {
    const std::string body = R"(
resources: {l: lock}
tasks:
  - {name: main, steps: [{lock: l}, {join: {any: [a, b]}}, {unlock: l}]}
  - {name: a, start: 1 ms, steps: [{lock: l}, {unlock: l}]}
  - {name: starts, steps: [{io: 2 ms}, {lock: l}, {spawn: b}, {unlock: l}]}
  - {name: b, steps: [{io: 1 ms}]}
)";
    for (const char* model : {"parallel", "gil", "async", "green-threads"}) {
        const RunResult stuck = runYaml(body, specOf(model));
        EXPECT_EQ(stuck.ending, Ending::Deadlock) << model;
        EXPECT_EQ(stuck.trace->deadlock().size(), 2U) << model;
        EXPECT_EQ(plainEnglish().render(stuck.message),
                  "Deadlock of 2 tasks: main waits for a to finish, and a waits in turn.")
            << model;
    }
}

// Each would have two objects to tell of every start and end, and pay for a lock each time.
TEST(JoinAny, DoesNotJoinItsGroupsEachByItself) {
    const WorkloadPtr workload =
        test::workloadFrom("tasks:\n"
                           "  - {name: main, steps: [{join: {any: [a, b]}}, {join: b}]}\n"
                           "  - {name: a, steps: [{cpu: 1 ms}]}\n"
                           "  - {name: b, steps: [{cpu: 1 ms}]}\n");
    const RunPlan plan = planFor(*workload, 1);
    EXPECT_FALSE(plan.groups[1].joined);
    EXPECT_EQ(plan.groups[1].objects.size(), 1U);
    EXPECT_TRUE(plan.groups[2].joined);
    EXPECT_EQ(plan.groups[2].objects.size(), 2U);
}

} // namespace
} // namespace timeslice::join_any_test
