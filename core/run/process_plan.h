// What the processes share among their tasks that a `fork` makes, where tasks are threads of one process. Private
// to core/run.
//
// How it works: a copy's own steps, and those of all tasks that it or they may start, say which resources its
// process uses. Each process has all of these anew; in the trace they are called after it, "log (Main.1)", and
// have numbers behind the workload's resources.
#pragma once

#include "core/models/parts/model.h"
#include "core/trace/builder.h"
#include "core/workload/workload.h"

namespace timeslice {

// Fills in what each group of copies shares; the rest of the plan is there.
void planProcesses(const Workload& workload, RunPlan& plan);

// Enters their resources, behind those of the workload.
void enterProcesses(const Workload& workload, const RunPlan& plan, TraceBuilder& builder);

} // namespace timeslice
