#include "core/machine/live/calibration/probe.h"

#include <cerrno>
#include <cstring>
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

tl::unexpected<Problems> refused() {
    return failure(TS_TEXT("This computer could not be measured because the system refused a call: {0}"),
                   Text::verbatim(std::strerror(errno)));
}

PinnedThread::PinnedThread(int cpu) : m_before(allowedCpus()) {
    runOn({cpu});
}

PinnedThread::~PinnedThread() {
    runOn(m_before);
}

} // namespace timeslice
