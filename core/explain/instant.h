// What happened last at an instant, in sentences: for captions below a timeline.
#pragma once

#include "core/trace/trace.h"

#include <optional>
#include <vector>

namespace timeslice {

struct LastHappening {
    Nanos time{0};
    std::vector<Text> sentences; // never empty; the first say most
    size_t left = 0;             // what else happened at that instant and is not told
};

// At `time`, or else the last before it; none: nothing has happened yet. Takes a few binary searches a task.
std::optional<LastHappening> lastHappening(const Trace& trace, Nanos time, size_t most = 2);

} // namespace timeslice
