// Who gets a core next: of all cores the one where the question means most.
#pragma once

#include "core/lessons/answers.h"
#include "core/trace/trace.h"

namespace timeslice {

// The core that is given to somebody first, at the instant or after it, and to whom; none: no core is any more.
struct NextOfAll {
    CoreId core;
    NextOnCore next;
};
std::optional<NextOfAll> nextOfAll(const Trace& trace, Nanos at);

} // namespace timeslice
