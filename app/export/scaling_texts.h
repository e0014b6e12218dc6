// What a scaling chart says. Pure.
#pragma once

#include "core/metrics/sweep_metrics.h"

#include <string>

namespace timeslice {

// What is wanted, else the workload's name.
std::string chartTitle(const Sweep& sweep, const std::string& wanted, const Language& language);
Text standardCaption(SweepAxis axis);
Text levelTitle(const SweepHead& head);
Text uprightTitle(SweepAxis axis);
std::string sourceText(const Sweep& sweep, const Language& language);

// "3.92×", "1,331/s".
std::string capacityText(double capacity, SweepAxis axis, const Language& language);

// The fit that is drawn: the universal law's, else Amdahl's, else none.
const ScalingFit* bestFit(const SweepSeries& series);
// What it says, in a few words; empty without one. `last`: the largest n.
std::string fitText(const SweepSeries& series, int64_t last, const Language& language);
// Of a series without a single right result.
Text whyNoCurve(const SweepSeries& series);

} // namespace timeslice
