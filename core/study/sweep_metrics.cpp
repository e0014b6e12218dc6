#include "core/study/sweep_metrics.h"

#include <algorithm>

namespace timeslice {
namespace {

// What speedups are measured against.
struct Base {
    double n = 1;
    double makespan = 0;   // ns
    double throughput = 0; // tasks a second
};

double toNumber(int64_t value) {
    return static_cast<double>(value);
}

std::optional<double> throughputOf(const SweepPoint& point) {
    if (!point.makespan || *point.makespan <= Nanos{0} || !isRight(point.result)) return {};
    return toNumber(point.tasks) * 1e9 / toNumber(point.makespan->count());
}

// The points that one series has, by n.
std::vector<const SweepPoint*> pointsOf(const Sweep& sweep, size_t series) {
    std::vector<const SweepPoint*> points;
    for (const SweepPoint& point : sweep.points)
        if (point.place.series == series) points.push_back(&point);
    return points;
}

// A shard knows only its own points: whether the smallest n was measured elsewhere it cannot tell, unless it
// is the sweep's very first.
std::optional<Base> baseOf(const Sweep& sweep, const std::vector<const SweepPoint*>& points) {
    const bool whole = sweep.shard.count == 1;
    for (const SweepPoint* point : points) {
        const std::optional<double> throughput = throughputOf(*point);
        if (throughput && (whole || point->place.value == 0))
            return Base{toNumber(sweep.head.values[point->place.value]), toNumber(point->makespan->count()),
                        *throughput};
        if (!whole) return {};
    }
    return {};
}

SweepValue valueOf(const Sweep& sweep, const SweepPoint& point, const std::optional<Base>& base) {
    SweepValue value;
    value.n = sweep.head.values[point.place.value];
    value.tasks = point.tasks;
    value.ending = point.ending;
    value.result = point.result;
    value.makespan = point.makespan;
    value.throughput = throughputOf(point);
    if (!base || !value.throughput) return value;
    value.speedup = sweep.head.axis == SweepAxis::Cores
                        ? base->n * base->makespan / toNumber(point.makespan->count())
                        : base->n * *value.throughput / base->throughput;
    value.efficiency = *value.speedup / toNumber(value.n);
    return value;
}

// Both laws give 1 core a speedup of 1: where that was measured it is no parameter.
std::optional<double> scaleFor(SweepAxis axis, const std::vector<ScalingPoint>& points) {
    const bool fromOne = !points.empty() && points.front().n == 1;
    return axis == SweepAxis::Cores && fromOne ? std::optional<double>(1) : std::nullopt;
}

SweepSeries measureSeries(const Sweep& sweep, size_t index, const Text& label) {
    const std::vector<const SweepPoint*> points = pointsOf(sweep, index);
    const std::optional<Base> base = baseOf(sweep, points);
    const SweepAxis axis = sweep.head.axis;
    std::vector<SweepValue> values;
    std::vector<ScalingPoint> curve;
    for (const SweepPoint* point : points) {
        values.push_back(valueOf(sweep, *point, base));
        if (const std::optional<double> capacity = capacityOf(values.back(), axis))
            curve.push_back({toNumber(values.back().n), *capacity});
    }
    const std::optional<double> scale = scaleFor(axis, curve);
    SweepSeries series{label,
                       sweep.head.series[index],
                       std::move(values),
                       fitScaling(ScalingLaw::Universal, curve, scale),
                       {}};
    if (axis == SweepAxis::Cores) series.amdahl = fitScaling(ScalingLaw::Amdahl, curve, scale);
    return series;
}

} // namespace

std::optional<double> capacityOf(const SweepValue& value, SweepAxis axis) {
    return axis == SweepAxis::Cores ? value.speedup : value.throughput;
}

std::vector<SweepSeries> measureSweep(const Sweep& sweep) {
    const std::vector<Text> labels = labelsFor(sweep.head.series);
    std::vector<SweepSeries> series;
    for (size_t i = 0; i < labels.size(); ++i) series.push_back(measureSeries(sweep, i, labels[i]));
    return series;
}

} // namespace timeslice
