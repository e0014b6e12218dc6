// From a live run's log to its trace.
//
// How it works:
// - A model is started once more on a PlanKernel (plan_kernel.h), which makes the same lanes, resources and
//   threads in the builder, in the same order as in the process that ran.
// - The log's records are put right and in the order of time (settled_log.h), and told one by one. Those of
//   the machine say when a thread was on a core (replayed_cores.h); those of the model are its notes
//   (note_records.h).
// - Where the kernel recorded a thread's switches, they say when it was on a core, and the program's own
//   records say what a wait meant. Otherwise a wait begins and ends with the program's records.
// - What is told is summed up, thread by thread, and held against what the system counted (agreement.h).
#pragma once

#include "core/machine/live/record/agreement.h"
#include "core/machine/live/record/plan_kernel.h"
#include "core/machine/live/record/record.h"
#include "core/machine/live/record/replayed_cores.h"
#include "core/trace/builder.h"

#include <optional>
#include <vector>

namespace timeslice {

// How far a log is told that has no end of its own: of a run that goes on, or that was ended from outside.
struct ToldUntil {
    ClockPair now;   // a moment on the log's clock, at or before which the run was ended
    Nanos before{0}; // told is what happened up to so long before it
};

// Tells the builder what the log holds. `cores`: the CPU numbers the run could use, in the order of the
// trace's cores. Answers the run's end: when its last thread ended, else what `until` says, else the last
// record's time. `agreement`, if any, becomes what the record and the system's counts have to say of each
// other.
struct ReplayOptions {
    Places places = Places::AsRecorded;
    std::optional<ToldUntil> until = {};
    RecordAgreement* agreement = nullptr;
};
Nanos replay(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder,
             const ReplayOptions& options = {});

} // namespace timeslice
