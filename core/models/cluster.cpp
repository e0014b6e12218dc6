// A cluster: processes on several nodes, each with its share of the cores, and a network between them. One
// node may fail while the run goes on: its tasks begin again on the others.
//
// How it works:
// - The main process deals the tasks to the nodes in turn; starting one there and hearing of its result takes
//   a network latency besides the cost of a process. Nodes do not lend each other cores.
// - A message to a queue takes the network's latency and its bytes their time on the sender's side.
// - A failing node's breaker is set: what computes there stops, what waits there finds out when it wakes. A
//   task that can be cancelled has a breaker of its own, which the failure sets too. The main process learns
//   of it after `detect` and starts the task anew on another node; what it had done is lost.
#include "core/base/products.h"
#include "core/models/parts/process_actions.h"
#include "core/models/parts/process_per_task.h"
#include "core/models/parts/process_start.h"

#include <algorithm>

namespace timeslice {
namespace {

const Parameter kNodes = {
    "nodes", TS_TEXT("Nodes"), TS_TEXT("How many machines share the cores."), ParameterKind::Integer, 2, 1,
    1024};
const Parameter kLatency = {
    "network_latency",
    TS_TEXT("Network latency"),
    TS_TEXT("How long a message takes between two nodes."),
    ParameterKind::Time,
    Nanos(100us).count(),
    0,
    INT64_MAX,
    {},
    true,
};
const Parameter kNetworkByte = {
    "network_per_byte",
    TS_TEXT("Network time per byte"),
    TS_TEXT("How long a byte of a message takes; 8 ns is 1 Gbit/s."),
    ParameterKind::Time,
    8,
    0,
    Nanos(1s).count(),
    {},
    true,
};
const Parameter kFailAt = {
    "fail_at", TS_TEXT("Failure at"), TS_TEXT("When the last node fails; 0: never."), ParameterKind::Time, 0,
    0,
};
const Parameter kDetect = {
    "detect",
    TS_TEXT("Detection"),
    TS_TEXT("How long it takes to detect that a node has failed."),
    ParameterKind::Time,
    Nanos(100ms).count(),
    0,
};

struct ClusterOptions {
    int nodes = 2;
    Nanos latency{0};
    Nanos perByte{0};
    Nanos failAt{0};
    Nanos detect{0};
    StartAs as = StartAs::ForkedProcess;
};

struct NodeFailed {};

class ClusterActions final : public ProcessActions {
  public:
    // `down`: of its node, if that can fail; `stop`: of the task, if it can be cancelled.
    ClusterActions(ThreadWorld& world, Thread& thread, const PlannedTask& job, Breaker* down, Breaker* stop,
                   const ClusterOptions& options)
        : ProcessActions(world, thread, job, stop), m_down(down), m_options(options) {}

    Co<> cpu(Work work) override {
        Breaker* breaker = stop() ? stop() : m_down;
        co_await m_thread.compute(work, breaker);
        look();
        endIfCancelled();
    }
    Co<> io(Request request) override {
        co_await ProcessActions::io(request);
        look();
    }
    Co<> sleep(Nanos time) override {
        co_await ProcessActions::sleep(time);
        look();
    }
    Co<> spin(Spin spin) override {
        co_await ProcessActions::spin(spin);
        look();
    }
    Co<bool> sync(Sync sync) override {
        if (sync.op == SyncOp::Put) {
            m_thread.notes().waitMeans(State::Io, Cause::Blocked);
            co_await m_thread.sleep(after(m_options.latency, timesOf(m_options.perByte, sync.bytes)), stop());
            endIfCancelled();
        }
        const bool done = co_await ProcessActions::sync(sync);
        // A task that has ended stays ended, even if the node fails later.
        if (sync.op != SyncOp::Ended && sync.op != SyncOp::Failed) look();
        co_return done;
    }

  protected:
    Breaker* spinStops() override { return stop() ? stop() : m_down; }

  private:
    void look() const {
        if (m_down && m_down->isSet()) throw NodeFailed();
    }

    Breaker* m_down;
    const ClusterOptions& m_options;
};

class Cluster final : public ProcessPerTask {
  public:
    explicit Cluster(const ClusterOptions& options) : m_options(options) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        m_options.nodes = std::min(m_options.nodes, kernel.cores());
        kernel.splitCores(m_options.nodes);
        m_kernel = &kernel;
        m_down = kernel.makeBreaker();
        ProcessPerTask::start(kernel, plan);
        if (m_options.failAt == Nanos{0} || m_options.nodes < 2) return;
        kernel.setAt(*m_down, m_options.failAt);
    }

