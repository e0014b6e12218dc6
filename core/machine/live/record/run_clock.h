// The recorder's clock: read in a few ns while the run goes on, turned into CLOCK_MONOTONIC after it.
//
// How it works:
// - Where the processor's time stamp counter (TSC) is invariant, a tick is a TSC cycle; else it is a ns of
//   CLOCK_MONOTONIC. Records hold raw ticks.
// - The TSC is taken only when three agree: the processor says it is invariant (CPUID 8000'0007h, EDX bit
//   8; Intel SDM vol. 3B, 18.17.1), Linux keeps its own time by it (clocksource "tsc": a machine or
//   hypervisor whose TSCs are apart is moved to another source by the kernel's watchdog), and a walk over
//   the run's CPUs never saw it go back.
// - A pair is one instant read on both clocks. Two pairs make a straight line, in exact integer arithmetic,
//   so a later tick is never an earlier time. NTP bends CLOCK_MONOTONIC against the line by well under a µs
//   a second.
#pragma once

#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <cstdint>
#include <ctime>
#include <vector>
#if defined(__x86_64__)
#include <x86intrin.h>
#endif

namespace timeslice {

enum class ClockKind : uint32_t { Monotonic, Tsc };

// One instant: `tick` of a RunClock and `nanos` of CLOCK_MONOTONIC. Both 0: never taken.
struct ClockPair {
    int64_t tick = 0;
    int64_t nanos = 0;
};

class RunClock {
  public:
    explicit RunClock(ClockKind kind = ClockKind::Monotonic) : m_kind(kind) {}
    ClockKind kind() const { return m_kind; }

    // The tick of this moment. Any thread.
    int64_t now() const {
#if defined(__x86_64__)
        if (m_kind == ClockKind::Tsc) [[likely]]
            return static_cast<int64_t>(__rdtsc());
#endif
        return monotonicNow();
    }
    // This moment on both clocks: the closest of several readings.
    ClockPair pair() const;

  private:
    ClockKind m_kind;
};

// The best clock of this machine for a run on these CPUs (numbers of the system). Moves the calling thread
// over them and back: for the beginning of a program, not for a thread at work.
ClockKind bestClock(const std::vector<int>& cpus);

// From ticks to CLOCK_MONOTONIC ns.
class ClockConversion {
  public:
    // Ticks are ns.
    ClockConversion() = default;
    // The line through two pairs, `second` later than `first`; where it is not, a tick is taken for a ns.
    ClockConversion(ClockPair first, ClockPair second);

    // Rounded down; a later tick is never earlier. Ticks before the first and after the second pair too.
    int64_t nanosAt(int64_t tick) const;
    double ticksPerNano() const { return static_cast<double>(m_ticks) / static_cast<double>(m_nanos); }

  private:
    ClockPair m_origin;
    int64_t m_ticks = 1; // in m_nanos ns
    int64_t m_nanos = 1;
};

// A time or a length in ns, as the system takes it.
inline timespec timespecOf(int64_t nanos) {
    constexpr int64_t kNanosPerSecond = 1'000'000'000;
    return {static_cast<time_t>(nanos / kNanosPerSecond), static_cast<long>(nanos % kNanosPerSecond)};
}

} // namespace timeslice
