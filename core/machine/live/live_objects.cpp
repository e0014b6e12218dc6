#include "core/machine/live/live_objects.h"

#include <stdexcept>
#include <sys/mman.h>

namespace timeslice {

void makeSharedMutex(pthread_mutex_t& mutex) {
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(&mutex, &attributes);
    pthread_mutexattr_destroy(&attributes);
}

LiveCondition::LiveCondition(bool betweenProcesses) {
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    if (betweenProcesses) pthread_condattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    pthread_cond_init(&handle, &attributes);
    pthread_condattr_destroy(&attributes);
}

void LiveGate::arrive() {
    const std::lock_guard lock(m_mutex);
    ++m_arrived;
    m_changed.notify_all();
}

void LiveGate::wait() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_open; });
}

void LiveGate::awaitArrivals(size_t all) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this, all] { return m_arrived >= all; });
}

void LiveGate::open(bool run) {
    const std::lock_guard lock(m_mutex);
    m_open = true;
    m_calledOff = !run;
    m_changed.notify_all();
}

TakenMemory::TakenMemory(size_t bytes) : m_bytes(bytes) {
    constexpr size_t kPage = 4096;
    void* place = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (place == MAP_FAILED)
        throw std::runtime_error("The system has no memory left for a step 'allocate'. Allocate less.");
    m_place = place;
    for (size_t at = 0; at < bytes; at += kPage) static_cast<volatile char*>(m_place)[at] = 1;
}

TakenMemory::~TakenMemory() {
    if (m_place) munmap(m_place, m_bytes);
}

} // namespace timeslice
