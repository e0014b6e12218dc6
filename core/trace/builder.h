// TraceBuilder: turns what threads and models report into the intervals of tasks.
//
// How it works:
// - A thread is on a core or off it, and works for at most one task (bind). A task that no thread works for
//   has a parked state that the model gives (ready in a loop's queue, waiting for I/O ...).
// - A task's state follows: overlay of the model (gil_wait ...) if there is one; else running or overhead
//   when its thread is on a core; else what its thread waits for; else ready. Every report recomputes it;
//   only a change ends an interval. So the simulated machine reports as it goes, and a live run's records are
//   replayed, merged by time, through the same door.
// - Intervals of no length vanish, and equal neighbours that touch become one.
// - Time never runs backwards: an earlier time than the last of the same task is taken as that one and
//   counted.
// Not thread-safe: one builder, one thread. Times count from the run's start.
#pragma once

#include "core/trace/trace.h"

#include <deque>
#include <set>

namespace timeslice {

// Tasks that follow one another.
struct TaskRange {
    size_t first = 0;
    size_t count = 0;
};

class TraceBuilder {
  public:
    // `cores`: hardware threads of the machine.
    explicit TraceBuilder(int cores);

    // `arrival`: when it is due; arrive() corrects it. A helper that no thread works for is idle.
    // `daemon`: the run does not wait for it.
    TaskId addTask(std::string name, bool helper = false, Nanos arrival = Nanos{0}, bool daemon = false);
    // What a task does from its arrival until somebody works for it: Ready, or Queued. Before the first task.
    void tasksBeginAs(State state) { m_first = state; }
    // `value`: of a variable, at the start.
    ResourceId addResource(std::string name, ResourceKind kind, int64_t value = 0);
    void endedBy(ResourceId resource, std::vector<std::string> tasks);
    // Which tasks have deadlines, by task.
    void setSeries(std::vector<JobSeries> series) { m_trace->m_series = std::move(series); }
    ThreadId addThread();
    ResourceKind kindOf(ResourceId resource) const { return m_trace->m_resources[resource.index()].kind; }
    size_t threadCount() const { return m_threads.size(); }

    // A task's life. It may arrive ahead of time: reports from before its arrival are not seen.
    void arrive(TaskId task, Nanos time);
    // One that ends before it is due (it was cancelled) has a life of no length at that moment.
    void finish(TaskId task, Nanos time);
    // Done with the core at the moment of finishing; the thread may live on.
    bool finished(TaskId task) const { return m_tasks[task.index()].finished; }

    // A thread works for a task from now on (it is on a core, or will be), until unbind. The task's parked
    // state ends.
    void bind(ThreadId thread, TaskId task, Nanos time);
    // The task stands in `state` from now on, without a thread.
    void unbind(ThreadId thread, State state, Cause cause, int32_t argument, Nanos time);
    // Changes the parked state of a task that no thread works for. `time` may lie before the last report, but
    // not before the task's own last change.
    void park(TaskId task, State state, int32_t argument, Nanos time);

    // A thread got a core. The first `overhead` of its time there is switching.
    void on(ThreadId thread, CoreId core, Nanos time, Nanos overhead = Nanos{0});
    // A thread lost its core, with the cause; its task is Ready until told otherwise.
    void off(ThreadId thread, Cause cause, int32_t argument, Nanos time);
    // Off a core and waiting (Io, Sleep, LockWait, MessageWait, Throttled).
    void offWaiting(ThreadId thread, State state, Cause cause, int32_t argument, Nanos time);
    // What it waited for has come: it is Ready. An overlay that said the same as the wait is over too.
    void ready(ThreadId thread, Nanos time);
    // On the core, the thread does overhead from now on, or its own work again.
    void overhead(ThreadId thread, bool begins, Nanos time);

    // The model's word for the bound task's state, whatever the thread does (off and on the core), until
    // cleared.
    void overlay(ThreadId thread, State state, Cause cause, int32_t argument, Nanos time);
    void clearOverlay(ThreadId thread, Nanos time);

    // Resources: who holds, who waits.
    void take(ResourceId resource, TaskId task, Nanos time, ThreadId thread = {});
    void release(ResourceId resource, TaskId task, Nanos time);
    void blockedOn(ResourceId resource, TaskId task);
    void unblocked(TaskId task);
    // Tasks that do not arrive by themselves, and who can start them.
    void startedBy(TaskRange tasks, std::vector<TaskRange> starters) {
        m_starts.push_back({tasks, std::move(starters)});
    }
    // The task waits for the other's end.
    void blockedOnEnd(TaskId task, TaskId other, bool any = false); // `any`: one of several would do
    TaskId taskOf(ThreadId thread) const { return m_threads[thread.index()].task; }

