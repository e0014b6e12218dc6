// What is known of a run's tasks while it goes on: who has been started, who is to be cancelled; and the
// values of the shared variables.
#pragma once

#include "core/models/parts/model.h"

#include <atomic>

namespace timeslice {

class TaskBook {
  public:
    explicit TaskBook(const RunPlan& plan)
        : m_plan(plan), m_cancelled(plan.tasks.size()), m_started(plan.groups.size()) {}

    // The jobs that the next `spawn` of the group starts; several threads may ask.
    std::span<const PlannedTask> nextOf(size_t group) {
        const PlannedGroup& planned = m_plan.groups[group];
        // A counter: each number is given out once, whoever comes first.
        const size_t first = m_started[group].fetch_add(planned.count, std::memory_order_relaxed);
        if (first >= planned.tasks) return {};
        return std::span(m_plan.tasks)
            .subspan(planned.first + first, std::min(planned.count, planned.tasks - first));
    }

    // All of the group that have been started so far.
    std::span<const PlannedTask> startedOf(size_t group) const {
        const PlannedGroup& planned = m_plan.groups[group];
        const size_t started = planned.spawned
                                   ? std::min(planned.tasks, m_started[group].load(std::memory_order_relaxed))
                                   : planned.tasks;
        return std::span(m_plan.tasks).subspan(planned.first, started);
    }

    // Relaxed: a wish that the task sees at its next step.
    void cancel(TaskId task) { m_cancelled[task.index()].store(true, std::memory_order_relaxed); }
    bool cancelled(TaskId task) const { return m_cancelled[task.index()].load(std::memory_order_relaxed); }

    const RunPlan& plan() const { return m_plan; }

  private:
    const RunPlan& m_plan;
    std::vector<std::atomic<bool>> m_cancelled;
    std::vector<std::atomic<size_t>> m_started;
};

// Shared variables, updated without synchronisation, as the workload asks. Atomic and relaxed, so that a real
// race loses updates and nothing else.
class SharedVariables {
  public:
    explicit SharedVariables(size_t resources) : m_variables(resources) {}

    struct Seen {
        int64_t value = 0;
        int64_t stores = 0;
    };
    Seen load(ResourceId variable) const {
        const Variable& at = m_variables[variable.index()];
        return {at.value.load(std::memory_order_relaxed), at.stores.load(std::memory_order_relaxed)};
    }
    // Writes what was seen and one more. Tells the trace, also of whose update is lost by it.
    void store(Thread& thread, TaskId task, ResourceId variable, Seen seen) {
        Variable& at = m_variables[variable.index()];
        const int64_t before = at.stores.fetch_add(1, std::memory_order_relaxed);
        const TaskId last{at.lastWriter.exchange(task.value, std::memory_order_relaxed)};
        at.value.store(seen.value + 1, std::memory_order_relaxed);
        if (before != seen.stores && last != task)
            thread.notes().mark(MarkKind::LostUpdate, task, last, variable);
        thread.notes().stored(variable, seen.value + 1);
    }

    // One more, in one atomic step: an update that nobody can come between.
    void increase(Thread& thread, TaskId task, ResourceId variable) {
        Variable& at = m_variables[variable.index()];
        at.stores.fetch_add(1, std::memory_order_relaxed);
        at.lastWriter.store(task.value, std::memory_order_relaxed);
        at.value.fetch_add(1, std::memory_order_relaxed);
        thread.notes().increased(variable);
    }

  private:
    struct Variable {
        std::atomic<int64_t> value{0};
        std::atomic<int64_t> stores{0};
        std::atomic<int32_t> lastWriter{-1};
    };
    std::vector<Variable> m_variables;
};

} // namespace timeslice
