// Affinity: on which cores each thread may run, where a workload says so.
//
// - A thread whose list names no core that the run uses may run on all of them: a model that uses one core only
//   has nothing to choose.
// - Nothing is kept, and nothing asked, unless some thread has a list.
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <vector>

namespace timeslice {

class Affinity {
  public:
    // Cores count from 0; before the first announce().
    void limitCores(size_t usable) { m_bound.resize(usable); }

    // `cpus`: core numbers in order; null: all.
    void announce(ThreadId thread, const std::vector<int>* cpus);

    // Is any thread bound to some of the cores?
    bool any() const { return !m_masks.empty(); }
    bool allows(ThreadId thread, size_t core) const {
        if (thread.index() >= m_maskOf.size() || m_maskOf[thread.index()] == kAll) return true;
        return m_masks[m_maskOf[thread.index()]].cores[core];
    }
    // How many threads are bound to this core, or to it and some others, and have not ended.
    size_t boundTo(size_t core) const { return any() ? m_bound[core] : 0; }
    // Threads of one kind may use the same cores: 0 is bound to none.
    size_t kinds() const { return m_masks.size() + 1; }
    size_t kindOf(ThreadId thread) const {
        const bool bound = thread.index() < m_maskOf.size() && m_maskOf[thread.index()] != kAll;
        return bound ? m_maskOf[thread.index()] + size_t{1} : 0;
    }
    void ended(ThreadId thread);

  private:
    static constexpr uint32_t kAll = UINT32_MAX;
    void count(const std::vector<bool>& cores, int change);
    struct Mask {
        const std::vector<int>* from; // tasks of one group have one list
        std::vector<bool> cores;      // those that are used
    };
    std::vector<Mask> m_masks;
    std::vector<uint32_t> m_maskOf; // by thread, as far as the last one that has a list
    std::vector<size_t> m_bound;    // by core
};

} // namespace timeslice
