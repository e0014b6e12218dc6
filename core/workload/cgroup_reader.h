// The control groups that a workload declares, and the tasks that name one.
#pragma once

#include "core/workload/value_reader.h"
#include "core/workload/workload.h"

namespace timeslice {

// Adds the groups of the map `cgroups`. Even a bad one is declared, so that its uses are not reported as well.
void readCgroups(const YamlNode& map, ValueReader& values, ProblemList& problems, Workload& workload);

// The number of the group that a task names, from 1; 0: a problem was added.
size_t readCgroupOf(const YamlNode& node, const Workload& workload, ValueReader& values,
                    ProblemList& problems);

// A problem for each group that no task is in.
void checkCgroupsUsed(const Workload& workload, ProblemList& problems);

} // namespace timeslice
