// Where a part of a value stands in the file it was read from.
#pragma once

#include "core/workload/workload.h"

#include <string_view>

namespace timeslice {

// The place in `file` of the byte at `offset` of a scalar whose text begins at `start`, whether it stands in quotes,
// plain, or in a block of several lines: blanks, line ends and signs of YAML between its characters are passed
// over.
Place placeWithin(std::string_view file, Place start, std::string_view text, size_t offset);

} // namespace timeslice
