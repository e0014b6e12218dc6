// What the program of a task has got so far, which a copy of the task goes on with.
#pragma once

#include "core/models/parts/model.h"

#include <unordered_map>
#include <vector>

namespace timeslice {

struct ProgramState final : Carried {
    std::unordered_map<size_t, std::vector<bool>> taken; // by resource: which tries were not given up
    std::vector<Sync> scopes;    // what to give back, of the `with` steps that it stands in
    std::vector<int64_t> locals; // the values of its own names
};

} // namespace timeslice
