// A thread of the live machine, and the objects it waits on. See live_kernel.h for the mechanism.
#pragma once

#include "core/machine/live/live_kernel.h"
#include "core/machine/live/switch_watch.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <pthread.h>

namespace timeslice {

class LiveMutex final : public Mutex {
  public:
    pthread_mutex_t handle = PTHREAD_MUTEX_INITIALIZER;
    ~LiveMutex() override { pthread_mutex_destroy(&handle); }
};

class LiveCondition final : public Condition {
  public:
    LiveCondition();
    ~LiveCondition() override { pthread_cond_destroy(&handle); }
    pthread_cond_t handle; // on CLOCK_MONOTONIC
};

class LiveBreaker final : public Breaker {
  public:
    // Relaxed: a hint that work should stop; the state it is about lies under a mutex.
    void set() override { m_set.store(true, std::memory_order_relaxed); }
    void clear() override { m_set.store(false, std::memory_order_relaxed); }
    bool isSet() const override { return m_set.load(std::memory_order_relaxed); }

  private:
    std::atomic<bool> m_set{false};
};

// Where all threads wait until the run starts.
class LiveGate {
  public:
    void arrive();
    void wait();                    // by a thread of the run
    void awaitArrivals(size_t all); // by the one who opens
    void open(bool run);            // false: the run was called off
    bool calledOff() const { return m_calledOff; }

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_arrived = 0;
    bool m_open = false;
    bool m_calledOff = false;
};

class LiveThread final : public Thread {
  public:
    LiveThread(LiveKernel& kernel, uint32_t number, const ThreadOptions& options, ThreadBody body);
    ~LiveThread() override;

    // Starts the OS thread; false when the system has none left.
    bool launch();
    void join();

    Nanos now() override;
    void unlock(Mutex& mutex) override;
    bool tryLock(Mutex& mutex) override;
    Token start(const Request& request) override;
    void poke(Thread& other) override;
    void expect(Nanos) override {}

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
    void mark(MarkKind kind, TaskId task, TaskId other, ResourceId resource) override;
    void arrived(TaskId task) override;
    void stored(ResourceId variable, int64_t value) override;

  protected:
    bool startCompute(const Work& work, Breaker* breaker, Nanos& left) override;
    bool startLock(Mutex& mutex) override;
    bool startWait(Condition& condition, Mutex& mutex, std::optional<Nanos> timeout, bool& woken) override;
    bool startSignal(Condition& condition, bool all) override;
    bool startSleep(Nanos time) override;
    bool startYield() override;
    bool startPay(Cost, int64_t) override { return true; }
    bool startPoint(bool&) override { return true; }
    bool startSpawn(StartAs as, const ThreadOptions& options, ThreadBody body) override;
    bool startDeviceWait(Token token) override;
    bool startWaitAny(std::optional<Nanos> timeout, std::vector<Token>& done) override;

  private:
    static void* entry(void* self);
    void main();
    void workLooking(uint64_t steps);
    void sleepUntil(int64_t time);
    void waitBegins();
    void waitEnds();
    void watch(Token token, int descriptor);

    LiveKernel& m_kernel;
    ThreadOptions m_options;
    ThreadBody m_body;
    Recorder m_record;
    SwitchWatch* m_watch = nullptr; // on the stack of the thread itself
    pthread_t m_handle{};
    bool m_launched = false;
    uint64_t m_value; // of the work kernel
    int64_t m_start = 0;
    std::map<int64_t, int> m_devices; // token -> timerfd
    int64_t m_nextToken = 0;
    int m_epoll = -1;
    State m_waitState = State::MessageWait;
    Cause m_waitCause = Cause::Blocked;
    int32_t m_waitArgument = -1;
};

} // namespace timeslice
