// A thread of the simulated machine, and the objects it waits on. See sim_kernel.h for the mechanism.
#pragma once

#include "core/base/products.h"
#include "core/machine/simulated/sim_kernel.h"
#include "core/machine/simulated/wait_list.h"

namespace timeslice {

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

class alignas(64) SimThread final : public Thread {
  public:
    SimThread(SimKernel& kernel, ThreadId id, bool daemon, ThreadBody body);

    Nanos now() override { return m_kernel.m_now; }
    void unlock(Mutex& mutex) override;
    bool tryLock(Mutex& mutex) override;
    Token start(const Request& request) override;
    void abandon(Token token) override;
    void poke(Thread& other) override;
    void expect(Nanos burst) override;
    void allocate(int64_t) override {}

    void bind(TaskId task) override;
    void unbind(State state, Cause cause, int32_t argument) override;
    void park(TaskId task, State state, int32_t argument, std::optional<Nanos> since) override;
    void overlay(State state, Cause cause, int32_t argument) override;
    void clearOverlay() override;
    void waitsAs(State state, Cause cause, int32_t argument) override;
    void finished(TaskId task) override;
    void took(ResourceId resource, TaskId task) override;
    void released(ResourceId resource, TaskId task) override;
    void waitsFor(ResourceId resource, TaskId task) override;
    void waitEnded(TaskId task) override;
    void waitsForEnd(TaskId task, TaskId other) override;
    void mark(MarkKind kind, TaskId task, TaskId other, ResourceId resource) override;
    void arrived(TaskId task) override;
    void stored(ResourceId variable, int64_t value) override;

  protected:
    bool startCompute(const Work& work, Breaker* breaker, Nanos& left) override;
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
    friend class SimKernel;
    friend class SimBreaker;

    // What it is in the middle of.
    enum class Doing : uint8_t { Nothing, Computing, Paying, Locking, Waiting, WaitingAny, WaitingDevice };

    // A stretch of work on a core: `done` of it before the present turn, which does work from `since` on.
    struct Stretch {
        Nanos goal{0}; // where it ends: total, or the checkpoint at which it must stop
        Nanos done{0};
        int64_t speed = kFullSpeed;
        WorkKernel kernel = WorkKernel::Chain;
        Nanos total{0};
        Nanos checkpoint{0};
        SimBreaker* breaker = nullptr;
        Nanos* left = nullptr;
    };

    bool begin(Nanos amount, Doing doing);
    bool payFor(Nanos amount);
    bool payForStart(); // true: nothing is left to pay
    Nanos costOf(Cost cost) const;
    void putOff(Cause cause, Came came); // ready, without its core
    void setSpeed(int64_t speed);
    void block();
    bool finishOperation(); // on the core again, or at the work's end; false: it must wait on
    bool retakeMutex();
    SimThread& takeWoken(WaitList<SimThread>& waiters);
    void leaveTurn(); // accounts for the work of the present turn
    Nanos doneNow() const;
    Nanos endOfWork() const;
    void deviceDone(Token token);
    bool takeDone(Token token);
    void restUnder(Breaker* breaker, bool& whole);
    void breakRest(); // its breaker was set
    void restEnds();
    void setTimer(Nanos time);
    void timerRang();
    void moveGoal();
    bool works() const { return m_doing == Doing::Computing || m_doing == Doing::Paying; }

    // What every turn on a core reads stands first, close together.
    SimKernel& m_kernel;
    Nanos m_since{0}; // work of this turn starts here
    Stretch m_stretch;
    ThreadId m_id;
    int m_core = -1;
    int m_lastCore = -1;
    Doing m_doing = Doing::Nothing;
    bool m_started = false;
    bool m_daemon;
    size_t m_node = 0;
    Nanos m_startCost{0}; // to be paid before its body begins
    TaskId m_firstTask;   // that it works for from its start on; none: it has started, or the model binds
    ThreadBody m_body;
    Co<> m_root;
    Nanos m_waitsSince{0};               // on a condition
    SimMutex* m_mutex = nullptr;         // to be taken (again) before the operation is done
    SimCondition* m_condition = nullptr; // in whose queue it stands
    bool* m_woken = nullptr;
    std::vector<DeviceAnswer>* m_doneTokens = nullptr;
    std::vector<DeviceAnswer> m_completed; // devices that came back and were not waited for yet
    Token m_awaited;
    SimBreaker* m_restBreaker = nullptr; // under which it rests
    bool* m_whole = nullptr;             // whether the rest was not cut short
    int64_t m_waitNumber = 0;            // counts its waits; an older timer is stale
    int64_t m_timerShare = 0;            // of its timers' lateness
    bool m_waitsAgain = false;           // its last wait was for a condition and timed out
    bool m_poked = false;
    bool m_waiting = false; // blocked, and nobody has woken it yet
    State m_waitState = State::MessageWait;
    Cause m_waitCause = Cause::Blocked;
    int32_t m_waitArgument = -1;

  public:
    WaitLinks<SimThread> links; // among the waiters of a mutex or a condition
};

// Rounded down; the end of the work is rounded up, so that it is done by then.
inline Nanos SimThread::doneNow() const {
    if (m_core < 0 || m_kernel.m_now <= m_since) return m_stretch.done;
    const Nanos turn = m_kernel.m_now - m_since;
    if (m_stretch.speed == kFullSpeed) return m_stretch.done + turn;
    return m_stretch.done + partOf(turn, m_stretch.speed, kFullSpeed);
}

inline Nanos SimThread::endOfWork() const {
    const Nanos left = m_stretch.goal - m_stretch.done;
    if (m_stretch.speed == kFullSpeed) return after(m_since, left);
    return after(m_since, Nanos(narrowed(widePartUp(left.count(), kFullSpeed, m_stretch.speed))));
}

inline void SimThread::leaveTurn() {
    if (works()) m_stretch.done = std::min(m_stretch.goal, doneNow());
}

inline bool SimKernel::variesSpeed(const SimThread& thread) const {
    return m_machine.smt > 1 || thread.m_stretch.kernel == WorkKernel::MatMul ||
           thread.m_stretch.kernel == WorkKernel::Chase;
}

} // namespace timeslice
