// The kernel interface: what an operating system gives to a model. Two machines answer it: the simulated one
// by advancing a virtual clock, the live one by doing the thing on the calling OS thread.
//
// - Thread is the calling thread's view: everything that takes time is awaited on it. Live, every awaiter is
//   ready when it comes back; simulated, an operation that is not done at once parks the thread's innermost
//   coroutine, and the kernel resumes that one.
// - An operation answers "done now?" when it starts (start...), which is in await_ready.
// - A model keeps its shared state under a Mutex, as real code must; looks at no clock but now(); never
//   spins, never resumes a coroutine, never asks which world it is in.
// - What a thread does is told to the recorder by the machine (on a core, off it, why); which task the thread
//   works for and what a wait means, by the model (notes.h).
// Each object is used by the threads of one run only and lives as long as the run.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/machine/co.h"
#include "core/machine/fiber.h"
#include "core/machine/notes.h"
#include "core/machine/thread_traits.h"
#include "core/trace/trace.h"
#include "core/workload/workload.h"

#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace timeslice {

// Mutual exclusion among threads. Unlocking wakes one waiter; a third thread may take the mutex before that
// one has woken (barging), as with futexes.
class Mutex {
  public:
    virtual ~Mutex() = default;
};

// Wait and wake, first come first served, but for one who begins to wait just before a signal and may take it
// (Costs::signalStealing, and glibc). Waiting lets go of the mutex and takes it again.
class Condition {
  public:
    virtual ~Condition() = default;
};

// Set to make a computation stop at its next checkpoint, and a rest (sleeping, waiting for a device) end at
// once. Simulated: moves the end of the computation that runs under it; live: an atomic flag looked at every
// few microseconds of work, and a signal for the one thread that rests under it.
class Breaker {
  public:
    virtual ~Breaker() = default;
    virtual void set() = 0;
    virtual void clear() = 0;
    virtual bool isSet() const = 0;
};

struct Work {
    Nanos amount{0};                       // time on an otherwise idle core
    WorkKernel kernel = WorkKernel::Chain; // what is done live
    std::optional<Nanos> checkpoint; // distance of checkpoints in work time; 0: anywhere; none: the machine's
};

// What the kernel charges for, by name (machine parameters). Simulated: time on the core; live: nothing, the
// real thing has cost what it did.
enum class Cost : uint8_t {
    Lock,
    LoopTurn,
    PoolHandover,    // half a round trip of a job through a pool of threads
    ProcessHandover, // the same through a pool of processes
    PipeMessage,
    PickleByte,
    PipeByte,
    FutexWake,
    VariableAccess, // work of the task, no overhead
};

// What a thread is started as: what it costs its parent and itself.
enum class StartAs : uint8_t { Thread, ForkedProcess, SpawnedProcess };

// Something asked of a device: an answer after `latency`; `bytes` more over a link, which all transfers of
// the moment share evenly; or a server's slot for `latency`, first come first served.
struct Request {
    Nanos latency{0};
    ResourceId device; // a link or a server; none: nobody else is in the way
    int64_t bytes = 0;
};

// An operation of a device that was started: wait for it, once.
struct Token {
    int64_t value = -1;
    bool operator==(const Token&) const = default;
};

// Such an operation that is over, and since when.
struct DeviceAnswer {
    Token token;
    Nanos since{0};
};

class Thread;
using ThreadBody = std::function<Co<>(Thread&)>;

struct ThreadOptions {
    Nanos start{0}; // it sleeps until then, without a trace; made while the run goes on: no earlier than now
    TaskId task;    // it works for this task from its start; none: the model binds
    bool daemon = false; // the run does not wait for its end
    ThreadTraits traits;
    Nanos burst{0}; // of work that it will do first; 0: not known
    int node = 0;   // whose cores it runs on, where the cores are split
    TaskId job;     // that it will work for, whoever binds; none: any, or no task of the workload
    // Of a process that is a copy of its parent: what a thread of the parent does once its body has ended.
    ThreadBody after = {};
};

// The calling thread.
class Thread {
  public:
    virtual ~Thread() = default;

    // Time since the run's start.
    virtual Nanos now() = 0;

