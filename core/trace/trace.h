// Trace: what happened in one run. Metrics, views and exports read this and nothing else.
//
// Invariants, checked by validate():
// 1. Intervals are sorted by task, then start. A task's intervals tile its life [arrival, finish) without
// gap, overlap
//    or zero length; a task that did not finish is tiled to the run's end, its last interval with cause
//    Killed.
// 2. Two intervals of one core never overlap (intervals on a core are those Running or Overhead).
// 3. A lock, or the GIL, has one holder at a time; an rwlock and a semaphore may have several.
// 4. Neighbouring intervals of a task differ in state, core or argument.
// Built by TraceBuilder, immutable afterwards and shared as shared_ptr<const Trace>; any thread may read it.
#pragma once

#include "core/base/ids.h"
#include "core/base/resource_kind.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/trace/states.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timeslice {

struct TraceTask {
    std::string name;
    bool helper = false; // an event loop, a worker ...: a lane of its own, not in metrics or CSV
    Nanos arrival{0};
    std::optional<Nanos> firstRun; // none: it never ran
    std::optional<Nanos> finish;   // none: the run ended first
};

struct TraceResource {
    std::string name;
    ResourceKind kind = ResourceKind::Lock;
};

// One stretch of a task's life. `cause` says why it ended.
struct Interval {
    Nanos start{0};
    Nanos length{0};
    TaskId task;
    CoreId core; // none unless on a core
    State state = State::Ready;
    Cause cause = Cause::None;
    int32_t argument = -1; // of a wait: the resource's index; of Preempted: the task that cut in; -1 none

    Nanos end() const { return start + length; }
    bool operator==(const Interval&) const = default;
};

// Somebody held a resource.
struct Holding {
    ResourceId resource;
    TaskId task;
    Nanos start{0};
    Nanos end{0};
};

enum class MarkKind : uint8_t {
    DropRequest, // `task` asked `other` to drop the GIL
    Wake,        // `task` woke `other`
    Spawn,       // `task` started `other`
    LostUpdate,  // `task` wrote over an update of `other` that it had not seen
    Heard,       // `task`, the main one, heard that `other` is done
    Failed,      // `task` ended by failing
    Restart,     // `task` begins again: the node that it ran on failed
};

// Something that happened at an instant.
struct Mark {
    Nanos time{0};
    MarkKind kind = MarkKind::Wake;
    TaskId task;
    TaskId other;
    ResourceId resource; // of a lost update: the variable
};

// A shared variable that tasks add to without synchronisation.
struct TraceVariable {
    ResourceId resource;
    int64_t expected = 0; // updates made
    int64_t actual = 0;   // its value at the end
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

    // Intervals by number, 0 <= index < intervalCount(), in the order of invariant 1.
    size_t intervalCount() const { return m_start.size(); }
    Interval interval(size_t index) const {
        return {m_start[index], m_length[index], m_task[index],    m_core[index],
                m_state[index], m_cause[index],  m_argument[index]};
    }

    struct Range {
        size_t begin = 0;
        size_t end = 0;
        size_t size() const { return end - begin; }
    };
    // Numbers of a task's intervals: consecutive.
    Range intervalsOf(TaskId task) const { return {m_firstOf[task.index()], m_firstOf[task.index() + 1]}; }
    // Numbers of the intervals on a core, by start.
    std::span<const uint32_t> intervalsOn(CoreId core) const;
    // The interval of a task that holds the instant `time`, if any (binary search).
    std::optional<size_t> intervalAt(TaskId task, Nanos time) const;

    std::span<const Holding> holdings() const { return m_holdings; }         // by resource, then start
    std::span<const Mark> marks() const { return m_marks; }                  // by time
    std::span<const TraceVariable> variables() const { return m_variables; } // that were updated, by resource
    // The cycle that a deadlock closed; empty: no deadlock.
    std::span<const WaitEdge> deadlock() const { return m_deadlock; }
    // Of a deadlock: all tasks that wait at the end, in file order; heldBy only for the end of a task.
    std::span<const WaitEdge> lastWaits() const { return m_lastWaits; }

    int coreCount() const { return m_coreCount; } // hardware threads of the machine, used or not
    Nanos end() const { return m_end; }           // the run's end; everything lies in [0, end]
    Nanos firstArrival() const;                   // of tasks that are not helpers
    Nanos lastFinish() const;                     // the same; the run's end when one did not finish
    Nanos makespan() const { return lastFinish() - firstArrival(); }
    const std::vector<Text>& remarks() const { return m_remarks; } // how it was recorded, what was repaired

  private:
    friend class TraceBuilder;
    void index(); // fills m_firstOf and the core lists from the columns

    std::vector<TraceTask> m_tasks;
    std::vector<TraceResource> m_resources;
    std::vector<Nanos> m_start;
    std::vector<Nanos> m_length;
    std::vector<TaskId> m_task;
    std::vector<CoreId> m_core;
    std::vector<State> m_state;
    std::vector<Cause> m_cause;
    std::vector<int32_t> m_argument;
    std::vector<size_t> m_firstOf;
    std::vector<uint32_t> m_onCore;
    std::vector<size_t> m_firstOnCore;
    std::vector<Holding> m_holdings;
    std::vector<Mark> m_marks;
    std::vector<TraceVariable> m_variables;
    std::vector<WaitEdge> m_deadlock;
    std::vector<WaitEdge> m_lastWaits;
    std::vector<Text> m_remarks;
    int m_coreCount = 0;
    Nanos m_end{0};
};

using TracePtr = std::shared_ptr<const Trace>;

// Every broken invariant, up to twenty; empty when the trace is sound. Tests and debug builds call it.
Problems validate(const Trace& trace);

} // namespace timeslice
