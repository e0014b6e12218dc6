#include "app/export/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr size_t kFew = 12;        // values up to this number all get labels
constexpr double kRounding = 1e-9; // of a step
constexpr double kMinGap = 0.9;    // between labels, in text sizes

int digitsFor(double step) {
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - kRounding)), 0, 9);
}

std::string numberText(double value, int digits, const Language& language) {
    return digits == 0 ? language.integer(std::llround(value)) : language.real(value, digits);
}

class LevelTicks {
  public:
    LevelTicks(const ChartScale& scale, double textSize, const TextMeasure& measure, const Language& language)
        : m_scale(scale), m_size(textSize), m_measure(measure), m_language(language) {}

    ChartTick tick(double value) const {
        return {value, m_scale.place(value), numberText(value, 0, m_language)};
    }
    double half(const ChartTick& tick) const {
        return m_measure.width(tick.label, m_size, Weight::Regular) / 2;
    }
    bool apart(const ChartTick& left, const ChartTick& right) const {
        return left.place + half(left) + kMinGap * m_size <= right.place - half(right);
    }
    bool allApart(const std::vector<ChartTick>& ticks) const {
        for (size_t i = 1; i < ticks.size(); ++i)
            if (!apart(ticks[i - 1], ticks[i])) return false;
        return true;
    }

    // Both ends, where a curve's first and last point is looked up, and of the others those that fit.
    std::vector<ChartTick> fitting(const std::vector<ChartTick>& ticks) const {
        std::vector<ChartTick> kept = {ticks.back()};
        for (size_t i = ticks.size(); i-- > 1;)
            if (i > 1 ? apart(ticks.front(), ticks[i - 1]) && apart(ticks[i - 1], kept.back())
                      : apart(ticks.front(), kept.back()))
                kept.push_back(ticks[i - 1]);
        std::ranges::reverse(kept);
        return kept;
    }

    // 1, 2, 5, 10, 20 ... or, where these touch, 1, 10, 100 ...
    std::vector<ChartTick> powers() const {
        for (const bool dense : {true, false}) {
            std::vector<ChartTick> ticks;
            for (double power = 1; power <= m_scale.to; power *= 10)
                for (const double factor : {1.0, 2.0, 5.0})
                    if (power * factor >= m_scale.from && power * factor <= m_scale.to &&
                        (dense || factor == 1))
                        ticks.push_back(tick(power * factor));
            if (allApart(ticks) && !ticks.empty()) return ticks;
        }
        return fitting({tick(m_scale.from), tick(m_scale.to)});
    }

    std::vector<ChartTick> multiples() const {
        for (double step = 1; step <= m_scale.to; step = niceStep(step * 1.01)) {
            std::vector<ChartTick> ticks;
            for (double value = std::max(1.0, std::ceil(m_scale.from / step)) * step; value <= m_scale.to;
                 value += step)
                ticks.push_back(tick(value));
            if (!allApart(ticks)) continue;
            // Where the curves begin.
            if (!ticks.empty() && ticks.front().value > m_scale.from &&
                apart(tick(m_scale.from), ticks.front()))
                ticks.insert(ticks.begin(), tick(m_scale.from));
            return ticks;
        }
        return {tick(m_scale.from)};
    }

  private:
    const ChartScale& m_scale;
    const double m_size;
    const TextMeasure& m_measure;
    const Language& m_language;
};

} // namespace

double ChartScale::place(double value) const {
    const double share =
        logarithmic ? std::log(value / from) / std::log(to / from) : (value - from) / (to - from);
    return begin + share * (end - begin);
}

double niceStep(double least) {
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - kRounding)) return factor * power;
    return 10 * power;
}

std::vector<ChartTick> uprightTicks(const ChartScale& scale, double room, const Language& language) {
    const double valuePerPixel = (scale.to - scale.from) / std::abs(scale.end - scale.begin);
    const double step = niceStep(valuePerPixel * room);
    std::vector<ChartTick> ticks;
    for (int64_t i = 0; static_cast<double>(i) * step <= scale.to; ++i) {
        const double value = static_cast<double>(i) * step;
        ticks.push_back(
            {value, scale.place(value), numberText(value, i == 0 ? 0 : digitsFor(step), language)});
    }
    return ticks;
}

std::vector<ChartTick> levelTicks(const ChartScale& scale, const std::vector<int64_t>& values,
                                  double textSize, const TextMeasure& measure, const Language& language) {
    const LevelTicks maker(scale, textSize, measure, language);
    std::vector<ChartTick> measured;
    for (const int64_t value : values) measured.push_back(maker.tick(static_cast<double>(value)));
    if (maker.allApart(measured)) return measured;
    if (values.size() <= kFew) return maker.fitting(measured);
    return scale.logarithmic ? maker.powers() : maker.multiples();
}

} // namespace timeslice
