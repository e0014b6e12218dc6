// What the threads of a run share under any model that gives tasks threads: locks and kin, tasks to start,
// variables.
#pragma once

#include "core/models/parts/shared_variables.h"
#include "core/models/parts/task_book.h"
#include "core/models/parts/thread_sync.h"

namespace timeslice {

class ThreadWorld {
    std::unique_ptr<TaskBook> m_ownBook; // of the run's first process

  public:
    ThreadWorld(Kernel& kernel, const RunPlan& plan)
        : m_ownBook(std::make_unique<TaskBook>(kernel, plan)), sync(kernel, plan), book(*m_ownBook),
          variables(kernel, plan) {}
    // Of a copied process, which `parent` outlives; the book is the run's.
    ThreadWorld(Kernel& kernel, ThreadWorld& parent, const ProcessCopy& copy)
        : sync(kernel, parent.book.plan(), parent.sync, copy), book(parent.book),
          variables(kernel, parent.book.plan(), copy) {}
    virtual ~ThreadWorld() = default;

    // Starts a task that a step `spawn` of `parent` names; the caller's thread pays.
    virtual Co<> begin(Thread& thread, TaskId parent, const PlannedTask& job) = 0;
    // The same of a copy of `parent`, which a step `fork` makes. `carried`: what it goes on with, where it is a
    // copy of its memory.
    virtual Co<> fork(Thread& thread, TaskId parent, const PlannedTask& job, CarriedPtr /*carried*/) {
        return begin(thread, parent, job);
    }
    // Is the task such a copy of a process, which this one is?
    virtual bool isCopy(TaskId) const { return false; }
    virtual const Carried* carried() const { return nullptr; } // by it
    // A started task is to end. Here, where tasks are threads: before its next step.
    virtual Co<> cancel(Thread& thread, const PlannedTask& job);

    // A task that was cancelled before any of its steps: it has arrived and ended, and tasks that join it may
    // go on.
    Co<> endUnrun(Thread& thread, const PlannedTask& job);

    ThreadSync sync;
    TaskBook& book;
    SharedVariables variables;
};

// What is the same for every task of such a world.
class WorldActions : public TaskActions {
  public:
    // The world outlives the steps.
    WorldActions(ThreadWorld& world, Thread& thread, const PlannedTask& job)
        : m_world(world), m_thread(thread), m_job(job) {}

    Co<> spawn(size_t group, std::optional<size_t> nursery) override;
    Co<> fork(size_t group, CarriedPtr carried) override;
    const Carried* carried() const override { return m_world.isCopy(task()) ? m_world.carried() : nullptr; }
    Co<> tellEnd(Sync ended) override;
    Co<> cancel(size_t group) override;
    Co<int64_t> atomicAdd(ResourceId variable) override {
        co_return m_world.variables.increase(m_thread, task(), variable);
    }
    void allocate(int64_t bytes) override { m_thread.allocate(bytes); }
    void marks(MarkKind kind, ResourceId over) override { m_thread.notes().mark(kind, task(), {}, over); }
    Co<> reach() override;
    int64_t access(const Access& access) override {
        return m_world.variables.access(m_thread, task(), access);
    }
    const SharedVariables* variables() const override { return &m_world.variables; }
    Co<> spin(Spin spin) override;
    bool cancelled() const override { return !m_ending && m_world.book.cancelled(m_job.task); }
    void ends() override { m_ending = true; }
    bool failed(size_t group) const override {
        return m_world.sync.failed(m_world.book.plan().groupObject(group));
    }
    void expect(Nanos burst) override { m_thread.expect(burst); }
    size_t nursery(size_t depth) const override {
        return m_world.book.plan().nurseryObject(m_job.nursery + depth);
    }
    std::optional<size_t> startedIn() const override { return m_world.book.startedIn(task()); }
    bool nurseryFailed(size_t nursery) const override { return m_world.sync.failed(nursery); }
    Co<> cancelNursery(size_t nursery) override;
    Nanos now() override { return m_thread.now(); }

  protected:
    // What else ends a spin for a while, and what is done then: false ends it for good.
    virtual Breaker* spinStops() { return nullptr; }
    virtual Co<bool> spinStopped() { co_return true; }

    TaskId task() const { return m_job.task; }
    bool ending() const { return m_ending; }
    Co<> announce(const PlannedTask& job); // one that it is about to start

    ThreadWorld& m_world;
    Thread& m_thread;
    const PlannedTask& m_job;

  private:
    bool m_ending = false;
};

} // namespace timeslice
