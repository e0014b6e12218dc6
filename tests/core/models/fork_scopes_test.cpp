// The step `fork` where tasks are threads of one process, beside tasks that a step `group` starts. Figures worked out
// by hand, without costs.
#include "tests/core/models/scope_runs.h"

namespace timeslice::fork_scopes_test {
namespace {

using test::finishOf;
using test::Times;
using test::timesOf;

// With a core for each thread both do the same.
constexpr const char* kOwnCores[] = {"parallel", "free-threaded"};

RunResult exactRun(const std::string& body, const char* model) {
    RunSpec spec = test::ideal(model, 4);
    if (spec.model == "free-threaded") spec.settings["slowdown"] = 1'000'000;
    return test::runYaml(body, spec);
}

TEST(ForkBesideThreads, LetsTheCopyOpenAGroupOfItsOwn) {
    const std::string body = R"(
resources: {log: lock}
tasks:
  - {name: Main, steps: [{cpu: 1 ms}, fork, {group: [Part], steps: [{cpu: 1 ms}]}, {cpu: 1 ms}]}
  - {name: Part, steps: [{lock: log}, {cpu: 2 ms}, {unlock: log}]}
)";
    for (const char* model : kOwnCores) {
        const RunResult run = exactRun(body, model);
        ASSERT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 0), 4ms) << model << ": it waits for its own part, until 3 ms";
        EXPECT_EQ(finishOf(run, 3), 4ms) << model << ": the copy does so too";
        for (const size_t part : {1U, 2U})
            EXPECT_EQ(finishOf(run, part), 3ms) << model << ": each takes its own process's lock";
    }
}

// Part 1 fails in the group of the copy; the parent's, which is opened once the copy has ended, hears nothing of it.
TEST(ForkBesideThreads, KeepsAFailureInTheGroupOfTheCopy) {
    const std::string body = R"(
tasks:
  - {name: Main, steps: [fork, {join: Main.1}, {try: [{group: [Part], steps: [{cpu: 2 ms}]}], except: [{cpu: 5 ms}]}]}
  - {name: Part, steps: [{cpu: 1 ms}, {if: me == 1, steps: [fail]}]}
)";
    for (const char* model : kOwnCores) {
        const RunResult run = exactRun(body, model);
        ASSERT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Failed, 1), Times{1ms}) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 3), Times{2ms})
            << model << ": after the step that it was in";
        EXPECT_EQ(finishOf(run, 3), 7ms) << model;
        EXPECT_EQ(finishOf(run, 2), 8ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), Times{}) << model;
        EXPECT_EQ(finishOf(run, 0), 9ms) << model;
    }
}

// The copy of a task in a group is not in it. Worker holds the lock, in the copy for ever.
TEST(ForkBesideThreads, LeavesTheCopyOfATaskOutOfItsGroup) {
    const std::string body = R"(
resources: {log: lock}
tasks:
  - {name: Main, steps: [{group: [Child]}, {cpu: 1 ms}]}
  - {name: Worker, steps: [{lock: log}, {cpu: 10 ms}, {unlock: log}]}
  - {name: Child, steps: [{cpu: 4 ms}, fork, {lock: log, timeout: 20 ms}, {cpu: 1 ms}, {unlock: log}]}
)";
    for (const char* model : kOwnCores) {
        const RunResult run = exactRun(body, model);
        ASSERT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 2), 11ms) << model;
        EXPECT_EQ(finishOf(run, 0), 12ms) << model << ": it does not wait for the copy";
        EXPECT_EQ(finishOf(run, 3), 25ms) << model << ": it waited from 4 to 24 ms";
    }
}

} // namespace
} // namespace timeslice::fork_scopes_test
