// What the program of a task has got so far, which a copy of the task goes on with. Private to core/run.
#pragma once

#include "core/models/parts/model.h"
#include "core/run/scopes.h"

namespace timeslice {

// A task forks outside of all scopes but `with`.
struct ProgramState final : Carried {
    Takings takings;
    std::vector<Scopes::Held> held; // outermost first
    std::vector<int64_t> locals;    // the values of its own names
};

} // namespace timeslice
