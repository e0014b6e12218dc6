// The settings of runs in one line, for the foot of a picture or a tooltip.
#pragma once

#include "core/run/run.h"

namespace timeslice {

enum class Cores : uint8_t { Named, LeftOut };

// "Simulated · 4 cores · Round robin, quantum 4 ms · seed 1": engine, cores, and of simulated runs policy,
// quantum and seed. What differs between the runs is a list. Empty: no runs.
Text settingsLine(const std::vector<RunSpec>& specs, Cores cores = Cores::Named);

} // namespace timeslice
