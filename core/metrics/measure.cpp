#include "core/metrics/deadlines.h"
#include "core/metrics/metrics.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using StateTimes = std::array<Nanos, kStateCount>;

Nanos timeIn(const StateTimes& times, State state) {
    return times[static_cast<size_t>(state)];
}

StateTimes stateTimes(const Trace& trace, TaskId task) {
    StateTimes times{};
    const Trace::Range range = trace.intervalsOf(task);
    for (size_t i = range.begin; i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        times[static_cast<size_t>(interval.state)] += interval.length;
    }
    return times;
}

TaskMetrics measureTask(const Trace& trace, TaskId id) {
    const TraceTask& task = trace.tasks()[id.index()];
    const StateTimes times = stateTimes(trace, id);
    TaskMetrics metrics;
    metrics.name = task.name;
    metrics.daemon = task.daemon;
    metrics.arrived = task.arrived();
    metrics.arrival = task.arrival;
    metrics.firstRun = task.firstRun;
    metrics.finish = task.finish;
    metrics.cpu = timeIn(times, State::Running);
    metrics.ready = timeIn(times, State::Ready);
    metrics.queued = timeIn(times, State::Queued);
    metrics.throttled = timeIn(times, State::Throttled);
    metrics.gilWait = timeIn(times, State::GilWait);
    metrics.lockWait = timeIn(times, State::LockWait);
    metrics.messageWait = timeIn(times, State::MessageWait);
    metrics.io = timeIn(times, State::Io);
    metrics.sleep = timeIn(times, State::Sleep);
    metrics.blocked = timeIn(times, State::Blocked);
    metrics.overhead = timeIn(times, State::Overhead);
    metrics.unknown = timeIn(times, State::Unknown);
    metrics.waiting = metrics.ready + metrics.queued + metrics.gilWait;
    return metrics;
}

// Only what falls into the makespan counts as busy, so that the share never passes 1.
struct Window {
    Nanos from{0};
    Nanos to{0};

    Nanos partOf(const Interval& interval) const {
        return std::max(std::min(interval.end(), to) - std::max(interval.start, from), Nanos{0});
    }
};

// Helpers' time is busy too.
double busyTime(const Trace& trace, const Window& window) {
    double busy = 0;
    for (const size_t number : trace.numbers()) {
        const Interval interval = trace.interval(number);
        if (!onCore(interval.state)) continue;
        busy += static_cast<double>(window.partOf(interval).count());
    }
    return busy;
}

int64_t countCoresUsed(const Trace& trace, const Window& window) {
    int64_t used = 0;
    for (int core = 0; core < trace.coreCount(); ++core)
        used += std::ranges::any_of(trace.intervalsOn(CoreId{core}), [&](uint32_t number) {
            return window.partOf(trace.interval(number)) > Nanos{0};
        });
    return used;
}

void measureCores(const Trace& trace, RunMetrics& metrics) {
    if (metrics.makespan <= Nanos{0} || trace.coreCount() == 0) return;
    const auto makespan = static_cast<double>(metrics.makespan.count());
    const Window window{trace.firstArrival(), trace.lastFinish()};
    const double busy = busyTime(trace, window);
    metrics.utilisation = busy / (makespan * trace.coreCount());
    if (!trace.coresKnown()) return;
    metrics.coresUsed = countCoresUsed(trace, window);
    if (*metrics.coresUsed > 0)
        metrics.utilisationUsed = busy / (makespan * static_cast<double>(*metrics.coresUsed));
}

// A stretch: neighbouring intervals on one core of one task, running and overhead alike.
class SwitchCounter {
  public:
    SwitchCounter(const Trace& trace, RunMetrics& metrics) : m_trace(trace), m_metrics(metrics) {}

    void countCore(CoreId core) {
        m_open = false;
        for (const uint32_t number : m_trace.intervalsOn(core)) add(m_trace.interval(number));
        if (m_open && !cutOffByTheEnd()) close();
    }

