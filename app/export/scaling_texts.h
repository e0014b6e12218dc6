// The texts of a scaling chart. Pure.
#pragma once

#include "core/study/sweep_metrics.h"

#include <string>

namespace timeslice {

// The wanted title, otherwise the workload's name.
std::string chartTitle(const Sweep& sweep, const std::string& wanted, const Language& language);
Text standardCaption(SweepAxis axis);
Text levelTitle(const SweepHead& head);
Text uprightTitle(SweepAxis axis);
std::string sourceText(const Sweep& sweep, const Language& language);

// "3.92×", "1,331/s".
std::string capacityText(double capacity, SweepAxis axis, const Language& language);

// The fit that is drawn: the universal law's, otherwise Amdahl's, otherwise none.
const ScalingFit* bestFit(const SweepSeries& series);
// The fit in a few words; empty if there is none. `last`: the largest n.
std::string fitText(const SweepSeries& series, int64_t last, const Language& language);
// For a series without a correct result.
Text whyNoCurve(const SweepSeries& series);

} // namespace timeslice
