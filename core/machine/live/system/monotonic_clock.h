// CLOCK_MONOTONIC: the clock of everything on this computer that needs no better one (record/run_clock.h).
#pragma once

#include <cstdint>
#include <ctime>

namespace timeslice {

// In ns, from some moment in the past.
inline int64_t monotonicNow() {
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace timeslice
