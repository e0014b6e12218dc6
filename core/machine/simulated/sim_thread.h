// A thread of the simulated machine, and the objects it waits on.
//
// - What its body awaits starts here, on the thread's core (start...). Done at once, the coroutine goes on;
//   if not, it is suspended, and the thread works on its core, or leaves it to wait.
// - When the work is done, or a thread that was woken has a core again, the kernel lets it go on (goOn): what
//   was under way is finished, which may mean waiting on, and the coroutine is resumed.
// - A wait ends by wake(): a lock or a signal from another thread, a device, a timer. It is ready a little
//   later. Each wait has a number; a timer of an older one is stale.
// - Its turns on cores are SimCores' business, which sees its runner() only.
#pragma once

#include "core/machine/kernel.h"
#include "core/machine/simulated/sim_notes.h"
#include "core/machine/simulated/sim_system.h"
#include "core/machine/simulated/wait_list.h"

namespace timeslice {

class SimThread;

class SimMutex final : public Mutex {
  public:
    SimThread* owner = nullptr;
    WaitList<SimThread> waiters;
};

class SimCondition final : public Condition {
  public:
    WaitList<SimThread> waiters;
};

// Knows who computes under it, to move the ends of their work, and who rests under it, to wake them.
class SimBreaker final : public Breaker {
  public:
    void set() override;
    void clear() override { m_set = false; }
    bool isSet() const override { return m_set; }
    std::vector<SimThread*> computing;
    std::vector<SimThread*> resting;

  private:
    bool m_set = false;
};

// Of a thread that waits busily: it has two breakers, on its core or off it.
struct SimSpin {
    SimBreaker* other = nullptr;          // beside the thread's own
    const SimBreaker* looksFor = nullptr; // until it is set, nothing comes of what the thread does
    Nanos* left = nullptr;                // of a spin off its core: where the answer goes
    bool whole = true;                    // the same: no breaker ended it
    bool onCore = false;                  // it spins there

    bool looksInVain() const { return looksFor && !looksFor->isSet() && !(other && other->isSet()); }
};

class SimThread final : public Thread {
  public:
    // The system outlives it.
    SimThread(SimSystem& system, ThreadId id, const ThreadOptions& options, ThreadBody body);

    SimRunner& runner() { return m_runner; }
    const SimRunner& runner() const { return m_runner; }

    // Once, if it is one of a series of jobs (ThreadTraits).
    void announceJob(const ThreadOptions& options);

    // For the kernel. It is to be ready at a time; it is; its core has nothing to do for it but to go on; a
    // timer, or a device that it asked, has something for it.
    void wakeAt(Nanos time);
    void becomeReady();
    void goOn();
    void timerRings(int64_t waitNumber);
    void deviceAnswers(Token token);

    // For breakers that were set: the one it computes under, or rests under.
    void breakWork(const SimBreaker& by);
    void breakRest();

    // Something may come of what it does, or waits for, by itself.
    bool canAct() const;
    // It waits busily, and nobody has asked it to stop.
    bool spinsForever() const {
        return m_spin && m_spin->onCore && m_spin->looksInVain() && m_runner.left() == Nanos{0};
    }

    Nanos now() override { return m_system.events.now(); }
    void unlock(Mutex& mutex) override;
    bool tryLock(Mutex& mutex) override;
    Token start(const Request& request) override;
    void abandon(Token token) override;
    void poke(Thread& other) override;
    void expect(Nanos burst) override { m_system.cores.expect(m_runner, burst); }
    void allocate(int64_t) override {}
    void looksOnlyFor(const Breaker* until) override;

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
    bool startPoint(bool& interrupted) override;
    bool startSpawn(StartAs as, const ThreadOptions& options, ThreadBody body) override;
    bool startDeviceWait(Token token, Breaker* breaker, bool& whole) override;
    bool startWaitAny(std::optional<Nanos> timeout, std::vector<DeviceAnswer>& done) override;

  private:
    // What it waits for, off its core, or is about to take back on it.
    enum class WaitsFor : uint8_t { Nothing, Rest, Mutex, Condition, Device, AnyDevice };

    // Life.
    bool isHeldBack(); // at its first turn: until the job before it has ended
    void letGo();
    bool payForStart(); // true: nothing is left to pay
    void begin();
    void end();

    // Work.
    const Costs& costs() const { return m_system.machine.costs; }
    Nanos costOf(Cost cost) const;
    bool payFor(Nanos amount); // true: there is nothing to pay
    void finishWork();
    void workUnder(SimBreaker* breaker, Nanos& left);
    void leaveWork();
    bool startAccess();

    // Waiting. What was under way is finished on the core again; false: it must wait on.
    bool finishWait();
    void block(WaitsFor what);
    void wake(WokenBy by);
    void setTimer(Nanos time);
    bool takeMutex(WaitsFor what); // m_mutex, or queues for it off the core
    SimThread& takeWoken(WaitList<SimThread>& waiters) const;
    void restUnder(Breaker* breaker, bool& whole);
    void computeUnder(Breaker* breaker, SimBreaker*& slot);
    void spinOffCore(Breaker& until, Breaker* other, Nanos& left);
    void endSpinOffCore();
    SimSpin& spin();
    void endSpin();
    void leaveRest();
    bool takeAnswer(Token token);

    SimRunner m_runner;
    SimSystem& m_system;
    SimNotes m_ownNotes;
    ThreadBody m_body;
    Co<> m_root;
    bool m_started = false;
    const bool m_daemon;
    const TaskId m_job;    // that it works for, or will; none: not known
    Nanos m_startCost{0};  // to be paid before its body begins
    TaskId m_firstTask;    // that it works for from its start on; none: it has started, or the model binds
    int32_t m_series = -1; // of jobs that run one after another; -1: it is of none

    // Of the work that it computes, or of the time that it burns.
    SimBreaker* m_workBreaker = nullptr;
    Nanos* m_left = nullptr;         // where the answer goes, as in all that follow
    std::unique_ptr<SimSpin> m_spin; // of one that waits busily, or has done so

    WaitsFor m_waitsFor = WaitsFor::Nothing;
    bool m_waiting = false;              // blocked, and nobody has woken it yet
    bool m_timed = false;                // a timer ends the wait
    int64_t m_waitNumber = 0;            // counts its waits
    int64_t m_timerShare = 0;            // of its timers' lateness
    bool m_waitsAgain = false;           // its last wait was for a condition and timed out
    Nanos m_waitsSince{0};               // on a condition
    SimMutex* m_mutex = nullptr;         // to be taken (again) before the operation is done
    SimCondition* m_condition = nullptr; // in whose queue it stands
    bool* m_woken = nullptr;
    SimBreaker* m_restBreaker = nullptr; // under which it rests
    bool* m_whole = nullptr;             // whether the rest was not cut short
    Token m_awaited;                     // the device
    std::vector<DeviceAnswer> m_answers; // of devices, not waited for yet
    std::vector<DeviceAnswer>* m_taken = nullptr;
    bool m_poked = false;

  public:
    WaitLinks<SimThread> links; // among the waiters of a mutex or a condition
};

} // namespace timeslice
