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
    count(m_masks.back().cores, 1);
}

void Affinity::ended(ThreadId thread) {
    if (kindOf(thread) > 0) count(m_masks[m_maskOf[thread.index()]].cores, -1);
}

void Affinity::count(const std::vector<bool>& cores, int change) {
    for (size_t core = 0; core < cores.size(); ++core)
        if (cores[core]) m_bound[core] += static_cast<size_t>(change);
}

} // namespace timeslice
