// Model: how tasks become running code. One file a model, used by both machines; it makes threads and says
// what each step of a task means there (TaskActions). The program of a task is one coroutine, the same for all
// models.
#pragma once

#include "core/machine/kernel.h"
#include "core/models/parts/model_info.h"
#include "core/workload/workload.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace timeslice {

// What a task does with something it shares.
enum class SyncOp : uint8_t {
    Lock,
    Unlock,
    ReadLock,
    WriteLock,
    Acquire,
    Release,
    Put,
    Get,
    Barrier,
    Signal,
    Wait,
    Clear,
    CountDown,
    // Of a condition. A task enlists while it holds the condition's lock and waits once it has given that away:
    // a notification in between reaches it.
    Enlist,
    Await,
    Notify,
    NotifyAll,
    PassOn, // the notification that reached a task that was cancelled goes to the next, if there is one
    // Of a group of tasks. Started, Ended and Failed are done for the task that this happens to.
    Open,    // its failures so far are forgotten
    Started, // one of them has been started
    Ended,   // one of them has come to its end
    Failed,  // the same, by failing
    Join,    // waits until all that have been started have ended
    JoinAny, // waits until one of those that have been started has ended, if any have
    Gather,  // as Join, but at most until one of them fails
};

struct Sync {
    SyncOp op = SyncOp::Lock;
    // A resource, or behind all resources a group of tasks, or behind them a union of groups
    // (RunPlan::groupObject), or behind them a nursery (RunPlan::nurseryObject).
    size_t object = 0;
    std::optional<Nanos> timeout;
    int64_t bytes = 0;
    bool once = false; // does it at once or not at all
};

// An unsynchronised update of a shared variable: read, gap, write.
struct Update {
    ResourceId variable;
    Nanos gap{0};
    bool split = false; // a switch of the GIL may fall into the gap
};

// One access to a shared variable, at one instant.
struct Access {
    enum class Kind : uint8_t { Read, Write, Exchange, CompareExchange };
    Kind kind = Kind::Read;
    ResourceId variable;
    int64_t value = 0;    // that is written
    int64_t expected = 0; // CompareExchange: without which nothing is
};

// Busy waiting, until one of these variables changes.
struct Spin {
    std::span<const ResourceId> watched;
    uint64_t changes = 0;       // SharedVariables::changes(), before the task looked at them
    Nanos most = kLongestTime;  // less where the task does something else in between, such as a yield
    std::function<bool()> over; // whether it is to end at once; whoever changes that rouses the task
};

class SharedVariables;

// What the program of a task has got so far, for a copy that goes on with it; the program's own business.
struct Carried {
    virtual ~Carried() = default;
};
using CarriedPtr = std::shared_ptr<const Carried>;

// Thrown by a step of a task that was cancelled, where the model ends it in the middle of the step.
struct TaskCancelled {};
// Thrown by a wait that is cut: the task's time has run out (TaskActions::waitsUntil), or a task of a group has failed
// (TaskActions::waitsWith).
struct OutOfTime {};

// What a task does under a model: one action for each kind of step. Each may suspend the task.
//
// A cancelled task ends before its next step. Where the runtime, or the operating system, can end a task from
// outside, it ends at once: a coroutine, a green thread or an actor that waits, an actor that computes, a
// process whatever it does. A thread cannot be ended from outside; a job that a pool's worker has begun
// cannot be taken back, one that queues can.
class TaskActions {
  public:
    virtual ~TaskActions() = default;
    virtual Co<> cpu(Work work) = 0;    // interpreted code
    virtual Co<> call(Work work) = 0;   // one native call that keeps the GIL
    virtual Co<> native(Work work) = 0; // native code that drops the GIL
    virtual Co<> io(Request request) = 0;
    virtual Co<> sleep(Nanos time) = 0;
    virtual Co<> block(Nanos time) = 0;
    // False: the timeout passed first, it was to be done at once, or it cannot be done at all.
    virtual Co<bool> sync(Sync sync) = 0;
    virtual Co<> add(Update update) = 0;
    virtual Co<int64_t> atomicAdd(ResourceId variable) = 0; // the value before it, of a shared one
    // Variables. The time that an access takes, and a place where others may come before it; then the access.
    virtual Co<> reach() = 0;
    virtual int64_t access(const Access& access) = 0; // as SharedVariables::access()
    // Null: each task has a copy of its own, which nobody else sees.
    virtual const SharedVariables* variables() const = 0;
    // On the core, until a variable changes or the task is cancelled.
    virtual Co<> spin(Spin spin) = 0;
    virtual Co<> yield() = 0;
    // Starts all of its count. In a nursery, none after one of that has failed.
    virtual Co<> spawn(size_t group, std::optional<size_t> nursery) = 0;
    // The same of copies of the task, in none. Where they copy its memory, they go on with `carried`.
    virtual Co<> fork(size_t group, CarriedPtr /*carried*/) { return spawn(group, {}); }
    virtual const Carried* carried() const { return nullptr; } // of such a copy; null: it begins with nothing
    virtual Co<> cancel(size_t group) = 0;
    virtual void allocate(int64_t /*bytes*/) {}
    // For the recorder: something happened to the task; over what it may not do with a resource, if one is given: a
    // release too many of a semaphore, a count too many of a latch, a wait on a condition without its lock.
    virtual void marks(MarkKind kind, ResourceId over) = 0;

