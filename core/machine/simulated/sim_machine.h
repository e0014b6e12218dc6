// The simulated machine's hardware: cores, hardware threads, queues, and what sharing a core, the memory or a
// cache costs.
//
// How sharing slows work down (all speeds in parts per million of an idle machine's):
// - Hardware threads: each of two busy siblings has `smtSpeed`; k > 2 share the speed of two. Intel reports
//   1.2 to 1.3 times the throughput of one thread for two (Marr et al., "Hyper-Threading Technology
//   Architecture and Microarchitecture", 2002); 0.62 stands for 1.24.
// - Memory-bound work (matmul): the memory feeds `memoryStreams` cores at full speed; m > that share it
//   evenly: each has memoryStreams / m. That is the roofline's slanted part (Williams, Waterman, Patterson,
//   "Roofline", CACM 2009).
// - Cache-bound work (chase): cores of one group share a cache. With k of them busy each has 1/k of it, and
//   its misses grow with the square root of k (Hartstein et al., "Cache miss behavior: is it sqrt(2)?",
//   2006): of the time, `cacheMisses` goes to misses when alone, so each runs at 1 / (1 + cacheMisses
//   (sqrt(k) - 1)).
#pragma once

#include "core/machine/simulated/costs.h"
#include "core/workload/lock_traits.h"

namespace timeslice {

inline constexpr int64_t kFullSpeed = 1'000'000;

struct SimMachine {
    int cores = 4; // physical ones
    int smt = 1;   // hardware threads of each
    int64_t smtSpeed = 620'000;
    int64_t memoryStreams = 2'000'000; // cores, in millionths
    int cacheCores = 4;                // cores of a group
    int64_t cacheMisses = 300'000;     // share of the time
    bool queuePerCore = false;
    bool affinity = true;            // a thread goes back to the core that it ran on, if that is idle
    bool chargeEveryQuantum = false; // a switch's cost at each end of a quantum, whoever goes on
    bool chargeEveryStart = false;   // the same at each start on a core, also the first
    Nanos balance{0};     // queues of cores are balanced this often; 0: only when a core has nothing to do
    Nanos readPerByte{0}; // of a file
    std::optional<LockProtocol> protocol = {}; // of all locks; none: as the workload says
    Costs costs;
    uint64_t seed = 1;

    int hardwareThreads() const { return cores * smt; }
};

// How far a run may go; beyond one of these it is stopped.
struct SimLimits {
    Nanos time = kNever;
    size_t intervals = 200'000'000;   // about 5 GB of trace
    uint64_t operations = UINT64_MAX; // events of the machine
};

// The parameters max_time and max_intervals.
const Parameter& maxTime();
const Parameter& maxIntervals();

// Costs, make and limits, for forms and help.
const std::vector<Parameter>& simulatedParameters();
SimMachine simulatedMachine(int cores, const Settings& settings, bool ideal, uint64_t seed);

// Speed of one of `busy` >= 1 siblings.
int64_t smtSpeedOf(const SimMachine& machine, int busy);
// Speed of one of `busy` >= 1 cores with memory-bound, or cache-bound, work.
int64_t memorySpeedOf(const SimMachine& machine, int busy);
int64_t cacheSpeedOf(const SimMachine& machine, int busy);

} // namespace timeslice
