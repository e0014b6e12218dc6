// What is said of a process of threads that forked: of locks that threads hold which the copy does not have, and
// of Python's warning.
#pragma once

#include "core/trace/trace.h"

namespace timeslice::explaining {

// In a copied process: threads that it does not have held the lock when it was made.
bool isHeldByNobody(const Trace& trace, ResourceId lock);
// Who did. Of such a lock.
Text whoHeldAtFork(const Trace& trace, ResourceId lock);
// A task stops, as it has to wait for such a lock.
Text wantsWhatNobodyReleases(const Trace& trace, const Interval& before, ResourceId lock);
// Of a task that waits for such a lock at the end of a deadlocked run.
Text waitsForNobody(const Trace& trace, const WaitEdge& wait);

// The task forked, at that time, beside other threads.
Text forkWarning(const Trace& trace, TaskId task, Nanos time);

} // namespace timeslice::explaining
