#include "core/machine/live/probes/probe.h"

#include <sched.h>

namespace timeslice {

using Batch = Result<std::vector<double>>;
Batch probeContextSwitch(); // switch_probes.cpp
Batch probeMigration();
Batch probeWakeUp(); // wake_probes.cpp
Batch probeLock();
Batch probeFutexWake();
Batch probeThreadStart(); // start_probes.cpp
Batch probeFork();
Batch probeSpawn();
Batch probeTimer(); // io_probes.cpp
Batch probeLoopTurn();
Batch probePipe();
Batch probePickle();

std::vector<Probe> probes() {
    std::vector<Probe> list = {
        {{"context_switch"}, probeContextSwitch},
        {{"wake_latency", "wake_latency_spread", "wake_call"}, probeWakeUp},
        {{"timer_overshoot"}, probeTimer},
        {{"lock"}, probeLock},
        {{"futex_wake"}, probeFutexWake},
        {{"loop_turn"}, probeLoopTurn},
        {{"thread_start"}, probeThreadStart},
        {{"process_fork", "process_fork_child"}, probeFork},
        {{"process_spawn"}, probeSpawn},
        {{"pipe_message", "pipe_per_byte"}, probePipe},
        {{"pickle_per_byte"}, probePickle},
    };
    if (allowedCpus().size() > 1) list.insert(list.begin() + 1, {{"migration"}, probeMigration});
    return list;
}

std::vector<int> allowedCpus() {
    cpu_set_t set;
    CPU_ZERO(&set);
    sched_getaffinity(0, sizeof set, &set);
    std::vector<int> cpus;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
        if (CPU_ISSET(static_cast<size_t>(cpu), &set)) cpus.push_back(cpu);
    return cpus;
}

void runOn(const std::vector<int>& cpus) {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const int cpu : cpus) CPU_SET(static_cast<size_t>(cpu), &set);
    sched_setaffinity(0, sizeof set, &set);
}

PinnedThread::PinnedThread(int cpu) : m_before(allowedCpus()) {
    runOn({cpu});
}

PinnedThread::~PinnedThread() {
    runOn(m_before);
}

} // namespace timeslice
