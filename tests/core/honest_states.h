// Holds the states of a finished trace against who was on a core, who held what and what was asked for:
// nothing may be drawn that was not so.
#pragma once

#include "core/run/run.h"
#include "core/workload/workload.h"

#include <string>
#include <vector>

namespace timeslice::test {

// Every untruth that lasts longer than `slack` (wake-ups, switches, hand-overs), up to twenty; empty: none.
std::vector<std::string> untruths(const Workload& workload, const RunResult& run, Nanos slack);

} // namespace timeslice::test
