#include "core/explain/explain.h"
#include "core/explain/narrative.h"
#include "core/recording/recording.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::english;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

RunResult forkBesideWorker() {
    RunSpec spec = test::ideal("free-threaded");
    spec.settings["slowdown"] = 1'000'000;
    return test::runYaml(R"(
resources: {log: lock}
tasks:
  - {name: Worker, steps: [{lock: log}, {cpu: 10 ms}, {unlock: log}]}
  - {name: Main, steps: [{cpu: 4 ms}, fork, {cpu: 2 ms}, {lock: log}, {cpu: 1 ms}, {unlock: log}]}
)",
                         spec);
}

TEST(ForkTexts, SayWhoHeldTheLockAndIsNotThere) {
    const RunResult run = forkBesideWorker();
    const auto sentences = english(explainAt(*run.trace, TaskId{2}, 7ms).sentences);
    EXPECT_THAT(sentences,
                Contains("At 6 ms, Main.1 has to wait for the lock log (Main.1), which Worker held when "
                         "Main forked."));
    EXPECT_THAT(sentences,
                Contains("Worker held the lock log (Main.1) when Main forked. The copy has no such thread, "
                         "so nobody will release it."));
    const auto parents = english(explainAt(*run.trace, TaskId{1}, 7ms).sentences);
    EXPECT_THAT(parents, Contains("Worker has held the lock log since 0 ns."));
}

TEST(ForkTexts, AreInTheStoryWithPythonsWarning) {
    const RunResult run = forkBesideWorker();
    const auto story = english(describeRun(*recordingOf(run)));
    EXPECT_THAT(story,
                Contains("At 4 ms, Main forks while its process has other threads. From version 3.12, Python "
                         "warns of that: \"DeprecationWarning: This process is multi-threaded, use of fork() "
                         "may lead to deadlocks in the child.\""));
    EXPECT_THAT(story,
                Contains("Main.1 waits for log (Main.1), which Worker held when Main forked; the copy has no "
                         "such thread, so nobody will release it."));
    const auto parallel = english(describeRun(*recordingOf(
        test::runYaml("tasks: [{name: A, steps: [fork, {cpu: 1 ms}]}, {name: B, steps: [{cpu: 2 ms}]}]\n",
                      test::ideal("parallel")))));
    EXPECT_THAT(parallel, Not(Contains(HasSubstr("Python"))));
}

} // namespace
} // namespace timeslice
