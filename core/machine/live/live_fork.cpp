// `fork` beside threads: see live_kernel.h.
#include "core/machine/live/live_thread.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "core/machine/live/system/shared_heap.h"
#include "core/machine/live/system/system_calls.h"

#include <csignal>
#include <cstring>
#include <linux/futex.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr int64_t kBetweenLooks = 100'000'000; // ns, at a copy that may have been killed

// A copy must not outlive the run's first process. (PR_SET_PDEATHSIG looks at the thread that forked, which may
// end long before.)
void endWith(int process) {
    std::thread([process] {
        pollfd wait{process, POLLIN, 0};
        uninterrupted([&] { return poll(&wait, 1, -1); });
        _exit(1);
    }).detach();
}

bool hasEnded(pid_t process) {
    siginfo_t info{};
    const int flags = WEXITED | WNOHANG | WNOWAIT;
    return waitid(P_PID, static_cast<id_t>(process), &info, flags) != 0 || info.si_pid == process;
}

} // namespace

// A worker that is started afresh has the shared heap alone.
std::shared_ptr<void> LiveKernel::makeShared(size_t bytes) {
    if (SharedHeap::isOpen()) {
        void* place = SharedHeap::allocate(bytes);
        if (!place) return nullptr;
        return {std::memset(place, 0, bytes), &SharedHeap::release};
    }
    void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return nullptr;
    return {memory, [bytes](void* place) { munmap(place, bytes); }};
}

bool LiveKernel::forkDuringRun(const ThreadOptions& options, ThreadBody body) {
    if (m_firstProcess < 0) m_firstProcess = static_cast<int>(syscall(SYS_pidfd_open, getpid(), 0));
    std::shared_ptr<void> end = makeShared(sizeof(std::atomic<uint32_t>));
    if (m_firstProcess < 0 || !end) return false;
    LiveThread& copy = addDuringRun(options, std::move(body));
    copy.becomesCopy(std::move(end));
    countProcess(1);
    const pid_t process = ::fork();
    if (process == 0) goOnAsCopy(copy, m_threads.size());
    if (process < 0) {
        m_threads.pop_back();
        m_log.header().alive.fetch_sub(1);
        countProcess(-1);
        return false;
    }
    copy.isCopy(process);
    ThreadOptions hearing;
    hearing.daemon = options.daemon;
    LiveThread& hearer = addDuringRun(hearing, [&copy, after = options.after](Thread& own) -> Co<> {
        static_cast<LiveThread&>(own).awaitCopy(copy);
        if (after) co_await after(own);
    });
    const bool started = hearer.launchDuringRun();
    if (!started) kill(process, SIGKILL); // by its own id
    return started;
}

// The mutex was taken by this thread before it was copied. Nothing may leave it: the caller's work is the parent's.
void LiveKernel::goOnAsCopy(LiveThread& thread, size_t firstOwn) {
    pthread_mutex_unlock(&m_mutex);
    try {
        endWith(m_firstProcess);
    } catch (const std::system_error& error) {
        m_log.fail(error.what());
        _exit(1);
    }
    thread.enterCopy();
    for (size_t i = firstOwn; LiveThread* own = threadAt(i); ++i)
        if (!own->daemon()) own->join();
    countProcess(-1);
    _exit(0);
}

// A process is one more that is alive, and waits for its threads until these have ended; its own end may take a
// while after that.
void LiveKernel::countProcess(int by) {
    m_log.header().alive.fetch_add(by);
    m_log.header().blocked.fetch_add(by);
}

void LiveThread::becomesCopy(std::shared_ptr<void> end) {
    m_copyEnded = std::move(end);
    startsAt(m_kernel.m_log.header().start.load(std::memory_order_acquire));
    m_called = monotonicNow();
}

void LiveThread::enterCopy() {
    main();
    copyEnded().store(1);
    syscall(SYS_futex, &copyEnded(), FUTEX_WAKE, INT32_MAX, nullptr, nullptr, 0);
}

void LiveThread::awaitCopy(LiveThread& copy) {
    waitBegins();
    blocks(true);
    const timespec patience = timespecOf(kBetweenLooks);
    while (copy.copyEnded().load() == 0 && !hasEnded(copy.m_copy))
        syscall(SYS_futex, &copy.copyEnded(), FUTEX_WAIT, 0, &patience, nullptr, 0);
    blocks(false);
    waitEnds();
}

// Its process ends when all threads that it has started have ended.
void LiveThread::joinCopy() {
    int status = 0;
    uninterrupted([&] { return waitpid(m_copy, &status, 0); });
    m_copy = -1;
    if (!WIFSIGNALED(status) && WEXITSTATUS(status) == 0) return;
    m_kernel.countProcess(-1); // which it could not do itself
    ended(status);
}

} // namespace timeslice
