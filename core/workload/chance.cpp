#include "core/workload/chance.h"

#include "core/base/products.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace timeslice {
namespace {

constexpr int64_t kMost = kLongestTime.count();

// upToOne() is at least 2^-53, whose logarithm is -36.74; the root of twice that is 8.57.
constexpr int64_t kMostMeans = 37;
constexpr int64_t kMostDeviations = 9;

int64_t rounded(double value) {
    if (std::abs(value) < static_cast<double>(kMost)) return static_cast<int64_t>(std::nearbyint(value));
    return value < 0 ? -kMost : kMost;
}

// Box and Muller, "A note on the generation of random normal deviates", 1958; one of its two values, so that
// nothing is kept between draws.
int64_t drawNormal(const Chance& chance, Random& random) {
    for (;;) {
        const double radius = std::sqrt(-2.0 * std::log(random.upToOne()));
        const double deviations = radius * std::cos(2.0 * std::numbers::pi * random.upToOne());
        const int64_t value = sumOf(chance.first, rounded(deviations * static_cast<double>(chance.second)));
        if (value >= 0) return std::min(value, kMost);
    }
}

int64_t drawAnyOf(const Chance& chance, Random& random) {
    const auto place = static_cast<int64_t>(random.below(static_cast<uint64_t>(chance.upTo.back())));
    const auto found = std::ranges::upper_bound(chance.upTo, place);
    return chance.values[static_cast<size_t>(found - chance.upTo.begin())];
}

int64_t meanOfValues(const Chance& chance) {
    WideInteger sum = 0;
    int64_t before = 0;
    for (size_t i = 0; i < chance.values.size(); ++i) {
        sum += WideInteger{chance.values[i]} * (chance.upTo[i] - before);
        before = chance.upTo[i];
    }
    return narrowed(sum / before);
}

int64_t faster(int64_t value, double speed) {
    return rounded(static_cast<double>(value) / speed);
}

} // namespace

Chance choiceOf(std::vector<int64_t> values, const std::vector<int64_t>& weights) {
    Chance chance;
    chance.values = std::move(values);
    int64_t sum = 0;
    for (const int64_t weight : weights) chance.upTo.push_back(sum += weight);
    return chance;
}

int64_t draw(const Chance& chance, Random& random) {
    switch (chance.kind) {
    case ChanceKind::Exponential:
        return rounded(-std::log(random.upToOne()) * static_cast<double>(chance.first));
    case ChanceKind::Uniform:
        return random.between(chance.first, chance.second);
    case ChanceKind::Normal:
        return drawNormal(chance, random);
    case ChanceKind::AnyOf:
        break;
    }
    return drawAnyOf(chance, random);
}

int64_t meanOf(const Chance& chance) {
    switch (chance.kind) {
    case ChanceKind::Exponential:
    case ChanceKind::Normal:
        return chance.first;
    case ChanceKind::Uniform:
        return chance.first + (chance.second - chance.first) / 2;
    case ChanceKind::AnyOf:
        break;
    }
    return meanOfValues(chance);
}

int64_t mostOf(const Chance& chance) {
    switch (chance.kind) {
    case ChanceKind::Exponential:
        return std::min(kMost, productOf(chance.first, kMostMeans));
    case ChanceKind::Normal:
        return std::min(kMost, sumOf(chance.first, productOf(chance.second, kMostDeviations)));
    case ChanceKind::Uniform:
        return chance.second;
    case ChanceKind::AnyOf:
        break;
    }
    return std::ranges::max(chance.values);
}

Chance atSpeed(const Chance& chance, double speed) {
    Chance other = chance;
    other.first = faster(chance.first, speed);
    other.second = faster(chance.second, speed);
    for (int64_t& value : other.values) value = faster(value, speed);
    return other;
}

// The seed is mixed before the number is added, and the sum again: neighbours have nothing in common.
Random streamOfTask(uint64_t seed, size_t task) {
    Random mixed(seed);
    return Random(Random(mixed.next() + task).next());
}

Random streamOfArrivals(uint64_t seed, size_t group) {
    Random mixed(seed);
    mixed.next();
    return Random(Random(mixed.next() + group).next());
}

} // namespace timeslice
