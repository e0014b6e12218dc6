#include "core/metrics/scaling.h"

#include "core/metrics/least_squares.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <vector>

namespace timeslice {
namespace {

constexpr size_t kFewestPoints = 3;
constexpr double kNothing = 1e-9; // share of the denominator below which a term is rounding

// Places of the unknowns.
constexpr size_t kScale = 0;
constexpr size_t kContention = 1;
constexpr size_t kCoherency = 2;

constexpr double kUnbounded = std::numeric_limits<double>::infinity();
constexpr double kMinScale = std::numeric_limits<double>::min();

double denominator(double n, double contention, double coherency) {
    return 1 + contention * (n - 1) + coherency * n * (n - 1);
}

CurveSample capacityAt(double n, const Unknowns& at) {
    const double below = denominator(n, at[kContention], at[kCoherency]);
    const double capacity = at[kScale] * n / below;
    return {capacity, {n / below, -capacity * (n - 1) / below, -capacity * n * (n - 1) / below}};
}

Bounds boundsFor(ScalingLaw law, std::optional<double> scale) {
    Bounds bounds{{kMinScale, 0, 0}, {kUnbounded, 1, kUnbounded}};
    if (scale) bounds.least[kScale] = bounds.most[kScale] = *scale;
    if (law == ScalingLaw::Amdahl) bounds.most[kCoherency] = 0;
    return bounds;
}

// n / C = a + b (n - 1) + c n (n - 1) is linear in a = 1 / gamma, b = alpha / gamma, c = beta / gamma.
Unknowns linearStart(ScalingLaw law, std::span<const ScalingPoint> points, std::optional<double> scale) {
    std::vector<double> inverse;
    for (const ScalingPoint& point : points) inverse.push_back(point.n / point.capacity);
    const Curve line = [points](size_t i, const Unknowns& at) {
        const double n = points[i].n;
        const Unknowns terms = {1, n - 1, n * (n - 1)};
        return CurveSample{at[0] * terms[0] + at[1] * terms[1] + at[2] * terms[2], terms};
    };
    const double fixed = scale ? 1 / *scale : 0;
    const bool isAmdahl = law == ScalingLaw::Amdahl;
    const Bounds bounds{{scale ? fixed : -kUnbounded, -kUnbounded, isAmdahl ? 0 : -kUnbounded},
                        {scale ? fixed : kUnbounded, kUnbounded, isAmdahl ? 0 : kUnbounded}};
    const std::optional<Minimum> found = leastSquares(inverse, line, {fixed, 0, 0}, bounds);
    if (found && found->unknowns[0] > 0) {
        const auto [a, b, c] = found->unknowns;
        return {1 / a, b / a, c / a};
    }
    return {scale.value_or(points.front().capacity / points.front().n), 0, 0};
}

Unknowns within(Unknowns at, const Bounds& bounds) {
    for (size_t i = 0; i < kMaxUnknowns; ++i) at[i] = std::clamp(at[i], bounds.least[i], bounds.most[i]);
    return at;
}

std::optional<Text> whyNot(std::span<const ScalingPoint> points, std::optional<double> scale) {
    std::set<double> different;
    for (const ScalingPoint& point : points) {
        const bool sound =
            std::isfinite(point.n) && point.n >= 1 && std::isfinite(point.capacity) && point.capacity > 0;
        if (!sound)
            return Text(TS_TEXT("At {0} the capacity is {1}; both must be finite, "
                                "the first at least 1 and the second more than 0."),
                        point.n, point.capacity);
        different.insert(point.n);
    }
    if (different.size() < kFewestPoints)
        return Text(TS_TEXT("A fit needs at least {0} points, but has only {1}. Measure more."),
                    kFewestPoints, different.size());
    if (scale && !(*scale > 0 && std::isfinite(*scale)))
        return Text(TS_TEXT("The capacity at 1 is {0}; expected more than 0."), *scale);
    return {};
}

std::optional<double> rSquared(std::span<const double> values, double squares) {
    double mean = 0;
    for (const double value : values) mean += value / static_cast<double>(values.size());
    double spread = 0;
    for (const double value : values) spread += (value - mean) * (value - mean);
    if (spread <= kNothing * kNothing * mean * mean) return {};
    return 1 - squares / spread;
}

// A term that only rounding made is none: exact data of Amdahl's law have no peak a billion cores away.
void dropRounding(ScalingFit& fit, double most) {
    const double all = denominator(most, fit.contention.value, fit.coherency.value);
    if (fit.coherency.value * most * (most - 1) < kNothing * all) fit.coherency = {};
    if (fit.contention.value * (most - 1) < kNothing * all) fit.contention = {};
}

} // namespace

double ScalingFit::at(double n) const {
    return scale.value * n / denominator(n, contention.value, coherency.value);
}

std::optional<double> ScalingFit::peak() const {
    if (!(coherency.value > 0)) return {};
    return std::sqrt(std::max(0.0, 1 - contention.value) / coherency.value);
}

tl::expected<ScalingFit, Text> fitScaling(ScalingLaw law, std::span<const ScalingPoint> points,
                                          std::optional<double> scale) {
    if (const std::optional<Text> reason = whyNot(points, scale)) return NoFit(*reason);
    std::vector<double> values;
    for (const ScalingPoint& point : points) values.push_back(point.capacity);
    const Curve curve = [points](size_t i, const Unknowns& at) { return capacityAt(points[i].n, at); };
    const Bounds bounds = boundsFor(law, scale);
    const Unknowns start = within(linearStart(law, points, scale), bounds);
    const std::optional<Minimum> found = leastSquares(values, curve, start, bounds);
    if (!found)
        return NoFit(Text(TS_TEXT("The points do not determine the parameters. Measure at other values.")));
    const auto estimate = [&found](size_t i) { return Estimate{found->unknowns[i], found->errors[i]}; };
    ScalingFit fit{law, estimate(kContention), estimate(kCoherency), estimate(kScale)};
    fit.rms = std::sqrt(found->squares / static_cast<double>(points.size()));
    fit.rSquared = rSquared(values, found->squares);
    dropRounding(fit, std::ranges::max(points, {}, &ScalingPoint::n).n);
    return fit;
}

} // namespace timeslice
