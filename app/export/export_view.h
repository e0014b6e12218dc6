// What the window shows of a comparison, for an export that shows the same.
#pragma once

#include "app/export/picture.h"

#include <optional>
#include <vector>

namespace timeslice {

struct ExportView {
    LaneMode lanes = LaneMode::ByTask;
    std::optional<PictureRange> zoom; // none: all of the time is seen
    std::vector<bool> seen;           // a run each; beyond its end: seen
};

} // namespace timeslice