    // Works; answers what is left when `breaker` was set at a checkpoint, else 0.
    auto compute(const Work& work, Breaker* breaker = nullptr) {
        return Compute{*this, work, breaker, Nanos{0}};
    }
    // Burns its core until `until` or `other` (may be null) is set, for `most` at most. Answers what was left of
    // that. For busy waiting: nothing is polled in simulated time.
    auto spin(Breaker& until, Breaker* other, Nanos most = kLongestTime) {
        return Spin{*this, until, other, most, Nanos{0}};
    }
    // Until the breaker is set, the thread only looks whether it is, whatever else it does in between (handing a
    // GIL over). When no thread of a simulated run does more than that, nobody will ever set it. Null: no longer.
    virtual void looksOnlyFor(const Breaker* until) = 0;
    auto lock(Mutex& mutex) { return Lock{*this, mutex}; }
    virtual void unlock(Mutex& mutex) = 0;
    virtual bool tryLock(Mutex& mutex) = 0;
    // Waits on a condition with the mutex held, which it holds again afterwards. Answers true when it was
    // woken, false when `timeout` passed first. There are no spurious wake-ups in the simulation, live there
    // may be.
    auto wait(Condition& condition, Mutex& mutex, std::optional<Nanos> timeout = {}) {
        return Wait{*this, condition, mutex, timeout, true};
    }
    // Wakes one waiter, as a rule the longest, or all. The caller pays for the call.
    auto signal(Condition& condition) { return Signal{*this, condition, false}; }
    auto broadcast(Condition& condition) { return Signal{*this, condition, true}; }
    // Burns the core until `breaker` is set, which it sees at once, or for `most`: overhead, as it does nothing
    // useful. Answers what is left of the time.
    auto burn(Nanos most, Breaker& breaker) { return Burn{*this, most, breaker, Nanos{0}}; }
    // Answers false when `breaker` was set before the time was over.
    auto sleep(Nanos time, Breaker* breaker = nullptr) { return Sleep{*this, time, breaker, true}; }
    auto yield() { return Yield{*this}; }
    auto pay(Cost cost, int64_t times = 1) { return Pay{*this, cost, times}; }
    // A place where a search over schedules may interrupt the thread: did it? Else nothing.
    auto point() { return Point{*this, false}; }
    // The work that it will do before its next wait, for policies that rank by it.
    virtual void expect(Nanos burst) = 0;

    // Starts a thread while the run goes on; the parent pays its part of the cost. The body belongs to the
    // new thread.
    auto spawn(StartAs as, const ThreadOptions& options, ThreadBody body) {
        return Spawn{*this, as, options, std::move(body)};
    }

    // Starts something that goes on by itself.
    virtual Token start(const Request& request) = 0;
    // Answers false when `breaker` was set first: then it is still to be waited for, or to be abandoned.
    auto wait(Token token, Breaker* breaker = nullptr) { return DeviceWait{*this, token, breaker, true}; }
    // Nobody waits for it any more: it leaves a server's queue, and its bytes a link. What a server or a disk
    // has begun it ends. Nothing happens when it has come back already.
    virtual void abandon(Token token) = 0;
    // Waits until something that this thread started has come back, or for `timeout` at most (0: only looks).
    // Answers all that have, in the order in which they did.
    auto waitAny(std::optional<Nanos> timeout) { return WaitAny{*this, timeout, {}}; }

    // Makes another thread's waitAny come back, the present one or, if it is not in one, the next.
    virtual void poke(Thread& other) = 0;

    // Runs a fiber until it parks or ends.
    auto run(Fiber& fiber) { return RunFiber{*this, fiber}; }

    // Takes memory that stays taken while the thread lives. Live it is really there; simulated it costs
    // nothing.
    virtual void allocate(int64_t bytes) = 0;

    // For the recorder: what the machine cannot see by itself.
    Notes& notes() { return m_notes; }

  protected:
    // The notes are the thread's own.
    explicit Thread(Notes& notes) : m_notes(notes) {}

