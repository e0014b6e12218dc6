// The simulated machine: cores, a scheduling policy and a virtual clock in whole nanoseconds.
//
// How it works:
// - Events come in order of (time, kind, sequence). Kinds at one instant: first completions (work done,
// switch done),
//   then arrivals and wake-ups, then ends of quanta. Idle cores are given out when no completion, arrival or
//   wake-up is left at the instant, and again after each end of a quantum. So a task that arrives as
//   another's quantum ends queues before it.
// - Each core has one slot for its next event (end of the work, or of the quantum, whichever is first); a
// heap holds
//   timers, wake-ups and devices. Being preempted changes numbers only; a coroutine is resumed when an
//   operation ends.
// - An operation that cannot be done at once leaves its result's address with the thread and suspends it.
// - A timer that was overtaken stays in the heap; its number no longer fits the thread's, so it is passed
// over.
// - When nothing is left to happen and a thread still waits, that is a deadlock. When a great many operations
// happen
//   without time passing, the run is stopped too.
// One run, one thread. Deterministic: same input and seed, same trace.
#pragma once

#include "core/base/random.h"
#include "core/machine/kernel.h"
#include "core/machine/simulated/core_clock.h"
#include "core/machine/simulated/costs.h"
#include "core/machine/simulated/policy.h"
#include "core/trace/builder.h"

#include <deque>
#include <functional>
#include <memory>
#include <queue>
#include <vector>

namespace timeslice {

class SimThread;

struct SimMachine {
    int cores = 4;
    Costs costs;
    uint64_t seed = 1;
    size_t mostIntervals = 200'000'000; // the run is stopped there: about 5 GB of trace
};

enum class SimEnd : uint8_t {
    Done,
    Deadlock,
    Stopped,    // asked from outside
    NoProgress, // endless operations at one instant
    TooLarge,   // the trace reached its limit
};

class SimKernel final : public Kernel {
  public:
    // The builder and the policy outlive the kernel's run.
    SimKernel(const SimMachine& machine, Policy& policy, TraceBuilder& builder);
    ~SimKernel() override;

    void addThread(const ThreadOptions& options, ThreadBody body) override;
    void limitCores(int count) override;
    std::unique_ptr<Mutex> makeMutex() override;
    std::unique_ptr<Condition> makeCondition() override;
    std::unique_ptr<Breaker> makeBreaker() override;
    TaskId addHelper(const char* name) override;
    ResourceId addResource(const char* name, ResourceKind kind) override;

    // Runs until all threads have ended. `stop` is asked every few thousand events. Rethrows what a body
    // threw.
    SimEnd run(const std::function<bool()>& stop);

    Nanos now() const { return m_now; }

  private:
    friend class SimThread;

    enum class Kind : uint8_t { Completion, Arrival, QuantumEnd };
    struct Core {
        SimThread* thread = nullptr;
        SimThread* last = nullptr;
        Nanos quantumEnd = kNever;
    };
    enum class What : uint8_t { Wake, Timer, Device };
    struct Event {
        EventKey key;
        uint32_t thread;
        What what;
        int64_t number; // of the wait that it ends, or the token
        bool operator>(const Event& other) const { return other.key < key; }
    };

    EventKey keyAt(Nanos time, Kind kind) {
        return {time, (static_cast<uint64_t>(kind) << 62) | m_sequence++};
    }
    void schedule(Nanos time, SimThread& thread, What what, int64_t number);
    void setCore(size_t core);
    void handle(const Event& event);
    void handleCore(size_t core);
    void giveOutCores();
    void dispatch(size_t core, SimThread& thread);
    void leave(SimThread& thread); // frees its core
    void makeReady(SimThread& thread, Came came);
    void wake(SimThread& thread);
    void resume(SimThread& thread);
    bool operationDone(); // counts; false when the run is over for lack of progress
    Nanos drawWakeLatency();
    Nanos overshoot(Nanos wait) const;
    size_t idleCoreFor(const SimThread& thread) const;

    SimMachine m_machine;
    Policy& m_policy;
    TraceBuilder& m_builder;
    Random m_random;
    std::vector<std::unique_ptr<SimThread>> m_threads;
    std::vector<Core> m_cores;
    std::vector<uint64_t> m_idle; // a bit a core
    int m_idleCount = 0;
    int m_usable = 0;
    CoreClock m_clock;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    Nanos m_now{0};
    uint64_t m_sequence = 0;
    int64_t m_nextToken = 0;
    int64_t m_atThisInstant = 0;
    size_t m_living = 0;
    bool m_halted = false;
};

} // namespace timeslice
