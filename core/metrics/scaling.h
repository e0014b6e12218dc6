// Laws of scaling, fitted to measured points: capacity (a speedup or a throughput) against n (cores, or tasks
// at once). Pure functions.
//
// - Amdahl, "Validity of the single processor approach to achieving large scale computing capabilities",
//   AFIPS 1967: S(n) = 1 / (s + (1 - s) / n), s being the serial fraction.
// - Gunther, "A simple capacity model of massively parallel transaction systems", CMG 1993, and "Guerrilla
//   Capacity Planning", Springer 2007 (the Universal Scalability Law):
//   C(n) = gamma n / (1 + alpha (n - 1) + beta n (n - 1)), alpha being contention (waiting for each other),
//   beta coherency (talking to each other), gamma the capacity of one.
// - Amdahl's law is the universal one with alpha = s and beta = 0, so one formula serves both.
#pragma once

#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <tl/expected.hpp>

namespace timeslice {

enum class ScalingLaw : uint8_t { Amdahl, Universal };

struct ScalingPoint {
    double n = 1;        // 1 or more
    double capacity = 0; // more than 0
};

// A parameter of a fit. No error: it was fixed, stands at a bound, or there are only as many points as
// parameters.
struct Estimate {
    double value = 0;
    std::optional<double> error = {}; // standard error, from the covariance of the residuals
};

struct ScalingFit {
    ScalingLaw law = ScalingLaw::Universal;
    Estimate contention;                 // Amdahl's s, the universal law's alpha: 0 to 1
    Estimate coherency;                  // beta, 0 or more; 0 for Amdahl
    Estimate scale;                      // gamma: capacity at n = 1
    double rms = 0;                      // root of the mean squared residual, in units of capacity
    std::optional<double> rSquared = {}; // none when all capacities are equal

    double at(double n) const;
    // Where capacity is highest, sqrt((1 - alpha) / beta); none when beta is 0. Below 1: it only falls.
    std::optional<double> peak() const;
};

// Why there is no fit.
using NoFit = tl::unexpected<Text>;

// Fits a law by least squares on the plain residuals (measured capacity minus the law's), all points alike:
// the line through n / C is the start, a bounded Levenberg-Marquardt does the rest. `scale` fixes gamma at
// C(1); none: it is fitted too. Errors: fewer than 3 different n, a point out of range, or points that do
// not determine the parameters.
tl::expected<ScalingFit, Text> fitScaling(ScalingLaw law, std::span<const ScalingPoint> points,
                                          std::optional<double> scale = {});

} // namespace timeslice