    // Each starts an operation and answers whether it is done; the result goes to the reference, then or
    // later.
    virtual bool startCompute(const Work& work, Breaker* breaker, Nanos& left) = 0;
    virtual bool startBurn(Nanos most, Breaker& breaker, Nanos& left) = 0;
    virtual bool startSpin(Breaker& until, Breaker* other, Nanos most, Nanos& left) = 0;
    virtual bool startLock(Mutex& mutex) = 0;
    virtual bool startWait(Condition& condition, Mutex& mutex, std::optional<Nanos> timeout, bool& woken) = 0;
    virtual bool startSignal(Condition& condition, bool all) = 0;
    virtual bool startSleep(Nanos time, Breaker* breaker, bool& whole) = 0;
    virtual bool startYield() = 0;
    virtual bool startPay(Cost cost, int64_t times) = 0;
    virtual bool startPoint(bool& interrupted) = 0;
    virtual bool startSpawn(StartAs as, const ThreadOptions& options, ThreadBody body) = 0;
    virtual bool startDeviceWait(Token token, Breaker* breaker, bool& whole) = 0;
    virtual bool startWaitAny(std::optional<Nanos> timeout, std::vector<DeviceAnswer>& done) = 0;

    std::coroutine_handle<> m_innermost; // to resume when the operation is done
    Fiber* m_fiber = nullptr;            // inside which m_innermost stands, if any

    // Resumes what the operation suspended, and the loop when a fiber came back from it.
    void resumeInnermost() {
        std::exchange(m_innermost, {}).resume();
        while (!m_innermost && m_fiber && m_fiber->cameBack()) {
            Fiber* fiber = std::exchange(m_fiber, nullptr);
            std::exchange(fiber->runner, {}).resume();
        }
    }

  private:
    Notes& m_notes;

    struct Operation {
        Thread& thread;
        void await_suspend(std::coroutine_handle<> self) const noexcept { thread.m_innermost = self; }
    };
    struct Compute : Operation {
        Work work;
        Breaker* breaker;
        Nanos left;
        Compute(Thread& t, const Work& w, Breaker* b, Nanos l) : Operation{t}, work(w), breaker(b), left(l) {}
        bool await_ready() { return thread.startCompute(work, breaker, left); }
        Nanos await_resume() const noexcept { return left; }
    };
    struct Burn : Operation {
        Nanos most;
        Breaker& breaker;
        Nanos left;
        Burn(Thread& t, Nanos m, Breaker& b, Nanos l) : Operation{t}, most(m), breaker(b), left(l) {}
        bool await_ready() { return thread.startBurn(most, breaker, left); }
        Nanos await_resume() const noexcept { return left; }
    };
    struct Spin : Operation {
        Breaker& until;
        Breaker* other;
        Nanos most;
        Nanos left;
        Spin(Thread& t, Breaker& u, Breaker* o, Nanos m, Nanos l)
            : Operation{t}, until(u), other(o), most(m), left(l) {}
        bool await_ready() { return thread.startSpin(until, other, most, left); }
        Nanos await_resume() const noexcept { return left; }
    };
    struct Lock : Operation {
        Mutex& mutex;
        Lock(Thread& t, Mutex& m) : Operation{t}, mutex(m) {}
        bool await_ready() { return thread.startLock(mutex); }
        void await_resume() const noexcept {}
    };
    struct Wait : Operation {
        Condition& condition;
        Mutex& mutex;
        std::optional<Nanos> timeout;
        bool woken;
        Wait(Thread& t, Condition& c, Mutex& m, std::optional<Nanos> to, bool w)
            : Operation{t}, condition(c), mutex(m), timeout(to), woken(w) {}
        bool await_ready() { return thread.startWait(condition, mutex, timeout, woken); }
        bool await_resume() const noexcept { return woken; }
    };
    struct Signal : Operation {
        Condition& condition;
        bool all;
        Signal(Thread& t, Condition& c, bool a) : Operation{t}, condition(c), all(a) {}
        bool await_ready() { return thread.startSignal(condition, all); }
        void await_resume() const noexcept {}
    };
    struct Sleep : Operation {
        Nanos time;
        Breaker* breaker;
        bool whole;
        Sleep(Thread& t, Nanos n, Breaker* b, bool w) : Operation{t}, time(n), breaker(b), whole(w) {}
        bool await_ready() { return thread.startSleep(time, breaker, whole); }
        bool await_resume() const noexcept { return whole; }
    };
    struct Yield : Operation {
        explicit Yield(Thread& t) : Operation{t} {}
        bool await_ready() { return thread.startYield(); }
        void await_resume() const noexcept {}
    };
    struct Pay : Operation {
        Cost cost;
        int64_t times;
        Pay(Thread& t, Cost c, int64_t n) : Operation{t}, cost(c), times(n) {}
        bool await_ready() { return thread.startPay(cost, times); }
        void await_resume() const noexcept {}
    };
    struct Point : Operation {
        bool interrupted;
        Point(Thread& t, bool i) : Operation{t}, interrupted(i) {}
        bool await_ready() { return thread.startPoint(interrupted); }
        bool await_resume() const noexcept { return interrupted; }
    };
    struct Spawn : Operation {
        StartAs as;
        ThreadOptions options;
        ThreadBody body;
        Spawn(Thread& t, StartAs a, const ThreadOptions& o, ThreadBody b)
            : Operation{t}, as(a), options(o), body(std::move(b)) {}
        bool await_ready() { return thread.startSpawn(as, options, std::move(body)); }
        void await_resume() const noexcept {}
    };
    struct DeviceWait : Operation {
        Token token;
        Breaker* breaker;
        bool whole;
        DeviceWait(Thread& t, Token k, Breaker* b, bool w) : Operation{t}, token(k), breaker(b), whole(w) {}
        bool await_ready() { return thread.startDeviceWait(token, breaker, whole); }
        bool await_resume() const noexcept { return whole; }
    };
    struct WaitAny : Operation {
        std::optional<Nanos> timeout;
        std::vector<DeviceAnswer> done;
        WaitAny(Thread& t, std::optional<Nanos> n, std::vector<DeviceAnswer> d)
            : Operation{t}, timeout(n), done(std::move(d)) {}
        bool await_ready() { return thread.startWaitAny(timeout, done); }
        std::vector<DeviceAnswer> await_resume() noexcept { return std::move(done); }
    };
    struct RunFiber {
        Thread& thread;
        Fiber& fiber;
        bool await_ready() {
            fiber.resume();
            if (fiber.cameBack()) return true;
            thread.m_fiber = &fiber;
            return false;
        }
        void await_suspend(std::coroutine_handle<> self) const noexcept { fiber.runner = self; }
        void await_resume() const noexcept {}
    };
};

