// How many tasks a model may run on this computer at a time, and why no more: the one place that knows.
//
// - Coroutines, actors and green threads: a number of ours, and what their memory takes.
// - Threads: what the system allows, whichever of its limits comes first.
// - Processes: the same, but no more than a few hundred make sense, and at most kMostProcesses start.
// - Tasks that queue for workers cost a place in the queue; their workers are threads or processes.
#pragma once

#include "core/base/result.h"
#include "core/machine/live/system/system_limits.h"
#include "core/models/parts/model_info.h"
#include "core/run/run.h"

namespace timeslice {

inline constexpr int64_t kMostLightTasks = 100'000; // and of those that queue
inline constexpr int64_t kMostProcesses = 1000;

// A limit that the tasks of a run may come to.
struct LiveRoom {
    int64_t most = 0; // tasks at a time; of a pool: workers
    Text why;         // a sentence: which limit it is, and where it is set
    Text remedy;      // a sentence: what to do about it
};

// The first limit that the threads, processes or light tasks of such a run come to.
LiveRoom roomFor(const Workload& workload, const RunSpec& spec, TaskForm form, const SystemLimits& system);

// What a live run, or one in Python, is refused for: too many tasks for this computer, or too many workers.
void checkRoom(const Workload& workload, const RunSpec& spec, const SystemLimits& system, Problems& problems);

} // namespace timeslice
