// DeadlineTree: ready threads by deadline, in which the earliest one with a start no later than a given one
// is found in O(log n). What Linux keeps in its augmented red-black tree (kernel/sched/fair.c, __pick_eevdf),
// here as a treap (Seidel, Aragon, "Randomized search trees", 1996).
// - Many trees share one node per thread (DeadlineNodes); a thread stands in one tree at most; nothing is
// allocated but
//   when a thread is announced.
// - Orders are unique, and a node's height comes from a hash of its thread: the tree is the same each time.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <vector>

namespace timeslice {

struct DeadlineKey {
    Nanos deadline{0};
    int64_t order = 0; // among equal deadlines
    Nanos start{0};
};

class DeadlineNodes {
  public:
    void announce(ThreadId thread) { m_nodes.resize(thread.index() + 1); }

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
    };

    Node& node(ThreadId thread) { return m_nodes[thread.index()]; }
    const Node& node(ThreadId thread) const { return m_nodes[thread.index()]; }
    bool earlier(ThreadId a, ThreadId b) const;
    void update(ThreadId thread);
    void split(ThreadId root, ThreadId at, ThreadId& left, ThreadId& right);
    ThreadId merge(ThreadId left, ThreadId right);

    std::vector<Node> m_nodes;
};

} // namespace timeslice
