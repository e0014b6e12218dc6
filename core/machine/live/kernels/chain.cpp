// chain: dependent multiplications (a linear congruential generator; constants from Knuth, "The Art of
// Computer Programming", vol. 2, 3.3.4, MMIX). The kernel whose time is the most stable on shared machines.
#include "core/machine/live/work_kernel.h"

#include <algorithm>
#include <ctime>

namespace timeslice {

// Not inlined: the loop that is measured is the loop that runs.
__attribute__((noinline)) uint64_t runChain(uint64_t count, uint64_t start) {
    uint64_t value = start;
    for (uint64_t i = 0; i < count; ++i) value = value * 6364136223846793005ULL + 1442695040888963407ULL;
    return value;
}

int64_t monotonicNow() {
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

double measureChain(int64_t budget) {
    constexpr uint64_t kSample = 150'000;
    static volatile uint64_t sink = 1;
    double best = 0;
    const int64_t end = monotonicNow() + budget;
    int64_t now = 0;
    do {
        const int64_t before = monotonicNow();
        sink = runChain(kSample, sink);
        now = monotonicNow();
        best = std::max(best, static_cast<double>(kSample) / static_cast<double>(now - before));
    } while (now < end);
    return best;
}

} // namespace timeslice
