// What a lane represents.
#pragma once

#include <cstdint>

namespace timeslice {

enum class LaneMode : uint8_t { ByTask, ByCore };

} // namespace timeslice
