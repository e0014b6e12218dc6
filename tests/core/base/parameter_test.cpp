#include "core/base/parameter.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

Parameter declared(ParameterKind kind, int64_t defaultValue, int64_t least, int64_t most) {
    Parameter parameter;
    parameter.key = "knob";
    parameter.kind = kind;
    parameter.defaultValue = defaultValue;
    parameter.least = least;
    parameter.most = most;
    return parameter;
}

Parameter choice() {
    Parameter parameter = declared(ParameterKind::Choice, 0, 0, INT64_MAX);
    parameter.choices = {{"fork", "Fork"}, {"spawn", "Spawn"}};
    return parameter;
}

std::string outcome(const Parameter& parameter, std::string_view text) {
    const Result<int64_t> value = parseParameter(parameter, text);
    return value ? std::to_string(*value) : describe(value.error());
}

TEST(Parameter, ReadsATime) {
    const Parameter time = declared(ParameterKind::Time, 5'000'000, 1'000, 1'000'000'000);
    EXPECT_EQ(outcome(time, "2.5 ms"), "2500000");
    EXPECT_EQ(outcome(time, "5"), "knob: found '5', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(outcome(time, "0 ms"), "knob: found '0 ms', expected 1us to 1s");
    EXPECT_EQ(outcome(time, "2 s"), "knob: found '2 s', expected 1us to 1s");
}

TEST(Parameter, ReadsAWholeNumber) {
    const Parameter count = declared(ParameterKind::Integer, 1, 1, INT64_MAX);
    EXPECT_EQ(outcome(count, " 12 "), "12");
    EXPECT_EQ(outcome(count, "0"), "knob: found '0', expected at least 1");
    EXPECT_EQ(outcome(count, "1.5"), "knob: found '1.5', expected a whole number, such as 4");
    EXPECT_EQ(outcome(count, ""), "knob: found '', expected a whole number, such as 4");
    EXPECT_EQ(outcome(count, "99999999999999999999"),
              "knob: found '99999999999999999999', expected a smaller number");
    EXPECT_EQ(outcome(declared(ParameterKind::Integer, 0, -5, 5), "-3"), "-3");
}

TEST(Parameter, ReadsASize) {
    const Parameter size = declared(ParameterKind::Size, 0, 0, INT64_MAX);
    EXPECT_EQ(outcome(size, "10 MB"), "10000000");
    EXPECT_EQ(outcome(size, "4KiB"), "4096");
    EXPECT_EQ(outcome(size, "1.5 kB"), "1500");
    EXPECT_EQ(outcome(size, "250"), "250");
    EXPECT_EQ(outcome(size, "5 ms"), "knob: found '5 ms', expected a size, such as 10 MB");
    EXPECT_EQ(outcome(size, "-1"), "knob: found '-1', expected a size, such as 10 MB");
    EXPECT_EQ(outcome(size, "9999999 GB"), "knob: found '9999999 GB', expected a smaller number");
    EXPECT_EQ(formatParameter(size, 0), "0B");
    EXPECT_EQ(formatParameter(size, 1), "1B");
    EXPECT_EQ(formatParameter(size, 10'000'000), "10MB");
    EXPECT_EQ(formatParameter(size, 4096), "4KiB");
    for (const int64_t bytes :
         {int64_t{0}, int64_t{1}, int64_t{1500}, int64_t{1} << 30, int64_t{3'000'000'000}})
        EXPECT_EQ(parseParameter(size, formatParameter(size, bytes)).value_or(-1), bytes);
}

TEST(Parameter, ReadsARatioInMillionths) {
    const Parameter ratio = declared(ParameterKind::Ratio, 620'000, 0, 1'000'000);
    EXPECT_EQ(outcome(ratio, "0.62"), "620000");
    EXPECT_EQ(outcome(ratio, "1"), "1000000");
    EXPECT_EQ(outcome(ratio, "1.1"), "knob: found '1.1', expected 0 to 1");
    EXPECT_EQ(outcome(ratio, "half"), "knob: found 'half', expected a decimal number, such as 0.62");
    EXPECT_EQ(outcome(ratio, "1 s"), "knob: found '1 s', expected a decimal number, such as 0.62");
    EXPECT_EQ(outcome(ratio, "99999999999999999999"),
              "knob: found '99999999999999999999', expected a smaller number");
}

TEST(Parameter, ReadsABooleanAndAChoice) {
    const Parameter boolean = declared(ParameterKind::Boolean, 0, 0, 1);
    EXPECT_EQ(outcome(boolean, "true"), "1");
    EXPECT_EQ(outcome(boolean, "false"), "0");
    EXPECT_EQ(outcome(boolean, "yes"), "knob: found 'yes', expected true or false");
    EXPECT_EQ(outcome(choice(), "spawn"), "1");
    EXPECT_EQ(outcome(choice(), "thread"), "knob: found 'thread', expected one of fork, spawn");
}

TEST(Parameter, WritesWhatItReads) {
    const auto back = [](const Parameter& parameter, int64_t value) {
        return outcome(parameter, formatParameter(parameter, value));
    };
    EXPECT_EQ(back(declared(ParameterKind::Time, 0, 0, INT64_MAX), 1'500'000), "1500000");
    EXPECT_EQ(back(declared(ParameterKind::Integer, 0, -9, INT64_MAX), -7), "-7");
    EXPECT_EQ(back(declared(ParameterKind::Ratio, 0, 0, INT64_MAX), 480'001), "480001");
    EXPECT_EQ(back(declared(ParameterKind::Boolean, 0, 0, 1), 1), "1");
    EXPECT_EQ(back(choice(), 1), "1");
    EXPECT_EQ(formatParameter(declared(ParameterKind::Ratio, 0, 0, INT64_MAX), 620'000), "0.62");
    EXPECT_EQ(formatParameter(declared(ParameterKind::Ratio, 0, 0, INT64_MAX), 2'000'000), "2");
    EXPECT_EQ(formatParameter(choice(), 9), "9");
}

TEST(Parameter, TakesWhatIsSetThenZeroForAnIdealCostThenTheDefault) {
    Parameter cost = declared(ParameterKind::Time, 2'000, 0, INT64_MAX);
    EXPECT_EQ(valueOf(cost, {}, true), 2'000);
    cost.isCost = true;
    EXPECT_EQ(valueOf(cost, {}, false), 2'000);
    EXPECT_EQ(valueOf(cost, {}, true), 0);
    EXPECT_EQ(valueOf(cost, {{"knob", 7}}, true), 7);
    EXPECT_EQ(valueOf(cost, {{"other", 7}}, false), 2'000);
}

} // namespace
} // namespace timeslice
