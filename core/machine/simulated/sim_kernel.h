// The simulated machine: cores, a scheduling policy and a virtual clock in whole nanoseconds.
//
// How it works:
// - Events come in order of (time, kind, sequence). Kinds at one instant: first completions (work done,
//   switch done), then arrivals and wake-ups, then ends of quanta. Idle cores are given out when no
//   completion, arrival or wake-up is left at the instant, and again after each end of a quantum. So a task
//   that arrives as another's quantum ends queues before it. When no core is idle and the policy lets threads
//   cut in, the least urgent running thread is asked to make room at the same moment.
// - Each core has one slot for its next event (end of the work, or of the quantum, whichever is first); a
//   heap holds timers, wake-ups and devices. Being preempted changes numbers only; a coroutine is resumed
//   when an operation ends.
// - An operation that cannot be done at once leaves its result's address with the thread and suspends it.
// - A thread works at the speed that its core has at the moment (siblings, memory, caches: sim_machine.h).
//   When the speed changes, the work so far is counted and the end is recalculated.
// - One run queue for all cores, or one for each: then a thread that wakes goes to the core it ran on last or
//   to an idle one, a core with nothing to do takes from the longest queue, and all are balanced at
//   intervals.
// - A timer is late by a time drawn from the seed. A thread that waits for a condition again after a timeout
//   sleeps on as it slept before, so its timers go on being late by the same share.
// - A timer that was overtaken stays in the heap; its number no longer fits the thread's, so it is passed
//   over.
// - When nothing is left to happen and a thread still waits, that is a deadlock. When a great many operations
//   happen without time passing, the run is stopped too.
// One run, one thread. Deterministic: same input and seed, same trace.
#pragma once

#include "core/base/random.h"
#include "core/machine/kernel.h"
#include "core/machine/simulated/core_clock.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/sim_devices.h"
#include "core/machine/simulated/sim_machine.h"
#include "core/trace/builder.h"

#include <functional>
#include <memory>
#include <queue>
#include <unordered_map>
#include <vector>

namespace timeslice {

class SimThread;

enum class SimEnd : uint8_t {
    Done,
    Deadlock,
    Stopped,      // asked from outside
    NoProgress,   // endless operations at one instant
    TooLarge,     // the trace reached its limit (SimLimits)
    TooLate,      // the same of the time
    TooBusy,      // the same of the operations
    TooLong,      // what happens next does so beyond all time (kNever)
    OpenDecision, // nobody said which thread runs next
};

class SimKernel final : public Kernel {
  public:
    // The builder and the policy outlive the kernel's run.
    SimKernel(const SimMachine& machine, Policy& policy, TraceBuilder& builder);
    ~SimKernel() override;

    void addThread(const ThreadOptions& options, ThreadBody body) override;
    void limitCores(int count) override;
    int cores() const override { return m_usable; }
    void splitCores(int nodes) override { m_nodes = nodes; }
    void addLink(ResourceId link, int64_t bytesPerSecond) override;
    void addServer(ResourceId server, int64_t slots) override;
    std::unique_ptr<Mutex> makeMutex() override;
    std::unique_ptr<Condition> makeCondition() override;
    std::unique_ptr<Breaker> makeBreaker() override;
    void setAt(Breaker& breaker, Nanos time) override;
    TaskId addHelper(const char* name) override;
    ResourceId addResource(const char* name, ResourceKind kind) override;

    // Runs until all threads have ended, but no farther than `limits`. `stop` is asked every few thousand
    // events. Rethrows what a body threw.
    SimEnd run(const std::function<bool()>& stop, const SimLimits& limits = {});

    Nanos now() const { return m_now; }

  private:
    friend class SimThread;

    enum class Kind : uint8_t { Completion, Arrival, QuantumEnd };
    enum class By : uint8_t { Thread, Device, Timer }; // who ended a wait
    struct Core {
        SimThread* thread = nullptr;
        SimThread* last = nullptr;
        Nanos quantumEnd = kNever;
        Nanos chargedUntil{0};
    };
    // What an event is about says what its `subject` is: a thread, or a device.
    enum class What : uint8_t { Wake, Timer, Answer, Join, LinkEnd, ServerEnd, Break };
    struct Event {
        EventKey key;
        uint32_t subject;
        What what;
        int64_t number; // of the wait that it ends, of the request, or of the link's plan
        bool operator>(const Event& other) const { return other.key < key; }
    };
    struct Link {
        SimLink transfers;
        int64_t plan = 0; // number of its latest planned end; an older one is stale
    };
    struct Pending {
        SimThread* thread;
        Request request;
    };

