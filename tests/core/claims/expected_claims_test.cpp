#include "core/claims/expected_claims.h"
#include "core/recording/recording.h"
#include "core/study/hunt.h"

#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::ideal;
using test::runOf;
using test::workloadFrom;

constexpr const char* kTwoTasks = "tasks:\n"
                                  "  - {name: A, steps: [cpu: 4 ms]}\n"
                                  "  - {name: B, steps: [cpu: 1 ms]}\n";

std::string verdictWith(const std::string& expect, const RunSpec& spec) {
    const WorkloadPtr workload = workloadFrom(kTwoTasks + expect);
    const RecordingPtr recording = recordingOf(runOf(*workload, spec), workload);
    std::string all(nameOf(recording->verdict().kind));
    for (const Text& reason : recording->verdict().reasons) all += "\n" + plainEnglish().render(reason);
    return all;
}

TEST(ExpectedClaims, AreAListOrStandBesideFigures) {
    EXPECT_EQ(workloadFrom(std::string(kTwoTasks) + "expect: [makespan < 9 s, not deadlock]\n")
                  ->expect.claims.size(),
              2u);
    const WorkloadPtr both =
        workloadFrom(std::string(kTwoTasks) + "expect:\n  makespan: 4 ms\n  claims: [\"order = B A\"]\n");
    EXPECT_EQ(both->expect.makespan, 4ms);
    EXPECT_EQ(both->expect.claims.at(0).text, "order = B A");
    const auto wrong =
        readWorkload("timeslice: 1\n" + std::string(kTwoTasks) + "expect: deadlock\n", "w.yaml");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(describe(wrong.error()),
              "w.yaml:5:9: found 'deadlock', expected a map, such as makespan: 9 s within 5%, or a list of "
              "claims, such as [makespan < 9 s]");
}

// Two cores: A ends at 4 ms, B at 1 ms.
TEST(ExpectedClaims, AreInTheVerdictOfARecording) {
    EXPECT_EQ(verdictWith("expect: [makespan = 4 ms, order = B A]\n", ideal("parallel", 2)), "correct");
    EXPECT_EQ(verdictWith("expect: [makespan < 4 ms, order = B A]\n", ideal("parallel", 2)),
              "failed\nThe claim 'makespan < 4 ms' does not hold: found 4 ms, expected less than 4 ms.");
}

TEST(ExpectedClaims, MayDependOnTheModel) {
    const std::string expect = "expect: [makespan = 4 ms if model = parallel]\n";
    EXPECT_EQ(verdictWith(expect, ideal("parallel", 2)), "correct");
    EXPECT_EQ(verdictWith(expect, ideal("serial", 2)), "correct");
}

TEST(ExpectedClaims, ThatCannotBeReadOrCheckedAreBroken) {
    EXPECT_EQ(verdictWith("expect: [makespn < 4 ms]\n", ideal("parallel", 2)),
              "failed\nThe claim 'makespn < 4 ms' cannot be read: unknown word 'makespn'; did you mean "
              "'makespan'?");
    EXPECT_EQ(
        verdictWith("expect: [waiting of C < 4 ms]\n", ideal("parallel", 2)),
        "failed\nThe claim 'waiting of C < 4 ms' cannot be checked: no task is called 'C'; the tasks are "
        "A, B");
}

TEST(ExpectedClaims, SayWhereInTheFileTheyAreWrong) {
    const WorkloadPtr workload = workloadFrom(std::string(kTwoTasks) + "expect:\n"
                                                                       "  - makespan < 9\n"
                                                                       "  - \"makespan <\"\n");
    EXPECT_EQ(
        describe(ExpectedClaims(*workload).problems()),
        "test.yaml:7:14: found a time on the left and a number on the right; only values of the same kind "
        "can be compared, added or subtracted, such as two times or two numbers\n"
        "test.yaml:8:16: found the end, expected a value, such as 5 ms or makespan of 1");
}

constexpr const char* kDeadlock =
    "resources: {a: lock, b: lock}\n"
    "tasks:\n"
    "  - {name: A, steps: [lock: a, sleep: 1 ms, lock: b, unlock: b, unlock: a]}\n"
    "  - {name: B, steps: [lock: b, sleep: 1 ms, lock: a, unlock: a, unlock: b]}\n";

TEST(ExpectedClaims, MayBeAboutARunThatGetsStuck) {
    const WorkloadPtr workload = workloadFrom(std::string(kDeadlock) + "expect: [deadlock]\n");
    const RecordingPtr stuck = recordingOf(runOf(*workload, ideal("parallel", 2)), workload);
    EXPECT_EQ(stuck->ending(), Ending::Deadlock);
    EXPECT_TRUE(stuck->run()->broken.empty());
    const RecordingPtr serial = recordingOf(runOf(*workload, ideal("serial", 2)), workload);
    ASSERT_EQ(serial->run()->broken.size(), 1u);
    EXPECT_EQ(plainEnglish().render(serial->run()->broken[0]),
              "The claim 'deadlock' does not hold: found no deadlock.");
}

HuntOptions tries(int64_t count) {
    HuntOptions options;
    options.tries = count;
    return options;
}

// A before B in some schedules, B before A in others: a hunt finds one that breaks the claim.
TEST(ExpectedClaims, AreWhatAHuntBreaks) {
    const WorkloadPtr workload = workloadFrom("tasks:\n"
                                              "  - {name: A, steps: [cpu: 1 ms]}\n"
                                              "  - {name: B, steps: [cpu: 1 ms]}\n"
                                              "expect: [order = A B]\n");
    const auto found = hunt(workload, ideal("parallel", 1), tries(50));
    ASSERT_TRUE(found) << describe(found.error());
    EXPECT_GT(found->brokenExpectations, 0);
    ASSERT_TRUE(found->shortest);
    EXPECT_EQ(plainEnglish().render(found->shortest->reasons.at(0)),
              "The claim 'order = A B' does not hold: found B, A, expected A, B.");
    EXPECT_EQ(found->shortest->recording->run()->broken.size(), 1u) << "it says so once";
}

TEST(ExpectedClaims, ThatCannotBeReadStopAHunt) {
    const WorkloadPtr workload = workloadFrom(std::string(kTwoTasks) + "expect: [makespn < 4 ms]\n");
    const auto found = hunt(workload, ideal("parallel", 1), tries(1));
    ASSERT_FALSE(found);
    EXPECT_EQ(describe(found.error()), "test.yaml:6:10: unknown word 'makespn'; did you mean 'makespan'?");
}

} // namespace
} // namespace timeslice
