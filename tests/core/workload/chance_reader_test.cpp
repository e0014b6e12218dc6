#include "core/workload/chance_reader.h"

#include "core/workload/at_speed.h"
#include "core/workload/notes.h"
#include "core/workload/step_label.h"
#include "tests/core/workload/reading.h"

#include <gmock/gmock.h>

namespace timeslice::chance_reader_test {
namespace {

using test::problemsOf;
using test::stepProblems;
using test::stepsOf;
using test::workloadOf;
using testing::HasSubstr;

const Chance kUniform{ChanceKind::Uniform, 1'000'000, 5'000'000, {}, {}};

TEST(ChanceReader, ReadsATimeWhereverOneStands) {
    const std::vector<Step> steps = stepsOf(
        "cpu: {uniform: [1 ms, 5 ms]}, call: {uniform: [1 ms, 5 ms]}, native: {uniform: [1 ms, 5 ms]}, "
        "io: {uniform: [1 ms, 5 ms]}, sleep: {uniform: [1 ms, 5 ms]}, block: {uniform: [1 ms, 5 ms]}, "
        "cpu: {work: {uniform: [1 ms, 5 ms]}, kind: primes}, io: {latency: {uniform: [1 ms, 5 ms]}}, "
        "add: {variable: v, gap: {uniform: [1 ms, 5 ms]}}",
        "{v: variable}");
    ASSERT_EQ(steps.size(), 9U);
    for (const Step& step : steps) {
        ASSERT_TRUE(step.chance) << infoOf(step.kind).word;
        EXPECT_EQ(*step.chance, kUniform);
        EXPECT_EQ(step.time, 3ms) << "the mean";
    }
    EXPECT_EQ(steps[6].kernel, WorkKernel::Primes);
}

TEST(ChanceReader, ReadsEachDistribution) {
    const std::vector<Step> steps =
        stepsOf("cpu: {exponential: \"${t}\"}, cpu: {normal: [5 ms, 1 ms]}, cpu: {any_of: [1 ms, 10 ms]}, "
                "cpu: {any_of: {1 ms: 9, 101 ms: 1}}");
    EXPECT_EQ(*steps[0].chance, (Chance{ChanceKind::Exponential, 4'000'000'000, 0, {}, {}}));
    EXPECT_EQ(*steps[1].chance, (Chance{ChanceKind::Normal, 5'000'000, 1'000'000, {}, {}}));
    EXPECT_EQ(*steps[2].chance, choiceOf({1'000'000, 10'000'000}, {1, 1}));
    EXPECT_EQ(*steps[3].chance, choiceOf({1'000'000, 101'000'000}, {9, 1}));
    EXPECT_EQ(steps[3].time, 11ms);
}

TEST(ChanceReader, ReadsRandomStepsAndRepetitions) {
    const std::vector<Step> steps =
        stepsOf("random: [[cpu: 1 ms, yield], {weight: 3, steps: [io: 1 ms]}, []], "
                "repeat: {times: {uniform: [2, 5]}, steps: [yield]}");
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].kind, StepKind::Random);
    EXPECT_EQ(*steps[0].chance, choiceOf({0, 1, 2}, {1, 3, 1}));
    ASSERT_EQ(steps[0].steps.size(), 3U);
    EXPECT_EQ(steps[0].steps[0].steps.size(), 2U);
    EXPECT_EQ(steps[0].steps[1].steps[0].kind, StepKind::Io);
    EXPECT_TRUE(steps[0].steps[2].steps.empty());
    EXPECT_EQ(*steps[1].chance, (Chance{ChanceKind::Uniform, 2, 5, {}, {}}));
    EXPECT_EQ(steps[1].times, 5) << "the most";
}

TEST(ChanceReader, RefusesWhatIsNoDistribution) {
    EXPECT_EQ(
        stepProblems("sleep: {exponentiel: 5 ms}"),
        "f.yaml:6:9: unknown key 'exponentiel'; did you mean 'exponential'? keys here are uniform, any_of, "
        "exponential, normal");
    EXPECT_EQ(stepProblems("sleep: {}"),
              "f.yaml:6:8: found a map, expected a time, or how to draw one, such as "
              "{uniform: [1 ms, 5 ms]}");
    EXPECT_EQ(stepProblems("sleep: {exponential: 5 ms, normal: [1 ms, 1 ms]}"),
              "f.yaml:6:28: found 'normal' next to 'exponential', expected one of them");
    EXPECT_EQ(stepProblems("cpu: {exponential: 5 ms, kind: primes}"),
              "f.yaml:6:26: unknown key 'kind'; keys here are uniform, any_of, exponential, normal");
    EXPECT_EQ(stepProblems("sleep: {uniform: [1 ms]}"),
              "f.yaml:6:18: expected the least and the most, such as uniform: [1 ms, 5 ms]");
    EXPECT_EQ(stepProblems("sleep: {normal: 5 ms}"),
              "f.yaml:6:17: expected the mean and the standard deviation, such as normal: [5 ms, 1 ms]");
    EXPECT_EQ(stepProblems("sleep: {uniform: [5 ms, 1 ms]}"),
              "f.yaml:6:18: found '5 ms' before '1 ms', expected the least before the most");
    EXPECT_EQ(stepProblems("sleep: {uniform: [5, 1 ms]}"),
              "f.yaml:6:19: found '5', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(
        stepProblems("sleep: {any_of: []}"),
        "f.yaml:6:17: found a list, expected a list, such as any_of: [1 ms, 10 ms], or a map with weights, "
        "such as any_of: {1 ms: 9, 10 ms: 1}");
    EXPECT_EQ(stepProblems("sleep: {any_of: {1 ms: 0}}"),
              "f.yaml:6:24: found '0', expected a whole number from 1 to 1000000");
}

TEST(ChanceReader, RefusesBadRandomSteps) {
    EXPECT_EQ(stepProblems("random: [[cpu: 1 ms]]"),
              "f.yaml:6:9: found fewer than two, expected at least two lists of steps, such as "
              "[[cpu: 5 ms], [io: 5 ms]]");
    EXPECT_EQ(stepProblems("random: 5"),
              "f.yaml:6:9: found '5', expected at least two lists of steps, such as "
              "[[cpu: 5 ms], [io: 5 ms]]");
    EXPECT_EQ(stepProblems("random: [[yield], {weight: 2}]"),
              "f.yaml:6:19: expected the key 'steps' in 'random'");
    EXPECT_EQ(stepProblems("random: [[yield], {weight: 0, steps: [yield]}]"),
              "f.yaml:6:28: found '0', expected a whole number from 1 to 1000000");
    EXPECT_EQ(stepProblems("repeat: {times: {exponential: 3}, steps: [yield]}"),
              "f.yaml:6:18: unknown key 'exponential'; keys here are uniform, any_of");
    EXPECT_EQ(stepProblems("repeat: {times: {uniform: [0, 3]}, steps: [yield]}"),
              "f.yaml:6:28: found '0', expected a whole number from 1 to 1000000000");
}

TEST(ChanceReader, ListsOfARandomStepMustLeaveLocksTheSame) {
    EXPECT_EQ(stepProblems("lock: L, random: [[unlock: L, lock: L], [yield]], unlock: L", "{L: lock}"), "");
    EXPECT_EQ(stepProblems("random: [[lock: L, cpu: 1 ms], [lock: L]], unlock: L", "{L: lock}"), "");
    EXPECT_EQ(
        stepProblems("lock: L, random: [[yield], [unlock: L], [yield]], lock: L", "{L: lock}"),
        "f.yaml:6:28: after these steps the task holds 'L' more or less often than after the first steps of "
        "this 'random'; let all of them leave it the same");
}

TEST(ChanceReader, AForkMustNotDependOnChance) {
    const std::string why =
        ": chance decides about this fork, so that it is not known which copies there will be; "
        "fork before it, or always";
    EXPECT_EQ(stepProblems("random: [[fork], [yield]]"), "f.yaml:6:11" + why);
    EXPECT_EQ(stepProblems("repeat: {times: {uniform: [1, 2]}, steps: [fork]}"), "f.yaml:6:44" + why);
    EXPECT_EQ(stepProblems("fork, cpu: {exponential: 1 ms}"), "");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks:\n- {name: A, every: {exponential: 1 ms}, steps: [fork]}\n"),
              "")
        << "a copy has no arrivals of its own";
}

TEST(ChanceReader, CountsTheLongestThatCanBeDrawn) {
    EXPECT_EQ(stepProblems("sleep: {exponential: 2000000 min}, cpu: 1 ms"), "");
    EXPECT_EQ(stepProblems("sleep: {exponential: 2100000 min}, cpu: 1 ms"),
              "f.yaml:5:3: the times of all tasks together exceed 2^62 ns (146 years)");
    EXPECT_THAT(
        problemsOf("timeslice: 1\ntasks:\n- {name: A, count: 3, every: {any_of: [1 ms, 70000000 min]}, "
                   "steps: [yield]}\n"),
        HasSubstr("exceed 2^62 ns"));
}

TEST(ChanceReader, ASpawnedTaskHasNoArrivals) {
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks:\n- {name: A, steps: [spawn: B]}\n"
                         "- {name: B, every: {exponential: 1 ms}, steps: [yield]}\n"),
              "f.yaml:4:3: 'B' starts when a step spawns it; remove its key 'every'");
}

