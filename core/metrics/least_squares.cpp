// How it works
// - Levenberg-Marquardt (Marquardt, "An algorithm for least-squares estimation of nonlinear parameters",
//   1963): a Gauss-Newton step whose diagonal is raised by a damping; less after a success, more after a
//   failure.
// - Bounds by projection: a step is cut at them, and an unknown at a bound that the step would carry outwards
//   is left out of it.
#include "core/metrics/least_squares.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr int kMaxSteps = 500;
constexpr double kFirstDamping = 1e-3;
constexpr double kMaxDamping = 1e14; // so short a step changes nothing any more
constexpr double kSettled = 1e-15;   // relative change of the unknowns
constexpr double kSingular = 1e-13;  // a pivot's share of its diagonal element

using Matrix = std::array<Unknowns, kMaxUnknowns>;
using Free = std::array<bool, kMaxUnknowns>;

// Gauss-Jordan with the rows and columns of the free unknowns; none when they depend on each other.
std::optional<Unknowns> solve(Matrix a, Unknowns b, const Free& free) {
    const Matrix original = a;
    for (size_t i = 0; i < kMaxUnknowns; ++i) {
        if (!free[i]) continue;
        // Normal equations are positive definite: the diagonal is a good enough pivot.
        if (!(a[i][i] > kSingular * original[i][i])) return {};
        for (size_t row = 0; row < kMaxUnknowns; ++row) {
            if (row == i || !free[row]) continue;
            const double factor = a[row][i] / a[i][i];
            for (size_t column = 0; column < kMaxUnknowns; ++column) a[row][column] -= factor * a[i][column];
            b[row] -= factor * b[i];
        }
    }
    for (size_t i = 0; i < kMaxUnknowns; ++i) b[i] = free[i] ? b[i] / a[i][i] : 0;
    return b;
}

class Fit {
  public:
    Fit(std::span<const double> values, const Curve& curve, const Unknowns& start, const Bounds& bounds)
        : m_values(values), m_curve(curve), m_bounds(bounds), m_at(start) {
        for (size_t i = 0; i < kMaxUnknowns; ++i) m_variable[i] = bounds.least[i] < bounds.most[i];
    }

    std::optional<Minimum> run() {
        m_squares = squaresAt(m_at);
        if (!std::isfinite(m_squares)) return {};
        for (int step = 0; step < kMaxSteps && improve(); ++step) {
        }
        return minimum();
    }

  private:
    double squaresAt(const Unknowns& at) const {
        double sum = 0;
        for (size_t i = 0; i < m_values.size(); ++i) {
            const double residual = m_values[i] - m_curve(i, at).value;
            sum += residual * residual;
        }
        return sum;
    }

    void linearise() {
        m_normal = {};
        m_slope = {};
        for (size_t i = 0; i < m_values.size(); ++i) {
            const CurveSample sample = m_curve(i, m_at);
            for (size_t row = 0; row < kMaxUnknowns; ++row) {
                m_slope[row] += sample.gradient[row] * (m_values[i] - sample.value);
                for (size_t column = 0; column < kMaxUnknowns; ++column)
                    m_normal[row][column] += sample.gradient[row] * sample.gradient[column];
            }
        }
    }

    bool blocked(size_t i, double direction) const {
        return (direction < 0 && m_at[i] <= m_bounds.least[i]) ||
               (direction > 0 && m_at[i] >= m_bounds.most[i]);
    }

    // The damped step; unknowns that it would carry out of their bounds stay where they are.
    std::optional<Unknowns> step(double damping) const {
        Matrix damped = m_normal;
        for (size_t i = 0; i < kMaxUnknowns; ++i) damped[i][i] *= 1 + damping;
        Free free = m_variable;
        for (size_t i = 0; i < kMaxUnknowns; ++i) free[i] = free[i] && !blocked(i, m_slope[i]);
        for (;;) {
            const std::optional<Unknowns> step = solve(damped, m_slope, free);
            if (!step) return {};
            bool again = false;
            for (size_t i = 0; i < kMaxUnknowns; ++i) {
                if (!free[i] || !blocked(i, (*step)[i])) continue;
                free[i] = false;
                again = true;
            }
            if (!again) return step;
        }
    }

    Unknowns moved(const Unknowns& step) const {
        Unknowns to = m_at;
        for (size_t i = 0; i < kMaxUnknowns; ++i)
            to[i] = std::clamp(to[i] + step[i], m_bounds.least[i], m_bounds.most[i]);
        return to;
    }

    // False once nothing gets better.
    bool improve() {
        linearise();
        for (; m_damping < kMaxDamping; m_damping *= 10) {
            const std::optional<Unknowns> by = step(m_damping);
            if (!by) continue;
            const Unknowns to = moved(*by);
            const double squares = squaresAt(to);
            if (!(squares <= m_squares)) continue;
            double change = 0;
            for (size_t i = 0; i < kMaxUnknowns; ++i)
                change = std::max(change, std::abs(to[i] - m_at[i]) / (std::abs(m_at[i]) + kSettled));
            m_at = to;
            m_squares = squares;
            m_damping /= 10;
            return change > kSettled;
        }
        return false;
    }

    std::optional<Minimum> minimum() {
        linearise();
        Free inside = m_variable;
        size_t count = 0;
        for (size_t i = 0; i < kMaxUnknowns; ++i) {
            inside[i] = inside[i] && m_at[i] > m_bounds.least[i] && m_at[i] < m_bounds.most[i];
            count += inside[i] ? 1 : 0;
        }
        Minimum minimum{m_at, m_squares, {}};
        for (size_t i = 0; i < kMaxUnknowns; ++i) {
            if (!inside[i]) continue;
            Unknowns unit{};
            unit[i] = 1;
            const std::optional<Unknowns> inverse = solve(m_normal, unit, inside); // a column of (JᵀJ)⁻¹
            if (!inverse) return {};
            if (m_values.size() <= count) continue;
            const double variance = m_squares / static_cast<double>(m_values.size() - count);
            minimum.errors[i] = std::sqrt(variance * (*inverse)[i]);
        }
        return minimum;
    }

    std::span<const double> m_values;
    const Curve& m_curve;
    const Bounds& m_bounds;
    Unknowns m_at;
    Free m_variable{};
    double m_squares = 0;
    double m_damping = kFirstDamping;
    Matrix m_normal{};  // JᵀJ
    Unknowns m_slope{}; // Jᵀ residuals
};

} // namespace

std::optional<Minimum> leastSquares(std::span<const double> values, const Curve& curve, const Unknowns& start,
                                    const Bounds& bounds) {
    return Fit(values, curve, start, bounds).run();
}

} // namespace timeslice
