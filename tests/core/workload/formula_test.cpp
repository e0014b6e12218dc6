#include "core/workload/formula.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice::formula_test {
namespace {

using ::testing::HasSubstr;

Resource resourceOf(const std::string& name, ResourceKind kind) {
    Resource resource;
    resource.name = name;
    resource.kind = kind;
    return resource;
}

// The resources x and lock, the own name old, the parameters n = 3 and t = 4 s.
struct Reading {
    std::vector<Resource> declared = {resourceOf("x", ResourceKind::Variable),
                                      resourceOf("printer", ResourceKind::Lock)};
    ResourceTable resources{declared};
    std::vector<std::string> locals = {"old"};
    ParameterValues parameters = {{"n", {3, Dimension::Number}}, {"t", {4e9, Dimension::Time}}};

    tl::expected<Formula, FormulaProblem> read(std::string_view text) {
        return readFormula(text, {locals, resources, parameters});
    }
};

struct Outcome {
    int64_t value = 0;
    FormulaFault fault = FormulaFault::None;
    int reads = 0; // of x
};

// As the interpreter does it: x has the value 7, old 5, me 2.
Outcome outcomeOf(const Formula& formula) {
    std::vector<int64_t> stack;
    Outcome outcome;
    for (size_t at = 0; at < formula.size() && outcome.fault == FormulaFault::None; ++at) {
        const auto [op, operand] = formula[at];
        const bool binary = op >= FormulaOp::Add && op <= FormulaOp::AtLeast;
        if (op == FormulaOp::Variable) ++outcome.reads;
        if (op == FormulaOp::Number) {
            stack.push_back(operand);
        } else if (op == FormulaOp::Variable || op == FormulaOp::Local || op == FormulaOp::Me) {
            stack.push_back(op == FormulaOp::Variable ? 7 : op == FormulaOp::Local ? 5 : 2);
        } else if (op == FormulaOp::AndThen || op == FormulaOp::OrElse) {
            const bool decides = (stack.back() != 0) == (op == FormulaOp::OrElse);
            if (decides) stack.back() = stack.back() != 0 ? 1 : 0;
            if (decides)
                at = static_cast<size_t>(operand) - 1;
            else
                stack.pop_back();
        } else {
            const int64_t right = binary ? stack.back() : 0;
            if (binary) stack.pop_back();
            outcome.fault = apply(op, stack.back(), right);
        }
    }
    EXPECT_TRUE(stack.size() == 1 || outcome.fault != FormulaFault::None);
    outcome.value = stack.empty() ? 0 : stack.back();
    return outcome;
}

Outcome outcomeOf(std::string_view text) {
    const auto formula = Reading().read(text);
    EXPECT_TRUE(formula) << text << ": " << (formula ? "" : plainEnglish().render(formula.error().message));
    return formula ? outcomeOf(*formula) : Outcome{};
}

int64_t valueOf(std::string_view text) {
    const Outcome outcome = outcomeOf(text);
    EXPECT_EQ(outcome.fault, FormulaFault::None) << text;
    return outcome.value;
}

std::string problemOf(std::string_view text) {
    const auto formula = Reading().read(text);
    if (formula) return "";
    return std::to_string(formula.error().offset) + ": " + plainEnglish().render(formula.error().message);
}

TEST(Formula, KnowsTheOrderOfOperations) {
    EXPECT_EQ(valueOf("1 + 2 * 3"), 7);
    EXPECT_EQ(valueOf("(1 + 2) * 3"), 9);
    EXPECT_EQ(valueOf("8 - 2 - 1"), 5);
    EXPECT_EQ(valueOf("-2 - -3"), 1);
    EXPECT_EQ(valueOf("1 + 1 == 2"), 1);
    EXPECT_EQ(valueOf("not 1 == 2"), 1);
    EXPECT_EQ(valueOf("1 == 1 or 1 == 1 and 1 == 2"), 1);
    EXPECT_EQ(valueOf("(1 == 1 or 1 == 1) and 1 == 2"), 0);
}

TEST(Formula, ComparesInAllSixWays) {
    EXPECT_EQ(valueOf("2 < 3"), 1);
    EXPECT_EQ(valueOf("3 < 3"), 0);
    EXPECT_EQ(valueOf("3 <= 3"), 1);
    EXPECT_EQ(valueOf("3 > 3"), 0);
    EXPECT_EQ(valueOf("3 >= 4"), 0);
    EXPECT_EQ(valueOf("3 >= 3"), 1);
    EXPECT_EQ(valueOf("3 != 3"), 0);
    EXPECT_EQ(valueOf("3!=4"), 1);
}

TEST(Formula, DividesAsPythonDoes) {
    EXPECT_EQ(valueOf("7 / 2"), 3);
    EXPECT_EQ(valueOf("-7 / 2"), -4);
    EXPECT_EQ(valueOf("7 / -2"), -4);
    EXPECT_EQ(valueOf("-7 % 2"), 1);
    EXPECT_EQ(valueOf("7 % -2"), -1);
    EXPECT_EQ(valueOf("-7 / -1"), 7);
    EXPECT_EQ(valueOf("7 % -1"), 0);
}

TEST(Formula, MentionsVariablesOwnNamesParametersAndTheTasksNumber) {
    EXPECT_EQ(valueOf("x"), 7);
    EXPECT_EQ(valueOf("x - old"), 2);
    EXPECT_EQ(valueOf("n * me"), 6);
    EXPECT_EQ(valueOf("${n + 1} * 2"), 8);
}

TEST(Formula, ReadsAVariableAtEachMentionAndNotWhereTheLeftSideDecides) {
    EXPECT_EQ(outcomeOf("x == 7 and x == 7").reads, 2);
    EXPECT_EQ(outcomeOf("x == 8 and x == 7").reads, 1);
    EXPECT_EQ(outcomeOf("x == 7 or x == 8").reads, 1);
    EXPECT_EQ(outcomeOf("x == 8 or x").reads, 2);
    EXPECT_EQ(valueOf("x == 8 or x"), 1) << "a truth is 0 or 1";
    EXPECT_EQ(valueOf("x and old"), 1);
    EXPECT_EQ(valueOf("0 and x or old == 5 and 1"), 1);
}

TEST(Formula, FailsBeyond64BitsAndOverZero) {
    EXPECT_EQ(valueOf("9223372036854775807"), INT64_MAX);
    EXPECT_EQ(valueOf("-9223372036854775807 - 1"), INT64_MIN);
    EXPECT_EQ(outcomeOf("9223372036854775807 + 1").fault, FormulaFault::Overflow);
    EXPECT_EQ(outcomeOf("-9223372036854775807 - 2").fault, FormulaFault::Overflow);
    EXPECT_EQ(outcomeOf("4611686018427387904 * 2").fault, FormulaFault::Overflow);
    EXPECT_EQ(outcomeOf("(-9223372036854775807 - 1) / -1").fault, FormulaFault::Overflow);
    EXPECT_EQ(outcomeOf("-(-9223372036854775807 - 1)").fault, FormulaFault::Overflow);
    EXPECT_EQ(outcomeOf("1 / 0").fault, FormulaFault::DivisionByZero);
    EXPECT_EQ(outcomeOf("1 % 0").fault, FormulaFault::DivisionByZero);
}

TEST(Formula, SaysWhatIsWrongAndWhere) {
    EXPECT_THAT(problemOf(""), HasSubstr("0: the expression ends where a number or a name was expected"));
    EXPECT_THAT(problemOf("x == "), HasSubstr("5: the expression ends"));
    EXPECT_THAT(problemOf("x = 1"), HasSubstr("2: found '=', expected '=='"));
    EXPECT_THAT(problemOf("x 1"), HasSubstr("2: found '1', expected an operator"));
    EXPECT_THAT(problemOf("(x"), HasSubstr("2: a ( has no closing )"));
    EXPECT_THAT(problemOf("1 < x < 3"), HasSubstr("6: found a second comparison in a row"));
    EXPECT_THAT(problemOf("x + ald"), HasSubstr("4: 'ald' has no value here; did you mean 'old'?"));
    EXPECT_THAT(problemOf("zzzzzz"), HasSubstr("no step of this task has it after 'into'"));
    EXPECT_THAT(problemOf("printer == 1"),
                HasSubstr("'printer' is declared as lock; only a variable has a value"));
    EXPECT_THAT(problemOf("t + 1"), HasSubstr("0: 't' is not a whole number without a unit"));
    EXPECT_THAT(problemOf("${n / 2}"), HasSubstr("'${n / 2}' is not a whole number"));
    EXPECT_THAT(problemOf("1 + ${n"), HasSubstr("4: a ${ has no closing }"));
    EXPECT_THAT(problemOf("5 ms"), HasSubstr("2: found 'ms', expected an operator"));
    EXPECT_THAT(problemOf("5ms"), HasSubstr("found '5ms', expected a whole number"));
    EXPECT_THAT(problemOf("9223372036854775808"), HasSubstr("at most 64 bits"));
    EXPECT_THAT(problemOf("x and or"), HasSubstr("6: found 'or', expected a number or a name"));
    EXPECT_THAT(problemOf("x @ 1"), HasSubstr("2: found '@ 1', expected an operator"));
    EXPECT_THAT(problemOf(std::string(65, '(') + "1" + std::string(65, ')')),
                HasSubstr("nested deeper than 64"));
    EXPECT_THAT(problemOf(std::string(100'000, '-') + "1"), HasSubstr("nested deeper than 64"));
    std::string sum = "1";
    for (int i = 0; i < 100; ++i) sum += " + 1";
    EXPECT_THAT(problemOf(sum), HasSubstr("the expression is too long"));
}

} // namespace
} // namespace timeslice::formula_test
