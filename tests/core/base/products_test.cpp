#include "core/base/products.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>

namespace timeslice {
namespace {

// Of all sizes up to `bits` bits, as often small as large.
class Values {
  public:
    int64_t next(int bits) {
        const uint64_t size = m_random.below(static_cast<uint64_t>(bits)) + 1;
        return static_cast<int64_t>(m_random.next() >> (64 - size));
    }

  private:
    Random m_random{7};
};

TEST(Products, OfASecondAndTwentyGigabytesDoNotWrapAround) {
    static_assert(productOf(20'000'000'000, 1'000'000'000) == INT64_MAX);
    static_assert(productOf(-20'000'000'000, 1'000'000'000) == INT64_MIN);
    static_assert(productOf(3, -4) == -12);
    static_assert(sumOf(INT64_MAX, 1) == INT64_MAX && sumOf(-1, INT64_MIN) == INT64_MIN && sumOf(-3, 5) == 2);
    static_assert(timesOf(1s, 1'000'000'000'000) == kNever);
    static_assert(timesOf(2ns, 21) == 42ns);
    static_assert(partOf(20'000'000'000, 1'000'000'000, 1'000'000'000) == 20'000'000'000);
    static_assert(partOf(kLongestTime, 10'000'000, 1'000'000) == kNever);
    static_assert(narrowed(WideInteger{INT64_MIN} * 2) == INT64_MIN);
}

TEST(Products, AreThoseOfLongIntegersOrTheNearestValue) {
    Values values;
    for (int i = 0; i < 200'000; ++i) {
        const int64_t a = values.next(63);
        const int64_t b = values.next(63);
        const int64_t c = values.next(63) | 1;
        const WideInteger exact = static_cast<WideInteger>(a) * b;
        ASSERT_EQ(productOf(a, b), exact > INT64_MAX ? INT64_MAX : static_cast<int64_t>(exact));
        ASSERT_EQ(productOf(-a, b), -exact < INT64_MIN ? INT64_MIN : static_cast<int64_t>(-exact));
        const WideInteger part = exact / c;
        ASSERT_EQ(partOf(a, b, c), part > INT64_MAX ? INT64_MAX : static_cast<int64_t>(part));
        ASSERT_TRUE(widePartOf(a, b, c) == part);
        ASSERT_TRUE(widePartUp(a, b, c) == part + (exact % c > 0 ? 1 : 0));
    }
}

// Beyond 128 bits: against the floating point of 64 bits, which is exact to a part in 2^63.
TEST(Products, OfWideValuesAreRightWhereTheirProductDoesNotFit) {
    Values values;
    int beyond = 0;
    for (int i = 0; i < 200'000; ++i) {
        const WideInteger a = static_cast<WideInteger>(values.next(63)) << 40;
        const int64_t b = values.next(62);
        const WideInteger c = static_cast<WideInteger>(values.next(30) + 1) << 20;
        const long double exact = static_cast<long double>(a) / static_cast<long double>(c) * b;
        if (exact > 0x1p126L) continue;
        WideInteger product = 0;
        beyond += __builtin_mul_overflow(a, static_cast<WideInteger>(b), &product) ? 1 : 0;
        const auto down = static_cast<long double>(widePartOf(a, b, c));
        const auto up = static_cast<long double>(widePartUp(a, b, c));
        ASSERT_LE(std::abs(down - exact), 1 + exact * 0x1p-60L);
        ASSERT_LE(std::abs(up - exact), 1 + exact * 0x1p-60L);
        ASSERT_LE(down, up);
    }
    EXPECT_GT(beyond, 1000);
}

TEST(Products, StopAtTheWidest) {
    EXPECT_TRUE(wideProductOf(kWidest, 2) == kWidest);
    EXPECT_TRUE(widePartOf(kWidest, 3, 2) == kWidest);
    EXPECT_TRUE(widePartUp(kWidest, 3, 2) == kWidest);
    EXPECT_TRUE(widePartOf(kWidest, 2, 2) == kWidest);
}

TEST(Products, AveragesAreRoundedDownOnBothSidesOfZero) {
    EXPECT_EQ(averageOf(7, 2), 3);
    EXPECT_EQ(averageOf(-7, 2), -4);
    EXPECT_EQ(averageOf(static_cast<WideInteger>(INT64_MAX) * 3 + 2, 3), INT64_MAX);
    EXPECT_EQ(averageOf(-static_cast<WideInteger>(INT64_MAX) * 3 - 2, 3), INT64_MIN);
}

} // namespace
} // namespace timeslice
