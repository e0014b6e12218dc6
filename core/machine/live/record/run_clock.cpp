#include "core/machine/live/record/run_clock.h"

#include "core/machine/live/system/cpus.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <fstream>
#include <limits>
#include <string>
#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace timeslice {
namespace {

constexpr int kReadings = 20; // of a pair; the closest one was not interrupted
constexpr int kRounds = 3;    // over all CPUs

bool processorSaysInvariant() {
#if defined(__x86_64__)
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid(0x80000007, &a, &b, &c, &d) != 0 && (d & (1U << 8)) != 0;
#else
    return false;
#endif
}

bool kernelKeepsTimeByTsc() {
    std::ifstream file("/sys/devices/system/clocksource/clocksource0/current_clocksource");
    std::string source;
    return static_cast<bool>(file >> source) && source == "tsc";
}

// False also when a CPU could not be visited.
bool neverGoesBack(const std::vector<int>& cpus) {
    const RunClock clock(ClockKind::Tsc);
    int64_t last = std::numeric_limits<int64_t>::min();
    for (int round = 0; round < kRounds; ++round)
        for (const int cpu : cpus) {
            if (!runOn({cpu})) return false;
            const int64_t now = clock.now();
            if (now < last) return false;
            last = now;
        }
    return true;
}

bool agreesAcross(const std::vector<int>& cpus) {
    const std::vector<int> before = allowedCpus();
    const bool agrees = neverGoesBack(cpus);
    runOn(before);
    return agrees;
}

} // namespace

ClockPair RunClock::pair() const {
    ClockPair best;
    int64_t closest = std::numeric_limits<int64_t>::max();
    for (int i = 0; i < kReadings; ++i) {
        const int64_t before = now();
        const int64_t nanos = monotonicNow();
        const int64_t apart = now() - before;
        if (apart < 0 || apart >= closest) continue;
        closest = apart;
        best = {m_kind == ClockKind::Monotonic ? nanos : before + apart / 2, nanos};
    }
    return best;
}

ClockKind bestClock(const std::vector<int>& cpus) {
    const bool good = processorSaysInvariant() && kernelKeepsTimeByTsc() && agreesAcross(cpus);
    return good ? ClockKind::Tsc : ClockKind::Monotonic;
}

ClockConversion::ClockConversion(ClockPair first, ClockPair second) : m_origin(first) {
    if (second.tick <= first.tick || second.nanos <= first.nanos) return;
    m_ticks = second.tick - first.tick;
    m_nanos = second.nanos - first.nanos;
}

int64_t ClockConversion::nanosAt(int64_t tick) const {
    __extension__ using Wide = __int128; // two 64-bit factors
    const Wide product = static_cast<Wide>(tick - m_origin.tick) * m_nanos;
    Wide nanos = product / m_ticks;
    if (product % m_ticks < 0) --nanos; // down, also before the origin
    return m_origin.nanos + static_cast<int64_t>(nanos);
}

} // namespace timeslice
