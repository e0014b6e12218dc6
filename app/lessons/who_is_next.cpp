#include "app/lessons/who_is_next.h"

namespace timeslice {

std::optional<NextOfAll> nextOfAll(const Trace& trace, Nanos at) {
    std::optional<NextOfAll> first;
    for (size_t i = 0; i < static_cast<size_t>(trace.coreCount()); ++i) {
        const CoreId core = CoreId::at(i);
        const auto next = whoRunsNext(trace, core, at);
        if (next && (!first || next->turn.from < first->next.turn.from)) first = NextOfAll{core, *next};
    }
    return first;
}

} // namespace timeslice
