// Tasks that live in loops: an event loop on one thread, or several that share tasks (green threads, actors).
//
// How it works:
// - A loop's turn: look at devices and timers, waiting only when nobody is ready; then resume each task that
//   was ready at the turn's start, first in, first out (as asyncio does).
// - A task parks in its loop for a device's answer or a timer, or with what it waits for (a lock, a queue);
//   the loop goes on. Computing stops the loop's thread.
// - Where tasks have slices, a slice is of the time that a task has run since its loop resumed it, whatever steps
//   it is made of; a wait ends it. (Go: execute() counts schedtick, and retake() preempts where it has stood for
//   10 ms, runtime/proc.go; Erlang: a process that is scheduled in gets all its reductions anew, CONTEXT_REDS.)
// - With several loops, a task that becomes ready queues at the loop that made it ready. A loop with nothing
//   to do takes the first half of the longest queue; an idle one is poked when there is something to take.
// - One mutex, the world's, guards ready queues and what tasks share (fiber_sync.h); timers and devices belong
//   to their loop's thread.
// - A task that parks for something shared holds the mutex, and its loop lets go of it. In between the
//   task's coroutine comes to rest and is put down; until then nobody else may find the task among the waiters
//   and resume it. (Go's gopark takes a function that unlocks for the same reason.)
//
//       task, on its loop's thread      the mutex      its loop
//       locks                           held
//       queues up as a waiter           held
//       parks, Then::Unlock             held           comes back from running the task
//                                       held           puts it down: it may be made ready now
//                                       free           unlocks
//
// - A task that is cancelled while it is parked leaves what it waits for and is made ready at once; an answer
//   that comes later finds that its number is old. With several loops one that parks is down only when its
//   loop has said so under the mutex: a cancellation before that sets the flag, which the loop then sees.
//   Where the world ends work as well (actors), a breaker ends what it computes.
// - A wait for a device, a timer or a worker is cut at the deadline of its task: a timer rings before the answer
//   comes, and the task leaves what it waits for as one that is cancelled does. A wait for something shared has a
//   timeout instead. When a task of a group fails, the wait of the group's own steps is cut in the same way, whatever
//   it is for (as asyncio.TaskGroup cancels its parent).
// - When the last task that counts has ended, the loops end: a breaker stops daemons that compute.
// - With a GIL (an event loop with worker threads) the loop, or the task that it carries, holds it except
//   while it waits.
// - A task whose timer has rung, or whose device has answered, is ready from that moment on, however long the
//   loop does not look.
#pragma once

#include "core/models/parts/fiber_sync.h"
#include "core/models/parts/fiber_timers.h"
#include "core/models/parts/gil.h"
#include "core/models/parts/shared_variables.h"
#include "core/models/parts/task_book.h"

#include <atomic>
#include <deque>
#include <map>
#include <unordered_map>

namespace timeslice {

class FiberLoop;
class FiberTask;
class FiberWorld;

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
class FiberTask final : public TaskActions {
  public:
    FiberTask(FiberWorld& world, const PlannedTask& job);

    Co<> cpu(Work work) override;
    Co<> call(Work work) override;
    Co<> native(Work work) override;
    Co<> io(Request request) override;
    Co<> sleep(Nanos time) override;
    Co<> block(Nanos time) override;
    Co<bool> sync(Sync sync) override;
    Co<> add(Update update) override;
    Co<int64_t> atomicAdd(ResourceId variable) override;
    Co<> reach() override;
    int64_t access(const Access& access) override;
    const SharedVariables* variables() const override;
    Co<> spin(Spin spin) override;
    Co<> yield() override;
    Co<> spawn(size_t group, std::optional<size_t> nursery) override;
    Co<> cancel(size_t group) override;
    Co<> point() override;
    void allocate(int64_t bytes) override;
    void marks(MarkKind kind, ResourceId over) override;
    bool cancelled() const override { return mustEnd(); }
    void ends() override { m_ending = true; }
    bool diesAtOnce() const override;
    void shield(bool on) override { m_shielded = on && !diesAtOnce(); }
    bool failed(size_t group) const override;
    void expect(Nanos) override {}
    size_t nursery(size_t depth) const override;
    std::optional<size_t> startedIn() const override;
    bool nurseryFailed(size_t nursery) const override;
    Co<> cancelNursery(size_t nursery) override;
    Nanos now() override;
    void waitsUntil(Nanos time) override { m_deadline = time; }
    std::vector<size_t> waitsWith(std::vector<size_t> nurseries) override {
        return std::exchange(m_nurseries, std::move(nurseries));
    }