    EventKey keyAt(Nanos time, Kind kind) {
        return {time, (static_cast<uint64_t>(kind) << 62) | m_sequence++};
    }
    void schedule(Nanos time, size_t subject, What what, int64_t number);
    void schedule(Nanos time, const SimThread& thread, What what, int64_t number);
    SimThread& makeThread(const ThreadOptions& options, ThreadBody body);
    SimEnd step();
    void setCore(size_t core);
    void handle(const Event& event);
    void handleCore(size_t core);
    void quantumEnds(size_t core);

    // Cores and queues.
    size_t queueOf(size_t core) const {
        if (m_nodes > 1) return core * static_cast<size_t>(m_nodes) / static_cast<size_t>(m_usable);
        return m_machine.queuePerCore ? core : 0;
    }
    bool severalQueues() const { return m_nodes > 1 || m_machine.queuePerCore; }
    size_t queueFor(const SimThread& thread) const;
    size_t leastLoaded() const;
    void addReady(SimThread& thread, Came came, size_t queue);
    bool isIdle(size_t core) const { return (m_idle[core / 64] >> core % 64 & 1) != 0; }
    size_t firstIdle() const;
    size_t idleCoreFor(const SimThread& thread) const;
    bool giveOutCores();
    bool giveOut(size_t core);
    size_t longestQueue() const;
    void balanceQueues();
    bool checkCuttingIn(); // true: somebody did
    bool cutIn(size_t queue);
    void startQuantum(size_t core);
    void charge(size_t core);
    void dispatch(size_t core, SimThread& thread);
    void leave(SimThread& thread);  // frees its core
    void giveUp(SimThread& thread); // the same, but the core's event stands: the caller replaces or clears it
    void stops(SimThread& thread);  // to wait, or for good: leaves, and the policy hears of it
    void makeReady(SimThread& thread, Came came);
    void wake(SimThread& thread, By by);
    void resume(SimThread& thread);
    bool awaitsSomething() const;
    bool operationDone(); // counts; false when the run is over for lack of progress
    Nanos drawWakeLatency(By by);
    int64_t drawShare(); // by which a timer is early for the latest that it may be
    Nanos lateness(Nanos wait, int64_t share) const;

    // Speeds.
    bool variesSpeed(const SimThread& thread) const;
    int64_t speedOf(size_t core) const;
    void loadChanged(size_t core, const SimThread& thread,
                     int change); // it begins (+1) or stops (-1) to be busy there
    void setSpeed(size_t core);
    void computingBegins(const SimThread& thread);
    void computingEnds(const SimThread& thread);
    void countWork(size_t core, WorkKernel kernel, int change);
    void shareAnew(size_t core, WorkKernel kernel);

    // Devices.
    Token request(SimThread& thread, const Request& request);
    void answer(int64_t number);
    void forget(int64_t number); // nobody waits for it any more
    void joinLink(int64_t number);
    void planLink(size_t device);
    void linkEnds(size_t device);

    SimMachine m_machine;
    Policy& m_policy;
    const bool m_charges; // the policy wants to be told of the time used
    TraceBuilder& m_builder;
    Random m_random;
    std::vector<std::unique_ptr<SimThread>> m_threads;
    std::vector<Core> m_cores;
    std::vector<uint64_t> m_idle;               // a bit a core
    std::vector<int> m_busySiblings;            // of each physical core; kept only when there are siblings
    int m_memoryBusy = 0;                       // cores with memory-bound work
    std::vector<int> m_cacheBusy;               // cores with cache-bound work, by group
    std::vector<std::unique_ptr<Link>> m_links; // by resource; null: none
    std::vector<std::unique_ptr<SimServer>> m_servers;
    std::unordered_map<int64_t, Pending> m_requests;
    std::vector<Breaker*> m_breakers; // to be set at a time
    std::vector<bool> m_cameReady;    // queues with threads that have become ready since the last look
    bool m_anyCameReady = false;
    Nanos m_nextBalance{0};
    size_t m_ready = 0;
    int m_nodes = 1; // with more, each has a queue for its cores
    int m_idleCount = 0;
    int m_usable = 0;
    CoreClock m_clock;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    Nanos m_now{0};
    Nanos m_mostTime = kNever;
    uint64_t m_sequence = 0;
    int64_t m_nextToken = 0;
    int64_t m_atThisInstant = 0;
    size_t m_living = 0;
    bool m_halted = false;
    bool m_openDecision = false;
};

} // namespace timeslice
