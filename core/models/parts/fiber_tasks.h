// Tasks that live in loops: an event loop on one thread, or several that share tasks (green threads, actors).
//
// How it works:
// - A loop's turn: look at devices and timers, waiting only when nobody is ready; then resume each task that
//   was ready at the turn's start, first in, first out (as asyncio does).
// - A task parks in its loop for a device's answer or a timer, or with what it waits for (a lock, a queue);
//   the loop goes on. Computing stops the loop's thread.
// - Something given back goes straight to its first waiter.
// - With several loops, a task that becomes ready queues at the loop that made it ready. A loop with nothing
//   to do takes the first half of the longest queue; an idle one is poked when there is something to take.
// - One mutex guards ready queues and what tasks share; timers and devices belong to their loop's thread. A
//   task that parks for something shared keeps the mutex until its loop has put it down, so that nobody
//   resumes it too early.
// - A task that is cancelled while it is parked leaves what it waits for and is made ready at once; an answer
//   that comes later finds that its number is old. With several loops one that parks is down only when its
//   loop has said so under the mutex: a cancellation before that sets the flag, which the loop then sees.
//   Where the world ends work as well (actors), a breaker ends what it computes.
// - When the last task that counts has ended, the loops end: a breaker stops daemons that compute.
// - With a GIL (an event loop with worker threads) the loop, or the task that it carries, holds it except
//   while it waits.
// - A task whose timer has rung, or whose device has answered, is ready from that moment on, however long the
//   loop does not look.
#pragma once

#include "core/models/parts/gil.h"
#include "core/models/parts/sync_rules.h"
#include "core/models/parts/task_book.h"

#include <atomic>
#include <deque>
#include <list>
#include <map>
#include <unordered_map>

namespace timeslice {

class FiberLoop;
class FiberTask;
class FiberWorld;

// A task's wait for something shared.
struct FiberWait {
    FiberTask* task = nullptr;
    size_t object = 0;
    Attempt attempt;
    bool done = false;
    std::list<FiberWait*>::iterator place = {}; // among those who wait for the object
};

// Takes over blocking calls and native code of tasks, so that their loop need not stand still.
class Offloader {
  public:
    virtual ~Offloader() = default;
    enum class What : uint8_t { Block, Native, Call };
    // The task has parked, or is about to, with the world's mutex held; when the work is done it is told so
    // by FiberWorld::answer, with the number that its rest has now.
    virtual Co<> offload(Thread& by, FiberTask& task, What what, Work work) = 0;
    // What the task does until a thread works for it.
    virtual State parksAs(What what) const = 0;
};

// One task in a loop, and what the steps mean to it.
class FiberTask final : public Steps {
  public:
    FiberTask(FiberWorld& world, const Job& job);

    Co<> cpu(Work work) override;
    Co<> call(Work work) override;
    Co<> native(Work work) override;
    Co<> io(Request request) override;
    Co<> sleep(Nanos time) override;
    Co<> block(Nanos time) override;
    Co<bool> sync(Sync sync) override;
    Co<> add(Update update) override;
    Co<> yield() override;
    Co<> spawn(size_t group) override;
    Co<> cancel(size_t group) override;
    Co<> point() override;
    void allocate(int64_t bytes) override;
    void fails(ResourceId over) override;
    bool cancelled() const override;
    void ends() override { m_ending = true; }
    bool failed(size_t group) const override;
    void expect(Nanos) override {}

    TaskId id() const { return m_job.task; }
    // Of its present or coming rest; the world's mutex is held.
    uint64_t restNumber() const { return m_restNumber; }

  private:
    friend class FiberLoop;
    friend class FiberWorld;
    enum class Afterwards : uint8_t { Nothing, Unlock, Requeue };

    // Gives the thread back to the loop until somebody makes it ready.
    Co<> park(State state, int32_t argument, Cause cause, Afterwards afterwards);
    // The same, and ends the task when it has been cancelled by then.
    Co<> rest(State state, int32_t argument, Cause cause, Afterwards afterwards);
    bool mustEnd() const { return !m_ending && cancelled(); }
    void endIfCancelled() const {
        if (mustEnd()) throw TaskCancelled();
    }
    Co<> stopIfAsked();
    Co<> giveBack(const Sync& sync);
    Co<> offload(Offloader::What what, Work work);
    Thread& thread() const;

