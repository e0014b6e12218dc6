#include "core/workload/checks.h"
#include "tests/core/workload/reading.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> namesOf(const Workload& workload) {
    std::vector<std::string> names;
    for (const TaskInstance& task : workload.tasks()) names.push_back(task.name);
    return names;
}

TEST(Forks, MakeACopyThatGoesOnBehindTheFork) {
    const Workload workload = workloadOf(withSteps("cpu: 1 ms, fork, cpu: 2 ms"));
    ASSERT_EQ(workload.groups.size(), 2U);
    const TaskGroup& copy = workload.groups[1];
    EXPECT_EQ(copy.name, "A.1");
    EXPECT_TRUE(copy.spawned && copy.forked);
    ASSERT_EQ(copy.steps.size(), 1U);
    EXPECT_EQ(copy.steps[0].time, 2ms);
    EXPECT_EQ(workload.groups[0].steps.size(), 3U);
    EXPECT_EQ(workload.groups[0].steps[1].kind, StepKind::Fork);
    EXPECT_EQ(workload.groups[0].steps[1].group, 1U);
}

TEST(Forks, DoubleTheTasksEachTime) {
    EXPECT_THAT(namesOf(workloadOf(withSteps("fork, fork, fork"))),
                ElementsAre("A", "A.1", "A.2 1", "A.2 2", "A.3 1", "A.3 2", "A.3 3", "A.3 4"));
    EXPECT_EQ(workloadOf(withSteps("repeat: {times: 10, steps: [{cpu: 1 ms}, fork]}")).taskCount(), 1024);
}

TEST(Forks, InNestedRepeatsGoOnWithTheRoundsThatAreLeft) {
    const Workload workload = workloadOf(withSteps("repeat: {times: 2, steps: [{repeat: {times: 2, steps: "
                                                   "[{cpu: 1 ms}]}}, {repeat: {times: 1, steps: [fork]}}]}"));
    // The copy of the first fork has the whole second round before it.
    ASSERT_EQ(workload.groups.size(), 3U);
    ASSERT_EQ(workload.groups[1].steps.size(), 2U);
    EXPECT_EQ(workload.groups[1].steps[0].kind, StepKind::Repeat);
    EXPECT_EQ(workload.groups[1].steps[1].kind, StepKind::Fork);
    EXPECT_TRUE(workload.groups[2].steps.empty());
}

TEST(Forks, InheritWhatTheSchedulerKnowsOfTheTask) {
    const Workload workload = workloadOf(
        "timeslice: 1\ntasks:\n- {name: A, count: 3, nice: 5, priority: 2, tickets: 7, steps: [fork]}\n");
    ASSERT_EQ(workload.groups.size(), 2U);
    EXPECT_EQ(workload.groups[1].nice, 5);
    EXPECT_EQ(workload.groups[1].priority, 2);
    EXPECT_EQ(workload.groups[1].tickets, 7);
    EXPECT_EQ(workload.groups[1].total(), 3);
}

TEST(Forks, AreCountedInWhatIsSpawned) {
    const Workload workload = workloadOf("timeslice: 1\ntasks:\n- {name: A, steps: [fork, {spawn: B}]}\n"
                                         "- {name: B, count: 2, steps: [{cpu: 1 ms}]}\n");
    EXPECT_THAT(namesOf(workload), ElementsAre("A", "B 1", "B 2", "B 3", "B 4", "A.1"));
}

TEST(Forks, ThatCannotBeAreRefusedWhereTheyStand) {
    EXPECT_EQ(stepProblems("fork: x"), "f.yaml:6:7: found 'x', expected nothing after 'fork'");
    EXPECT_THAT(stepProblems("repeat: {times: forever, steps: [fork]}"),
                HasSubstr("f.yaml:6:34: this forks endlessly, expected a number of repetitions"));
    EXPECT_THAT(stepProblems("repeat: {times: 13, steps: [fork]}"),
                HasSubstr("f.yaml:6:29: found 13 forks in a row, which turn one task into 8192; "
                          "expected at most 12"));
    EXPECT_THAT(
        stepProblems("{try_lock: l, else: [fork]}, unlock: l", "{l: lock}"),
        HasSubstr("f.yaml:6:22: this forks only in some cases, expected a fork in every run of the task"));
    EXPECT_EQ(
        stepProblems("{try: [yield, fork], except: []}"),
        "f.yaml:6:15: this forks under a 'try', whose steps may be left early; fork before it, or after "
        "it");
    EXPECT_THAT(stepProblems("{within: 5 ms, steps: [repeat: {times: 2, steps: [fork]}]}"),
                HasSubstr("this forks under a 'within'"));
    for (const char* count : {"1", "2"}) {
        EXPECT_THAT(
            problemsOf("timeslice: 1\ntasks:\n- {name: A, steps: [fork]}\n- {name: A.1, count: " +
                       std::string(count) + ", steps: [yield]}\n"),
            HasSubstr("f.yaml:3:21: this makes a copy of 'A' named 'A.1', but another task has that name"))
            << count;
    }
}

