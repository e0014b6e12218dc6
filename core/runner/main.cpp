// timeslice-runner: performs one live run and exits. Started by the window or the command line
// (core/run/runner_process.h) with the order on descriptor 3 and the log's memory on descriptor 4; started by
// hand, it only says so and exits.
//
// It dies with the process that started it, and at its time limit in any case; it takes at most half of the
// machine's memory. All its messages go into the log.
//
// In a run whose tasks are processes, everything lies in a shared heap (core/machine/live/system/shared_heap.h) and
// the log at a fixed address; its workers are forked from a fork server, or are this program, started with
// --worker.
#include "core/base/caught.h"
#include "core/base/sanitized.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/live_kernel.h"
#include "core/machine/live/system/cpus.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "core/machine/live/system/resident_memory.h"
#include "core/machine/live/system/shared_heap.h"
#include "core/machine/live/system/system_calls.h"
#include "core/models/registry.h"
#include "core/run/engine.h"
#include "core/run/process_plan.h"
#include "core/run/runner_process.h"
#include "core/run/wire.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <set>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <unistd.h>

namespace {

using namespace timeslice;

constexpr int64_t kCalibration = 100'000'000;    // ns
constexpr int64_t kMoreCalibration = 60'000'000; // ns, of each further kernel
constexpr int64_t kCheck = 30'000'000;           // ns
constexpr unsigned kGrace = 30;                  // s over the time limit: the parent's own watch comes first
constexpr int kHeap = 5;                         // descriptor
constexpr unsigned long kFixed = 0xffffffffUL;   // asks personality(2) for what is set

void* logPlace() {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): a place of our choice
    return reinterpret_cast<void*>((uintptr_t{1} << 44) + (uintptr_t{1} << 40));
}

void limitMemory() {
    if (kSanitized) return; // which reserve memory that they do not use
    struct sysinfo info {};
    if (sysinfo(&info) != 0) return;
    const rlim_t half = static_cast<rlim_t>(info.totalram) * info.mem_unit / 2;
    const rlimit limit{half, half};
    setrlimit(RLIMIT_DATA, &limit);
}

void allowManyFiles() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

// This program's functions must be where a started worker looks for them: at the same addresses.
void becomeUnrandomised(char** arguments) {
    const int now = personality(kFixed);
    if (now < 0 || (now & ADDR_NO_RANDOMIZE) != 0) return;
    if (personality(static_cast<unsigned long>(now) | ADDR_NO_RANDOMIZE) < 0) return;
    execv("/proc/self/exe", arguments);
}

void visitSteps(const std::vector<Step>& steps, const auto& visit) {
    for (const Step& step : steps) {
        visit(step);
        visitSteps(step.steps, visit);
    }
}

// The devices that the workload asks, if any.
Result<std::unique_ptr<DeviceHost>> startDevices(const Workload& workload) {
    bool needed = false;
    for (const TaskGroup& group : workload.groups)
        visitSteps(group.steps,
                   [&](const Step& step) { needed |= step.kind == StepKind::Io && !step.lines; });
    if (!needed) return std::unique_ptr<DeviceHost>();
    std::vector<LinkSpec> links;
    std::vector<ServerSpec> servers;
    for (size_t i = 0; i < workload.resources.size(); ++i) {
        const Resource& resource = workload.resources[i];
        if (resource.kind == ResourceKind::Link) links.push_back({ResourceId::at(i), resource.size});
        if (resource.kind == ResourceKind::Server) servers.push_back({ResourceId::at(i), resource.size});
    }
    return DeviceHost::start(links, servers);
}

// Files, and the speed of each kernel, as far as the workload needs them.
class Surroundings {
  public:
    Problems prepare(const Workload& workload) {
        for (const TaskGroup& group : workload.groups)
            visitSteps(group.steps, [this](const Step& step) { look(step); });
        for (const Resource& resource : workload.resources)
            resources.shared.push_back(resource.kind == ResourceKind::RwLock ||
                                       (resource.kind == ResourceKind::Semaphore && resource.size != 1));
        return m_problems;
    }

    LiveResources resources;

  private:
    void look(const Step& step) {
        if (step.kind == StepKind::Io && step.lines) makeFile(step);
        const bool works = infoOf(step.kind).time == StepTime::Work;
        double& speed = resources.unitsPerNano[step.kernel];
        if (works && step.kernel != WorkKernel::Chain && speed == 0)
            speed = measure(kernelInfo(step.kernel), kMoreCalibration);
    }

    void makeFile(const Step& step) {
        if (resources.files.contains(step.bytes)) return;
        Result<LineFile> file = LineFile::make(step.bytes);
        if (file)
            resources.files.emplace(
                step.bytes,
                LiveResources::File{std::make_shared<const LineFile>(std::move(*file)), step.cached});
        else
            m_problems = file.error();
    }

    Problems m_problems;
};

// Of the resources of copied processes the same is true as of those that they are copies of.
void addCopies(const RunPlan& plan, std::vector<bool>& shared) {
    for (const PlannedCopies& copies : plan.copies)
        for (size_t copy = 0; copy < plan.groups[copies.group].tasks; ++copy)
            for (size_t place = 0; place < copies.resources; ++place)
                shared.push_back(shared[copies.objects[place]]);
}

// All of a run that its workers may need, in the shared heap when there is one.
struct LiveRun {
    LiveOrder order;
    RunPlan plan;
    std::unique_ptr<Model> model;
    std::unique_ptr<LiveKernel> kernel;

