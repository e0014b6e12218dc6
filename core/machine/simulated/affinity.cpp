#include "core/machine/simulated/affinity.h"

#include <algorithm>

namespace timeslice {

void Affinity::announce(ThreadId thread, const std::vector<int>* cpus) {
    if (!cpus) return;
    const auto isUsed = [this](int cpu) { return static_cast<size_t>(cpu) < m_bound.size(); };
    if (std::ranges::none_of(*cpus, isUsed)) return;
    if (m_masks.empty() || m_masks.back().from != cpus) {
        Mask& mask = m_masks.emplace_back();
        mask.from = cpus;
        mask.cores.resize(m_bound.size());
        for (const int cpu : *cpus)
            if (isUsed(cpu)) mask.cores[static_cast<size_t>(cpu)] = true;
    }
    m_maskOf.resize(thread.index() + 1, kAll);
    m_maskOf[thread.index()] = static_cast<uint32_t>(m_masks.size() - 1);
    for (size_t core = 0; core < m_bound.size(); ++core) m_bound[core] += m_masks.back().cores[core] ? 1 : 0;
}

} // namespace timeslice
