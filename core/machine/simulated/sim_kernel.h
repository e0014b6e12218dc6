// The simulated machine: cores, a scheduling policy and a virtual clock in whole nanoseconds.
//
// How it works:
// - It takes one event after another (sim_events.h) and hands it to the part that it is about: the cores, which
//   say which thread runs where (sim_cores.h), the devices (sim_requests.h), or a thread.
// - A thread's operation that cannot be done at once leaves its result's address with the thread and suspends
//   it; a coroutine is resumed when the operation ends (sim_thread.h).
// - What varies on a real machine is drawn from the seed (sim_delays.h).
// - When nothing is left to happen and a thread still waits, that is a deadlock. So it is when threads wait
//   busily for a change that none of the others can make any more, or can make only on a core that they have. When a great many operations
//   happen without time passing, the run is stopped too.
// One run, one thread. Deterministic: same input and seed, same trace.
#pragma once

#include "core/machine/kernel.h"
#include "core/machine/simulated/sim_priorities.h"
#include "core/machine/simulated/sim_system.h"

#include <functional>
#include <memory>
#include <vector>

namespace timeslice {

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

class SimKernel final : public Kernel, private AnswerTaker {
  public:
    // The builder and the policy outlive the kernel's run.
    SimKernel(const SimMachine& machine, Policy& policy, TraceBuilder& builder)
        : m_system(machine, policy, builder) {}

    void addThread(const ThreadOptions& options, ThreadBody body) override;
    void limitCores(int count) override { m_system.cores.limit(count); }
    int cores() const override { return m_system.cores.usable(); }
    void splitCores(int nodes) override { m_system.cores.split(nodes); }
    void addLink(ResourceId link, int64_t bytesPerSecond) override;
    void addServer(ResourceId server, int64_t slots) override;
    std::unique_ptr<Mutex> makeMutex() override;
    std::unique_ptr<Condition> makeCondition() override;
    std::unique_ptr<Breaker> makeBreaker() override;
    Priorities* priorities() override { return m_system.cores.usesPriorities() ? &m_priorities : nullptr; }
    void setAt(Breaker& breaker, Nanos time) override;
    TaskId addHelper(const char* name) override;
    ResourceId addResource(const char* name, ResourceKind kind) override;

    // Runs until all threads have ended, but no farther than `limits`. `stop` is asked every few thousand
    // events. Rethrows what a body threw.
    SimEnd run(const std::function<bool()>& stop, const SimLimits& limits = {});

    Nanos now() const { return m_system.events.now(); }
    // Before the run: who waits busily leaves its core, so that a search over schedules chooses among those that
    // can go on.
    void blockSpins() { m_system.spinsBlock = true; }

  private:
    SimEnd step(Nanos maxTime);
    void handleCore(size_t core);
    void handle(const SimEvent& event);
    void answered(ThreadId asker, Token token) override;
    bool awaitsSomething() const;
    bool allLookInVain();
    bool isVainLook(const SimEvents::Next& next);

    SimSystem m_system;
    SimPriorities m_priorities{m_system};
    std::vector<Breaker*> m_breakers; // to be set at a time
    size_t m_lastActive = 0;          // a thread that could act when all were looked at
};

} // namespace timeslice