    // A place between two steps: a search over schedules may interrupt the task here.
    virtual Co<> point() = 0;
    virtual bool cancelled() const = 0;
    // The task only gives back what it holds and cleans up from now on, and nothing cancels it any more.
    virtual void ends() = 0;
    // A cancellation is the end: it is ended from outside, and cannot clean up.
    virtual bool diesAtOnce() const { return false; }
    // While it is shielded, a cancellation cuts no wait; the task finds it afterwards. One that dies at once is not.
    virtual void shield(bool /*on*/) {}
    // It has ended: who waits for that hears of it.
    virtual Co<> tellEnd(Sync ended) { co_await sync(ended); }
    virtual bool failed(size_t group) const = 0; // has one of the group, or of the union, ended by `fail`?
    virtual void expect(Nanos burst) = 0;        // of work until the next wait

    // Nurseries: the tasks that a step `group` starts, by Sync::object.
    virtual size_t
    nursery(size_t depth) const = 0; // of a step of this task, within so many others of its kind
    virtual std::optional<size_t> startedIn() const = 0;  // none: no step `group` has started this task
    virtual bool nurseryFailed(size_t nursery) const = 0; // since it was opened
    // All that are alive, but for itself. The task that has started them looks up where it waits busily.
    virtual Co<> cancelNursery(size_t nursery) = 0;

    virtual Nanos now() = 0;
    // Any wait for a device or a timer is cut (OutOfTime) when this time has come, where the model can; kNever: no
    // longer. A wait for something shared has a timeout instead, under any model.
    virtual void waitsUntil(Nanos /*time*/) {}
    // The nurseries whose steps the task does now: when one of their tasks fails, any wait is cut (OutOfTime), where the
    // model can. Answers those of before.
    virtual std::vector<size_t> waitsWith(std::vector<size_t> /*nurseries*/) { return {}; }
};

// How a task's program came to its end.
enum class TaskEnd : uint8_t { Done, Failed, Cancelled };

// A task as a model gets it. Its id is its place in the list.
struct PlannedTask {
    TaskId task;
    size_t group = 0;
    Nanos arrival{0};
    bool spawned = false; // does not arrive by itself
    bool forked = false;  // started by a step `fork`: a copy of the process that does it
    bool daemon = false;
    ThreadTraits traits;
    Nanos burst{0};                                   // of work that it begins with
    size_t nursery = 0;                               // the first of its own, if its steps have a `group`
    std::function<Co<TaskEnd>(TaskActions&)> program; // runs all its steps; the TaskActions must outlive it
};

// The smallest and the largest priority of the tasks that use something.
struct PriorityRange {
    int64_t smallest = INT64_MAX;
    int64_t largest = INT64_MIN;
};

struct PlannedResource {
    ResourceId id;
    ResourceKind kind = ResourceKind::Lock;
    int64_t size = 1;          // variable: its value at the start
    int64_t most = kUnbounded; // semaphore: permits
    bool handedOver = false;   // semaphore: nobody holds its permits
    int64_t spurious = 0;      // condition: of a million waits, how many end without a notification
    uint64_t seed = 0;         // condition: which
    LockTraits traits = {};
    PriorityRange users = {}; // of a lock or an rlock
};

struct PlannedGroup {
    size_t first = 0; // of its tasks
    size_t tasks = 0; // in the whole run
    size_t count = 1; // started by one `spawn`
    bool spawned = false;
    bool joined = false;    // somebody joins it
    bool cancelled = false; // somebody may cancel it
    bool spins = false;     // it may wait busily
    std::vector<size_t> objects =
        {}; // that hear of its tasks' starts and ends: if joined its own, its unions
};

// What the processes share among their own tasks that forks of one step make, where tasks are threads of one
// process and a `fork` copies it. There is one for each copy of the group.
struct PlannedCopies {
    size_t group = 0;            // of the copies
    std::vector<size_t> objects; // ascending: resources, then groups of tasks and unions
    size_t resources = 0;        // how many of these are resources
    ResourceId first;  // what the first process's first is in the trace; then all others, process by process
    size_t number = 1; // of the first process; that of the run is 0
};

// What a run consists of; outlives the model's threads.
struct RunPlan {
    std::vector<PlannedTask> tasks; // in file order
    std::vector<PlannedResource> resources;
    std::vector<PlannedGroup> groups;
    // Of groups: a task waits for the first end of any of their tasks.
    std::vector<std::vector<size_t>> unions;
    // Whose they are: for each task with a step `group` one, and one more for each that may be in another.
    std::vector<TaskId> nurseries;
    std::vector<PlannedCopies> copies;    // by group; empty: a `fork` copies no threads
    std::vector<JobSeries> series;        // of tasks with deadlines
    std::shared_ptr<const void> programs; // what all programs have in common; they refer to it

    // Unions are numbered behind the groups.
    size_t groupObject(size_t group) const { return resources.size() + group; }
    size_t nurseryObject(size_t number) const { return groupObject(groups.size() + unions.size()) + number; }
    // The workload's, and behind them those of copied processes.
    size_t resourceCount() const {
        size_t count = resources.size();
        for (const PlannedCopies& some : copies) count += some.resources * groups[some.group].tasks;
        return count;
    }
    // Those that forks make, and the first.
    size_t processCount() const {
        return copies.empty() ? 1 : copies.back().number + groups[copies.back().group].tasks;
    }
};

class Model {
  public:
    virtual ~Model() = default;
    // Makes the run's threads. Called once, before the start; the model, plan and kernel outlive them.
    virtual void start(Kernel& kernel, const RunPlan& plan) = 0;
};

} // namespace timeslice
