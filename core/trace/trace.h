// Trace: what happened in one run. Metrics, views and exports read this and nothing else.
//
// Two ways lead here: TraceBuilder makes it of a run of our own, as threads go on and off cores;
// RecordedTraceBuilder of what another program recorded, in whatever order and state. Both are sound.
//
// Invariants, checked by validate():
// 1. Intervals are sorted by task, then start. A task's intervals tile its life [arrival, finish) without
//    gap, overlap or zero length; a task that did not finish is tiled to the run's end, its last interval
//    with cause Killed, or None when the run goes on.
// 2. Two intervals of one core never overlap. Only intervals that are Running or Overhead have a core, and
//    each of them has one; in a recording that does not say on which (coresKnown() is false) it may be none.
// 3. A lock, or the GIL, has one holder at a time; an rwlock and a semaphore may have several.
// 4. Neighbouring intervals of a task differ in state, core, argument or name.
// 5. The spans of a task lie within its life and within one another (span_store.h).
// 6. A counter's samples are finite, in order, no two at one time (counter.h).
// Of a recording: gaps in what is known of a task are State::Unknown, a life reaches from the first to the
// last thing known of a task, and time 0 is offset() in the recording's own time.
// Immutable once built and shared as shared_ptr<const Trace>; any thread may read it.
#pragma once

#include "core/base/ids.h"
#include "core/base/job_series.h"
#include "core/base/resource_kind.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/trace/counter.h"
#include "core/trace/interval_names.h"
#include "core/trace/interval_store.h"
#include "core/trace/name_table.h"
#include "core/trace/repairs.h"
#include "core/trace/span_store.h"
#include "core/trace/states.h"

#include <cassert>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timeslice {

// Whether a task came.
enum class Coming : uint8_t {
    Arrived,
    CutOff,     // the run ended before its time
    NotStarted, // it does not arrive by itself, and no task started it
};

struct TraceTask {
    std::string name;
    bool helper = false;           // an event loop, a worker ...: a lane of its own, not in metrics or CSV
    Nanos arrival{0};              // of one that never arrived: the run's end
    std::optional<Nanos> firstRun; // none: it never ran
    std::optional<Nanos> finish;   // none: the run ended first
    bool daemon = false;           // the run did not wait for it
    Coming coming = Coming::Arrived;

    bool arrived() const { return coming == Coming::Arrived; }
};

// Where a recording had a task: its process, and what it was called by there. Texts as the source has them.
struct TaskOrigin {
    std::string group; // name of the process, or of whatever its tasks are to stand under; empty: none
    std::string pid;
    std::string tid;
    bool operator==(const TaskOrigin&) const = default;
};

struct TraceResource {
    std::string name;
    ResourceKind kind = ResourceKind::Lock;
    // Condition, event, latch: the workload's tasks that notify, set or count it down, as they are named there.
    std::vector<std::string> endedBy = {};
    // Of a copied process: the tasks that held it as `forkedBy` forked, and which the copy does not have.
    std::vector<TaskId> heldAtFork = {};
    TaskId forkedBy = {};
};

// One stretch of a task's life. `cause` says why it ended.
struct Interval {
    Nanos start{0};
    Nanos length{0};
    TaskId task;
    CoreId core; // none unless on a core
    State state = State::Ready;
    Cause cause = Cause::None;
    // Of a wait: the resource's index; of Preempted: the task that cut in; of Carrying: the carried task; of
    // State::Throttled: the cgroup; -1: none.
    int32_t argument = -1;

    Nanos end() const { return start + length; }
    bool operator==(const Interval&) const = default;
};

// Somebody held a resource.
struct Holding {
    ResourceId resource;
    TaskId task;
    Nanos start{0};
    Nanos end{0};
    ThreadId thread; // that had it; none: not known
};