  private:
    void add(const Interval& interval) {
        const bool same = m_open && interval.task == m_last.task && interval.start == m_last.end();
        if (m_open && !same) close();
        m_open = !m_trace.tasks()[interval.task.index()].helper;
        m_last = interval;
    }
    void close() {
        ++(isVoluntary(m_last.cause) ? m_metrics.voluntarySwitches : m_metrics.involuntarySwitches);
        m_open = false;
    }
    // Nothing follows a stretch that only the run's end ended.
    bool cutOffByTheEnd() const {
        const bool unfinished = m_last.cause == Cause::Killed || m_trace.goesOn();
        return unfinished && m_last.end() == m_trace.end();
    }

    const Trace& m_trace;
    RunMetrics& m_metrics;
    Interval m_last;
    bool m_open = false; // m_last belongs to a stretch of a task that has not been counted
};

void countSwitches(const Trace& trace, RunMetrics& metrics) {
    SwitchCounter counter(trace, metrics);
    for (int core = 0; core < trace.coreCount(); ++core) counter.countCore(CoreId{core});
}

// Threads where they are known: a worker, or a loop, that goes on to its next task keeps the GIL.
bool isOfOneThread(const Holding& one, const Holding& other) {
    const bool known = one.thread.valid() && other.thread.valid();
    return known ? one.thread == other.thread : one.task == other.task;
}

// Changes of holder between tasks of the workload; a helper in between changes nothing.
int64_t countGilSwitches(const Trace& trace) {
    int64_t switches = 0;
    const Holding* last = nullptr;
    for (const Holding& holding : trace.holdings()) {
        if (trace.resources()[holding.resource.index()].kind != ResourceKind::Gil) continue;
        if (trace.tasks()[holding.task.index()].helper) continue;
        if (last && last->resource == holding.resource && !isOfOneThread(*last, holding)) ++switches;
        last = &holding;
    }
    return switches;
}

// Jain, Chiu, Hawe, "A quantitative measure of fairness", 1984: (sum x)^2 / (n sum x^2), here over x = cpu
// time / turnaround. A task that did not finish counts with its life up to the run's end; 1 when nobody got
// any time.
double fairness(std::span<const TaskMetrics> tasks, Nanos runEnd) {
    double sum = 0;
    double squares = 0;
    int64_t count = 0;
    for (const TaskMetrics& task : tasks) {
        const Nanos life = task.turnaround().value_or(runEnd - task.arrival);
        if (life <= Nanos{0}) continue;
        const double share = static_cast<double>(task.cpu.count()) / static_cast<double>(life.count());
        sum += share;
        squares += share * share;
        ++count;
    }
    return squares > 0 ? sum * sum / (static_cast<double>(count) * squares) : 1;
}

SharedList<TaskMetrics> measureTasks(const Trace& trace) {
    std::vector<TaskMetrics> tasks;
    tasks.reserve(trace.tasks().size());
    for (size_t i = 0; i < trace.tasks().size(); ++i)
        if (!trace.tasks()[i].helper) tasks.push_back(measureTask(trace, TaskId::at(i)));
    return SharedList(std::move(tasks));
}

} // namespace

RunMetrics measure(const RunResult& run) {
    RunMetrics metrics = measure(*run.trace);
    metrics.verdict = verdictOf(run);
    if (run.conditions) metrics.startCost = run.conditions->startCost;
    if (run.conditions) metrics.taskMemory = run.conditions->taskMemory;
    return metrics;
}

RunMetrics measure(const Trace& trace) {
    RunMetrics metrics;
    metrics.tasks = measureTasks(trace);
    metrics.makespan = metrics.tasks.empty() ? Nanos{0} : trace.makespan();
    metrics.deadlines = measureDeadlines(trace);
    measureCores(trace, metrics);
    countSwitches(trace, metrics);
    metrics.gilSwitches = countGilSwitches(trace);
    metrics.dropRequests = std::ranges::count(trace.marks(), MarkKind::DropRequest, &Mark::kind);
    metrics.fairness = fairness(metrics.tasks.items(), trace.end());
    return metrics;
}

} // namespace timeslice