    void mark(MarkKind kind, TaskId task, TaskId other, Nanos time, ResourceId resource = {});
    // An update of a variable was written; its value is this now.
    void store(ResourceId variable, int64_t value);
    // One was added to it in one step.
    void increase(ResourceId variable);
    // An update of a copy of it that another process has.
    void updateElsewhere(ResourceId variable) { ++m_resources[variable.index()].updates; }
    // The same of a value that owes nothing to the one before.
    void write(ResourceId variable, int64_t value);
    void remark(Text text);

    // A group whose tasks may be throttled; it has the number of those before it. In one more period some task
    // of it has to rest.
    void addCgroup(std::string name, Nanos quota, Nanos period);
    std::span<const TraceCgroup> cgroups() const { return m_trace->m_cgroups; }
    void throttles(size_t cgroup) { ++m_trace->m_cgroups[cgroup].throttled; }

    // A cycle in the wait-for graph as it stands, empty if there is none. A task that waits for itself is a
    // cycle. Whoever waits for a semaphore, or for the first of several ends, is only part of one while none of
    // its holders, or of these tasks, can go on.
    std::vector<WaitEdge> findCycle() const;
    // Whether every task that is there waits for what only another one can do. `queuesSince`: tasks that arrived
    // until then and have never run do not count, since those that wait have all the threads.
    bool allWait(std::optional<Nanos> queuesSince) const;
    // The run ends here: the cycle, if there is one, and who waits for what.
    void setDeadlock(std::vector<WaitEdge> cycle);

    Nanos lastTime() const { return m_last; }
    // Room taken, in intervals; a little more than there are.
    size_t intervalCount() const { return m_trace->m_store.rowCount(); }

    // Closes everything at `end` and hands the trace out; the builder is empty afterwards.
    TracePtr build(Nanos end);
    // The same for a run that goes on after `end`: nothing is killed there.
    TracePtr buildSoFar(Nanos end);

  private:
    // What a task is doing, and for whom or what it waits.
    struct Doing {
        State state = State::Ready;
        CoreId core;
        int32_t argument = -1;
        bool operator==(const Doing&) const = default;
    };
    // Why a state ends, and who did it.
    struct Why {
        Cause cause = Cause::None;
        int32_t argument = -1;
    };

    // Read and written at every change of state: one line of the cache.
    struct alignas(64) Task {
        Nanos since{0};
        Nanos arrival{0};
        Doing doing;
        ThreadId thread;                                     // that works for it
        IntervalStore::Place last = IntervalStore::kNoPlace; // of its last closed interval
        ResourceId waitsFor;
        bool alive = false;
        bool finished = false;
        bool hasRun = false;  // for some time
        bool skipped = false; // a state of no length since its last closed interval
    };
    struct alignas(64) Thread {
        TaskId task;
        CoreId core; // none: off
        bool overhead = false;
        Nanos overheadUntil{-1}; // end of the switching at the start of its turn; negative: over
        std::optional<Doing> overlay;
        Doing waiting; // off a core: what for, Ready when only for a core
    };
    struct Holder {
        TaskId task;
        Nanos since{0};
        ThreadId thread;
    };
    struct Resource {
        std::deque<Holder> holders; // the longest first
        Nanos freeSince{0};
        int64_t updates = 0; // of a variable
        int64_t first = 0;   // its value at the start
        int64_t value = 0;   // after the last update
        bool written = false;
    };
    struct Starts {
        TaskRange tasks;
        std::vector<TaskRange> by;
    };
    friend class WaitGraph;
    static TraceVariable variableOf(ResourceId id, const Resource& resource);

    void change(TaskId task, const Doing& doing, Why why, Nanos time);
    void close(TaskId task, Why why, Nanos time);
    bool joinLast(const Task& task, const IntervalStore::Row& row);
    void listOnCore(CoreId core, const Task& task);
    void setLastCause(const Task& task, Cause cause);
    std::vector<IntervalStore::Place> closeRows(Nanos end);
    void refresh(ThreadId thread, Why why, Nanos time);
    void settleOverhead(ThreadId thread, Nanos time);
    Doing doingOf(const Thread& thread) const;
    Nanos inOrder(Nanos time, Nanos notBefore);
    std::span<const TaskId> endsAwaitedBy(size_t task) const {
        if (task >= m_waitsForEnds.size()) return {};
        return m_waitsForEnds[task];
    }
    static Coming comingOf(const Task& task, Nanos end);
    void closeAll(Nanos end, Cause unfinished);
    TracePtr build(Nanos end, Cause unfinished);

    std::shared_ptr<Trace> m_trace;
    std::vector<Task> m_tasks;
    std::vector<std::vector<TaskId>> m_waitsForEnds; // by task, up to the last that ever waited for one
    std::set<TaskId> m_oneEndWillDo;                 // tasks that wait for the first of them
    std::vector<Starts> m_starts;
    std::vector<Thread> m_threads;
    std::vector<Resource> m_resources;
    std::vector<Nanos> m_lastStartOn; // by core
    State m_first = State::Ready;
    bool m_coresInOrder = true; // every core's intervals came by start
    Nanos m_last{0};
    int64_t m_repaired = 0;
};

} // namespace timeslice
