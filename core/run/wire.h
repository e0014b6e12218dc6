// What the window's side tells the process that does a live run, as JSON in a memory file.
#pragma once

#include "core/base/result.h"
#include "core/run/run.h"

#include <string>
#include <vector>

namespace timeslice {

// A live run, complete: no file and no setting is looked up again on the other side.
struct LiveOrder {
    Workload workload; // groups and resources; names and text are left out
    std::string model;
    Settings settings;
    bool ideal = false;
    uint64_t seed = 1;      // of what is drawn at random
    std::vector<int> cores; // CPU numbers
    Nanos checkpoint{0};
    Nanos timeout{0};
    int64_t parent = 0; // process id of the near side: the run ends with it
};

std::string toJson(const LiveOrder& order);
// Errors: not what toJson writes.
Result<LiveOrder> orderFromJson(const std::string& json);

} // namespace timeslice
