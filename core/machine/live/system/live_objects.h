// What threads of the live machine wait on and hold: the system's own objects.
#pragma once

#include "core/machine/kernel.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <pthread.h>
#include <utility>

namespace timeslice {

// A mutex that works between processes.
void makeSharedMutex(pthread_mutex_t& mutex);

class LiveMutex final : public Mutex {
  public:
    explicit LiveMutex(bool betweenProcesses = false) {
        if (betweenProcesses) makeSharedMutex(handle);
    }
    pthread_mutex_t handle = PTHREAD_MUTEX_INITIALIZER;
    ~LiveMutex() override { pthread_mutex_destroy(&handle); }
};

class LiveCondition final : public Condition {
  public:
    explicit LiveCondition(bool betweenProcesses = false);
    ~LiveCondition() override { pthread_cond_destroy(&handle); }
    pthread_cond_t handle; // on CLOCK_MONOTONIC
};

class LiveBreaker final : public Breaker {
  public:
    void set() override;
    // Relaxed, also in isSet(): a hint that work should stop; the state it is about lies under a mutex.
    void clear() override { m_set.store(false, std::memory_order_relaxed); }
    bool isSet() const override { return m_set.load(std::memory_order_relaxed); }

    // Waits until the descriptor can be read (-1: there is none) or the time on CLOCK_MONOTONIC has come
    // (none: never), unless it is set; by one thread at a time. False: it was set.
    bool restUntil(int descriptor, std::optional<int64_t> time);

  private:
    std::atomic<bool> m_set{false};
    std::atomic<uint64_t> m_resting{0}; // process and thread that rest under it, 0: nobody
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
    std::condition_variable m_arrival; // of one more
    std::condition_variable m_opening;
    size_t m_arrived = 0;
    size_t m_awaited = 0;
    bool m_open = false;
    bool m_calledOff = false;
};

// Memory that is really there: every page has been written to.
class TakenMemory {
  public:
    explicit TakenMemory(size_t bytes); // throws std::runtime_error when there is none
    TakenMemory(TakenMemory&& other) noexcept
        : m_place(std::exchange(other.m_place, nullptr)), m_bytes(other.m_bytes) {}
    TakenMemory& operator=(TakenMemory&&) = delete;
    ~TakenMemory();

  private:
    void* m_place = nullptr;
    size_t m_bytes = 0;
};

} // namespace timeslice
