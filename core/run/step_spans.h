// The steps of a simulated run as spans: which step of the workload each task was in, and when.
//
// How it works: they are not recorded. Since a simulated run is the same each time, it is run once more, with
// an observer that notes when the program of each task begins and ends a step. That is exact where reckoning
// from the states is not (a step may be interrupted, wait, take no time, or end as its task is cancelled),
// and a run that nobody asks about costs nothing.
//
// A step lasts from the moment at which the program comes to it until it goes on: a `cpu` with all its waits
// for a core, an `io` until its task has a core again. The first one begins when the task first has a core. A
// `repeat` is a span around those of its rounds. What a task was in when it was cancelled, or when the run
// ended, ends then.
#pragma once

#include "core/run/run.h"
#include "core/trace/name_table.h"
#include "core/trace/span_store.h"

#include <vector>

namespace timeslice {

// What a step span's name stands for.
struct SpanStep {
    StepKind kind = StepKind::Cpu;
    Place place; // in the workload's file
};

struct StepSpans {
    TracePtr trace;              // of the second run, equal to the first one's
    SpanStore spans;             // of the tasks of that trace
    NameTable names;             // "cpu 5 ms", "lock fork 1": each step has a name of its own, however equal
    std::vector<SpanStep> steps; // by name
};

// Takes as long as the run. `hooks`: as for run(). When it is stopped, the spans reach as far as it came.
// Errors: those of run(), and that the run was not simulated. No exception leaves it.
Result<StepSpans> stepSpans(const Workload& workload, const RunSpec& spec, std::stop_token stop = {},
                            const RunHooks& hooks = {});

// Of a run that has been made, as far as it came: one that a person or a time limit ended stops at the same
// simulated time again. There the very last instant may hold more than the first run had of it.
Result<StepSpans> stepSpansOf(const Workload& workload, const RunResult& made, std::stop_token stop = {});

} // namespace timeslice
