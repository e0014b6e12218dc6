// Products of times, bytes, counts, speeds and weights: 20 GB times a second in nanoseconds no longer fits
// into 64 bits, and a product that wraps around looks like a result.
//
// - Every product of two such values is made here, in 128 bits or checked.
// - What does not fit into the answer comes out as the nearest value that does: kNever for a time. A run that
//   has such a value in it is far beyond every limit that a workload may ask for.
#pragma once

#include "core/base/time.h"

#include <cstdint>

namespace timeslice {

__extension__ using WideInteger = __int128;
__extension__ using WideUnsigned = unsigned __int128;

inline constexpr auto kWidest = static_cast<WideInteger>(~WideUnsigned{0} >> 1); // 2^127 - 1

// The nearest value of 64 bits.
constexpr int64_t narrowed(WideInteger value) {
    if (value > INT64_MAX) return INT64_MAX;
    if (value < INT64_MIN) return INT64_MIN;
    return static_cast<int64_t>(value);
}

// a + b, or the nearest value of 64 bits.
constexpr int64_t sumOf(int64_t a, int64_t b) {
    int64_t sum = 0;
    if (!__builtin_add_overflow(a, b, &sum)) return sum;
    return a < 0 ? INT64_MIN : INT64_MAX;
}

// a * b, or the nearest value of 64 bits.
constexpr int64_t productOf(int64_t a, int64_t b) {
    int64_t product = 0;
    if (!__builtin_mul_overflow(a, b, &product)) return product;
    return (a < 0) == (b < 0) ? INT64_MAX : INT64_MIN;
}

// a * b, at most kWidest; neither is negative.
constexpr WideInteger wideProductOf(WideInteger a, WideInteger b) {
    WideInteger product = 0;
    return __builtin_mul_overflow(a, b, &product) ? kWidest : product;
}

// a * b / c rounded down, at most INT64_MAX; a and b not negative, c positive. Exact whatever the size of the
// product. Products of 128 bits take ten times as long to divide and are rare.
constexpr int64_t partOf(int64_t a, int64_t b, int64_t c) {
    int64_t product = 0;
    if (!__builtin_mul_overflow(a, b, &product)) return product / c;
    return narrowed(WideInteger{a} * b / c);
}

// The same for wide values, at most kWidest. Exact while (c - 1) * b fits into 127 bits, also where a * b
// does not.
constexpr WideInteger widePartOf(WideInteger a, WideInteger b, WideInteger c) {
    WideInteger product = 0;
    if (!__builtin_mul_overflow(a, b, &product)) return product / c;
    const WideInteger whole = wideProductOf(a / c, b);
    const WideInteger rest = wideProductOf(a % c, b) / c;
    return whole > kWidest - rest ? kWidest : whole + rest;
}

// The same, rounded up.
constexpr WideInteger widePartUp(WideInteger a, WideInteger b, WideInteger c) {
    const WideInteger whole = wideProductOf(a / c, b);
    const WideInteger over = wideProductOf(a % c, b);
    const WideInteger rest = over / c + (over % c > 0 ? 1 : 0);
    return whole > kWidest - rest ? kWidest : whole + rest;
}

// sum / weight, rounded down also below zero; weight positive.
constexpr int64_t averageOf(WideInteger sum, int64_t weight) {
    const auto narrow = static_cast<int64_t>(sum);
    if (narrow == sum) return narrow / weight - (narrow % weight < 0 ? 1 : 0);
    return narrowed(sum / weight - (sum % weight < 0 ? 1 : 0));
}

// `time`, `count` times; kNever where that is beyond all time. Neither is negative.
constexpr Nanos timesOf(Nanos time, int64_t count) {
    return Nanos(productOf(time.count(), count));
}

// time * part / whole, rounded down; kNever where that is beyond all time. None is negative, `whole`
// positive.
constexpr Nanos partOf(Nanos time, int64_t part, int64_t whole) {
    return Nanos(partOf(time.count(), part, whole));
}

} // namespace timeslice