    // From now on each task tells the header when it begins.
    void countTasks(LogHeader& header) {
        m_programs.reserve(plan.tasks.size()); // they stay where they are
        for (PlannedTask& job : plan.tasks) {
            const auto& program = m_programs.emplace_back(std::move(job.program));
            job.program = [&program, &header](TaskActions& actions) {
                header.tasksBegun.fetch_add(1, std::memory_order_relaxed); // a counter
                return program(actions);
            };
        }
    }

    // Of those that the start of the model has made; 0: a task is more than that.
    int64_t costOfTask(int64_t startOfModel) const {
        if (findModel(order.model)->reach.form != TaskForm::Light) return 0;
        const auto made = std::ranges::count(plan.tasks, false, &PlannedTask::spawned);
        return made > 0 ? std::max<int64_t>(1, startOfModel / made) : 0;
    }

  private:
    std::vector<std::function<Co<TaskEnd>(TaskActions&)>> m_programs;
};

// Marks the run as done, and exits without destroying anything when a worker, or a daemon, may still be using
// it.
int finish(const LiveRun& live, SharedLog& log) {
    const bool daemons = live.kernel->leavesDaemons();
    if (!daemons) {
        runOn({live.order.cores.front()});
        log.header().speedAfter = measureChain(kCheck);
    }
    log.done();
    if (daemons || SharedHeap::isOpen()) _exit(0);
    return 0;
}

int run(LiveOrder order, std::unique_ptr<DeviceHost> devices, SharedLog& log) {
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

    const auto live = std::make_unique<LiveRun>();
    live->order = std::move(order);
    live->plan = planFor(live->order.workload, live->order.seed);
    if (findModel(live->order.model)->reach.copies) planProcesses(live->order.workload, live->plan);
    runOn({live->order.cores.front()});
    header.speedBefore = measureChain(kCalibration);
    Surroundings surroundings;
    if (const Problems problems = surroundings.prepare(live->order.workload); !problems.empty()) {
        log.fail(describe(problems));
        return 1;
    }
    runOn(live->order.cores);
    live->countTasks(header);
    LiveMachine machine{live->order.cores, header.speedBefore, live->order.checkpoint, *switches};
    machine.processes = SharedHeap::isOpen();
    machine.resources = std::move(surroundings.resources);
    addCopies(live->plan, machine.resources.shared);
    if (devices) machine.resources.devices = devices->addresses();
    live->kernel =
        std::make_unique<LiveKernel>(std::move(machine), log, static_cast<int>(live->plan.tasks.size()),
                                     static_cast<int>(live->plan.resourceCount()));
    live->model = findModel(live->order.model)->make(live->order.settings, live->order.ideal);
    header.memoryBefore = residentBytes();
    const int64_t begun = monotonicNow();
    live->model->start(*live->kernel, live->plan);
    header.taskCost = live->costOfTask(monotonicNow() - begun);
    const bool done = live->kernel->run();
    // A daemon that waits for a device would take the device's end for a failure of the run.
    if (done && live->kernel->leavesDaemons()) log.done();
    devices.reset();
    if (!done) _exit(1);
    return finish(*live, log);
}

int work(const char* address) {
    if (!SharedHeap::attach(kHeap)) return 1;
    const auto log = std::make_unique<SharedLog>(RunnerProcess::kLog, logPlace());
    ForkServer::Worker* worker = ForkServer::workerFrom(address);
    if (!log->valid() || !worker || !SharedHeap::holds(worker)) return 1;
    worker->enter();
    _exit(0);
}

// What each forked process keeps for itself is created before the shared heap is opened, what they share
// after that: the order is read twice.
int runOrder(char** arguments) {
    const std::string text = contentsOf(RunnerProcess::kOrder);
    const auto first = orderFromJson(text);
    const ModelInfo* model = first ? findModel(first->model) : nullptr;
    const bool processes = model && model->reach.processes;
    if (processes) becomeUnrandomised(arguments);
    Result<std::unique_ptr<DeviceHost>> devices =
        first ? startDevices(first->workload) : std::unique_ptr<DeviceHost>();
    if (processes && !SharedHeap::open(kHeap)) return 1;
    const auto log = std::make_unique<SharedLog>(RunnerProcess::kLog, processes ? logPlace() : nullptr);
    if (!log->valid()) return 1;
    limitMemory();
    allowManyFiles();
    auto order = orderFromJson(text);
    if (!order || !devices) {
        log->fail(describe(order ? devices.error() : order.error()));
        return 1;
    }
    if (getppid() != order->parent) return 1; // it was gone before we asked to end with it
    return run(std::move(*order), std::move(*devices), *log);
}

// Whatever exception escapes, it is reported to the run's parent.
int runOrderAndTell(char** arguments) {
    try {
        return runOrder(arguments);
    } catch (...) {
        SharedLog log(RunnerProcess::kLog);
        if (log.valid()) log.fail(plainEnglish().render(causeOfCaught()));
        return 1;
    }
}

bool startedByTimeslice() {
    const SharedLog log(RunnerProcess::kLog);
    return log.valid() && log.header().magic == LogHeader::kMagic;
}

} // namespace

int main(int count, char** arguments) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NAME, "timeslice-runner"); // also when it was started through /proc
    if (!startedByTimeslice()) {
        std::fputs("timeslice-runner performs live runs and is started by timeslice. Use: timeslice run\n",
                   stderr);
        return 2;
    }
    if (count == 3 && std::strcmp(arguments[1], ForkServer::kWorkerOption) == 0) return work(arguments[2]);
    return runOrderAndTell(arguments);
}
