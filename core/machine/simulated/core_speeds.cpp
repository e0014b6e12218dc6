#include "core/machine/simulated/core_speeds.h"

namespace timeslice {

CoreSpeeds::CoreSpeeds(const SimMachine& machine)
    : m_machine(machine), m_smt(static_cast<size_t>(machine.smt)),
      m_busySiblings(static_cast<size_t>(machine.cores)),
      m_cacheBusy(static_cast<size_t>(machine.cores / machine.cacheCores) + 1) {}

int64_t CoreSpeeds::speedOf(size_t core, WorkKernel kernel) const {
    int64_t speed = m_smt > 1 ? smtSpeedOf(m_machine, m_busySiblings[physical(core)]) : kFullSpeed;
    if (boundBy(kernel) == BoundBy::Memory)
        speed = speed * memorySpeedOf(m_machine, m_memoryBusy) / kFullSpeed;
    if (boundBy(kernel) == BoundBy::Caches)
        speed = speed * cacheSpeedOf(m_machine, m_cacheBusy[cacheOf(core)]) / kFullSpeed;
    return std::max<int64_t>(1, speed);
}

void CoreSpeeds::countWork(size_t core, WorkKernel kernel, int change) {
    if (boundBy(kernel) == BoundBy::Memory) m_memoryBusy += change;
    if (boundBy(kernel) == BoundBy::Caches) m_cacheBusy[cacheOf(core)] += change;
}

} // namespace timeslice
