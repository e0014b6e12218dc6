// The next event of every core, and the earliest of all: a winner tree (Knuth, "The Art of Computer
// Programming", vol. 3, 5.4.1). Changing one core costs one comparison a level.
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <vector>

namespace timeslice {

// When, and in which order among events of one instant: kind, then sequence.
struct EventKey {
    Nanos time = kNever;
    uint64_t order = UINT64_MAX;

    // As one number of 128 bits: no branch for the processor to guess. Times are not negative.
    bool operator<(const EventKey& other) const { return both() < other.both(); }

  private:
    __extension__ using Wide = unsigned __int128;
    Wide both() const { return static_cast<Wide>(time.count()) << 64 | order; }
};

class CoreClock {
  public:
    explicit CoreClock(size_t cores) {
        while (m_leaves < cores) m_leaves *= 2;
        m_keys.resize(m_leaves);
        m_winner.resize(2 * m_leaves);
        for (size_t i = 0; i < m_leaves; ++i) m_winner[m_leaves + i] = static_cast<uint32_t>(i);
        for (size_t i = m_leaves - 1; i > 0; --i) m_winner[i] = m_winner[2 * i];
    }

    void set(size_t core, EventKey key) {
        m_keys[core] = key;
        for (size_t node = (m_leaves + core) / 2; node > 0; node /= 2) {
            const uint32_t left = m_winner[2 * node];
            const uint32_t right = m_winner[2 * node + 1];
            m_winner[node] = m_keys[right] < m_keys[left] ? right : left;
        }
    }
    void clear(size_t core) { set(core, {}); }

    size_t firstCore() const { return m_winner[1]; }
    const EventKey& first() const { return m_keys[m_winner[1]]; }

  private:
    size_t m_leaves = 1;
    std::vector<EventKey> m_keys;
    std::vector<uint32_t> m_winner; // m_winner[1]: of all; leaves from m_leaves on
};

} // namespace timeslice
