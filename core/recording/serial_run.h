// What a run's speedup is measured against: `serial` on the same engine and machine.
#pragma once

#include "core/run/run.h"

#include <list>
#include <optional>
#include <stop_token>

namespace timeslice {

// Settings that only the other model knows, and choices by hand, fall away.
RunSpec serialOf(const RunSpec& spec);

struct SerialRun {
    std::optional<Nanos> makespan;
    Text missing; // why it is not known; empty when it is, or when the run was called off
};

// Of a run that was asked for anyway.
SerialRun serialRunFrom(const RunResult& serial);
// Runs it silently, simulated only: within the limits of core/run/limits.h, so that it always comes back.
SerialRun runSerial(const Workload& workload, const RunSpec& serial, std::stop_token stop = {});

// The serial runs that are known, of one workload. Where a run of its own is not possible, on this computer,
// the answer says that none was among the runs.
class SerialRuns {
  public:
    void add(const RunSpec& serial, SerialRun run);
    // Null: not known yet, and runSerial() may find it out.
    const SerialRun* of(const RunSpec& spec) const;

  private:
    struct Known {
        RunSpec spec;
        SerialRun run;
    };
    std::list<Known> m_known; // what was answered stays where it is
};

} // namespace timeslice