enum class MarkKind : uint8_t {
    DropRequest, // `task` asked `other` to drop the GIL
    Wake,        // `task` woke `other`
    Spawn,       // `task` started `other`
    LostUpdate,  // `task` wrote over an update of `other` that it had not seen
    Heard,       // `task`, the main one, heard that `other` is done
    Failed,      // `task` ended by failing
    Restart,     // `task` begins again: the node that it ran on failed
    Unheard,     // `task` notified a condition on which nobody waited
    Raised,      // `task` is as urgent as `other`, or as the ceiling of the resource; none: as itself again
    Spins,       // `task` begins to wait busily, on its core, until `resource` (and others) changes
    SpinEnds, // it looks again, since `other` changed `resource`; none: it was cancelled, or its time is over
    HeldAtFork, // `task` forked while `other` held a lock, which is `resource` in the copy; that one has no `other`
    ForkWarning,    // `task` forked `other` from a process with more threads: Python warns of it
    Overflow,       // `task` computed a number of more than 64 bits, and fails
    DivisionByZero, // `task` divided by zero, and fails
    Caught,   // `task` failed, over `resource` if one is given, and goes on: a step `try` has caught that
    TimedOut, // `task` leaves the steps of a `within`, whose time has run out
    Cancelled, // `task` is cancelled with its group: `other`, of the group too, has failed, or leaves the group
    // Of a task with a deadline; not among a trace's marks, but made of its series (signs.h).
    Release,
    Deadline, // it was met, or is still to come
    Missed,   // the deadline of a task that was late
};

// Something that happened at an instant.
struct Mark {
    Nanos time{0};
    MarkKind kind = MarkKind::Wake;
    TaskId task;
    TaskId other;
    ResourceId resource; // of a lost update, or of busy waiting: the variable; unheard: the condition
};

// A shared variable that tasks add to without synchronisation, or write.
struct TraceVariable {
    ResourceId resource;
    int64_t expected = 0; // its value at the start and all updates; of one that was written, the actual value
    int64_t actual = 0;   // its value at the end
    int64_t updates = 0;
};

// A group of tasks whose CPU time was limited or weighed (cgroups).
struct TraceCgroup {
    std::string name;
    Nanos quota{0}; // of CPU time in each period; 0: no limit
    Nanos period{0};
    int64_t throttled = 0; // in how many periods some task of it had to rest
};

// A task of a wait-for cycle: it waits for a resource that the next one holds (or for its end, resource
// none).
struct WaitEdge {
    TaskId task;
    ResourceId waitsFor;
    TaskId heldBy;
};

class Trace {
  public:
    std::span<const TraceTask> tasks() const { return m_tasks; }
    std::span<const TraceResource> resources() const { return m_resources; }

    size_t intervalCount() const { return m_intervalCount; }
    // An interval by its number, which intervalsOf(), intervalsOn() and intervalAt() answer.
    Interval interval(size_t number) const {
        assert(number < intervalsOf(m_store.taskOf(number)).end);
        const IntervalStore::Row& row = m_store.row(number);
        const int64_t end = m_store.row(number + 1).start;
        return {Nanos(row.start),
                Nanos(end - row.start),
                m_store.taskOf(number),
                row.core(),
                row.state(),
                row.cause(),
                row.argument};
    }

    struct Range {
        size_t begin = 0;
        size_t end = 0;
        size_t size() const { return end - begin; }
    };
    // Numbers of a task's intervals: consecutive, larger than those of the tasks before it; between two tasks
    // there may be a gap.
    Range intervalsOf(TaskId task) const {
        const size_t first = m_store.firstOf(task);
        return {first, first + m_countOf[task.index()]};
    }
    // The numbers of all intervals, task by task.
    class Numbers;
    Numbers numbers() const;
    // Numbers of the intervals on a core, by start. None on no core.
    std::span<const uint32_t> intervalsOn(CoreId core) const {
        if (core.index() >= m_onCores.size()) return {};
        return m_onCores[core.index()];
    }
    // The interval of a task that holds the instant `time`, if any (binary search).
    std::optional<size_t> intervalAt(TaskId task, Nanos time) const;

    // What a recording has beside its states: functions and events that intervals are named after, spans,
    // counters, and where its tasks were. A run of our own has none of it; its steps are spans that
    // stepSpans() makes when asked (core/run/step_spans.h).
    const NameTable& names() const { return m_names; } // of intervals and spans
    NameId nameOf(size_t number) const { return m_intervalNames.of(number); }
    const SpanStore& spans() const { return m_spans; }
    std::span<const TraceCounter> counters() const { return m_counters; } // by CounterId
    const TaskOrigin& originOf(TaskId task) const;

    std::span<const Holding> holdings() const { return m_holdings; } // by resource, then start
    std::span<const Mark> marks() const { return m_marks; }          // by time
    // Those that were updated or written, by resource.
    std::span<const TraceVariable> variables() const { return m_variables; }
    std::span<const TraceCgroup> cgroups() const { return m_cgroups; } // that had an effect
    // The cycle that a deadlock closed; empty: no deadlock.
    std::span<const WaitEdge> deadlock() const { return m_deadlock; }
    // Of a deadlock: all tasks that wait at the end, in file order; heldBy only for the end of a task.
    std::span<const WaitEdge> lastWaits() const { return m_lastWaits; }

