// ReadyHeap: ready threads by rank, the smallest first; among equal ranks by order, the smallest first.
// - Orders are unique in a heap, so which thread comes first never depends on how the heap was built.
#pragma once

#include "core/base/ids.h"

#include <algorithm>
#include <vector>

namespace timeslice {

template <typename Rank>
class ReadyHeap {
  public:
    struct Entry {
        Rank rank;
        int64_t order;
        ThreadId thread;
    };

    size_t size() const { return m_entries.size(); }
    bool empty() const { return m_entries.empty(); }
    const Entry& first() const { return m_entries.front(); }
    ThreadId peek() const { return empty() ? ThreadId{} : first().thread; }

    // The one after the first; null when there is none.
    const Entry* second() const {
        if (size() < 2) return nullptr;
        return size() > 2 && Later()(m_entries[1], m_entries[2]) ? &m_entries[2] : &m_entries[1];
    }

    void push(const Entry& entry) {
        m_entries.push_back(entry);
        std::push_heap(m_entries.begin(), m_entries.end(), Later());
    }

    // Not when empty.
    Entry take() {
        std::pop_heap(m_entries.begin(), m_entries.end(), Later());
        const Entry taken = m_entries.back();
        m_entries.pop_back();
        return taken;
    }

  private:
    struct Later {
        bool operator()(const Entry& a, const Entry& b) const {
            return a.rank != b.rank ? a.rank > b.rank : a.order > b.order;
        }
    };
    std::vector<Entry> m_entries; // a binary heap; the parent of i is (i - 1) / 2
};

} // namespace timeslice
