// The measured points of a sweep's curves, where a chart has them. Pure.
#pragma once

#include "app/export/chart_axis.h"
#include "app/export/chart_strokes.h"
#include "core/study/sweep_metrics.h"

#include <vector>

namespace timeslice {

struct ScalingScales {
    SweepAxis axis = SweepAxis::Cores;
    ChartScale level;   // n
    ChartScale upright; // capacity
};

// Runs of neighbouring points; a failed one parts them.
std::vector<std::vector<ChartPoint>> stretchesOf(const SweepSeries& series, const ScalingScales& scales);

// How many later curves lie on this one: nearer everywhere than `tolerance` says, in the chart's pixels.
int coveredBy(const std::vector<SweepSeries>& all, size_t series, const ScalingScales& scales,
              const ChartPoint& tolerance);

} // namespace timeslice
