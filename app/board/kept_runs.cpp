#include "app/board/kept_runs.h"

#include <algorithm>

namespace timeslice {

void KeptRuns::keep(int id, const WorkloadPtr& workload, const RunSpec& spec, const CardState& state) {
    if (state.busy()) return;
    std::erase_if(m_runs, [&](const Kept& kept) {
        return kept.id == id && kept.workload == workload && kept.spec == spec;
    });
    m_runs.push_back({id, workload, spec, state});
}

const CardState* KeptRuns::find(int id, const WorkloadPtr& workload, const RunSpec& spec) const {
    const auto found = std::ranges::find_if(m_runs, [&](const Kept& kept) {
        return kept.id == id && kept.workload == workload && kept.spec == spec;
    });
    return found == m_runs.end() ? nullptr : &found->state;
}

} // namespace timeslice
