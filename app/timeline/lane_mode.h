// What a lane stands for.
#pragma once

#include <cstdint>

namespace timeslice {

enum class LaneMode : uint8_t { ByTask, ByCore };

} // namespace timeslice