    TaskId id() const { return m_job.task; }
    // Of its present or coming rest; the world's mutex is held.
    uint64_t restNumber() const { return m_restNumber; }

  private:
    friend class FiberLoop;
    friend class FiberWorld;

    // How a task parks: what it does meanwhile, and what its loop does when it has come to rest.
    struct Parking {
        State state = State::Ready;
        Cause cause = Cause::Awaited;
        int32_t argument = -1;
        enum class Then : uint8_t {
            PutDown,
            Unlock,  // puts it down, and lets go of the world's mutex, which the task held
            Requeue, // it is ready: to the end of the queue
        };
        Then then = Then::PutDown;
    };

    // Gives the thread back to the loop until somebody makes it ready.
    Co<> park(Parking parking);
    // The same, and ends the task when it has been cancelled by then, or its step when its time has run out.
    Co<> rest(Parking parking);
    // The coming rest lasts for this time, but not beyond the deadline.
    void limitRest(Nanos time);
    Co<> restFor(Nanos time, State state);
    bool mustEnd() const;
    bool mustLeave() const; // its wait is cut: a task of a group whose steps it does has failed
    void endIfCancelled() const {
        if (mustEnd()) throw TaskCancelled();
    }

    Work nextPiece(const Work& work) const;
    Breaker* workBreaker() const; // may be null
    bool sliceIsOver() const;
    Co<Nanos> spinForSlice(Breaker& changed, Nanos most);
    Co<> endSlice();
    Co<> stopIfAsked();
    Co<> offload(Offloader::What what, Work work);

    Co<> waitFor(FiberWait& wait, const Sync& sync);
    Co<> giveBack(const Sync& sync);
    Thread& thread() const;

    FiberWorld& m_world;
    const PlannedTask& m_job;
    Fiber m_fiber;
    FiberLoop* m_loop = nullptr; // that runs it, or ran it last
    Parking m_parking;           // the latest
    // What a timer, a device or a worker answers to; an older number is stale. Atomic: its own loop sets a
    // timer without the world's mutex while another loop, which it has left, may look at it.
    std::atomic<uint64_t> m_restNumber{0};
    FiberWait* m_wait = nullptr;   // for something shared
    std::optional<Token> m_device; // that it waits for
    bool m_down = false;           // parked, and its loop has put it down
    bool m_ending = false;
    bool m_shielded = false;
    std::vector<size_t> m_nurseries; // that cut its waits when they fail
    Nanos m_deadline = kNever;       // of its waits
    bool m_timerCuts =
        false;          // when it rings, the time has run out for what the task waits for; as m_restNumber
    bool m_cut = false; // this has happened
    std::unique_ptr<Breaker> m_stop; // of its work; null: nothing stops it
    Nanos m_sliceUsed{0};            // since it was resumed
};

// One thread of the model's making.
class FiberLoop {
  public:
    FiberLoop(FiberWorld& world, TaskId lane) : m_world(world), m_lane(lane) {}
    Co<> run(Thread& thread);

    // For the task that it runs.
    Thread& thread() const { return *m_thread; }
    // With several loops under the world's mutex.
    void setTimer(FiberTask& task, Nanos time);
    void awaitDevice(FiberTask& task, Token token) { m_devices.emplace(token.value, &task); }
    // Nobody else is ready, nor may be at a look at timers and devices. The world's mutex is held.
    bool hasNothingElse() const { return m_ready.empty() && !maybeDue(); }

  private:
    friend class FiberWorld;

    // The parts of a turn: looking for what has become ready, and running one task.
    Co<> poll();
    Co<> wait(std::optional<Nanos> time);
    Co<> takeAnswers(const std::vector<DeviceAnswer>& answers);
    Co<> ringTimers();
    void ring(const FiberTimers::Timer& timer);
    void forgetAbandoned();
    std::optional<Nanos> patience(); // how long the loop may wait
    bool maybeDue() const;
    Co<> step(FiberTask& task);
    Co<> afterStep(FiberTask& task);
    Co<> ended(FiberTask& task);

