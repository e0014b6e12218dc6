// The part of a comparison that the window shows, so that an export can show the same.
#pragma once

#include "app/timeline/lane_mode.h"
#include "core/base/time.h"

#include <optional>
#include <vector>

namespace timeslice {

// A stretch of time.
struct PictureRange {
    Nanos from{0};
    Nanos to{1};
};

struct ExportView {
    LaneMode lanes = LaneMode::ByTask;
    std::optional<PictureRange> zoom; // none: the whole time is visible
    std::vector<bool> seen;           // one entry per run; runs beyond its end are visible
};

} // namespace timeslice
