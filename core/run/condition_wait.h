// A wait on a condition, as Mesa's monitors have it (Lampson and Redell, "Experience with Processes and Monitors in
// Mesa", 1980): who notifies goes on and keeps the lock, and who was notified takes it anew, behind whoever comes
// first. The same for all models and both machines.
#pragma once

#include "core/models/parts/model.h"

namespace timeslice {

struct ConditionWait {
    size_t condition = 0;
    size_t lock = 0;
    int64_t depth = 1; // how often the task holds the lock: an rlock is given away whole
    std::optional<Nanos> timeout;
};

// Answers whether the task was notified. It holds the lock again behind it in any case, also when it is cancelled
// meanwhile (TaskCancelled). A notification that reached one that was cancelled goes to the next.
Co<bool> waitUntilNotified(TaskActions& actions, ConditionWait wait);

} // namespace timeslice