    FiberWorld& m_world;
    Thread* m_thread = nullptr; // for others under the world's mutex
    TaskId m_lane;
    std::deque<FiberTask*> m_ready;                    // under the world's mutex
    bool m_idle = false;                               // the same
    std::unordered_map<int64_t, FiberTask*> m_devices; // by token
    std::vector<Token> m_abandoned; // under the world's mutex: of tasks that were cancelled
};

// What sets one kind of world apart from another.
struct FiberOptions {
    Nanos slice{0};            // a task that has run so long on end lets the next one run; 0: never
    bool ownVariables = false; // each task has a copy of its own
    bool copiesMessages = false;
    bool endsWork = false; // of a cancelled task, which else goes on to its next wait or step
    Gil* gil = nullptr;
    Offloader* offloader = nullptr;
};

// Where the tasks of a run live: its loops, and what they share.
class FiberWorld {
  public:
    // `plan` outlives it.
    FiberWorld(Kernel& kernel, const RunPlan& plan, const FiberOptions& options);

    void addLoop(TaskId lane) { m_loops.push_back(std::make_unique<FiberLoop>(*this, lane)); }
    FiberLoop& loop(size_t index) { return *m_loops[index]; }
    // Gives the tasks that arrive by themselves to the loops, in turn. Before the start.
    void handOut();
    void setOffloader(Offloader* offloader) { m_options.offloader = offloader; }

    const FiberOptions& options() const { return m_options; }
    bool cancels() const { return m_cancels; }
    // The last task that counts has ended.
    bool over() const { return m_living == 0; }
    TaskBook& book() { return m_book; }
    SharedVariables& variables() { return m_variables; }
    FiberTimers& timers() { return m_timers; }

    // All that follows: with the mutex held.
    Mutex& mutex() { return *m_mutex; }
    FiberSync& sync() { return m_sync; }
    // A parked task may go on, since now or the time given. `by` says which loop it queues at (none: its
    // own).
    void makeReady(Thread& by, FiberTask& task, std::optional<Nanos> since = {});
    // The same, if the task still rests with this number; else it was cancelled meanwhile.
    void answer(Thread& by, FiberTask& task, uint64_t number);
    // After an operation of `by` on something shared: its waiters go on, as far as they can.
    void settle(Thread& thread, TaskId by, size_t object);
    // A parked task gives up what it waits for and goes on, since now or the time given.
    void interrupt(Thread& by, FiberTask& task, std::optional<Nanos> since = {});
    // Its loop has put it down; one that must end by now is made ready at once.
    void putDown(Thread& by, FiberTask& task);
    void start(Thread& by, const PlannedTask& job);
    void cancel(Thread& by, const PlannedTask& job);
    // A task of the nursery has failed: what its owner waits for is cut.
    void failed(Thread& by, size_t nursery);
    // One that counts has ended; with the last one the loops end.
    void ended(FiberLoop& loop);
    // For a loop with nothing to do.
    bool steal(FiberLoop& loop);
    // For one that has something to do: an idle one watches the timers instead.
    void handWatchOn(Thread& by);
    bool hasOneLoop() const { return m_loops.size() == 1; }

  private:
    FiberTask& makeTask(const PlannedTask& job);
    void cutIfLeaving(Thread& by, FiberTask& task);
    void giveUp(Thread& thread, FiberTask& task);
    void stopDaemons();
    FiberLoop* pokeIdle(Thread& by);
    FiberLoop* loopOf(const Thread& thread);

    Kernel& m_kernel;
    FiberOptions m_options;
    bool m_cancels = false; // some task may be cancelled, or have its wait cut
    TaskBook m_book;
    SharedVariables m_variables;
    std::unique_ptr<Mutex> m_mutex;
    FiberSync m_sync;
    FiberTimers m_timers;
    std::vector<std::unique_ptr<FiberTask>> m_tasks; // by job; null: not started yet
    std::vector<std::unique_ptr<FiberLoop>> m_loops;
    std::atomic<size_t> m_living = 0; // tasks that the run waits for
};

} // namespace timeslice
