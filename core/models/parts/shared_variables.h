// The values of the variables that the tasks of a run share.
//
// How it works:
// - An access (read, write, exchange, compare and exchange) is one atomic operation, sequentially consistent:
//   all tasks see all of them in one order, so that Peterson's algorithm works live too. `add` is not: it
//   reads, and writes later, and updates that come in between are lost.
// - Each variable counts how often its value has changed. Who waits busily notes the count, looks, and then
//   spins under a breaker of its own until somebody changes one of the variables that it looked at. It enters
//   itself as a watcher before it compares the counts, a writer counts before it looks for watchers: so one
//   of the two finds the other.
// - A plain mutex guards the lists of watchers; nobody suspends or waits while it holds it.
// - A copied process has copies of its own, of which the trace hears only that they were updated.
// Any thread of the run may call.
#pragma once

#include "core/models/parts/process_copy.h"

#include <atomic>
#include <map>
#include <mutex>
#include <span>

namespace timeslice {

class SharedVariables {
  public:
    // `kernel` makes the breakers, for tasks that may wait busily.
    SharedVariables(Kernel& kernel, const RunPlan& plan);
    // Of a copied process, with the values at the start.
    SharedVariables(Kernel& kernel, const RunPlan& plan, const ProcessCopy& copy);
    void copyFrom(const SharedVariables& other); // its values at this moment

    int64_t valueAtStart(ResourceId variable) const { return m_plan.resources[variable.index()].size; }

    // Answers what the variable had before; of a compare and exchange, 1 if it was done, else 0. Tells the
    // trace.
    int64_t access(Thread& thread, TaskId task, const Access& access);
    // How often the values of some variables have changed, together.
    uint64_t changes(std::span<const ResourceId> variables) const;

    // Of an `add`. Relaxed, so that a real race loses updates and nothing else.
    struct Seen {
        int64_t value = 0;
        int64_t stores = 0;
    };
    Seen load(ResourceId variable) const {
        const Variable& at = variableAt(variable);
        return {at.value.load(std::memory_order_relaxed), at.stores.load(std::memory_order_relaxed)};
    }
    // Writes what was seen and one more. Tells the trace, also of whose update is lost by it.
    void store(Thread& thread, TaskId task, ResourceId variable, Seen seen);

    // One more, in one atomic step: an update that nobody can come between. The value before it.
    int64_t increase(Thread& thread, TaskId task, ResourceId variable);

    // Makes a task that spins look again.
    void rouse(TaskId task);

  private:
    struct Watcher {
        std::unique_ptr<Breaker> changed; // null: the task never waits busily
        TaskId by;                        // who set it, under m_mutex as the next
        ResourceId what;
    };

  public:
    // A task waits busily while this lives. Its breaker is set once a variable changes, or has changed since
    // the spin's count was taken. Whoever cancels the task rouses it; it looks for that once it watches.
    class Watching {
      public:
        Watching(SharedVariables& variables, Thread& thread, TaskId task, const Spin& spin);
        ~Watching();
        Watching(const Watching&) = delete;
        Watching& operator=(const Watching&) = delete;

        Breaker& changed() const { return *m_watcher.changed; }
        // Another wait in between may have told the trace otherwise; it is over.
        void goesOn(Thread& thread) const;
        void ends(Thread& thread);

      private:
        SharedVariables& m_variables;
        const TaskId m_task;
        const std::span<const ResourceId> m_watched;
        Watcher& m_watcher;
    };

  private:
    struct Variable {
        std::atomic<int64_t> value{0};
        std::atomic<int64_t> stores{0};      // updates by `add`
        std::atomic<int32_t> lastWriter{-1}; // the same
        std::atomic<uint64_t> changes{0};    // of the value, by whatever
        std::atomic<uint32_t> watched{0};    // by how many, a hint that spares writers the mutex
        std::vector<Watcher*> watchers;      // under m_mutex
    };

    void changed(ResourceId variable, TaskId by);
    const Variable& variableAt(ResourceId variable) const {
        return m_variables[m_copy ? m_copy->placeOf(variable.index()) : variable.index()];
    }
    Variable& variableAt(ResourceId variable) {
        return m_variables[m_copy ? m_copy->placeOf(variable.index()) : variable.index()];
    }
    // What it is in the trace.
    ResourceId nameOf(ResourceId variable) const {
        return m_copy ? m_copy->nameOf(m_copy->placeOf(variable.index())) : variable;
    }
    Watcher& watcherOf(TaskId task);

    Kernel& m_kernel;
    const RunPlan& m_plan;
    std::optional<ProcessCopy> m_copy; // none: of the run's first process
    std::vector<Variable> m_variables; // by resource
    std::mutex m_mutex;
    std::vector<Watcher> m_watchers;          // by task; none: no task waits busily; of the first process
    std::map<TaskId, Watcher> m_lateWatchers; // of a copy, of those who ever waited so; under m_mutex
};

} // namespace timeslice