    FiberWorld& m_world;
    const Job& m_job;
    Fiber m_fiber;
    FiberLoop* m_loop = nullptr; // that runs it, or ran it last
    State m_parkedAs = State::Ready;
    Cause m_parkCause = Cause::Awaited;
    int32_t m_parkArgument = -1;
    Afterwards m_afterwards = Afterwards::Nothing;
    // What a timer, a device or a worker answers to; an older number is stale. Atomic: its own loop sets a
    // timer without the world's mutex while another loop, which it has left, may look at it.
    std::atomic<uint64_t> m_restNumber{0};
    FiberWait* m_wait = nullptr;
    std::optional<Token> m_device; // that it waits for
    bool m_down = false;           // parked, and its loop has put it down
    bool m_ending = false;
    std::unique_ptr<Breaker> m_stop; // of its work; null: nothing stops it
    Nanos m_sliceUsed{0};
};

// One thread of the model's making.
class FiberLoop {
  public:
    FiberLoop(FiberWorld& world, TaskId lane) : m_world(world), m_lane(lane) {}
    Co<> run(Thread& thread);

  private:
    friend class FiberTask;
    friend class FiberWorld;
    struct Timer {
        FiberTask* task;
        uint64_t number;
    };

    void setTimer(FiberTask& task, Nanos time);
    Co<> ringTimers();
    std::optional<Nanos> patience() const; // how long the loop may wait
    bool maybeDue() const;
    Co<> poll();
    void forgetAbandoned();
    Co<> step(FiberTask& task);
    Co<> afterStep(FiberTask& task);
    Co<> ended(FiberTask& task);

    FiberWorld& m_world;
    Thread* m_thread = nullptr; // for others under the world's mutex
    TaskId m_lane;
    std::deque<FiberTask*> m_ready; // under the world's mutex
    bool m_idle = false;            // the same
    std::multimap<Nanos, Timer> m_timers;
    std::unordered_map<int64_t, FiberTask*> m_devices;
    std::vector<Token> m_abandoned; // under the world's mutex: of tasks that were cancelled
};

// What sets one kind of world apart from another.
struct FiberOptions {
    Nanos slice{0};            // a task that has run so long lets the next one run; 0: never
    bool ownVariables = false; // each task has a copy of its own
    bool copiesMessages = false;
    bool endsWork = false; // of a cancelled task, which else goes on to its next wait or step
    Gil* gil = nullptr;
    Offloader* offloader = nullptr;
};

class FiberWorld {
  public:
    // `plan` outlives it.
    FiberWorld(Kernel& kernel, const RunPlan& plan, const FiberOptions& options);

    void addLoop(TaskId lane) { m_loops.push_back(std::make_unique<FiberLoop>(*this, lane)); }
    FiberLoop& loop(size_t index) { return *m_loops[index]; }
    // Gives the tasks that arrive by themselves to the loops, in turn. Before the start.
    void handOut();

    Mutex& mutex() { return *m_mutex; }
    // A parked task may go on, since now or the time given; the mutex is held. `by` says which loop it queues
    // at (none: its own).
    void makeReady(Thread& by, FiberTask& task, std::optional<Nanos> since = {});
    // The same, if the task still rests with this number; else it was cancelled meanwhile.
    void answer(Thread& by, FiberTask& task, uint64_t number);
    bool cancels() const { return m_cancels; }
    void setOffloader(Offloader* offloader) { m_options.offloader = offloader; }

  private:
    friend class FiberTask;
    friend class FiberLoop;
    struct Object {
        std::unique_ptr<SyncRules> rules;
        ResourceId resource;
        std::array<std::list<FiberWait*>, kSides> waiters; // the longest first; who gives up leaves
        std::vector<TaskId> members;
    };

    FiberTask& makeTask(const Job& job);
    void settle(Thread& thread, TaskId by, Object& object); // lets waiters go on
    void give(Thread& thread, Object& object, const Attempt& attempt);
    void timedOut(Thread& thread, FiberTask& task);
    void putDown(Thread& by, FiberTask& task); // its loop has
    void interrupt(Thread& by, FiberTask& task);
    bool over() const { return m_living == 0; }
    void stopDaemons();
    bool steal(FiberLoop& loop);
    void pokeIdle(Thread& by);
    FiberLoop* loopOf(const Thread& thread);

    Kernel& m_kernel;
    FiberOptions m_options;
    bool m_cancels = false; // some task may be cancelled
    TaskBook m_book;
    SharedVariables m_variables;
    std::unique_ptr<Mutex> m_mutex;
    std::vector<Object> m_objects;
    std::vector<std::unique_ptr<FiberTask>> m_tasks; // by job; null: not started yet
    std::vector<std::unique_ptr<FiberLoop>> m_loops;
    std::atomic<size_t> m_living = 0; // tasks that the run waits for
};

} // namespace timeslice