// The priorities that the machine's scheduler goes by, for locks that make their holders more urgent. The
// threads are the run's; any of them may call it.
class Priorities {
  public:
    virtual ~Priorities() = default;
    virtual int64_t of(const Thread& thread) const = 0;
    // From now on, whether it runs, is ready or waits.
    virtual void set(Thread& thread, int64_t priority) = 0;
    virtual bool moreUrgent(int64_t priority, int64_t than) const = 0;
    // The protocol of all locks of this run, whatever the workload says.
    virtual std::optional<LockProtocol> protocolOfAll() const = 0;
};

// The run's machine: makes threads and kernel objects, before the start.
class Kernel {
  public:
    virtual ~Kernel() = default;
    // The thread exists from the run's start; ties go by order of making. What the body throws ends the run.
    virtual void addThread(const ThreadOptions& options, ThreadBody body) = 0;
    // Only the first `count` cores are used by the run's threads.
    virtual void limitCores(int count) = 0;
    // Parts the cores evenly among nodes; a thread runs on its own node's only. At most one a core. Simulated
    // only.
    virtual void splitCores(int nodes) = 0;
    virtual int cores() const = 0; // hardware threads that the run may use
    // Devices of the workload: a link of so many bytes a second, a server of so many slots.
    virtual void addLink(ResourceId link, int64_t bytesPerSecond) = 0;
    virtual void addServer(ResourceId server, int64_t slots) = 0;
    virtual std::unique_ptr<Mutex> makeMutex() = 0;
    virtual std::unique_ptr<Condition> makeCondition() = 0;
    virtual std::unique_ptr<Breaker> makeBreaker() = 0;
    // Null: the scheduler does not look at priorities, or nobody may change them (live, that takes real-time
    // classes, which an ordinary user does not have).
    virtual Priorities* priorities() { return nullptr; }
    // Sets a breaker at a time of the run, by nobody's doing. It outlives the run. Simulated only.
    virtual void setAt(Breaker& breaker, Nanos time) = 0;
    // A lane of the model's own in the trace, and a resource of its own (the GIL).
    virtual TaskId addHelper(const char* name) = 0;
    virtual ResourceId addResource(const char* name, ResourceKind kind) = 0;
    // Memory, at first zero, that a process shares with its copies. Null: there is none left.
    virtual std::shared_ptr<void> makeShared(size_t bytes);
};

// Where all processes of a run have one memory.
inline std::shared_ptr<void> Kernel::makeShared(size_t bytes) {
    return {std::calloc(1, bytes), std::free};
}

} // namespace timeslice