TEST(ChanceReader, LabelsAndNotesSayThatATimeIsDrawn) {
    const Workload workload = workloadOf(
        test::withSteps("sleep: {exponential: 5 ms}, repeat: {times: {uniform: [1, 5]}, steps: [yield]}, "
                        "random: [[yield], [yield]], join: {any: [A, A]}, cpu: 5 ms"));
    std::vector<std::string> labels;
    for (const Step& step : workload.groups[0].steps) labels.push_back(labelOf(workload, step));
    EXPECT_EQ(labels,
              (std::vector<std::string>{"sleep ~5 ms", "repeat ~3", "random", "join any A, A", "cpu 5 ms"}));
    const std::string note = describe(notesOn(workload));
    EXPECT_THAT(note, HasSubstr("A begins with sleep ~5 ms, but needs a core"));
    EXPECT_THAT(note, testing::Not(HasSubstr("start:"))) << "nobody knows when";
}

TEST(ChanceReader, AFasterProcessorDrawsShorterWorkAndTheSameWaits) {
    const Workload faster =
        atSpeed(workloadOf(test::withSteps("cpu: {exponential: 10 ms}, sleep: {exponential: 10 ms}")), 2);
    EXPECT_EQ(faster.groups[0].steps[0].chance->first, 5'000'000);
    EXPECT_EQ(faster.groups[0].steps[1].chance->first, 10'000'000);
}

} // namespace
} // namespace timeslice::chance_reader_test
