// DeadlineTree: ready threads by deadline, in which the earliest one with a start no later than a given one
// is found in O(log n). What Linux keeps in its augmented red-black tree (kernel/sched/fair.c, __pick_eevdf),
// here as a treap (Seidel, Aragon, "Randomized search trees", 1996).
// - Many trees share one node per thread (DeadlineNodes); a thread is in one tree at most.
// - Nothing is allocated but when a thread is announced.
// - Orders are unique, and a node's height comes from a hash of its thread: the tree is the same each time.
// - A node is put in where the heights are lower than its own, near the bottom as a rule; what stands there
//   is split in two to hang below it, and merged again when it is taken out.
// - Only nodes above it whose least start it held are recalculated.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <cstdint>
#include <vector>

namespace timeslice {

struct DeadlineKey {
    Nanos deadline{0};
    int64_t order = 0; // among equal deadlines
    Nanos start{0};
};

class DeadlineNodes {
  public:
    void announce(ThreadId thread);

    void insert(ThreadId& root, ThreadId thread, const DeadlineKey& key);
    void remove(ThreadId& root, ThreadId thread);
    // The earliest deadline among those with a start no later than `latest`; none if there is none.
    ThreadId firstStarting(ThreadId root, Nanos latest) const;
    // The one with the smallest start, of equal ones that with the earliest deadline; none if the tree is
    // empty.
    ThreadId leastStart(ThreadId root) const;

  private:
    struct Node {
        DeadlineKey key;
        Nanos leastStart{0}; // in its subtree
        ThreadId left;
        ThreadId right;
        uint64_t height = 0;
    };

    Node& node(ThreadId thread) { return m_nodes[thread.index()]; }
    const Node& node(ThreadId thread) const { return m_nodes[thread.index()]; }
    void update(Node& it) const;
    void split(ThreadId root, const DeadlineKey& at, ThreadId& left, ThreadId& right);
    ThreadId merge(ThreadId left, ThreadId right);

    std::vector<ThreadId> m_path; // of remove(): from the root down
    std::vector<Node> m_nodes;
};

} // namespace timeslice
