// The resources that a workload declares, from the tree.
#pragma once

#include "core/workload/value_reader.h"
#include "core/workload/workload.h"

namespace timeslice {

// Adds the resources of the map `resources`. Even a bad one is declared, so that its uses are not reported as
// well.
void readResources(const YamlNode& map, ValueReader& values, ProblemList& problems, Workload& workload);

} // namespace timeslice
