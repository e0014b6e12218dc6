// How a file was made, for its metadata: whoever finds the file can reproduce it.
#pragma once

#include "core/recording/comparison.h"
#include "core/study/scaling.h"
#include "core/study/truth.h"

#include <string>
#include <utility>
#include <vector>

namespace timeslice {

// Name and value: "software" "Timeslice 0.1.0", "workload", "command", "engine", "seed", "machine". English,
// and without a date: the same runs give the same file. "machine" is what the runs ran on: this computer for
// real runs, the simulated machine for simulated ones. "file": what was read from a file.
using Provenance = std::vector<std::pair<std::string, std::string>>;

Provenance provenanceOf(const Comparison& comparison);
Provenance provenanceOf(const Sweep& sweep);
Provenance provenanceOf(const TruthReport& report);

// The whole of it as one line: "Made by Timeslice 0.1.0. Command: ... "
std::string sentenceOf(const Provenance& provenance);

} // namespace timeslice
