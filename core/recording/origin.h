// Where a recording comes from: a run of our own, or a file.
#pragma once

#include "core/run/run.h"

#include <string>
#include <variant>
#include <vector>

namespace timeslice {

struct RunOrigin {
    RunResult result;
    WorkloadPtr workload; // that was run; null: it is not at hand
};

struct FileOrigin {
    std::string path;          // as it was opened
    Text importer;             // what read it: "Chrome trace"
    std::vector<Text> repairs; // what was put right on the way, a sentence each
};

using Origin = std::variant<RunOrigin, FileOrigin>;

} // namespace timeslice
