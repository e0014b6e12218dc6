// What a workload suggests to run it with, from the tree: the lists and maps under `models` and `machine`.
#pragma once

#include "core/workload/value_reader.h"
#include "core/workload/workload.h"

namespace timeslice {

// Models, by id, or as maps with settings of their own.
void readModels(const YamlNode& list, ValueReader& values, ProblemList& problems, Workload& workload);

void readMachine(const YamlNode& map, ValueReader& values, ProblemList& problems, Workload& workload);

} // namespace timeslice
