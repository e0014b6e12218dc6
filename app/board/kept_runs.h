// KeptRuns: how the runs of a visit's setups ended, so that a setup that comes back is there at once, with the
// recordings that it had; a live run would never be the same again.
#pragma once

#include "app/board/card_state.h"

#include <vector>

namespace timeslice {

class KeptRuns {
  public:
    // Unless it waits or runs. `id`: of its card.
    void keep(int id, const WorkloadPtr& workload, const RunSpec& spec, const CardState& state);
    const CardState* find(int id, const WorkloadPtr& workload, const RunSpec& spec) const; // null: none
    void clear() { m_runs.clear(); }

  private:
    struct Kept {
        int id = 0;
        WorkloadPtr workload;
        RunSpec spec;
        CardState state;
    };
    std::vector<Kept> m_runs;
};

} // namespace timeslice
