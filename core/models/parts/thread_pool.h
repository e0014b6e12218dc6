// concurrent.futures' ThreadPoolExecutor under the GIL (CPython, Lib/concurrent/futures/thread.py).
//
// How it works:
// - A main thread submits the tasks in the order of their arrival: it puts the job into a queue, and starts
//   another worker when none is idle and there are fewer than `maxWorkers`. It waits, without the GIL, until
//   the new thread has begun; so a worker that enters a long call keeps the main thread from submitting the
//   next.
// - A worker takes jobs from the queue; when there is none, it drops the GIL and waits.
// - When all are submitted the main thread waits for the results, and hears of each only when it holds the
//   GIL again.
// - All of the executor's state is touched with the GIL held; the mutex is for waiting.
// - A job that queues can be cancelled: it leaves the queue, and the main thread hears of it as of a result.
//   What a worker has begun goes on to its end. A job that has not been submitted yet never is.
#pragma once

#include "core/models/parts/gil_actions.h"
#include "core/models/parts/hand_shake.h"

#include <deque>

namespace timeslice {

// The parameter `max_workers`, the same for all models that have workers; 0: as many as hardware threads.
const Parameter& maxWorkers();

class ThreadPool final : public ThreadWorld {
  public:
    ThreadPool(Kernel& kernel, const RunPlan& plan, size_t workers, Nanos interval);

    Co<> main(Thread& thread);
    // A task that is spawned is submitted.
    Co<> begin(Thread& thread, TaskId parent, const PlannedTask& job) override;
    Co<> cancel(Thread& thread, const PlannedTask& job) override;
    TaskId lane() const { return m_lane; }

  private:
    Co<> submit(Thread& thread, TaskId by, const PlannedTask& job);
    Co<> startWorker(Thread& thread, TaskId by);
    Co<> work(Thread& thread, size_t number, HandShake& begun);
    Co<const PlannedTask*> fetch(Thread& thread, TaskId lane); // null: nothing will come any more
    Co<> runJob(Thread& thread, TaskId lane, const PlannedTask& job);
    Co<> waitForResult(Thread& thread);

    Kernel& m_kernel;
    const RunPlan& m_plan;
    Gil m_gil;
    TaskId m_lane;
    std::vector<TaskId> m_workerLanes;
    std::deque<HandShake> m_begun;
    std::deque<const PlannedTask*> m_queue;
    std::vector<bool> m_submitted; // by job
    std::deque<TaskId> m_results;  // that the main thread has not heard of
    size_t m_idle = 0;             // workers that wait for a job; of those that queue each will take one
    size_t m_started = 0;
    size_t m_pending = 0; // jobs that the run waits for
    bool m_closed = false;
    std::unique_ptr<Mutex> m_mutex;
    std::unique_ptr<Condition> m_filled;
    std::unique_ptr<Condition> m_done;
};

} // namespace timeslice
