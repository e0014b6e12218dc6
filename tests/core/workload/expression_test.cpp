#include "core/workload/expression.h"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using ::testing::HasSubstr;

ParameterValues parameters() {
    return {{"scale", {0.5, Dimension::Number}},
            {"think", {4e9, Dimension::Time}},
            {"file", {1e6, Dimension::Size}},
            {"speed", {2, Dimension::Number}},
            {"s", {10, Dimension::Number}}};
}

double valueOf(std::string_view text, Dimension dimension) {
    const Result<Quantity> value = evaluate(text, parameters());
    EXPECT_TRUE(value) << text << ": " << describe(value.error());
    if (!value) return NAN;
    EXPECT_EQ(value->dimension, dimension) << text;
    return value->value;
}

std::string errorOf(std::string_view text) {
    const Result<Quantity> value = evaluate(text, parameters());
    return value ? "" : describe(value.error());
}

TEST(Expression, KnowsTheOrderOfOperations) {
    EXPECT_EQ(valueOf("${1 + 2 * 3}", Dimension::Number), 7);
    EXPECT_EQ(valueOf("${(1 + 2) * 3}", Dimension::Number), 9);
    EXPECT_EQ(valueOf("${8 / 2 / 2}", Dimension::Number), 2);
    EXPECT_EQ(valueOf("${8 - 2 - 1}", Dimension::Number), 5);
    EXPECT_EQ(valueOf("${((((1))))}", Dimension::Number), 1);
    EXPECT_EQ(valueOf("${1 - 3}", Dimension::Number), -2);
}

TEST(Expression, TakesParametersAndUnits) {
    EXPECT_EQ(valueOf("${think * scale}", Dimension::Time), 2e9);
    EXPECT_EQ(valueOf("${4 s*scale}", Dimension::Time), 2e9);
    EXPECT_EQ(valueOf("  ${4 * scale} s ", Dimension::Time), 2e9);
    EXPECT_EQ(valueOf("${4 * scale}µs", Dimension::Time), 2e3);
    EXPECT_EQ(valueOf("${think + 500 ms}", Dimension::Time), 4.5e9);
    EXPECT_EQ(valueOf("${think / 2 s}", Dimension::Number), 2);
    EXPECT_EQ(valueOf("${file * 2}", Dimension::Size), 2e6);
}

TEST(Expression, TellsAUnitFromAParameter) {
    EXPECT_EQ(valueOf("${4 s}", Dimension::Time), 4e9);
    EXPECT_EQ(valueOf("${s * 4}", Dimension::Number), 40);
    EXPECT_EQ(valueOf("${8 MB/s}", Dimension::Rate), 8e6);
    EXPECT_EQ(valueOf("${8 MB/speed}", Dimension::Size), 4e6);
    EXPECT_EQ(valueOf("${4 s/speed}", Dimension::Time), 2e9);
}

TEST(Expression, ChecksDimensions) {
    EXPECT_THAT(errorOf("${think * think}"), HasSubstr("only be multiplied by a number"));
    EXPECT_THAT(errorOf("${think + 1}"), HasSubstr("only values of the same kind can be added"));
    EXPECT_THAT(errorOf("${1 / think}"), HasSubstr("only be divided by a number"));
    EXPECT_THAT(errorOf("${think} s"), HasSubstr("whose value already has a unit"));
}

TEST(Expression, RefusesWhatHasNoValue) {
    EXPECT_EQ(errorOf("${1 / 0}"), "division by zero");
    EXPECT_EQ(errorOf("${think / (speed - 2)}"), "division by zero");
    std::string product = "1";
    for (int i = 0; i < 40; ++i) product += " * 9999999999";
    EXPECT_EQ(errorOf("${" + product + "}"), "the value is too large");
}

TEST(Expression, SaysWhatItDidNotExpect) {
    EXPECT_EQ(errorOf("${}"), "the value ends where a number or a parameter was expected");
    EXPECT_EQ(errorOf("${1 +}"), "the value ends where a number or a parameter was expected");
    EXPECT_EQ(errorOf("${* 2}"), "found '* 2', expected a number or a parameter");
    EXPECT_EQ(errorOf("${1 think}"),
              "found '1 think'; 'think' is not a unit (ns, us, ms, s, min, B, kB, MB, GB, KiB, "
              "MiB, GiB, B/s, kB/s, MB/s, GB/s)");
    EXPECT_EQ(errorOf("${scale 2}"), "found '2', expected + - * / or the end of the value");
    EXPECT_EQ(errorOf("${(1 + 2}"), "a ( has no closing )");
    EXPECT_EQ(errorOf("${1)}"), "found ')', expected + - * / or the end of the value");
    EXPECT_EQ(errorOf("${scael}"), "unknown parameter 'scael'; did you mean 'scale'?");
    EXPECT_EQ(errorOf("${zebra}"), "unknown parameter 'zebra'; parameters are file, s, scale, speed, think");
    EXPECT_EQ(errorOf("${1.2.3}"),
              "found '1.2.3'; '.3' is not a unit (ns, us, ms, s, min, B, kB, MB, GB, KiB, MiB, "
              "GiB, B/s, kB/s, MB/s, GB/s)");
    EXPECT_EQ(errorOf("${1} parsec"), "found 'parsec' after ${...}, expected a unit, such as ms, or nothing");
    EXPECT_THAT(errorOf("2 * ${1}"), HasSubstr("expected one ${...}, optionally followed by a unit"));
    EXPECT_THAT(errorOf("${1"), HasSubstr("expected one ${...}, optionally followed by a unit"));
    EXPECT_EQ(describe(evaluate("${x}", {}).error()),
              "unknown parameter 'x'; this workload declares no parameters");
}

TEST(Expression, DoesNotRecurseWithoutEnd) {
    EXPECT_EQ(errorOf("${" + std::string(1'000'000, '(') + "}"), "found parentheses nested deeper than 64");
    EXPECT_EQ(errorOf("${" + std::string(64, '(') + "1" + std::string(64, ')') + "}"), "");
}

} // namespace
} // namespace timeslice
