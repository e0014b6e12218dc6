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
        m_nodes.resize(2 * m_leaves);
        for (size_t i = 0; i < m_leaves; ++i) m_nodes[m_leaves + i].core = i;
    }

    void set(size_t core, EventKey key) {
        Node winner{key.time.count(), key.order, core};
        size_t at = m_leaves + core;
        for (m_nodes[at] = winner; at > 1; m_nodes[at] = winner) {
            winner.yieldTo(m_nodes[at ^ 1]);
            at /= 2;
        }
    }
    void clear(size_t core) { set(core, {}); }

    size_t firstCore() const { return m_nodes[1].core; }
    EventKey first() const { return {Nanos(m_nodes[1].time), m_nodes[1].order}; }

  private:
    // Keys are copied up the tree, so that a level waits for nothing but the comparison below it.
    struct Node {
        int64_t time = kNever.count();
        uint64_t order = UINT64_MAX;
        uint64_t core = 0;

        // Becomes the other one if that comes first; without a branch, which the processor would often guess
        // wrong.
        void yieldTo(const Node& other) {
            const bool later = EventKey{Nanos(other.time), other.order} < EventKey{Nanos(time), order};
            const uint64_t mask = 0 - static_cast<uint64_t>(later);
            time ^= (time ^ other.time) & static_cast<int64_t>(mask);
            order ^= (order ^ other.order) & mask;
            core ^= (core ^ other.core) & mask;
        }
    };

    size_t m_leaves = 1;
    std::vector<Node> m_nodes; // m_nodes[1]: the first of all; leaves from m_leaves on
};

} // namespace timeslice
