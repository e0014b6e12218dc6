// An event loop: coroutines take turns on one thread and hand over only where they await.
//
// How it works (as asyncio's):
// - A turn: look at devices and timers, waiting only when nobody is ready; then resume each task that was
// ready at the
//   turn's start, first in, first out.
// - A task parks in the loop: for a device's answer, a timer, a lock; the loop goes on. Computing, or a
// blocking call,
//   stops the whole thread, and so everybody.
// - A lock that is given back goes to its first waiter. All of it happens on one thread: no mutex is needed.
#pragma once

#include "core/models/model.h"

#include <deque>
#include <map>
#include <unordered_map>

namespace timeslice {

class EventLoop;

// One task in the loop, and what the steps mean to it.
class LoopTask final : public Steps {
  public:
    LoopTask(EventLoop& loop, const Job& job);

    Co<> cpu(Work work) override;
    Co<> call(Work work) override { return cpu(work); }
    Co<> native(Work work) override { return cpu(work); }
    Co<> io(Nanos latency) override;
    Co<> sleep(Nanos time) override;
    Co<> block(Nanos time) override;
    Co<bool> lock(ResourceId lock, std::optional<Nanos> timeout) override;
    Co<> unlock(ResourceId lock) override;
    Co<> yield() override;

  private:
    friend class EventLoop;
    // Gives the thread back to the loop until wake().
    Co<> park(State state, int32_t argument = -1, Cause cause = Cause::Awaited);

    EventLoop& m_loop;
    TaskId m_task;
    Fiber m_fiber;
    State m_parkedAs = State::Ready;
    Cause m_parkCause = Cause::Awaited;
    int32_t m_parkArgument = -1;
    uint64_t m_timer = 0; // number of its timer; an older one is stale
};

class EventLoop {
  public:
    // `jobs` outlive the loop.
    EventLoop(const std::vector<Job>& jobs, const std::vector<ResourceId>& locks, TaskId lane);

    // Runs until all tasks have ended; they have arrived when their time came.
    Co<> run(Thread& thread);

  private:
    friend class LoopTask;
    struct Timer {
        LoopTask* task;
        uint64_t number;
    };
    struct LoopLock {
        ResourceId resource;
        LoopTask* owner = nullptr;
        std::deque<LoopTask*> waiters;
    };

    void setTimer(LoopTask& task, Nanos time);
    void wake(LoopTask& task);
    void ringTimers();
    std::optional<Nanos> patience() const; // how long the loop may wait
    Co<> poll();
    Co<> step(LoopTask& task);

    Thread* m_thread = nullptr;
    TaskId m_lane;
    std::vector<std::unique_ptr<LoopTask>> m_tasks;
    std::vector<LoopLock> m_locks;
    std::deque<LoopTask*> m_ready;
    std::multimap<Nanos, Timer> m_timers;
    std::unordered_map<int64_t, LoopTask*> m_devices;
    size_t m_living = 0;
};

} // namespace timeslice
