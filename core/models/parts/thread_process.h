// A process whose tasks are threads, and which a step `fork` copies with the calling thread alone (POSIX,
// fork()).
//
// How it works:
// - The copy has locks and variables of its own, as its parent's stood at the call, with a copy of the caller as
//   its only thread. So what another thread held stays held in it, by a thread that is not there.
// - It tells the trace of them under names of their own (RunPlan::copies).
// - Started afresh (StartAs::SpawnedProcess), it has all of them as at the start of a run.
// - Its parent waits for its end as for that of a thread. Nobody waits for threads that are not there, and
//   nobody cancels a task of another process, but for a copy that the process has made.
#pragma once

#include "core/models/parts/thread_world.h"

#include <mutex>
#include <set>

namespace timeslice {

class ThreadProcess final : public ThreadWorld {
  public:
    // The model, which says what the threads of all its processes do.
    class Host {
      public:
        virtual ~Host() = default;
        // Starts a thread of the process for a task; the calling one, which works for `parent`, pays.
        virtual Co<> begin(Thread& thread, TaskId parent, const PlannedTask& job, ThreadProcess& process) = 0;
        // Of a thread of the process, from its beginning to its end.
        virtual Co<> body(Thread& thread, const PlannedTask& job, ThreadProcess& process) = 0;
        virtual ThreadOptions optionsOf(const PlannedTask& job) const = 0; // for such a thread
    };
    struct Forks {
        StartAs as = StartAs::ForkedProcess;
        bool warns = false; // the runtime warns of it where there are several threads
    };

    // The run's first. All outlive it.
    ThreadProcess(Host& host, Kernel& kernel, const RunPlan& plan, Forks forks);

    // What a thread of the process does for a task that it was made for.
    Co<> run(Thread& thread, const PlannedTask& job);
    size_t number() const { return m_copy ? m_copy->process() : 0; } // in the run

    Co<> begin(Thread& thread, TaskId parent, const PlannedTask& job) override;
    Co<> fork(Thread& thread, TaskId parent, const PlannedTask& job, CarriedPtr carried) override;
    Co<> cancel(Thread& thread, const PlannedTask& job) override;
    bool isCopy(TaskId task) const override { return m_copy && m_copy->task == task; }
    const Carried* carried() const override { return m_carried.get(); }

  private:
    ThreadProcess(ThreadProcess& parent, const PlannedTask& job);

    ThreadProcess& addCopy(const PlannedTask& job);
    Co<> hearOf(Thread& thread, const PlannedTask& job);
    bool hasMoreThreads(Nanos now);

    Host& m_host;
    Kernel& m_kernel;
    const Forks m_forks;
    std::optional<ProcessCopy> m_copy; // none: the run's first
    CarriedPtr m_carried;
    std::vector<Nanos> m_arrivals;      // of threads that nobody starts, in order
    std::atomic<int64_t> m_threads = 0; // that somebody has started, less those that have ended

    std::mutex m_mutex; // of what follows; nobody suspends or waits while it holds it
    std::set<TaskId> m_started;
    std::map<TaskId, std::unique_ptr<ThreadProcess>> m_copies;
};

} // namespace timeslice
