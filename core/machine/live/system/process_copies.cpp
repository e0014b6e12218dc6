#include "core/machine/live/system/process_copies.h"

#include "core/machine/live/system/system_calls.h"

#include <csignal>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr int kParentsThreadEnded = SIGUSR1;

pid_t gParent = -1;

// Async-signal-safe, as both calls are.
void lookForParent(int) {
    if (getppid() != gParent) _exit(1);
}

} // namespace

ProcessMemory::ProcessMemory(size_t bytes) : m_bytes(bytes) {
    if (bytes == 0) return;
    void* place = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (place == MAP_FAILED) throw std::runtime_error("The system has no memory left for the run.");
    m_place = place;
}

ProcessMemory::~ProcessMemory() {
    if (m_place) munmap(m_place, m_bytes);
}

void endWithParent(pid_t parent) {
    gParent = parent;
    struct sigaction action {};
    action.sa_handler = lookForParent;
    action.sa_flags = SA_RESTART;
    sigaction(kParentsThreadEnded, &action, nullptr);
    prctl(PR_SET_PDEATHSIG, kParentsThreadEnded);
    lookForParent(0); // it was gone before we asked
}

int awaitEndOf(pid_t process) {
    int status = 0;
    uninterrupted([&] { return waitpid(process, &status, 0); });
    return status;
}

} // namespace timeslice
