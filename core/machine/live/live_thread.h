// A thread of the live machine. See live_kernel.h for the mechanism.
#pragma once

#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/live_kernel.h"
#include "core/machine/live/live_notes.h"
#include "core/machine/live/live_waits.h"
#include "core/machine/live/record/switch_watch.h"
#include "core/machine/live/system/live_objects.h"
#include "core/machine/live/system/round_pipe.h"

#include <atomic>
#include <optional>
#include <pthread.h>

namespace timeslice {

class LiveThread final : public Thread, public ForkServer::Worker {
  public:
    LiveThread(LiveKernel& kernel, uint32_t number, const ThreadOptions& options, ThreadBody body);

    // Starts the OS thread, which waits at the gate; false when the system has none left.
    bool launch();
    // The same while the run goes on: there is no gate any more.
    bool launchDuringRun();
    // Starts a process instead, which works for the thread.
    bool becomeProcess(ForkServer& server, StartAs as);
    // The process that the caller forks now works for it: in that one enterCopy(), in its parent isCopy().
    void becomesCopy(std::shared_ptr<void> end);
    void enterCopy();
    void isCopy(pid_t process) { m_copy = process; }
    // Waits until the copy's body has ended; on this thread, of the parent.
    void awaitCopy(LiveThread& copy);
    void join();
    void letGo(); // nobody will join it
    bool daemon() const { return m_options.daemon; }

    void enter() override;
    void ended(int status) override;

    Nanos now() override;
    void unlock(Mutex& mutex) override;
    bool tryLock(Mutex& mutex) override;
    Token start(const Request& request) override;
    void abandon(Token token) override;
    void poke(Thread& other) override;
    void expect(Nanos) override {}
    void allocate(int64_t bytes) override;
    void looksOnlyFor(const Breaker*) override {}

  protected:
    bool startCompute(const Work& work, Breaker* breaker, Nanos& left) override;
    bool startBurn(Nanos most, Breaker& breaker, Nanos& left) override;
    bool startSpin(Breaker& until, Breaker* other, Nanos most, Nanos& left) override;
    bool startLock(Mutex& mutex) override;
    bool startWait(Condition& condition, Mutex& mutex, std::optional<Nanos> timeout, bool& woken) override;
    bool startSignal(Condition& condition, bool all) override;
    bool startSleep(Nanos time, Breaker* breaker, bool& whole) override;
    bool startYield() override;
    bool startPay(Cost cost, int64_t times) override;
    bool startPoint(bool&) override { return true; }
    bool startSpawn(StartAs as, const ThreadOptions& options, ThreadBody body) override;
    bool startDeviceWait(Token token, Breaker* breaker, bool& whole) override;
    bool startWaitAny(std::optional<Nanos> timeout, std::vector<DeviceAnswer>& done) override;

  private:
    std::vector<int> cores() const;
    static void* entry(void* self);
    void main();
    void runBody();
    std::atomic<uint32_t>& copyEnded() const {
        return *static_cast<std::atomic<uint32_t>*>(m_copyEnded.get());
    }
    void joinCopy();
    double speedOf(WorkKernel kernel) const; // units a ns
    void work(WorkKernel kernel, uint64_t units, double speed);
    void sleepUntil(int64_t time);
    void waitBegins();
    void waitEnds();
    // Around a wait that only another thread can end.
    void blocks(bool begins);
    RoundPipe& pipe();
    void startsAt(int64_t start); // of the run, CLOCK_MONOTONIC

    LiveKernel& m_kernel;
    ThreadOptions m_options;
    ThreadBody m_body;
    Recorder m_record;
    LiveNotes m_ownNotes;
    SwitchWatch* m_watch = nullptr; // on the stack of the thread itself
    LiveWaits m_waits;
    pthread_t m_handle{};
    bool m_launched = false;
    bool m_process = false;          // a process works for it
    std::atomic<uint32_t> m_over{0}; // of a process: 1 when it has ended; a futex between processes
    EnumTable<WorkKernel, std::unique_ptr<WorkState>> m_work;
    int64_t m_start = 0;
    int64_t m_called = 0;              // when it was started, CLOCK_MONOTONIC ns
    std::atomic<pid_t> m_copy = -1;    // the process that works for it, a copy of this one
    std::shared_ptr<void> m_copyEnded; // a word that both share: 1 when the body has ended; a futex
    std::vector<TakenMemory> m_memory; // by its tasks
    std::optional<RoundPipe> m_pipe;   // for what is said to cost as much as sending
};

} // namespace timeslice
