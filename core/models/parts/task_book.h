// What is known of a run's tasks while it goes on: who has been started, and in which nursery, who is to be cancelled.
// Where a `fork` copies processes of threads, they all have one book: what several of them change lies in memory that
// they share.
#pragma once

#include "core/models/parts/model.h"

#include <atomic>
#include <new>

namespace timeslice {

class TaskBook {
  public:
    TaskBook(Kernel& kernel, const RunPlan& plan)
        : m_plan(plan), m_cancelled(kernel, plan.tasks.size()), m_started(kernel, plan.groups.size()),
          m_startedIn(plan.nurseries.empty() ? 0 : plan.tasks.size()),
          m_failed(kernel, plan.copies.empty() ? 0 : plan.tasks.size()) {}

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

    // Before the task is started, by who starts it.
    void startIn(size_t nursery, TaskId task) { m_startedIn[task.index()] = nursery; }
    std::optional<size_t> startedIn(TaskId task) const {
        return m_startedIn.empty() ? std::nullopt : m_startedIn[task.index()];
    }
    TaskId ownerOf(size_t nursery) const { return m_plan.nurseries[nursery - m_plan.nurseryObject(0)]; }
    // What hears of the task's start and end.
    std::vector<size_t> objectsOf(const PlannedTask& job) const {
        std::vector<size_t> objects = m_plan.groups[job.group].objects;
        if (const std::optional<size_t> nursery = startedIn(job.task)) objects.push_back(*nursery);
        return objects;
    }

    // Relaxed: a wish that the task sees at its next step.
    void cancel(TaskId task) { m_cancelled[task.index()].store(true, std::memory_order_relaxed); }
    bool cancelled(TaskId task) const { return m_cancelled[task.index()].load(std::memory_order_relaxed); }

    // Of a copied process, whose parent asks once it has ended: did its task fail?
    void fails(TaskId copy) { m_failed[copy.index()].store(true, std::memory_order_relaxed); }
    bool failed(TaskId copy) const { return m_failed[copy.index()].load(std::memory_order_relaxed); }

    const RunPlan& plan() const { return m_plan; }

  private:
    // Zero at first.
    template <typename T>
    class Shared {
      public:
        Shared(Kernel& kernel, size_t count)
            : m_memory(count > 0 ? kernel.makeShared(count * sizeof(std::atomic<T>)) : nullptr) {
            if (count > 0 && !m_memory) throw std::bad_alloc();
        }
        std::atomic<T>& operator[](size_t at) { return static_cast<std::atomic<T>*>(m_memory.get())[at]; }
        const std::atomic<T>& operator[](size_t at) const {
            return static_cast<const std::atomic<T>*>(m_memory.get())[at];
        }

      private:
        std::shared_ptr<void> m_memory;
    };

    const RunPlan& m_plan;
    Shared<bool> m_cancelled;
    Shared<size_t> m_started;
    std::vector<std::optional<size_t>> m_startedIn; // by task; empty: there are no nurseries
    Shared<bool> m_failed;                          // where processes are copied
};

} // namespace timeslice
