#include "core/machine/live/system/live_objects.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace timeslice {
namespace {

// Ends a rest. Its default is to be ignored, so that one that comes too late does no harm.
constexpr int kEndOfRest = SIGURG;
constexpr int64_t kSecond = 1'000'000'000;

// The signal must come inside ppoll or not at all, else it could fall between looking and waiting.
void hearOnlyInRest() {
    thread_local bool ready = false;
    if (ready) return;
    ready = true;
    struct sigaction action {};
    action.sa_handler = [](int) {};
    sigaction(kEndOfRest, &action, nullptr);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, kEndOfRest);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

} // namespace

// Sequentially consistent with restUntil(): whoever sets it sees who rests, or the resting thread sees that
// it is set.
void LiveBreaker::set() {
    m_set.store(true);
    const uint64_t resting = m_resting.load();
    if (resting == 0) return;
    syscall(SYS_tgkill, static_cast<pid_t>(resting >> 32), static_cast<pid_t>(resting & 0xffffffffU),
            kEndOfRest);
}

bool LiveBreaker::restUntil(int descriptor, std::optional<int64_t> time) {
    hearOnlyInRest();
    sigset_t open;
    pthread_sigmask(SIG_BLOCK, nullptr, &open);
    sigdelset(&open, kEndOfRest);
    const auto thread = static_cast<uint64_t>(syscall(SYS_gettid));
    m_resting.store(static_cast<uint64_t>(getpid()) << 32 | thread);
    bool came = false;
    while (!m_set.load() && !came) {
        const int64_t rest = time ? std::max<int64_t>(0, *time - monotonicNow()) : 0;
        const timespec patience{static_cast<time_t>(rest / kSecond), static_cast<long>(rest % kSecond)};
        pollfd wait{descriptor, POLLIN, 0};
        const int count = ppoll(&wait, descriptor < 0 ? 0 : 1, time ? &patience : nullptr, &open);
        came = count > 0 || (time && monotonicNow() >= *time);
    }
    m_resting.store(0);
    return came;
}

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
    if (++m_arrived >= m_awaited) m_arrival.notify_all();
}

void LiveGate::wait() {
    std::unique_lock lock(m_mutex);
    m_opening.wait(lock, [this] { return m_open; });
}

void LiveGate::awaitArrivals(size_t all) {
    std::unique_lock lock(m_mutex);
    m_awaited = all;
    m_arrival.wait(lock, [this, all] { return m_arrived >= all; });
}

void LiveGate::open(bool run) {
    const std::lock_guard lock(m_mutex);
    m_open = true;
    m_calledOff = !run;
    m_opening.notify_all();
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