// The copy would begin in the middle of them.
TEST(Forks, InStepsThatMayBeLeftEarlyAreRefused) {
    const auto refusal = [](const std::string& place, const std::string& step) {
        return HasSubstr("f.yaml:" + place + ": this forks under a '" + step +
                         "', whose steps may be left early; fork before it, or after it");
    };
    EXPECT_THAT(stepProblems("{try: [fork], except: []}"), refusal("6:8", "try"));
    EXPECT_THAT(stepProblems("{try: [yield], except: [fork]}"), refusal("6:25", "try"));
    EXPECT_THAT(stepProblems("{within: 5 ms, steps: [fork]}"), refusal("6:24", "within"));
    EXPECT_THAT(problemsOf("timeslice: 1\ntasks:\n"
                           "- {name: A, steps: [{group: B, steps: [{repeat: {times: 2, steps: [fork]}}]}]}\n"
                           "- {name: B, steps: [yield]}\n"),
                refusal("3:68", "group"));
    EXPECT_EQ(stepProblems("fork, {try: [yield], except: []}, fork"), "");
}

// Whether the copy holds it too depends on the model.
TEST(Forks, ByATaskThatHoldsALockAreFound) {
    const auto found = [](const std::string& steps, const std::string& resources) {
        EXPECT_EQ(stepProblems(steps, resources), "");
        return describe(forksWithLocks(workloadOf(withSteps(steps, resources))));
    };
    EXPECT_EQ(
        found("{with: l, steps: [fork]}", "{l: lock}"),
        "f.yaml:6:19: this forks while the task holds 'l', which the copy would not hold; release it before "
        "the fork, or take it after");
    EXPECT_THAT(found("{with: s, steps: [fork]}", "{s: semaphore}"),
                HasSubstr("f.yaml:6:19: this forks while the task holds 's'"));
    EXPECT_EQ(found("lock: l, unlock: l, fork", "{l: lock}"), "");
}

TEST(Forks, ThatAreRefusedMakeNoOtherProblems) {
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks:\n"
                         "- {name: A, steps: [{repeat: {times: 13, steps: [fork]}}]}\n"
                         "- {name: B, steps: [{spawn: A}]}\n"),
              "f.yaml:3:50: found 13 forks in a row, which turn one task into 8192; expected at most 12");
}

TEST(Forks, OfVeryManyStepsAreRefusedBeforeTheyAreCopied) {
    std::string text = "timeslice: 1\ntasks:\n";
    for (int i = 0; i < 10'000; ++i)
        text +=
            "- {name: t" + std::to_string(i) + ", steps: [{repeat: {times: 12, steps: [fork, yield]}}]}\n";
    EXPECT_THAT(problemsOf(text),
                HasSubstr("with this fork, the copies of tasks have more than 1000000 steps"));
}

TEST(Forks, LetACopyPassOverTheEndOfItsOwnKind) {
    const Workload workload = workloadOf(withSteps("fork, fork, join: A.1, join: A.2, yield"));
    ASSERT_EQ(workload.groups.size(), 3U);
    EXPECT_EQ(workload.groups[0].steps.size(), 5U);
    ASSERT_EQ(workload.groups[1].steps.size(), 3U) << "fork, join: A.2, yield";
    EXPECT_EQ(workload.groups[1].steps[1].group, 2U);
    ASSERT_EQ(workload.groups[2].steps.size(), 1U);
    EXPECT_EQ(workload.groups[2].steps[0].kind, StepKind::Yield);
}

} // namespace
} // namespace timeslice
