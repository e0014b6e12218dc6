#include "app/export/scaling_texts.h"

#include "core/run/settings_line.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr double kFarPeak = 4; // times the largest n: a peak beyond is a guess

} // namespace

std::string chartTitle(const Sweep& sweep, const std::string& wanted, const Language& language) {
    return wanted.empty() ? language.translate(sweep.head.title) : wanted;
}

Text standardCaption(SweepAxis axis) {
    return axis == SweepAxis::Cores
               ? Text(TS_TEXT("Speedup by number of cores. Dashed: fitted scalability law."))
               : Text(TS_TEXT("Throughput by number of tasks. Dashed: fitted scalability law."));
}

Text levelTitle(const SweepHead& head) {
    if (head.axis == SweepAxis::Cores) return TS_TEXT("Cores");
    return {TS_TEXT("Tasks ({0})"), head.group};
}

Text uprightTitle(SweepAxis axis) {
    return axis == SweepAxis::Cores ? TS_TEXT("Speedup") : TS_TEXT("Tasks finished per second");
}

std::string sourceText(const Sweep& sweep, const Language& language) {
    const SweepHead& head = sweep.head;
    const Cores cores = head.axis == SweepAxis::Cores ? Cores::LeftOut : Cores::Named;
    return language.render({TS_TEXT("{0} · {1} · Timeslice {2}"), language.translate(head.title),
                            settingsLine(head.series, cores), TIMESLICE_VERSION});
}

std::string capacityText(double capacity, SweepAxis axis, const Language& language) {
    if (axis == SweepAxis::Cores) return language.render({TS_TEXT("{0}×"), language.real(capacity, 2)});
    const int digits = capacity >= 100 ? 0 : capacity >= 10 ? 1 : capacity >= 1 ? 2 : 3;
    const std::string number =
        digits == 0 ? language.integer(std::llround(capacity)) : language.real(capacity, digits);
    return language.render({TS_TEXT("{0}/s"), number});
}

const ScalingFit* bestFit(const SweepSeries& series) {
    if (series.universal) return &*series.universal;
    return series.amdahl && *series.amdahl ? &**series.amdahl : nullptr;
}

Text whyNoCurve(const SweepSeries& series) {
    const bool anyEnded = std::ranges::any_of(
        series.values, [](const SweepValue& value) { return value.makespan.has_value(); });
    return anyEnded ? TS_TEXT("no run has a correct result") : TS_TEXT("no run finished");
}

std::string fitText(const SweepSeries& series, int64_t last, const Language& language) {
    const ScalingFit* fit = bestFit(series);
    if (!fit) return {};
    const Percent contention{fit->contention.value * 100};
    const std::optional<double> peak = fit->peak();
    const bool near = peak && *peak >= 1 && *peak <= kFarPeak * static_cast<double>(last);
    if (!near) return language.render({TS_TEXT("contention {0}"), contention});
    return language.render(
        {TS_TEXT("contention {0}, fit peaks at {1}"), contention, static_cast<int64_t>(std::llround(*peak))});
}

} // namespace timeslice
