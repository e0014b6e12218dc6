#include "core/workload/checks.h"

#include "tests/core/workload/reading.h"

#include <fmt/format.h>

namespace timeslice {
namespace {

using test::problemsOf;
using test::stepProblems;

constexpr const char* kLock = "{L: lock}";

std::string twoGroups(std::string_view first, std::string_view second) {
    return problemsOf(fmt::format(
        "timeslice: 1\ntasks:\n- {{{}, steps: [yield]}}\n- {{{}, steps: [yield]}}\n", first, second));
}

TEST(Checks, RefusesEqualNamesOfTasks) {
    EXPECT_EQ(twoGroups("name: A", "name: A"), "f.yaml:4:3: found a second task 'A'; the first is in line 3");
    EXPECT_EQ(twoGroups("name: A, count: 2", "name: A, count: 3"),
              "f.yaml:4:3: found a second task 'A 1'; the first is in line 3");
    EXPECT_EQ(twoGroups("name: A, count: 3", "name: A 3"),
              "f.yaml:4:3: found a second task 'A 3'; the first is one of the numbered tasks in line 3");
    EXPECT_EQ(twoGroups("name: A 3", "name: A, count: 3"),
              "f.yaml:3:3: found a second task 'A 3'; the first is one of the numbered tasks in line 4");
}

TEST(Checks, AllowsNamesThatOnlyLookEqual) {
    EXPECT_EQ(twoGroups("name: A", "name: A, count: 3"), "");
    EXPECT_EQ(twoGroups("name: A, count: 3", "name: A 4"), "");
    EXPECT_EQ(twoGroups("name: A, count: 3", "name: A 03"), "");
    EXPECT_EQ(twoGroups("name: A, count: 3", "name: A 0"), "");
    EXPECT_EQ(twoGroups("name: A, count: 3", "name: A 1, count: 3"), "");
}

TEST(Checks, RefusesToReleaseWhatIsNotHeld) {
    EXPECT_EQ(stepProblems("unlock: L", kLock),
              "f.yaml:6:1: this releases 'L', which the task does not hold here");
    EXPECT_EQ(stepProblems("lock: L, unlock: L,\nunlock: L", kLock),
              "f.yaml:7:1: this releases 'L', which the task does not hold here");
    EXPECT_EQ(stepProblems("{with: L, steps: [unlock: L]}", kLock),
              "f.yaml:6:2: this releases 'L', which the task does not hold here");
    // Another task's lock is not one's own.
    EXPECT_EQ(problemsOf("timeslice: 1\nresources: {L: lock}\ntasks:\n- {name: A, steps: [lock: L]}\n"
                         "- {name: B, steps: [unlock: L]}\n"),
              "f.yaml:5:21: this releases 'L', which the task does not hold here");
}

TEST(Checks, LetsALockWithATimeoutBeHeldOrNot) {
    EXPECT_EQ(stepProblems("{lock: L, timeout: 1 ms}, unlock: L", kLock), "");
    EXPECT_EQ(stepProblems("{lock: L, timeout: 1 ms}, unlock: L,\nunlock: L", kLock),
              "f.yaml:7:1: this releases 'L', which the task does not hold here");
}

TEST(Checks, LetsATriedLockBeHeldOrNot) {
    EXPECT_EQ(stepProblems("try_lock: L, unlock: L", kLock), "");
    EXPECT_EQ(stepProblems("try_lock: L, unlock: L,\nunlock: L", kLock),
              "f.yaml:7:1: this releases 'L', which the task does not hold here");
    EXPECT_EQ(stepProblems("{try_lock: L, else: [fail]}, unlock: L", kLock), "");
    EXPECT_EQ(stepProblems("{try_lock: L, else: [lock: L]}, unlock: L", kLock), "");
    EXPECT_EQ(stepProblems("{try_lock: L, steps: [yield], else: [yield]},\nunlock: L", kLock),
              "f.yaml:7:1: this releases 'L', which the task does not hold here");
    EXPECT_EQ(stepProblems("{try_lock: L, steps: [yield],\nelse: [unlock: L]}", kLock),
              "f.yaml:7:8: this releases 'L', which the task does not hold here");
    EXPECT_EQ(
        stepProblems("repeat: {times: 2, steps: [{try_lock: L, steps: [yield], else: [yield]}]}", kLock), "");
    EXPECT_EQ(stepProblems("repeat: {times: 2, steps: [try_lock: L]}", kLock),
              "f.yaml:6:1: the repeated steps take 'L' and do not release it");
    EXPECT_EQ(stepProblems("repeat: {times: 2, steps: [{try_lock: L, steps: [yield], else: [lock: M]}]}, "
                           "lock: M, unlock: M",
                           "{L: lock, M: lock}"),
              "f.yaml:6:1: the repeated steps take 'M' and do not release it");
}

TEST(Checks, CountsTheTimeOfBothBranchesOfATry) {
    EXPECT_EQ(stepProblems("{try_lock: L, steps: [cpu: 4611686018427387904 ns]}", kLock), "");
    EXPECT_EQ(stepProblems("{try_lock: L, steps: [cpu: 4611686018427387904 ns], else: [cpu: 1 ns]}", kLock),
              "f.yaml:5:3: the times of all tasks together exceed 2^62 ns (146 years)");
}

TEST(Checks, LeavesASelfDeadlockToTheRun) {
    EXPECT_EQ(stepProblems("lock: L, lock: L, unlock: L", kLock), "");
    EXPECT_EQ(stepProblems("lock: L, lock: L, unlock: L, unlock: L", kLock), "");
    EXPECT_EQ(stepProblems("{with: L, steps: [{with: L, steps: [yield]}]}", kLock), "");
    EXPECT_EQ(stepProblems("{with: L, steps: [{with: L, steps: [yield]}]}", "{L: rlock}"), "");
    EXPECT_EQ(stepProblems("lock: L, lock: L, unlock: L, unlock: L,\nunlock: L", kLock),
              "f.yaml:7:1: this releases 'L', which the task does not hold here");
    EXPECT_EQ(stepProblems("repeat: {times: 2, steps: [lock: L, lock: L, unlock: L]}", "{L: rlock}"),
              "f.yaml:6:1: the repeated steps take 'L' and do not release it");
    EXPECT_EQ(stepProblems("lock: L, {lock: L, timeout: 1 ms}, unlock: L", kLock), "");
}

TEST(Checks, WantsARepeatToLeaveLocksAsItFoundThem) {
    EXPECT_EQ(stepProblems("repeat: {times: 2, steps: [lock: L, unlock: L]}", kLock), "");
    EXPECT_EQ(stepProblems("lock: L, repeat: {times: 2, steps: [unlock: L, lock: L]}, unlock: L", kLock), "");
    EXPECT_EQ(stepProblems("repeat: {times: 2, steps: [lock: L]}", kLock),
              "f.yaml:6:1: the repeated steps take 'L' and do not release it");
    EXPECT_EQ(stepProblems("repeat: {times: 2, steps: [{lock: L, timeout: 1 ms}]}", kLock),
              "f.yaml:6:1: the repeated steps take 'L' and do not release it");
    EXPECT_EQ(
        stepProblems("lock: L,\nrepeat: {times: 2, steps: [unlock: L]}", kLock),
        "f.yaml:7:1: the repeated steps release 'L', which was taken before them, and do not take it again");
    EXPECT_EQ(
        stepProblems("repeat: {times: 2, steps: [repeat: {times: 2, steps: [lock: L]}, unlock: L]}", kLock),
        "f.yaml:6:28: the repeated steps take 'L' and do not release it");
}

TEST(Checks, WantsAWaitAtAConditionToHoldItsLock) {
    const std::string resources = "{L: lock, M: lock, R: rlock, C: condition}";
    const std::string others = ", {with: M, steps: [yield]}, {with: R, steps: [yield]}, notify: C";
    const auto wait = [&](const std::string& steps) {
        return stepProblems(steps + ", {with: L, steps: [yield]}" + others, resources);
    };
    EXPECT_EQ(wait("{with: L, steps: [{wait: {condition: C, with: L}}]}"), "");
    EXPECT_EQ(wait("{with: R, steps: [{wait: {condition: C, with: R}}]}"), "");
    EXPECT_EQ(wait("lock: L, {wait: {condition: C, with: L}}, unlock: L"), "");
    EXPECT_EQ(wait("{lock: L, timeout: 1 ms}, {wait: {condition: C, with: L}}, unlock: L"), "");
    EXPECT_EQ(wait("{with: M, steps: [{wait: {condition: C, with: L}}]}"),
              "f.yaml:6:20: this waits with 'L', which the task does not hold here");
    EXPECT_EQ(wait("lock: L, unlock: L,\nwait: {condition: C, with: L}"),
              "f.yaml:7:1: this waits with 'L', which the task does not hold here");
}

TEST(Checks, LimitsTheNumberOfTasks) {
    EXPECT_EQ(twoGroups("name: A, count: 999999", "name: B"), "");
    EXPECT_EQ(twoGroups("name: A, count: 1000000", "name: B"),
              "f.yaml:4:3: found 1000001 tasks, expected at most 1000000");
}

TEST(Checks, LimitsTheTimeOfAllTasksTogether) {
    const std::string tooLong = "f.yaml:5:3: the times of all tasks together exceed 2^62 ns (146 years)";
    EXPECT_EQ(stepProblems("cpu: 4611686018427387904 ns"), "");
    EXPECT_EQ(stepProblems("cpu: 4611686018427387904 ns, cpu: 1 ns"), tooLong);
    EXPECT_EQ(stepProblems("repeat: {times: 1000000000, steps: [cpu: 4 s]}"), "");
    EXPECT_EQ(stepProblems("repeat: {times: 1000000000, steps: [cpu: 5 s]}"), tooLong);
    EXPECT_EQ(stepProblems("repeat: {times: 1000000000, steps: [repeat: {times: 10, steps: "
                           "[cpu: 4611686018427387904 ns]}]}"),
              tooLong);
    EXPECT_EQ(stepProblems("repeat: {times: forever, steps: [cpu: 5 s]}"), "");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks: [{name: A, count: 3, every: 2500000000 s, steps: [yield]}]\n"),
              "f.yaml:2:9: the times of all tasks together exceed 2^62 ns (146 years)");
}

} // namespace
} // namespace timeslice
