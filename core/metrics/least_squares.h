// Least squares for curves of up to three unknowns within bounds.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>

namespace timeslice {

inline constexpr size_t kMaxUnknowns = 3;
using Unknowns = std::array<double, kMaxUnknowns>;

// A curve's value at one point, and how it changes with each unknown.
struct CurveSample {
    double value = 0;
    Unknowns gradient{};
};
using Curve = std::function<CurveSample(size_t point, const Unknowns& unknowns)>;

// An unknown whose bounds are equal is fixed.
struct Bounds {
    Unknowns least{};
    Unknowns most{};
};

struct Minimum {
    Unknowns unknowns{};
    double squares = 0; // sum of the squared residuals
    // Standard errors, from the covariance of the residuals: s² (JᵀJ)⁻¹ with s² = squares / (points − free
    // unknowns). None for an unknown that is fixed or stands at a bound, and where no freedom is left.
    std::array<std::optional<double>, kMaxUnknowns> errors{};
};

// Minimises the sum of (value − curve)² from `start`, which lies within the bounds. None: the points do not
// determine the free unknowns.
std::optional<Minimum> leastSquares(std::span<const double> values, const Curve& curve, const Unknowns& start,
                                    const Bounds& bounds);

} // namespace timeslice