  private:
    // The next node in turn, among those that are up.
    int nextNode() {
        const int up = m_down->isSet() ? m_options.nodes - 1 : m_options.nodes;
        return m_next++ % up;
    }

    Co<> startOne(Thread& thread, const PlannedTask& job) override {
        ThreadOptions options = optionsFor(job);
        options.node = nextNode();
        options.start = options.node == 0 ? Nanos{0} : after(thread.now(), m_options.latency);
        const int node = options.node;
        co_await thread.spawn(m_options.as, options,
                              [this, &job, node](Thread& own) { return body(own, job, node); });
    }

    Co<> body(Thread& thread, const PlannedTask& job, int node) {
        const bool mayFail =
            node == m_options.nodes - 1 && m_options.failAt > Nanos{0} && m_options.nodes > 1;
        Breaker* stop = stopOf(job);
        if (mayFail && stop) m_kernel->setAt(*stop, std::max(thread.now(), m_options.failAt));
        ClusterActions steps(world(), thread, job, mayFail ? m_down.get() : nullptr, stop, m_options);
        bool lost = false;
        try {
            const TaskEnd end = co_await job.program(steps);
            if (end != TaskEnd::Cancelled) co_await thread.pay(Cost::PipeMessage); // its result
        } catch (const NodeFailed&) {
            lost = true;
        }
        if (!lost) {
            thread.notes().finished(job.task);
            co_return;
        }
        thread.notes().mark(MarkKind::Restart, job.task, job.task);
        thread.notes().unbind(State::MessageWait, Cause::Killed);
        thread.notes().waitMeans(State::MessageWait, Cause::Blocked);
        co_await thread.sleep(m_options.detect);
        if (stop && !world().book.cancelled(job.task)) stop->clear(); // the failure had set it
        co_await startOne(thread, job);
    }

    ClusterOptions m_options;
    Kernel* m_kernel = nullptr;
    std::unique_ptr<Breaker> m_down;
    int m_next = 0;
};

constexpr const char* kNodesShareNothing =
    TS_TEXT("nodes of a cluster share nothing, so there is nothing to lock; send a message instead.");

} // namespace

extern const ModelInfo kCluster;
const ModelInfo kCluster = {
    "cluster",
    TS_TEXT("Cluster"),
    TS_TEXT("parallel: on several machines"),
    TS_TEXT("Processes on several machines connected by a network; one machine may fail during the run."),
    {TS_TEXT("preemptive, by each machine's operating system"), TS_TEXT("yes, on many machines"),
     TS_TEXT("tens of processes on each of many machines"),
     TS_TEXT("On each machine, processes cost as much as usual; "
             "you can add machines as long as the network keeps up."),
     TS_TEXT("allowed: only their own process waits"),
     TS_TEXT("More work than one machine can do, or work that must survive the loss of one.")},
    {kNodes, kLatency, kNetworkByte, startMethod(), kFailAt, kDetect},
    [](const Settings& settings, bool ideal) -> std::unique_ptr<Model> {
        ClusterOptions options;
        options.nodes = static_cast<int>(valueOf(kNodes, settings, false));
        options.latency = Nanos(valueOf(kLatency, settings, ideal));
        options.perByte = Nanos(valueOf(kNetworkByte, settings, ideal));
        options.failAt = Nanos(valueOf(kFailAt, settings, false));
        options.detect = Nanos(valueOf(kDetect, settings, false));
        options.as = startAs(settings);
        return std::make_unique<Cluster>(options);
    },
    {{StepKind::Lock, kNodesShareNothing},
     {StepKind::TryLock, kNodesShareNothing},
     {StepKind::Acquire, kNodesShareNothing},
     {StepKind::Release, kNodesShareNothing},
     {StepKind::ReadLock, kNodesShareNothing},
     {StepKind::WriteLock, kNodesShareNothing},
     {StepKind::Notify, kNodesShareNothing},
     {StepKind::NotifyAll, kNodesShareNothing}},
    {.live = false, .queues = true},
};

} // namespace timeslice
