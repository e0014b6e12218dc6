// What a sweep says about scaling: speedup, throughput and efficiency of each point, and the laws fitted to
// each series.
#pragma once

#include "core/metrics/scaling.h"
#include "core/study/scaling.h"

namespace timeslice {

struct SweepValue {
    int64_t n = 1;
    int64_t tasks = 0;
    Ending ending = Ending::Done;
    VerdictKind result = VerdictKind::Unchecked; // a wrong one has neither throughput nor speedup
    std::optional<Nanos> makespan;
    std::optional<double> throughput; // tasks a second
    // Against the smallest measured n, counted as that many: n0 T(n0) / T(n) for cores; for tasks, where the
    // work grows, n0 X(n) / X(n0) with the throughput X. None in a shard that does not hold that point.
    std::optional<double> speedup;
    std::optional<double> efficiency; // speedup / n
};

using FitResult = tl::expected<ScalingFit, Text>;

// One model's curve.
struct SweepSeries {
    Text label;
    RunSpec spec;
    std::vector<SweepValue> values; // by n; those that were run
    // Cores: of the speedup, whose value at 1 core is 1. Tasks: of the throughput.
    FitResult universal;
    std::optional<FitResult> amdahl; // cores only: the law is about processors
};

// What a picture draws and a law is fitted to: the speedup over cores, the throughput over tasks.
std::optional<double> capacityOf(const SweepValue& value, SweepAxis axis);

std::vector<SweepSeries> measureSweep(const Sweep& sweep);

} // namespace timeslice
