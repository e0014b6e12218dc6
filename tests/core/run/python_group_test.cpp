// Groups of tasks that end together, in Python.
#include "tests/core/run/python_scopes.h"

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace timeslice::python_group_test {
namespace {

using test::expectMarks;
using test::expectNear;
using test::finishOf;
using test::kNear;
using test::kStartingModels;
using test::marksOf;
using test::PythonScopes;
using test::runYaml;
using test::timeIn;

TIMED_TEST_F(PythonScopes, AGroupEndsWithTheLastOfItsTasks) {
    const std::string family = R"(
tasks:
  - {name: parent, steps: [{group: [a, b], steps: [{io: 10 ms}]}, {io: 10 ms}]}
  - {name: a, count: 2, steps: [{sleep: 30 ms}]}
  - {name: b, steps: [{sleep: 60 ms}]}
)";
    for (const char* model : kStartingModels) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(family, spec(model));
        expectMarks(run, {});
        // In serial one after another, and then the steps of the group.
        expectNear(finishOf(run, 0), std::string_view(model) == "serial" ? 140ms : 70ms);
    }
}

const std::string kOneFails = R"(
tasks:
  - {name: parent, steps: [{try: [{group: [a, b], steps: [{io: 5 ms}]}, {sleep: 500 ms}], except: [{io: 20 ms}]}]}
  - {name: a, steps: [{sleep: 20 ms}, fail]}
  - {name: b, steps: [{try: [{sleep: 60 ms}, {sleep: 500 ms}], except: [{sleep: 500 ms}], finally: [{sleep: 10 ms}]}]}
)";

TIMED_TEST_F(PythonScopes, WhenOneTaskOfAGroupFailsTheOthersAreCancelled) {
    const std::pair<const char*, Nanos> expected[] = {
        {"gil", 70ms}, {"async", 30ms}, {"async-threads", 30ms}};
    for (const auto& [model, end] : expected) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(kOneFails, spec(model));
        expectMarks(run, {.caught = 1}, 0);
        expectMarks(run, {.failed = 1}, 1);
        expectMarks(run, {}, 2);
        EXPECT_EQ(marksOf(run, MarkKind::Cancelled, 2).size(), 1U);
        expectNear(finishOf(run, 2), end);
        expectNear(finishOf(run, 0), end + 20ms);
    }
}

// As by a step `cancel`: what a worker of a pool has begun goes on to its end.
TIMED_TEST_F(PythonScopes, APoolCancelsOnlyWhatQueues) {
    RunSpec two = spec("thread-pool");
    two.settings["max_workers"] = 3;
    const RunResult run = runYaml(R"(
tasks:
  - {name: parent, steps: [{try: [{group: [a, b, queued]}], except: [{io: 20 ms}]}]}
  - {name: a, steps: [{sleep: 20 ms}, fail]}
  - {name: b, steps: [{sleep: 30 ms}, {sleep: 30 ms}]}
  - {name: queued, steps: [{sleep: 500 ms}]}
)",
                                  two);
    expectMarks(run, {.caught = 1});
    expectNear(finishOf(run, 2), 60ms);
    EXPECT_EQ(timeIn(*run.trace, 3, State::Sleep), 0ns);
    expectNear(finishOf(run, 0), 80ms);
}

TIMED_TEST_F(PythonScopes, SerialDoesNotStartTheRestOfAGroup) {
    const RunResult run = runYaml(R"(
tasks:
  - {name: parent, steps: [{try: [{group: [a, b, c], steps: [{sleep: 500 ms}]}], except: [{io: 10 ms}]}]}
  - {name: a, steps: [{sleep: 10 ms}]}
  - {name: b, steps: [fail]}
  - {name: c, steps: [{sleep: 500 ms}]}
)",
                                  spec("serial"));
    expectMarks(run, {.caught = 1});
    expectNear(finishOf(run, 0), 20ms);
    EXPECT_FALSE(run.trace->tasks()[3].finish.has_value());
}

TIMED_TEST_F(PythonScopes, ThatAGroupFailsFailsItsParent) {
    for (const char* model : kStartingModels) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
tasks:
  - {name: parent, steps: [{group: a}, {sleep: 500 ms}]}
  - {name: a, steps: [{sleep: 5 ms}, fail]}
)",
                                      spec(model));
        expectMarks(run, {.failed = 1}, 0);
        expectMarks(run, {.failed = 1}, 1);
        EXPECT_LT(finishOf(run, 0), 400ms);
    }
}

const std::string kBodyIsLeft = R"(
tasks:
  - {name: fails, steps: [{try: [{group: a, steps: [{io: 20 ms}, fail]}], except: [{io: 10 ms}]}]}
  - {name: a, steps: [{sleep: 60 ms}, {sleep: 500 ms}]}
  - {name: late, steps: [{within: 20 ms, steps: [{group: b}, {sleep: 500 ms}], else: [{io: 10 ms}]}]}
  - {name: b, steps: [{sleep: 60 ms}, {sleep: 500 ms}]}
)";

