// CoreSpeeds: how fast work of a kind is done on a core, given what all the others do. The laws stand in
// sim_machine.h; here is counted who is busy with what.
//
// Who begins or stops something counts it, and then asks the cores that it may slow down (forAffected) for
// their speeds anew.
#pragma once

#include "core/machine/simulated/sim_machine.h"
#include "core/workload/workload.h"

#include <algorithm>
#include <vector>

namespace timeslice {

class CoreSpeeds {
  public:
    explicit CoreSpeeds(const SimMachine& machine);

    // Is the speed of such work anything but full at any time?
    bool vary(WorkKernel kernel) const { return m_machine.smt > 1 || boundBy(kernel) != BoundBy::Core; }
    // Of such work on the core, once it is counted.
    int64_t speedOf(size_t core, WorkKernel kernel) const;

    // A thread comes to the core (1) or leaves it (-1), whatever it does there.
    void countThread(size_t core, int change) { m_busySiblings[physical(core)] += change; }
    // Such work begins on the core (1) or stops (-1).
    void countWork(size_t core, WorkKernel kernel, int change);

    // Calls `visit` with each of the first `usable` cores whose speed may hang on such work on this one; with
    // some twice.
    template <typename Visit>
    void forAffected(size_t core, WorkKernel kernel, size_t usable, Visit visit) const {
        if (boundBy(kernel) == BoundBy::Memory)
            for (size_t other = 0; other < usable; ++other) visit(other);
        const size_t group =
            boundBy(kernel) == BoundBy::Caches ? static_cast<size_t>(m_machine.cacheCores) * m_smt : m_smt;
        const size_t first = core / group * group;
        for (size_t other = first; other < std::min(usable, first + group); ++other) visit(other);
    }

    // Is anybody on one of the hardware threads of this core?
    bool siblingsBusy(size_t core) const { return m_busySiblings[physical(core)] != 0; }

  private:
    size_t physical(size_t core) const { return core / m_smt; }
    size_t cacheOf(size_t core) const { return physical(core) / static_cast<size_t>(m_machine.cacheCores); }

    const SimMachine m_machine;
    size_t m_smt;
    std::vector<int> m_busySiblings; // by physical core; kept only when there are siblings
    int m_memoryBusy = 0;            // cores with memory-bound work
    std::vector<int> m_cacheBusy;    // cores with cache-bound work, by group
};

} // namespace timeslice