    // Of tasks with deadlines, by task; what became of one: job_times.h. Empty: none has any.
    const std::vector<JobSeries>& series() const { return m_series; }

    int coreCount() const { return m_coreCount; } // hardware threads of the machine, used or not
    Nanos end() const { return m_end; }           // the run's end; everything lies in [0, end]
    // Every interval that is Running or Overhead says on which core. True of all runs of our own.
    bool coresKnown() const { return m_coresKnown; }
    Nanos offset() const { return m_offset; }                 // what time 0 is in the recording's own time
    const TraceRepairs& repairs() const { return m_repairs; } // the same in words is among the remarks
    // Made while the run goes on: its end is the moment up to which everything is known.
    bool goesOn() const { return m_goesOn; }
    Nanos firstArrival() const; // of tasks that the run waited for
    Nanos lastFinish() const;   // the same; the run's end when one did not finish
    Nanos makespan() const { return lastFinish() - firstArrival(); }
    const std::vector<Text>& remarks() const { return m_remarks; } // how it was recorded, what was repaired

  private:
    friend class TraceBuilder;
    friend class RecordedTraceBuilder;
    // Numbers the intervals and makes the lists of the cores. `closing`: by task, the place of the row that
    // closes its last interval; kNoPlace: it has none. `inOrder`: the lists of the cores are so by start.
    void index(std::span<const IntervalStore::Place> closing, bool inOrder);

    std::vector<TraceTask> m_tasks;
    std::vector<TraceResource> m_resources;
    IntervalStore m_store;
    size_t m_intervalCount = 0;
    std::vector<uint32_t> m_countOf;              // by task
    std::vector<std::vector<uint32_t>> m_onCores; // by core: places while recording, then numbers
    std::vector<Holding> m_holdings;
    std::vector<Mark> m_marks;
    std::vector<TraceVariable> m_variables;
    std::vector<TraceCgroup> m_cgroups;
    std::vector<WaitEdge> m_deadlock;
    std::vector<WaitEdge> m_lastWaits;
    std::vector<JobSeries> m_series;
    std::vector<Text> m_remarks;
    NameTable m_names;
    IntervalNames m_intervalNames;
    SpanStore m_spans;
    std::vector<TraceCounter> m_counters;
    std::vector<TaskOrigin> m_origins; // by task; empty: none has any
    TraceRepairs m_repairs;
    Nanos m_offset{0};
    int m_coreCount = 0;
    bool m_coresKnown = true;
    bool m_goesOn = false;
    Nanos m_end{0};
};

// Goes over the numbers of all intervals and steps over the gaps between tasks.
class Trace::Numbers {
  public:
    class Iterator {
      public:
        using value_type = size_t;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const Trace& trace, size_t task) : m_trace(&trace), m_task(task) { enter(); }
        size_t operator*() const { return m_range.begin; }
        Iterator& operator++() {
            if (++m_range.begin == m_range.end) {
                ++m_task;
                enter();
            }
            return *this;
        }
        Iterator operator++(int) {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const {
            return m_task == other.m_task && m_range.begin == other.m_range.begin;
        }

      private:
        void enter() { // the first interval of the task, or of the next one that has any
            for (m_range = {}; m_task < m_trace->tasks().size(); ++m_task) {
                m_range = m_trace->intervalsOf(TaskId::at(m_task));
                if (m_range.size() > 0) return;
                m_range = {};
            }
        }
        const Trace* m_trace = nullptr;
        size_t m_task = 0;
        Range m_range;
    };
    explicit Numbers(const Trace& trace) : m_trace(trace) {}
    Iterator begin() const { return {m_trace, 0}; }
    Iterator end() const { return {m_trace, m_trace.tasks().size()}; }

  private:
    const Trace& m_trace;
};

inline Trace::Numbers Trace::numbers() const {
    return Numbers(*this);
}

using TracePtr = std::shared_ptr<const Trace>;

// Every broken invariant, up to twenty; empty when the trace is sound. Tests and debug builds call it.
Problems validate(const Trace& trace);
// The same of spans that belong to the trace's tasks, and of a counter of a trace that ends at `end`.
Problems validate(const Trace& trace, const SpanStore& spans);
Problems validate(const TraceCounter& counter, Nanos end);

} // namespace timeslice
