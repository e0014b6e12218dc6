// A deadlock as sentences: the wait-for cycle, and the four conditions that must hold together for one.
//
// The conditions are those of Coffman, Elphick and Shoshani, "System Deadlocks", ACM Computing Surveys 3(2),
// 1971, section 2. Each is pointed at in the trace with tasks, resources and instants, for a view to show.
#pragma once

#include "core/trace/trace.h"

namespace timeslice {

struct DeadlockReport {
    // A task of the cycle: what it holds, and for what it waits.
    struct Edge {
        TaskId task;
        ResourceId holds; // what the edge before waits for; none: its end is waited for
        std::optional<Nanos> holdsSince;
        ResourceId waitsFor; // none: for the end of `heldBy`
        Nanos waitsSince{0};
        TaskId heldBy;
        Text text;
    };

    enum class Kind : uint8_t { MutualExclusion, HoldAndWait, NoPreemption, CircularWait };
    struct Place {
        Nanos time{0};
        TaskId task;
        ResourceId resource; // none: the whole cycle, or a task's end
    };
    struct Condition {
        Kind kind = Kind::MutualExclusion;
        Text title;
        Text text;
        std::vector<Place> places; // the one that the text names first
    };

    Nanos closed{0};                   // when the last wait of the cycle began
    std::vector<Edge> edges;           // in the order of the trace's deadlock()
    std::vector<Condition> conditions; // the four, in the paper's order
};

// None when the trace has no deadlock.
std::optional<DeadlockReport> deadlockReport(const Trace& trace);

} // namespace timeslice
