// StepBy: what a step of the playhead goes to.
#pragma once

#include <cstdint>

namespace timeslice {

enum class StepBy : uint8_t {
    Event,        // of any visible run
    SelectedTask, // its events alone
    Decision,     // where a core goes on with another task
};

} // namespace timeslice