TIMED_TEST_F(PythonScopes, AGroupThatIsLeftCancelsItsTasksAndWaitsForThem) {
    const std::pair<const char*, Nanos> expected[] = {
        {"gil", 60ms}, {"async", 20ms}, {"async-threads", 20ms}};
    for (const auto& [model, end] : expected) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(kBodyIsLeft, spec(model));
        expectMarks(run, {.caught = 1}, 0);
        expectMarks(run, {.timedOut = 1}, 2);
        for (const size_t task : {1, 3}) expectNear(finishOf(run, task), end);
        for (const size_t task : {0, 2}) expectNear(finishOf(run, task), end + 10ms);
    }
}

TIMED_TEST_F(PythonScopes, ACancelledParentCancelsItsGroup) {
    const std::string family = R"(
tasks:
  - {name: main, steps: [{sleep: 20 ms}, {cancel: parent}, {join: parent}]}
  - {name: parent, steps: [{group: a, steps: [{sleep: 40 ms}, {sleep: 500 ms}]}, {sleep: 500 ms}]}
  - {name: a, steps: [{sleep: 60 ms}, {sleep: 500 ms}]}
)";
    const std::pair<const char*, Nanos> expected[] = {{"gil", 60ms}, {"async", 20ms}};
    for (const auto& [model, end] : expected) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(family, spec(model));
        expectMarks(run, {}, 1);
        for (const size_t task : {0, 1, 2}) expectNear(finishOf(run, task), end);
    }
}

// asyncio.TaskGroup cuts the wait; a thread sees it before its next step.
TIMED_TEST_F(PythonScopes, TheStepsOfAGroupAreLeftWhenATaskOfItFails) {
    const std::string family = R"(
tasks:
  - {name: parent, steps: [{try: [{group: a, steps: [{sleep: 60 ms}, {sleep: 500 ms}]}], except: [{io: 10 ms}]}]}
  - {name: a, steps: [{sleep: 20 ms}, fail]}
)";
    const std::pair<const char*, Nanos> expected[] = {{"gil", 70ms}, {"async", 30ms}};
    for (const auto& [model, end] : expected) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(family, spec(model));
        expectMarks(run, {.caught = 1});
        expectNear(finishOf(run, 0), end);
    }
}

TIMED_TEST_F(PythonScopes, EachRoundLooksOnlyAtItsOwnTasks) {
    for (const char* model : kStartingModels) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
resources: {v: variable}
tasks:
  - {name: parent, steps: [{repeat: {times: 3, steps: [{try: [{group: a}, {io: 10 ms}], except: [{sleep: 5 ms}]}]}}]}
  - {name: a, steps: [{write: {variable: v, value: v + 1}}, {if: v == 1, steps: [fail]}]}
)",
                                      spec(model));
        expectMarks(run, {.caught = 1});
        EXPECT_GE(timeIn(*run.trace, 0, State::Io), 20ms);
        EXPECT_LT(timeIn(*run.trace, 0, State::Io), 20ms + kNear);
    }
}

TEST_F(PythonScopes, ACircleThroughAGroupIsADeadlock) {
    for (const char* model : {"gil", "async"}) {
        const RunResult run = runYaml(R"(
resources: {l: lock}
tasks:
  - {name: parent, steps: [{with: l, steps: [{group: a}]}]}
  - {name: a, steps: [{with: l, steps: [yield]}]}
)",
                                      spec(model));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model;
        EXPECT_EQ(run.trace->deadlock().size(), 2U) << model;
    }
}

TEST_F(PythonScopes, ProcessesCannotStartAGroup) {
    const auto workload = test::workloadFrom(
        "tasks:\n  - {name: t, steps: [{group: u}]}\n  - {name: u, steps: [{cpu: 1 ms}]}\n");
    for (const char* model : {"processes", "process-pool"})
        EXPECT_NE(describe(check(*workload, spec(model))).find("cannot start or join"), std::string::npos);
}

// Says that it is an older Python than it is.
TEST(PythonScopesOfOld, NeedAPythonThatHasThem) {
    const auto file =
        std::filesystem::temp_directory_path() / ("timeslice-old-python-" + std::to_string(getpid()));
    std::ofstream(file)
        << "#!/bin/sh\necho '[\"/old/python3\", \"CPython\", \"3.10.4\", 3, 10, false]' >&4\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    const auto refusal = [&](const std::string& step, const std::string& model) {
        RunSpec old = PythonScopes::spec(model);
        old.python = file;
        const std::string tasks =
            "tasks:\n  - {name: t, steps: [{repeat: {times: 2, steps: [" + step + "]}}]}\n";
        return describe(check(*test::workloadFrom(tasks + "  - {name: u, steps: [yield]}\n"), old));
    };
    const std::string within = "{within: 5 ms, steps: [yield]}";
    EXPECT_EQ(refusal(within, "async"),
              "4:52: /old/python3 is Python 3.10.4; 'within' in an event loop needs Python 3.11 or newer. "
              "Choose another interpreter with --python, or a model with threads.");
    EXPECT_EQ(refusal(within, "gil"), "");
    EXPECT_NE(refusal("{group: u}", "async-threads").find("'group' in an event loop"), std::string::npos);
    EXPECT_EQ(refusal("{try: [fail], finally: [yield]}", "async"), "");
    std::filesystem::remove(file);
}

} // namespace
} // namespace timeslice::python_group_test
