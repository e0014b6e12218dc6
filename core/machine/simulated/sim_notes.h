// Where a simulated thread's model tells its notes: the trace hears of them at once.
#pragma once

#include "core/machine/notes.h"
#include "core/machine/simulated/sim_system.h"
#include "core/machine/trace_notes.h"

namespace timeslice {

class SimNotes final : public Notes {
  public:
    // The system outlives it.
    SimNotes(SimSystem& system, ThreadId thread) : m_system(system), m_thread(thread) {}

  private:
    void tell(const Note& note) override { tellTrace(m_system.trace, m_thread, note, m_system.events.now()); }

    SimSystem& m_system;
    ThreadId m_thread;
};

} // namespace timeslice
