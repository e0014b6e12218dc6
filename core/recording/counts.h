// How many of what a trace has: one walk over its intervals and marks.
#pragma once

#include "core/base/enum_table.h"
#include "core/trace/trace.h"

#include <set>

namespace timeslice {

struct TraceCounts {
    size_t tasks = 0; // of the workload
    size_t helpers = 0;
    EnumTable<State, size_t> intervals{}; // in each state
    EnumTable<MarkKind, size_t> marks{};  // of each kind

    std::set<State> states() const;   // that occur
    std::set<MarkKind> signs() const; // the same, of marks that are signs (signs.h)
};

TraceCounts countsOf(const Trace& trace);

} // namespace timeslice
