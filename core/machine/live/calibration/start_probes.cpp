// What starting threads and processes costs.
#include "core/machine/live/calibration/probe.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "core/machine/live/system/system_calls.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace timeslice {
namespace {

constexpr int kThreads = 16;
constexpr int kProcesses = 4;
constexpr size_t kTouched = 128; // pages that a forked process writes first
constexpr size_t kPage = 4096;
// The fresh program: the smallest that every Linux has.
constexpr const char* kProgram = "/bin/true";

tl::unexpected<Problems> noProcess(int error) {
    return failure(TS_TEXT("This computer could not be measured because the system refused to start "
                           "a process: {0}"),
                   Text::verbatim(std::strerror(error)));
}

double middle(std::vector<double> values) {
    std::ranges::nth_element(values, values.begin() + std::ssize(values) / 2);
    return values[values.size() / 2];
}

void reap(pid_t process) {
    uninterrupted([process] { return waitpid(process, nullptr, 0); });
}

// Memory that forked processes write their times to.
struct SharedTimes {
    int64_t began = 0;
    int64_t ready = 0;
};
using SharedTimesPtr = std::unique_ptr<SharedTimes, void (*)(SharedTimes*)>;

SharedTimesPtr mapTimes() {
    void* const memory =
        mmap(nullptr, sizeof(SharedTimes), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return {memory == MAP_FAILED ? nullptr : static_cast<SharedTimes*>(memory),
            [](SharedTimes* times) { munmap(times, sizeof *times); }};
}

// In the forked process: only what may be called between fork and exec.
[[noreturn]] void touchAndEnd(SharedTimes& times, std::vector<char>& memory) {
    times.began = monotonicNow();
    for (size_t i = 0; i < memory.size(); i += kPage) static_cast<volatile char*>(memory.data())[i] = 2;
    times.ready = monotonicNow();
    _exit(0);
}

} // namespace

// From the call until the new thread's first instruction.
Result<std::vector<double>> probeThreadStart() {
    std::vector<double> times;
    for (int i = 0; i < kThreads; ++i) {
        int64_t began = 0;
        const int64_t start = monotonicNow();
        std::jthread([&began] { began = monotonicNow(); }).join();
        times.push_back(static_cast<double>(began - start));
    }
    return std::vector{middle(times)};
}

// The parent's part is the call. The child's: what passes from the end of the parent's call until it runs,
// and its first writes to memory that it shares with its parent until then.
Result<std::vector<double>> probeFork() {
    std::vector<double> parent;
    std::vector<double> child;
    const SharedTimesPtr times = mapTimes();
    if (!times) return noProcess(errno);
    std::vector<char> memory(kTouched * kPage, 1);
    for (int i = 0; i < kProcesses; ++i) {
        const int64_t start = monotonicNow();
        const pid_t process = fork();
        if (process == 0) touchAndEnd(*times, memory);
        const int64_t forked = monotonicNow();
        if (process < 0) return noProcess(errno);
        reap(process);
        parent.push_back(static_cast<double>(forked - start));
        const int64_t late = std::max<int64_t>(0, times->began - forked);
        child.push_back(static_cast<double>(late + times->ready - times->began));
    }
    return std::vector{middle(parent), middle(child)};
}

// The parent's part: until the fresh program has begun.
Result<std::vector<double>> probeSpawn() {
    std::vector<double> times;
    for (int i = 0; i < kProcesses; ++i) {
        std::string name = kProgram;
        char* arguments[] = {name.data(), nullptr};
        pid_t process = -1;
        const int64_t start = monotonicNow();
        const int error = posix_spawn(&process, kProgram, nullptr, nullptr, arguments, environ);
        times.push_back(static_cast<double>(monotonicNow() - start));
        if (error != 0) return noProcess(error);
        reap(process);
    }
    return std::vector{middle(times)};
}

} // namespace timeslice
