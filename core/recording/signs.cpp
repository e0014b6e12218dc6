#include "core/recording/signs.h"

namespace timeslice {

std::vector<std::vector<Mark>> signsByTask(const Trace& trace) {
    std::vector<std::vector<Mark>> signs(trace.tasks().size());
    for (const Mark& mark : trace.marks())
        if (isSign(mark.kind) && mark.task.valid()) signs[mark.task.index()].push_back(mark);
    return signs;
}

} // namespace timeslice
