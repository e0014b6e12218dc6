// Measures what this computer charges for switching, waking, starting and talking: the costs that the
// simulated machine uses (core/machine/simulated/costs.h).
//
// - A probe (probe.h) measures one batch of many operations; its cost is the median of several
//   batches. What varies by more than a quarter between batches is measured again, up to three times, and
//   marked when it does not settle; nothing is measured again after three seconds.
// - Only costs that this program can cause itself are measured: starting an interpreter
//   (process_spawn_child), the pools' round trips, checkpoints and the tick keep their defaults.
// Call it from a process that does little else; it takes a few seconds and makes threads and processes.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace timeslice {

struct MeasuredCost {
    std::string key;    // of the simulated machine's parameter
    Nanos cost{0};      // the median, at least 1 ns
    double spread = 0;  // distance of the quartiles / median
    bool noisy = false; // the spread stayed over a quarter
    bool operator==(const MeasuredCost&) const = default;
};

struct Calibration {
    std::vector<MeasuredCost> costs;
    // False when a third of the costs or more are noisy: the machine was too busy.
    bool trusted() const;
};

// Median and spread of some samples; cost and noisy follow from them. At least one sample.
MeasuredCost summarise(const std::string& key, std::vector<double> samples);

// Measures all costs; `progress` hears of the fraction done. Errors: the system refuses threads, processes or
// pipes; stopped.
Result<Calibration> calibrate(std::stop_token stop = {}, const std::function<void(double)>& progress = {});

} // namespace timeslice
