// Steps that can be left early, as they are read.
#include "tests/core/workload/reading.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::problemsOf;
using test::stepProblems;
using test::stepsOf;
using test::workloadOf;
using ::testing::HasSubstr;

TEST(ScopesReader, ReadsTryWithItsThreeLists) {
    const std::vector<Step> steps =
        stepsOf("{try: [cpu: 1 ms, fail], except: [yield], finally: [cpu: 2 ms, yield, yield]},"
                "{finally: [yield], try: [yield]}, {try: [yield], except: []}");
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].kind, StepKind::Try);
    ASSERT_EQ(steps[0].steps.size(), 3U);
    for (const Step& part : steps[0].steps) EXPECT_EQ(part.kind, StepKind::Repeat);
    EXPECT_EQ(steps[0].steps[0].steps.size(), 2U);
    EXPECT_EQ(steps[0].steps[1].steps.size(), 1U);
    EXPECT_EQ(steps[0].steps[2].steps.size(), 3U);
    EXPECT_TRUE(steps[0].catches && steps[0].cleansUp);
    ASSERT_EQ(steps[1].steps.size(), 3U);
    EXPECT_TRUE(!steps[1].catches && steps[1].cleansUp);
    EXPECT_TRUE(steps[2].catches && !steps[2].cleansUp) << "an empty list catches";
    EXPECT_TRUE(steps[2].steps[1].steps.empty());
}

TEST(ScopesReader, ReadsWithinWithItsTimeAndTwoLists) {
    const std::vector<Step> steps =
        stepsOf("{within: 50 ms, steps: [cpu: 1 ms], else: [yield]}, {within: \"${t / 4}\", steps: [yield]}");
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].kind, StepKind::Within);
    EXPECT_EQ(steps[0].time, 50ms);
    ASSERT_EQ(steps[0].steps.size(), 2U);
    EXPECT_EQ(steps[0].steps[0].steps.size(), 1U);
    EXPECT_EQ(steps[0].steps[1].steps.size(), 1U);
    EXPECT_EQ(steps[1].time, 1s);
    EXPECT_TRUE(steps[1].steps[1].steps.empty());
}

TEST(ScopesReader, ReadsGroupsWithTheTasksThatTheyStart) {
    const Workload workload = workloadOf(
        "timeslice: 1\ntasks:\n"
        "- {name: P, count: 2, steps: [{group: [A, B], steps: [yield]}, {repeat: {times: 3, steps: [group: C]}}]}\n"
        "- {name: A, steps: [yield]}\n- {name: B, count: 2, steps: [yield]}\n"
        "- {name: C, steps: [yield]}\n");
    const Step& two = workload.groups[0].steps[0];
    EXPECT_EQ(two.kind, StepKind::Group);
    ASSERT_EQ(two.targets.size(), 2U);
    EXPECT_EQ(two.targets[0].group, 1U);
    EXPECT_EQ(two.targets[1].group, 2U);
    ASSERT_EQ(two.steps.size(), 1U);
    EXPECT_EQ(two.steps[0].steps.size(), 1U);
    const Step& one = workload.groups[0].steps[1].steps[0];
    ASSERT_EQ(one.targets.size(), 1U);
    EXPECT_EQ(one.targets[0].group, 3U);
    ASSERT_EQ(one.steps.size(), 1U);
    EXPECT_TRUE(one.steps[0].steps.empty());
    EXPECT_TRUE(workload.groups[1].spawned);
    EXPECT_EQ(workload.groups[1].total(), 2);
    EXPECT_EQ(workload.groups[2].total(), 4);
    EXPECT_EQ(workload.groups[3].total(), 6);
}

TEST(ScopesReader, SaysWhatATryLacks) {
    EXPECT_EQ(stepProblems("try: [yield]"),
              "f.yaml:6:1: expected the key 'except' or 'finally' next to 'try'");
    EXPECT_EQ(stepProblems("{try: [], except: [yield]}"),
              "f.yaml:6:7: found an empty list, expected a list of steps, each beginning with '- '");
    EXPECT_EQ(stepProblems("{try: 5, except: [yield]}"),
              "f.yaml:6:7: found '5', expected a list of steps, each beginning with '- '");
    EXPECT_EQ(
        stepProblems("{try: [yield], else: [yield]}"),
        "f.yaml:6:16: found 'else' in the same step as 'try', expected one step in each list item; start "
        "it with '- '");
}

