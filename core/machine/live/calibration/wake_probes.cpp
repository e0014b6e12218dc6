// What waking a thread costs and takes, and what a lock costs.
#include "core/machine/live/calibration/probe.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <linux/futex.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr int kWakes = 24;
constexpr int kLocks = 20'000;
constexpr auto kFallsAsleep = std::chrono::microseconds(150); // a waiter does meanwhile

void waitWhile(std::atomic<uint32_t>& word, uint32_t value) {
    while (word.load(std::memory_order_acquire) == value) // pairs with the waker's release
        syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, value, nullptr, nullptr, 0);
}

// Sets the word and wakes the thread that waits for it; returns how long that took.
int64_t wake(std::atomic<uint32_t>& word, uint32_t value) {
    const int64_t start = monotonicNow();
    word.store(value, std::memory_order_release);
    syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 1, nullptr, nullptr, 0);
    return monotonicNow() - start;
}

double medianOf(std::array<double, kWakes> values) {
    std::ranges::sort(values);
    return values[kWakes / 2];
}

} // namespace

// A waiter tells when it woke. Least latency: the tenth part that is quickest; the spread reaches to the
// slowest tenth.
Result<std::vector<double>> probeWakeUp() {
    std::array<double, kWakes> latencies{};
    std::array<double, kWakes> calls{};
    std::array<int64_t, kWakes> woken{};
    std::atomic<uint32_t> word = 0;
    std::atomic<uint32_t> answered = 0;
    std::jthread waiter([&] {
        for (uint32_t i = 0; i < kWakes; ++i) {
            waitWhile(word, i);
            woken[i] = monotonicNow();
            wake(answered, i + 1);
        }
    });
    for (uint32_t i = 0; i < kWakes; ++i) {
        std::this_thread::sleep_for(kFallsAsleep);
        const int64_t start = monotonicNow();
        calls[i] = static_cast<double>(wake(word, i + 1));
        waitWhile(answered, i);
        latencies[i] = static_cast<double>(woken[i] - start);
    }
    std::ranges::sort(latencies);
    const double least = latencies[kWakes / 10];
    return std::vector{least, latencies[kWakes - 1 - kWakes / 10] - least, medianOf(calls)};
}

Result<std::vector<double>> probeLock() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    const int64_t start = monotonicNow();
    for (int i = 0; i < kLocks; ++i) {
        pthread_mutex_lock(&mutex);
        pthread_mutex_unlock(&mutex);
    }
    const int64_t time = monotonicNow() - start;
    pthread_mutex_destroy(&mutex);
    return std::vector{static_cast<double>(time) / (2.0 * kLocks)};
}

// Unlocking with a thread asleep in lock.
Result<std::vector<double>> probeFutexWake() {
    std::array<double, kWakes> times{};
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    for (double& time : times) {
        pthread_mutex_lock(&mutex);
        std::jthread waiter([&mutex] {
            pthread_mutex_lock(&mutex);
            pthread_mutex_unlock(&mutex);
        });
        std::this_thread::sleep_for(kFallsAsleep);
        const int64_t start = monotonicNow();
        pthread_mutex_unlock(&mutex);
        time = static_cast<double>(monotonicNow() - start);
    }
    pthread_mutex_destroy(&mutex);
    return std::vector{medianOf(times)};
}

} // namespace timeslice
