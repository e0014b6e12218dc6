// A probe measures one batch of many operations of this computer; calibrate() repeats it. Adding one: its
// function in a file of this folder and its line in probe.cpp.
#pragma once

#include "core/base/result.h"
#include "core/machine/live/system/cpus.h"

#include <string>
#include <vector>

namespace timeslice {

struct Probe {
    std::vector<std::string> keys; // of the simulated machine's costs that it measures
    // One cost a key, in ns. Errors: the system refuses what the probe needs.
    Result<std::vector<double>> (*batch)();
};

// Those that this computer can run: migration needs two cores.
std::vector<Probe> probes();

// The error of a probe whose system call failed, with errno's words.
tl::unexpected<Problems> refused();

// Keeps the calling thread on one CPU until the end of its scope.
class PinnedThread {
  public:
    explicit PinnedThread(int cpu);
    ~PinnedThread();
    PinnedThread(const PinnedThread&) = delete;
    PinnedThread& operator=(const PinnedThread&) = delete;

  private:
    std::vector<int> m_before;
};

} // namespace timeslice
