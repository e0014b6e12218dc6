// The priorities that the simulated machine's policy goes by.
#pragma once

#include "core/machine/simulated/sim_thread.h"

namespace timeslice {

class SimPriorities final : public Priorities {
  public:
    // The system outlives it.
    explicit SimPriorities(SimSystem& system) : m_system(system) {}

    int64_t of(const Thread& thread) const override {
        return m_system.cores.priorityOf(static_cast<const SimThread&>(thread).runner());
    }
    void set(Thread& thread, int64_t priority) override {
        m_system.cores.changePriority(static_cast<SimThread&>(thread).runner(), priority);
    }
    bool moreUrgent(int64_t priority, int64_t than) const override {
        return m_system.cores.moreUrgent(priority, than);
    }
    std::optional<LockProtocol> protocolOfAll() const override { return m_system.machine.protocol; }

  private:
    SimSystem& m_system;
};

} // namespace timeslice
