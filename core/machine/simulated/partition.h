// Which core each periodic task has to itself: first fit, by decreasing utilisation. (Dhall, Liu, "On a
// real-time scheduling problem", Operations Research 1978; Burchard et al., "New strategies for assigning
// real-time tasks to multiprocessor systems", IEEE ToC 1995.)
// - A task fits on a core if all that are there then meet their deadlines (feasibility.h). One that fits on
//   none goes to the core that is asked for the least.
// - Those that are bound to some cores are placed first, on one of these. Equal ones by their order in the file.
#pragma once

#include "core/machine/simulated/feasibility.h"

namespace timeslice {

struct Partition {
    std::vector<std::optional<size_t>> coreOf; // by series; none: it is not periodic
    std::vector<size_t> misfits;               // series, in order of utilisation
};

// `cores` is 1 or more.
Partition partitionOf(const std::vector<JobSeries>& all, size_t cores, RealTimeRule rule);

} // namespace timeslice
