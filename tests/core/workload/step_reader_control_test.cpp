// Steps that look at variables, as they are read.
#include "tests/core/workload/reading.h"

#include <gmock/gmock.h>

namespace timeslice::step_reader_control_test {
namespace {

using test::problemsOf;
using test::stepProblems;
using test::stepsOf;
using test::workloadOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr const char* kV = "{V: variable, W: variable, L: lock}";
const std::string kAll = ", read: V, read: W, {with: L, steps: [yield]}"; // so that all are used

std::string problemsIn(const std::string& steps) {
    return stepProblems(steps + kAll, kV);
}

TEST(StepReader, ReadsAccessesToVariables) {
    const std::vector<Step> steps =
        stepsOf("read: V, read: {variable: V, into: x}, write: {variable: W, value: x + 1},"
                "exchange: {variable: V, value: 1, into: old}, exchange: {variable: V, value: 2},"
                "compare_exchange: {variable: V, expected: 0, value: me, into: ok}",
                "{V: variable, W: variable}");
    ASSERT_EQ(steps.size(), 6U);
    EXPECT_EQ(steps[0].kind, StepKind::Read);
    EXPECT_EQ(steps[0].resource, ResourceId::at(0));
    EXPECT_EQ(steps[0].control->into, -1);
    EXPECT_EQ(steps[1].control->into, 0);
    EXPECT_EQ(steps[2].kind, StepKind::Write);
    EXPECT_EQ(steps[2].resource, ResourceId::at(1));
    EXPECT_EQ(steps[2].control->value,
              (Formula{{FormulaOp::Local, 0}, {FormulaOp::Number, 1}, {FormulaOp::Add, 0}}));
    EXPECT_EQ(steps[3].control->into, 1);
    EXPECT_EQ(steps[4].control->into, -1);
    EXPECT_EQ(steps[5].control->expected, (Formula{{FormulaOp::Number, 0}}));
    EXPECT_EQ(steps[5].control->value, (Formula{{FormulaOp::Me, 0}}));
    EXPECT_EQ(steps[5].control->into, 2);
}

TEST(StepReader, ReadsIfWithItsTwoBranches) {
    const std::vector<Step> steps =
        stepsOf("{if: V == 1, steps: [cpu: 1 ms, yield], else: [cpu: 2 ms]}, {if: V == 2, steps: [yield]}",
                "{V: variable}");
    ASSERT_EQ(steps.size(), 2U);
    ASSERT_EQ(steps[0].steps.size(), 2U);
    EXPECT_EQ(steps[0].steps[0].steps.size(), 2U);
    EXPECT_EQ(steps[0].steps[1].steps.size(), 1U);
    EXPECT_EQ(steps[0].control->text, "V == 1");
    EXPECT_EQ(steps[1].steps.size(), 1U);
}

TEST(StepReader, KnowsWhatALoopLooksAt) {
    const std::vector<Step> steps =
        stepsOf("while: V == 1, {while: old == 1, steps: [exchange: {variable: W, value: 1, into: old}]},"
                "{while: V == 1, steps: []}, spin: V == W",
                "{V: variable, W: variable}");
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(steps[0].control->watched, std::vector{ResourceId::at(0)});
    EXPECT_EQ(steps[1].control->watched, std::vector{ResourceId::at(1)});
    EXPECT_TRUE(steps[2].steps.empty());
    EXPECT_EQ(steps[3].control->watched, (std::vector{ResourceId::at(0), ResourceId::at(1)}));
}

TEST(StepReader, NamesThePlaceWithinAnExpression) {
    EXPECT_EQ(problemsIn("while: V = 1"),
              "f.yaml:6:10: found '=', expected '==' to compare, or a step 'write' to change a variable");
    EXPECT_EQ(problemsIn("spin: \"V = 1\""),
              "f.yaml:6:10: found '=', expected '==' to compare, or a step 'write' to change a variable");
    EXPECT_THAT(problemsIn("write: {variable: V, value: W + Vv}"),
                StartsWith("f.yaml:6:33: 'Vv' has no value here"));
    EXPECT_EQ(problemsIn("{if: L, steps: [yield]}"),
              "f.yaml:6:6: 'L' is declared as lock; only a variable has a value");
}

TEST(StepReader, RefusesWhatAnAccessLacksOrHasTooMuch) {
    EXPECT_THAT(problemsIn("write: V"),
                StartsWith("f.yaml:6:8: found 'V', expected a map, such as write: {variable"));
    EXPECT_THAT(problemsIn("write: {variable: V}"),
                StartsWith("f.yaml:6:8: expected the key 'value' in 'write'"));
    EXPECT_THAT(problemsIn("exchange: {variable: V, into: x}"),
                HasSubstr("expected the key 'value' in 'exchange'"));
    EXPECT_THAT(problemsIn("compare_exchange: {variable: V, value: 1}"),
                HasSubstr("expected the key 'expected' in 'compare_exchange'"));
    EXPECT_THAT(problemsIn("read: {into: x}"), HasSubstr("expected the key 'variable' in 'read'"));
    EXPECT_THAT(problemsIn("read: {variable: V, value: 1}"), HasSubstr("unknown key 'value'"));
    EXPECT_THAT(problemsIn("read: L"), HasSubstr("'L' is declared as lock, which this step cannot use"));
    EXPECT_THAT(problemsIn("write: {variable: V, value: [1]}"),
                HasSubstr("found a list, expected an expression"));
}

TEST(StepReader, RefusesOwnNamesThatStandForSomethingElse) {
    EXPECT_THAT(problemsIn("read: {variable: V, into: W}"), HasSubstr("'W' is the name of a resource"));
    EXPECT_THAT(problemsIn("read: {variable: V, into: n}"), HasSubstr("'n' is the name of a parameter"));
    EXPECT_THAT(problemsIn("read: {variable: V, into: me}"), HasSubstr("expected a name for the value"));
    EXPECT_THAT(problemsIn("read: {variable: V, into: 1x}"), HasSubstr("expected a name for the value"));
    // Another task's name is not one's own.
    EXPECT_THAT(problemsOf("timeslice: 1\nresources: {V: variable}\ntasks:\n"
                           "- {name: A, steps: [read: {variable: V, into: seen}]}\n"
                           "- {name: B, steps: [write: {variable: V, value: seen}]}\n"),
                StartsWith("f.yaml:5:49: 'seen' has no value here"));
}

// The steps of a procedure are read once for all tasks.
TEST(StepReader, KnowsOwnNamesThatProceduresAssignInEveryTask) {
    const Workload workload = workloadOf(
        "timeslice: 1\nresources: {V: variable}\n"
        "procedures: {take: {steps: [exchange: {variable: V, value: 1, into: old}, {while: old == 1}]}}\n"
        "tasks:\n- {name: A, steps: [read: {variable: V, into: x}, do: take]}\n"
        "- {name: B, steps: [do: take, write: {variable: V, value: old}, read: {variable: V, into: y}]}\n");
    ASSERT_EQ(workload.groups.size(), 2U);
    const std::vector<Step>& a = workload.groups[0].steps;
    const std::vector<Step>& b = workload.groups[1].steps;
    const int64_t old = a.at(1).control->into;
    EXPECT_EQ(a[2].control->value.at(0), (FormulaStep{FormulaOp::Local, old}));
    EXPECT_EQ(b.at(0).control->into, old);
    EXPECT_EQ(b.at(2).control->value.at(0), (FormulaStep{FormulaOp::Local, old}));
    EXPECT_NE(a[0].control->into, old);
    EXPECT_NE(b.at(3).control->into, a[0].control->into);
}

TEST(StepReader, RefusesIfWithoutStepsAndWhatDoesNotBelongBesideIt) {
    EXPECT_THAT(problemsIn("if: V == 1"), HasSubstr("expected the key 'steps' next to 'if'"));
    EXPECT_THAT(problemsIn("{if: V == 1, steps: []}"),
                HasSubstr("found an empty list, expected a list of steps"));
    EXPECT_THAT(problemsIn("{while: V == 1, else: [yield]}"),
                HasSubstr("found 'else' in the same step as 'while'"));
    EXPECT_THAT(problemsIn("{spin: V == 1, steps: [yield]}"),
                HasSubstr("found 'steps' in the same step as 'spin'"));
}

TEST(StepReader, RefusesBranchesAndLoopsThatChangeWhatIsHeld) {
    EXPECT_THAT(problemsIn("{if: V == 1, steps: [lock: L]}"),
                HasSubstr("the steps under this 'if' take 'L' and do not release it"));
    EXPECT_THAT(problemsIn("lock: L, {if: V == 1, steps: [unlock: L]}, unlock: L"),
                HasSubstr("the steps under this 'if' release 'L'"));
    EXPECT_THAT(problemsIn("{while: V == 1, steps: [lock: L]}"), HasSubstr("the repeated steps take 'L'"));
    EXPECT_EQ(problemsIn("{if: V == 1, steps: [lock: L, unlock: L]}"), "");
}

TEST(StepReader, RefusesNewTasksWhoseNumberNobodyKnows) {
    const std::string child = "timeslice: 1\nresources: {V: variable}\ntasks:\n- {name: B, steps: [yield]}\n";
    EXPECT_THAT(problemsOf(child + "- {name: A, steps: [{while: V < 3, steps: [spawn: B]}]}\n"),
                StartsWith("f.yaml:5:51: found 'spawn' under an 'if' or a 'while'"));
    EXPECT_THAT(
        problemsOf(child + "- {name: A, steps: [{if: V < 3, steps: [repeat: {times: 2, steps: [fork]}]}]}\n"),
        HasSubstr("found 'fork' under an 'if' or a 'while'"));
}

TEST(ResourceReader, ReadsTheValueOfAVariableAtTheStart) {
    const Workload workload = workloadOf(
        "timeslice: 1\nparameters: {n: 3}\n"
        "resources: {a: variable, b: {variable: 5}, c: {variable: -2}, d: {variable: \"${n - 7}\"}}\n"
        "tasks:\n- {name: A, steps: [add: a, add: b, add: c, add: d]}\n");
    ASSERT_EQ(workload.resources.size(), 4U);
    EXPECT_EQ(workload.resources[0].size, 0);
    EXPECT_EQ(workload.resources[1].size, 5);
    EXPECT_EQ(workload.resources[2].size, -2);
    EXPECT_EQ(workload.resources[3].size, -4);
    EXPECT_THAT(stepProblems("add: V", "{V: {variable: 1.5}}"),
                HasSubstr("found '1.5', expected a whole number"));
}

} // namespace
} // namespace timeslice::step_reader_control_test