TEST(ScopesReader, SaysWhatAWithinLacks) {
    EXPECT_EQ(stepProblems("within: 5 ms"), "f.yaml:6:1: expected the key 'steps' next to 'within'");
    EXPECT_EQ(stepProblems("{within: 0 ms, steps: [yield]}"),
              "f.yaml:6:10: found '0 ms', expected a time of more than 0");
    EXPECT_EQ(stepProblems("{within: {exponential: 5 ms}, steps: [yield]}"),
              "f.yaml:6:10: found a map, expected a time with a unit, such as 5 ms");
    EXPECT_EQ(stepProblems("{within: 5 ms, steps: []}"),
              "f.yaml:6:23: found an empty list, expected a list of steps, each beginning with '- '");
}

TEST(ScopesReader, SaysWhichNamesAGroupCannotHave) {
    const auto problem = [](const std::string& step) {
        return problemsOf("timeslice: 1\ntasks:\n- {name: P, steps: [" + step +
                          "]}\n- {name: Ab, steps: [yield]}\n");
    };
    const std::string names = ", expected names of tasks, such as group: [A, B]";
    EXPECT_EQ(problem("group: []"), "f.yaml:3:28: found an empty list" + names);
    EXPECT_EQ(problem("group: {Ab: 1}"), "f.yaml:3:28: found a map" + names);
    EXPECT_EQ(problem("group: [Ab, Ac]"), "f.yaml:3:33: there is no task 'Ac'; did you mean 'Ab'?");
    EXPECT_EQ(problem("group: [Ab, Ab]"), "f.yaml:3:33: found 'Ab' a second time in this group; a task's key "
                                          "'count' says how many of it are started");
    EXPECT_EQ(problem("group: Ab, spawn: Ab"),
              "f.yaml:3:39: found 'Ab' after 'spawn', but 'group' in line 3 starts it too; a task is started "
              "either by spawns or by groups");
    EXPECT_EQ(problem("group: Ab, group: [Ab]"), "");
    EXPECT_EQ(problem("{repeat: {times: forever, steps: [group: Ab]}}"),
              "f.yaml:3:62: this starts 'Ab' endlessly, expected a number of repetitions");
    EXPECT_THAT(problem("{group: P}"), HasSubstr("'P' spawns itself endlessly"));
}

TEST(ScopesReader, RefusesPartsThatChangeWhatIsHeldButAFinally) {
    constexpr const char* kLock = "{L: lock}";
    EXPECT_EQ(stepProblems("{try: [lock: L], except: []}", kLock),
              "f.yaml:6:2: the steps under this 'try' take 'L' and do not release it");
    EXPECT_EQ(
        stepProblems("lock: L, {within: 5 ms, steps: [unlock: L]}", kLock),
        "f.yaml:6:11: the steps under this 'within' release 'L', which was taken before them, and do not "
        "take it again");
    EXPECT_EQ(stepProblems("{try: [lock: L, yield, unlock: L], except: [{with: L, steps: [yield]}]}", kLock),
              "");
    EXPECT_EQ(stepProblems("lock: L, {try: [fail], finally: [unlock: L]}", kLock), "");
}

TEST(ScopesReader, RefusesAGroupUnderADecision) {
    EXPECT_EQ(
        problemsOf("timeslice: 1\nresources: {V: variable}\ntasks:\n"
                   "- {name: P, steps: [{if: V == 1, steps: [{try: [group: A], except: []}]}]}\n"
                   "- {name: A, steps: [yield]}\n"),
        "f.yaml:4:49: found 'group' under an 'if' or a 'while': how many tasks there will be must be known "
        "before the run");
}

} // namespace
} // namespace timeslice
