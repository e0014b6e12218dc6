#include "core/machine/simulated/sim_system.h"

#include "core/machine/simulated/sim_thread.h"

namespace timeslice {

SimSystem::SimSystem(const SimMachine& make, Policy& chosen, TraceBuilder& builder)
    : machine(make), policy(chosen), trace(builder), events(static_cast<size_t>(machine.hardwareThreads())),
      cores(machine, policy, trace, events), requests(events, machine.readPerByte),
      delays(machine.costs, machine.seed) {}

SimSystem::~SimSystem() = default;

SimThread& SimSystem::makeThread(const ThreadOptions& options, ThreadBody body) {
    const ThreadId id = trace.addThread();
    threads.push_back(std::make_unique<SimThread>(*this, id, options, std::move(body)));
    SimThread& made = *threads.back();
    cores.announce(made.runner(), options.traits, options.burst);
    if (options.traits.series >= 0) made.announceJob(options);
    if (!options.daemon) ++living;
    return made;
}

} // namespace timeslice
