// SimSystem: what a simulated machine consists of, as its threads use it. Each part is a class of its own;
// none knows the threads but by their numbers and their SimRunner.
#pragma once

#include "core/machine/kernel.h"
#include "core/machine/simulated/job_order.h"
#include "core/machine/simulated/sim_cores.h"
#include "core/machine/simulated/sim_delays.h"
#include "core/machine/simulated/sim_events.h"
#include "core/machine/simulated/sim_machine.h"
#include "core/machine/simulated/sim_requests.h"
#include "core/trace/builder.h"

#include <memory>
#include <vector>

namespace timeslice {

class SimThread;

struct SimSystem {
    // The policy and the trace outlive it.
    SimSystem(const SimMachine& machine, Policy& policy, TraceBuilder& trace);
    ~SimSystem();
    SimSystem(const SimSystem&) = delete;
    SimSystem& operator=(const SimSystem&) = delete;

    // One that nobody has woken yet.
    SimThread& makeThread(const ThreadOptions& options, ThreadBody body);

    const SimMachine machine;
    Policy& policy;
    TraceBuilder& trace;
    SimEvents events;
    SimCores cores;
    SimRequests requests;
    SimDelays delays;
    std::vector<std::unique_ptr<SimThread>> threads; // by number
    JobOrder jobs;                                   // of the series whose jobs the policy keeps in order
    size_t living = 0;                               // of those that the run waits for
    size_t looking = 0;      // threads that only look for something (Thread::looksOnlyFor)
    bool mayBeStuck = false; // since the last look, one more of them, or one fewer that does more
    Nanos ignored{0};        // an answer that nobody looks at
    bool spinsBlock = false; // who spins leaves its core: for searches over schedules
};

} // namespace timeslice
