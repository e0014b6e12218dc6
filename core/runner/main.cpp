// timeslice-runner: does one live run and ends. Started by the window or the command line
// (core/run/runner_process.h) with the order on descriptor 3 and the log's memory on descriptor 4; useless by
// hand, and says so.
//
// It dies with whoever started it, and at its time limit whatever happens; it takes at most half of the
// machine's memory. All that it has to say goes into the log.
#include "core/machine/live/live_kernel.h"
#include "core/machine/live/work_kernel.h"
#include "core/run/engine.h"
#include "core/run/runner_process.h"
#include "core/run/wire.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <unistd.h>

namespace {

using namespace timeslice;

constexpr int64_t kCalibration = 100'000'000; // ns
constexpr int64_t kCheck = 30'000'000;        // ns
constexpr unsigned kGrace = 30;               // s over the time limit: the parent's own watch comes first

std::string readAll(int descriptor) {
    std::string text;
    char buffer[65536];
    for (ssize_t count = 0; (count = read(descriptor, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<size_t>(count));
    return text;
}

void limitMemory() {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    struct sysinfo info {};
    if (sysinfo(&info) != 0) return;
    const rlim_t half = static_cast<rlim_t>(info.totalram) * info.mem_unit / 2;
    const rlimit limit{half, half};
    setrlimit(RLIMIT_DATA, &limit);
#endif
}

void allowManyFiles() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

void stayOn(const std::vector<int>& cores) {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const int core : cores) CPU_SET(static_cast<size_t>(core), &set);
    sched_setaffinity(0, sizeof set, &set);
}

int run(const LiveOrder& order, SharedLog& log) {
    alarm(static_cast<unsigned>(std::min<int64_t>(order.timeout / 1s, 1'000'000)) + kGrace);
    LogHeader& header = log.header();
    const auto switches = firstSwitchSource(std::getenv("TIMESLICE_SWITCHES"));
    if (!switches) {
        log.fail(describe(switches.error()));
        return 1;
    }
    header.clock = bestClock(order.cores);
    header.pairBefore = RunClock(header.clock).pair();
    header.phase.store(LogPhase::Calibrating, std::memory_order_relaxed);
    stayOn({order.cores.front()});
    header.speedBefore = measureChain(kCalibration);
    stayOn(order.cores);

    const RunPlan plan = planFor(order.workload);
    const auto model = findModel(order.model)->make(order.settings, order.ideal);
    LiveKernel kernel({order.cores, header.speedBefore, order.checkpoint, *switches}, log,
                      static_cast<int>(plan.jobs.size()), static_cast<int>(plan.resources.size()));
    model->start(kernel, plan);
    if (!kernel.run()) return 1;
    stayOn({order.cores.front()});
    header.speedAfter = measureChain(kCheck);
    header.phase.store(LogPhase::Done, std::memory_order_release);
    return 0;
}

} // namespace

int main() {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    SharedLog log(RunnerProcess::kLog);
    if (!log.valid() || log.header().magic != LogHeader::kMagic) {
        std::fputs("timeslice-runner does live runs for timeslice and is started by it. Use: timeslice run\n",
                   stderr);
        return 2;
    }
    limitMemory();
    allowManyFiles();
    const auto order = orderFromJson(readAll(RunnerProcess::kOrder));
    if (!order) {
        log.fail(describe(order.error()));
        return 1;
    }
    if (getppid() != order->parent) return 1; // it was gone before we asked to end with it
    try {
        return run(*order, log);
    } catch (const std::exception& error) {
        log.fail(error.what());
        return 1;
    }
}
