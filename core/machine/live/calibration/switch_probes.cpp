// What a core spends switching to another thread, and when a thread comes from another core.
#include "core/machine/live/calibration/probe.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/file_descriptor.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "core/machine/live/system/system_calls.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <numeric>
#include <thread>

namespace timeslice {
namespace {

constexpr int kRounds = 400;
constexpr int kMoves = 20;
constexpr size_t kMoved = size_t{16} * 1024; // bytes that a thread works on
constexpr double kMin = 50;                  // ns: below that the two measurements were of different speed

struct Pipe {
    FileDescriptor reader;
    FileDescriptor writer;
    Pipe() {
        int ends[2] = {-1, -1};
        if (pipe(ends) != 0) return;
        reader = FileDescriptor(ends[0]);
        writer = FileDescriptor(ends[1]);
    }
    bool pass() const { // a byte in
        const char byte = 0;
        return writeAll(writer.value(), &byte, 1);
    }
    bool take() const { // and out
        char byte = 0;
        return readAll(reader.value(), &byte, 1);
    }
};

// Of the calling thread, on any core.
int64_t ownTime() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

// Two threads on one core pass a byte back and forth: each way is a call to write, one to read and a switch.
double timeOfHandover(const Pipe& there, const Pipe& back) {
    std::jthread other([&] { // on the same core: affinity is inherited
        for (int i = 0; i < kRounds; ++i)
            if (!there.take() || !back.pass()) return;
    });
    const int64_t start = monotonicNow();
    for (int i = 0; i < kRounds; ++i)
        if (!there.pass() || !back.take()) break;
    return static_cast<double>(monotonicNow() - start) / (2.0 * kRounds);
}

double timeOfCalls(const Pipe& pipe) {
    const int64_t start = monotonicNow();
    for (int i = 0; i < kRounds; ++i)
        if (!pipe.pass() || !pipe.take()) break;
    return static_cast<double>(monotonicNow() - start) / kRounds;
}

} // namespace

Result<std::vector<double>> probeContextSwitch() {
    const Pipe there;
    const Pipe back;
    if (!there.writer.valid() || !back.writer.valid()) return refused();
    const PinnedThread pinned(allowedCpus().front());
    const double calls = timeOfCalls(there);
    return std::vector{std::max(kMin, timeOfHandover(there, back) - calls)};
}

// A thread moves itself back and forth between two cores and reads some memory on each; the same is measured
// while it stays. Its own time on the cores counts, not how long it waits for them.
Result<std::vector<double>> probeMigration() {
    const std::vector<int> cpus = allowedCpus();
    const PinnedThread pinned(cpus[0]);
    std::vector<uint64_t> memory(kMoved / sizeof(uint64_t), 1);
    volatile uint64_t sum = 0;
    const auto timeOf = [&](int other) {
        const int64_t start = ownTime();
        for (int i = 0; i < kMoves; ++i) {
            runOn({i % 2 == 0 ? other : cpus[0]});
            sum = std::accumulate(memory.begin(), memory.end(), sum);
        }
        return static_cast<double>(ownTime() - start) / kMoves;
    };
    const double staying = timeOf(cpus[0]);
    return std::vector{std::max(kMin, timeOf(cpus[1]) - staying)};
}

} // namespace timeslice
