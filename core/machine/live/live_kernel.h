// The live machine: this computer. Each operation of the kernel interface does the thing on the calling OS
// thread, so every awaiter is ready when it comes back and a thread's body runs through without suspending.
//
// How it works:
// - All threads are made first and wait at one gate; run() opens it, and what is due at 0 leaves together.
// - Work is a number of kernel iterations, in pieces of the checkpoint's distance; after each piece the
//   thread looks at the breaker and for switches (switch_watch.h).
// - A device is a timerfd; waiting for any is a real epoll.
// Made and run by one thread; the threads it makes use only their own LiveThread and the kernel objects.
#pragma once

#include "core/machine/kernel.h"
#include "core/machine/live/record.h"
#include "core/machine/live/switch_source.h"

#include <memory>
#include <vector>

namespace timeslice {

class LiveThread;
class LiveGate;

struct LiveMachine {
    std::vector<int> cores; // numbers of the CPUs that may be used, at least one
    double speed = 1;       // kernel iterations per ns
    Nanos checkpoint{5000};
    SwitchSource switches = SwitchSource::Perf; // the first to try
    bool record = true; // false: the run leaves no trace (to measure what recording costs)
};

class LiveKernel final : public Kernel {
  public:
    // The log outlives the kernel.
    LiveKernel(const LiveMachine& machine, SharedLog& log, int taskCount, int resourceCount);
    ~LiveKernel() override;

    void addThread(const ThreadOptions& options, ThreadBody body) override;
    void limitCores(int count) override;
    void splitCores(int) override {}
    void setAt(Breaker&, Nanos) override {}
    int cores() const override { return static_cast<int>(m_machine.cores.size()); }
    void addLink(ResourceId link, int64_t bytesPerSecond) override;
    void addServer(ResourceId server, int64_t slots) override;
    std::unique_ptr<Mutex> makeMutex() override;
    std::unique_ptr<Condition> makeCondition() override;
    std::unique_ptr<Breaker> makeBreaker() override;
    TaskId addHelper(const char* name) override;
    ResourceId addResource(const char* name, ResourceKind kind) override;

    // Starts the threads, opens the gate and waits for their end. False when the system refused a thread (the
    // message is in the log) or a body threw.
    bool run();

  private:
    friend class LiveThread;
    bool startAll();

    LiveMachine m_machine;
    SharedLog& m_log;
    int m_nextTask;
    int m_nextResource;
    std::unique_ptr<LiveGate> m_gate;
    std::vector<std::unique_ptr<LiveThread>> m_threads;
};

} // namespace timeslice
