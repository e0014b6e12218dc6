#include "app/timeline/axis.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

struct AxisUnit {
    int64_t nanos;
    const char* place;
};

constexpr std::array<AxisUnit, 4> kUnits = {{{1'000'000'000, TS_TEXT("{0} s")},
                                             {1'000'000, TS_TEXT("{0} ms")},
                                             {1'000, TS_TEXT("{0} µs")},
                                             {1, TS_TEXT("{0} ns")}}};

// Largest unit of which the axis shows at least two.
AxisUnit unitFor(Nanos latest) {
    for (const AxisUnit& unit : kUnits)
        if (latest.count() >= 2 * unit.nanos) return unit;
    return kUnits.back();
}

// Digits after the point that a multiple of `step` needs.
int digitsFor(Nanos step, const AxisUnit& unit) {
    int digits = 0;
    for (int64_t part = unit.nanos; part > 1 && step.count() % part != 0; part /= 10) ++digits;
    return digits;
}

std::string numberFor(Nanos time, Nanos step, const AxisUnit& unit, const Language& language) {
    const int digits = time == Nanos{0} ? 0 : digitsFor(step, unit);
    if (digits == 0) return language.integer(time.count() / unit.nanos);
    return language.real(static_cast<double>(time.count()) / static_cast<double>(unit.nanos), digits);
}

std::string withUnit(const std::string& number, const AxisUnit& unit, const Language& language) {
    return language.render(Text(unit.place, number));
}

std::vector<Tick> ticksAt(const TimeScale& scale, Nanos step, const AxisUnit& unit,
                          const Language& language) {
    std::vector<Tick> ticks;
    const int64_t first = std::max<int64_t>(0, (scale.from.count() + step.count() - 1) / step.count());
    for (Nanos time = step * first; time <= scale.to; time += step)
        ticks.push_back({time, numberFor(time, step, unit, language), scale.xOf(time), scale.xOf(time)});
    if (!ticks.empty()) ticks.back().label = withUnit(ticks.back().label, unit, language);
    return ticks;
}

} // namespace

Nanos niceStep(Nanos least) {
    int64_t power = 1;
    while (power <= INT64_MAX / 50 && power * 10 <= least.count()) power *= 10;
    for (const int64_t factor : {1, 2, 5})
        if (power * factor >= least.count()) return Nanos{power * factor};
    return Nanos{power * 10};
}

std::vector<Tick> axisTicks(const TimeScale& scale, double textSize, const TextMeasure& measure,
                            const Language& language) {
    if (scale.to <= Nanos{0}) return {};
    const AxisUnit unit = unitFor(scale.to);
    const auto labelWidth = [&](const std::string& label) {
        return measure.width(label, textSize, Weight::Regular);
    };
    // A finer step may need more digits, so wider labels and a coarser step: two rounds settle it.
    double room = textSize * 5;
    Nanos step{1};
    for (int round = 0; round < 3; ++round) {
        const double nanosPerPixel = static_cast<double>((scale.to - scale.from).count()) / scale.width;
        step = niceStep(std::max(Nanos{1}, Nanos{static_cast<int64_t>(nanosPerPixel * room) + 1}));
        const std::string widest =
            withUnit(numberFor(scale.to / step * step, step, unit, language), unit, language);
        const double needed = labelWidth(widest) + textSize;
        if (needed <= room) break;
        room = needed;
    }
    std::vector<Tick> ticks = ticksAt(scale, step, unit, language);
    for (Tick& tick : ticks) {
        const double half = labelWidth(tick.label) / 2;
        tick.labelX = std::clamp(tick.x, scale.left + std::min(half - textSize * 2, 0.0),
                                 std::max(scale.left, scale.right() - half));
    }
    return ticks;
}

} // namespace timeslice
