// A thread of the simulated machine, and the objects it waits on. See sim_kernel.h for the mechanism.
#pragma once

#include "core/machine/simulated/sim_kernel.h"

namespace timeslice {

class SimMutex final : public Mutex {
  public:
    SimThread* owner = nullptr;
    std::deque<SimThread*> waiters;
};

class SimCondition final : public Condition {
  public:
    std::deque<SimThread*> waiters;
};

// Knows who computes under it, to move the ends of their work.
class SimBreaker final : public Breaker {
  public:
    void set() override;
    void clear() override { m_set = false; }
    bool isSet() const override { return m_set; }
    std::vector<SimThread*> computing;

  private:
    bool m_set = false;
};

class SimThread final : public Thread {
  public:
    SimThread(SimKernel& kernel, ThreadId id, ThreadBody body);

    Nanos now() override { return m_kernel.m_now; }
    void unlock(Mutex& mutex) override;
    bool tryLock(Mutex& mutex) override;
    Token start(Nanos latency) override;

    void bind(TaskId task) override;
    void unbind(State state, Cause cause, int32_t argument) override;
    void park(TaskId task, State state, int32_t argument) override;
    void overlay(State state, Cause cause, int32_t argument) override;
    void clearOverlay() override;
    void waitsAs(State state, Cause cause, int32_t argument) override;
    void finished(TaskId task) override;
    void took(ResourceId resource, TaskId task) override;
    void released(ResourceId resource, TaskId task) override;
    void waitsFor(ResourceId resource, TaskId task) override;
    void waitEnded(TaskId task) override;
    void waitsForEnd(TaskId task, TaskId other) override;
    void mark(MarkKind kind, TaskId task, TaskId other) override;

  protected:
    bool startCompute(const Work& work, Breaker* breaker, Nanos& left) override;
    bool startLock(Mutex& mutex) override;
    bool startWait(Condition& condition, Mutex& mutex, std::optional<Nanos> timeout, bool& woken) override;
    bool startSignal(Condition& condition, bool all) override;
    bool startSleep(Nanos time) override;
    bool startYield() override;
    bool startPay(Cost cost) override;
    bool startDeviceWait(Token token) override;
    bool startWaitAny(std::optional<Nanos> timeout, std::vector<Token>& done) override;

  private:
    friend class SimKernel;
    friend class SimBreaker;

    // What it is in the middle of.
    enum class Doing : uint8_t { Nothing, Computing, Paying, Locking, Waiting, WaitingAny, WaitingDevice };

    // A stretch of work on a core: `done` of it before the present turn, which does work from `since` on.
    struct Stretch {
        Nanos total{0};
        Nanos goal{0}; // where it ends: total, or the checkpoint at which it must stop
        Nanos done{0};
        Nanos checkpoint{0};
        SimBreaker* breaker = nullptr;
        Nanos* left = nullptr;
    };

    bool begin(Nanos amount, Doing doing);
    bool payFor(Nanos amount);
    void block();
    bool finishOperation(); // on the core again, or at the work's end; false: it must wait on
    bool retakeMutex();
    void leaveTurn(); // accounts for the work of the present turn
    Nanos doneNow() const;
    Nanos endOfWork() const { return after(m_since, m_stretch.goal - m_stretch.done); }
    void deviceDone(Token token);
    bool takeDone(Token token);
    void setTimer(Nanos time);
    void timerRang();
    void moveGoal();
    bool works() const { return m_doing == Doing::Computing || m_doing == Doing::Paying; }

    SimKernel& m_kernel;
    ThreadId m_id;
    ThreadBody m_body;
    Co<> m_root;
    bool m_started = false;
    Doing m_doing = Doing::Nothing;
    Stretch m_stretch;
    Nanos m_since{0}; // work of this turn starts here
    int m_core = -1;
    int m_lastCore = -1;
    SimMutex* m_mutex = nullptr;         // to be taken (again) before the operation is done
    SimCondition* m_condition = nullptr; // in whose queue it stands
    bool* m_woken = nullptr;
    std::vector<Token>* m_doneTokens = nullptr;
    std::vector<Token> m_completed; // devices that came back and were not waited for yet
    Token m_awaited;
    int64_t m_waitNumber = 0; // counts its waits; an older timer is stale
    bool m_waiting = false;   // blocked, and nobody has woken it yet
    State m_waitState = State::MessageWait;
    Cause m_waitCause = Cause::Blocked;
    int32_t m_waitArgument = -1;
};

} // namespace timeslice
