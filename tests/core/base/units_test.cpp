#include "core/base/units.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

int64_t nanosOf(std::string_view text) {
    const Result<Nanos> time = parseTime(text);
    return time ? time->count() : -1;
}

std::string errorOf(std::string_view text) {
    const Result<Nanos> time = parseTime(text);
    return time ? "" : describe(time.error());
}

std::string quantityErrorOf(std::string_view text) {
    const Result<Quantity> quantity = parseQuantity(text);
    return quantity ? "" : describe(quantity.error());
}

TEST(Units, ReadsTimesWithEveryUnit) {
    EXPECT_EQ(nanosOf("7ns"), 7);
    EXPECT_EQ(nanosOf("7us"), 7'000);
    EXPECT_EQ(nanosOf("7 \u00b5s"), 7'000);
    EXPECT_EQ(nanosOf("7 \u03bcs"), 7'000);
    EXPECT_EQ(nanosOf("7 ms"), 7'000'000);
    EXPECT_EQ(nanosOf(" 7  s "), 7'000'000'000);
    EXPECT_EQ(nanosOf("2 min"), 120'000'000'000);
    EXPECT_EQ(nanosOf("0 s"), 0);
}

TEST(Units, ReadsDecimalTimesExactly) {
    EXPECT_EQ(nanosOf("2.5ms"), 2'500'000);
    EXPECT_EQ(nanosOf("0.1 s"), 100'000'000);
    EXPECT_EQ(nanosOf("4.35 s"), 4'350'000'000);
    EXPECT_EQ(nanosOf("1.000000001 s"), 1'000'000'001);
    EXPECT_EQ(nanosOf("0.00000000005 min"), 3);
    EXPECT_EQ(nanosOf("1.500000000000000000000000 us"), 1'500);
    // A double holds no odd number beyond 2^53.
    EXPECT_EQ(nanosOf("9007199254740993 ns"), 9007199254740993);
    EXPECT_EQ(nanosOf("9007199.254740993 s"), 9007199254740993);
}

TEST(Units, ReadsTheLongestTimeAndRefusesTheNext) {
    EXPECT_EQ(nanosOf("4611686018427387904 ns"), kLongestTime.count());
    EXPECT_EQ(errorOf("4611686018427387905ns"),
              "found '4611686018427387905ns', expected a time of at most 2^62 ns (146 years)");
    EXPECT_NE(errorOf("99999999999999999999999999999999999999 s").find("at most 2^62 ns"), std::string::npos);
    EXPECT_NE(errorOf(std::string(5000, '9') + "min").find("at most 2^62 ns"), std::string::npos);
    EXPECT_EQ(nanosOf(std::string(5000, '0') + "5ms"), 5'000'000);
}

TEST(Units, SaysWhatIsWrongWithATime) {
    EXPECT_EQ(errorOf("5"), "found '5', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(errorOf(""), "found '', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(errorOf("ms"), "found 'ms', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(errorOf("5. ms"), "found '5. ms', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(errorOf(".5 ms"), "found '.5 ms', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(errorOf("+5 ms"), "found '+5 ms', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(errorOf("inf ms"), "found 'inf ms', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(errorOf("-5 ms"), "found '-5 ms', expected a time of 0 or more");
    EXPECT_EQ(errorOf("5 MB"),
              "found '5 MB', expected a time; 'MB' is not a unit of time (ns, us, ms, s, min)");
    EXPECT_EQ(errorOf("5 ms or so"),
              "found '5 ms or so', expected a time; 'ms or so' is not a unit of time (ns, us, ms, s, min)");
    EXPECT_EQ(errorOf("1,5 ms"),
              "found '1,5 ms', expected a time; ',5 ms' is not a unit of time (ns, us, ms, s, min)");
    EXPECT_EQ(errorOf("0.5 ns"), "found '0.5 ns', expected a whole number of nanoseconds");
    EXPECT_EQ(errorOf("1.0000000001 s"), "found '1.0000000001 s', expected a whole number of nanoseconds");
}

TEST(Units, WritesTimesSoThatTheyReadBack) {
    EXPECT_EQ(formatTime(Nanos(0)), "0ns");
    EXPECT_EQ(formatTime(5ms), "5ms");
    EXPECT_EQ(formatTime(1500us), "1500us");
    EXPECT_EQ(formatTime(90s), "90s");
    EXPECT_EQ(formatTime(Nanos(1'000'000'001)), "1000000001ns");
    for (const Nanos time : {Nanos(1), Nanos(999), Nanos(2us), Nanos(17ms), Nanos(3600s), kLongestTime})
        EXPECT_EQ(nanosOf(formatTime(time)), time.count());
}

TEST(Units, ReadsQuantities) {
    const Result<Quantity> number = parseQuantity("7");
    ASSERT_TRUE(number);
    EXPECT_EQ(number->value, 7);
    EXPECT_EQ(number->dimension, Dimension::Number);
    const Result<Quantity> time = parseQuantity("2.5 ms");
    ASSERT_TRUE(time);
    EXPECT_EQ(time->value, 2'500'000);
    EXPECT_EQ(time->dimension, Dimension::Time);
    const Result<Quantity> size = parseQuantity("4KiB");
    ASSERT_TRUE(size);
    EXPECT_EQ(size->value, 4096);
    EXPECT_EQ(size->dimension, Dimension::Size);
    const Result<Quantity> rate = parseQuantity("9 MB/s");
    ASSERT_TRUE(rate);
    EXPECT_EQ(rate->value, 9'000'000);
    EXPECT_EQ(rate->dimension, Dimension::Rate);
}

TEST(Units, WritesQuantitiesSoThatTheyReadBack) {
    EXPECT_EQ(formatQuantity({0.5}), "0.5");
    EXPECT_EQ(formatQuantity({4e9, Dimension::Time}), "4 s");
    EXPECT_EQ(formatQuantity({1.5e6, Dimension::Time}), "1.5 ms");
    EXPECT_EQ(formatQuantity(*parseQuantity("4.1 ms")), "4.1 ms");
    EXPECT_EQ(formatQuantity(*parseQuantity("8.3 ms")), "8.3 ms");
    EXPECT_EQ(formatQuantity({1e-13}), "0.0000000000001");
    EXPECT_EQ(formatQuantity({1e16}), "10000000000000000");
    EXPECT_EQ(formatQuantity({0, Dimension::Time}), "0 s");
    EXPECT_EQ(formatQuantity({9e6, Dimension::Rate}), "9 MB/s");
    EXPECT_EQ(formatQuantity({4096, Dimension::Size}), "4 KiB");
    for (const char* text :
         {"7", "0.3", "123456789", "0.0000001", "2.5 ms", "17 ns", "1.5 kB", "3 GB/s", "5 min"}) {
        const Quantity quantity = *parseQuantity(text);
        const Result<Quantity> back = parseQuantity(formatQuantity(quantity));
        ASSERT_TRUE(back) << text;
        EXPECT_EQ(back->dimension, quantity.dimension) << text;
        EXPECT_NEAR(back->value / quantity.value, 1, 1e-9) << text;
    }
}

TEST(Units, SaysWhatIsWrongWithAQuantity) {
    EXPECT_EQ(quantityErrorOf("four"),
              "found 'four', expected a number, with or without a unit, such as 4 or 4 s");
    EXPECT_EQ(quantityErrorOf("nan"),
              "found 'nan', expected a number, with or without a unit, such as 4 or 4 s");
    EXPECT_EQ(quantityErrorOf("-1"), "found '-1', expected a number of 0 or more");
    EXPECT_NE(quantityErrorOf("4 parsec").find("'parsec' is not a unit"), std::string::npos);
    EXPECT_NE(quantityErrorOf("1e3").find("'e3' is not a unit"), std::string::npos);
    EXPECT_NE(quantityErrorOf(std::string(400, '9')).find("expected a smaller number"), std::string::npos);
}

} // namespace
} // namespace timeslice
