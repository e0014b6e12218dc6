// Time in Timeslice: integer nanoseconds, always. No floating-point seconds cross an interface.
#pragma once

#include <chrono>
#include <cstdint>

namespace timeslice {

// A length of time or, where the name says so, an instant counted from the run's start. Range: +-2^63 ns.
using Nanos = std::chrono::nanoseconds;
using namespace std::chrono_literals;

// Longest time that a workload may ask for, in one step or in all (2^62 ns, about 146 years): the sum of two
// such times still fits.
inline constexpr Nanos kLongestTime{int64_t{1} << 62};

// Never: an instant later than every other.
inline constexpr Nanos kNever{INT64_MAX};

// `instant` + `time`, kNever where that is beyond all time. Neither is negative.
constexpr Nanos after(Nanos instant, Nanos time) {
    return time > kNever - instant ? kNever : instant + time;
}

} // namespace timeslice
