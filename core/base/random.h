// Our own random generator: the standard distributions differ between libraries, a trace must not.
// SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014); bounded
// draws by multiplication with rejection (Lemire, "Fast random integer generation in an interval", 2019).
// resources/python/timeslice_worker.py has the same one (class Random).
#pragma once

#include <cstdint>

namespace timeslice {

class Random {
  public:
    explicit Random(uint64_t seed) : m_state(seed) {}

    uint64_t next() {
        uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    // Uniform in [0, bound); bound of at least 1.
    uint64_t below(uint64_t bound) {
        __extension__ using Wide = unsigned __int128;
        Wide product = static_cast<Wide>(next()) * bound;
        if (static_cast<uint64_t>(product) < bound) {
            const uint64_t threshold = (0 - bound) % bound;
            while (static_cast<uint64_t>(product) < threshold) product = static_cast<Wide>(next()) * bound;
        }
        return static_cast<uint64_t>(product >> 64);
    }

    // Uniform in [low, high].
    int64_t between(int64_t low, int64_t high) {
        return low + static_cast<int64_t>(below(static_cast<uint64_t>(high - low) + 1));
    }

    // Uniform in (0, 1], a multiple of 2^-53: its logarithm is finite.
    double upToOne() { return static_cast<double>((next() >> 11) + 1) * 0x1p-53; }

    bool operator==(const Random&) const = default;

  private:
    uint64_t m_state;
};

} // namespace timeslice
