// Which core each periodic task has to itself: first fit, by decreasing utilisation. (Dhall, Liu, "On a
// real-time scheduling problem", Operations Research 1978; Burchard et al., "New strategies for assigning
// real-time tasks to multiprocessor systems", IEEE ToC 1995.)
// - A task fits on a core if all that are there then meet their deadlines (feasibility.h). One that fits on
//   none goes to the core that is asked for the least.
// - All tests share one budget. When that is used up, what the bounds do not tell does not fit.
// - Those that are bound to some cores are placed first, on one of these. Equal ones by their order in the file.
//   Who is bound to cores that are not used only may use all, as in affinity.h.
// - Where jobs draw what they do, their `work` is taken for it.
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
