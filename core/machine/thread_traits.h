// The properties of a thread that scheduling policies use.
#pragma once

#include <cstdint>
#include <optional>

namespace timeslice {

struct ThreadTraits {
    int64_t priority = 0; // smaller is more urgent unless the policy is told otherwise
    int nice = 0;         // -20 (most) to 19 (least)
    int32_t series = -1;  // of jobs with deadlines (PolicyContext::series) that it is one of; -1: none
    std::optional<int64_t> weight; // 1 or more; none: by nice, 1024 at nice 0
    int64_t tickets = 100;         // 1 or more
};

} // namespace timeslice
