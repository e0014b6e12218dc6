// Chance: a time or a number that is drawn anew each time, and the streams that it is drawn from.
//
// - Every task that draws has a stream of its own, which depends on nothing but the run's seed and the task's
//   number: whatever else runs, in whatever order and under whatever model, its draws are the same.
// - timeslice_worker.py draws the same values bit for bit. Logarithm and cosine are the C library's here and
//   there; each product is rounded by itself, and results to the nearest whole number, halves to the even one.
#pragma once

#include "core/base/random.h"
#include "core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace timeslice {

enum class ChanceKind : uint8_t { Exponential, Uniform, Normal, AnyOf };

// Times in ns, or numbers; none is negative, none exceeds kLongestTime.
struct Chance {
    ChanceKind kind = ChanceKind::AnyOf;
    int64_t first = 0;           // Exponential, Normal: mean; Uniform: the least
    int64_t second = 0;          // Uniform: the most; Normal: standard deviation
    std::vector<int64_t> values; // AnyOf
    std::vector<int64_t> upTo;   // AnyOf: the sum of the weights up to each value

    bool operator==(const Chance&) const = default;
};

using ChancePtr = std::shared_ptr<const Chance>;

// One of the values, each as likely as its weight says.
Chance choiceOf(std::vector<int64_t> values, const std::vector<int64_t>& weights);

// A negative draw of a normal distribution is drawn again.
int64_t draw(const Chance& chance, Random& random);
inline Nanos drawTime(const Chance& chance, Random& random) {
    return Nanos(draw(chance, random));
}

// Of a normal distribution, not regarding what is drawn again.
int64_t meanOf(const Chance& chance);
// No draw is above it.
int64_t mostOf(const Chance& chance);
// All values divided by `speed`.
Chance atSpeed(const Chance& chance, double speed);

Random streamOfTask(uint64_t seed, size_t task);
Random streamOfArrivals(uint64_t seed, size_t group);

} // namespace timeslice
