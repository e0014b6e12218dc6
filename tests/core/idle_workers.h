// Holds the queue of a pool against what its workers do: while a job is queued for one of them, none is idle.
#pragma once

#include "core/run/run.h"

#include <string>
#include <vector>

namespace timeslice::test {

// Every stretch longer than `slack` in which it was otherwise.
//
// - A queued job has a worker that comes for it: one that has neither nothing to do nor a job (it needs a
//   core, or the GIL, or hands a result in). So an idle one is only an untruth while fewer come than jobs
//   queue.
// - Nobody is idle wrongly while the main thread is about to submit, or to start a worker; nor while a new
//   worker is about to begin, for which who submits waits.
// - Handing a job in takes what it costs, and so does a worker's start.
// - Of a pool that hands jobs out in chunks nothing is said: its jobs queue for the worker that has the chunk.
std::vector<std::string> idleWorkers(const RunResult& run, Nanos slack);

} // namespace timeslice::test
