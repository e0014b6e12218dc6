// The live machine: this computer. Each operation of the kernel interface does the thing on the calling OS
// thread, so every awaiter is ready when it comes back and a thread's body runs through without suspending.
//
// How it works:
// - All threads are made first and wait at one gate; run() opens it, and what is due at 0 leaves together.
// - Work is a number of kernel iterations, in pieces of the checkpoint's distance; after each piece the
//   thread looks at the breaker and for switches (switch_watch.h).
// - Devices, files, and waiting for any of them: live_waits.h.
// - Threads that are started during the run, and processes (fork_server.h), join the list under a mutex.
// - Where tasks are threads of one process, a process is a real fork by the calling thread, under that mutex
//   (live_fork.cpp): the copy has that thread alone, which goes on with the new thread's body and touches nothing
//   that other threads may have held, but what the model has made for it. It writes into the same log. Another
//   thread of the parent waits for its end.
// Made and run by one thread; the threads it makes use only their own LiveThread and the kernel objects.
#pragma once

#include "core/machine/kernel.h"
#include "core/machine/live/live_resources.h"
#include "core/machine/live/record/record.h"
#include "core/machine/live/record/switch_source.h"
#include "core/machine/live/system/fork_server.h"

#include <atomic>
#include <memory>
#include <pthread.h>
#include <vector>

namespace timeslice {

inline constexpr size_t kLiveStack = size_t{512} * 1024; // bytes of address space of a thread's stack

class LiveThread;
class LiveGate;

struct LiveMachine {
    std::vector<int> cores; // numbers of the CPUs that may be used, at least one
    double speed = 1;       // steps of the kernel `chain` per ns
    Nanos checkpoint{5000};
    SwitchSource switches = SwitchSource::Perf; // the first to try
    bool record = true;     // false: the run leaves no trace (to measure what recording costs)
    bool processes = false; // tasks may be processes: all kernel objects lie in the shared heap
    LiveResources resources = {};
};

class LiveKernel final : public Kernel {
  public:
    // The log outlives the kernel.
    LiveKernel(LiveMachine machine, SharedLog& log, int taskCount, int resourceCount);
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
    std::shared_ptr<void> makeShared(size_t bytes) override;

    // Starts the threads, opens the gate and waits for the end of those that are not daemons. False when the
    // system refused a thread (the message is in the log) or a body threw.
    bool run();
    // Threads that the run did not wait for are still at work: the process must end now.
    bool leavesDaemons() const { return m_daemons; }

  private:
    friend class LiveThread;
    bool startAll();
    void joinAll();
    LiveThread* threadAt(size_t index);
    // While the run goes on, by any of its threads and processes.
    void startDuringRun(StartAs as, const ThreadOptions& options, ThreadBody body);
    // The mutex is held.
    LiveThread& addDuringRun(const ThreadOptions& options, ThreadBody body);
    bool forkDuringRun(const ThreadOptions& options, ThreadBody body);
    void countProcess(int by);
    [[noreturn]] void goOnAsCopy(LiveThread& thread, size_t firstOwn);

    LiveMachine m_machine;
    SharedLog& m_log;
    int m_nextTask;
    int m_nextResource;
    std::unique_ptr<LiveGate> m_gate;
    std::unique_ptr<ForkServer> m_forks; // of a run with processes
    pthread_mutex_t m_mutex;             // of what follows, between processes too
    std::vector<std::unique_ptr<LiveThread>> m_threads;
    bool m_daemons = false;
    int m_firstProcess = -1; // a descriptor of the run's, once there is a copy of it
};

} // namespace timeslice
