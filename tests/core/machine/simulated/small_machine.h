// SmallMachine: a simulated machine whose threads are written by hand, without workload and model, and a log
// of what they say: "3: got it" (at 3 ms).
#pragma once

#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/sim_kernel.h"

#include <fmt/format.h>
#include <string>
#include <vector>

namespace timeslice::test {

class SmallMachine {
  public:
    explicit SmallMachine(int cores = 2, const Costs& costs = {}, std::string_view policy = "rr",
                          ThreadChooser* chooser = nullptr)
        : m_policy(policyFor(policy, cores, chooser)), m_trace(cores),
          m_kernel(machineOf(cores, costs), *m_policy, m_trace) {}

    SimKernel& kernel() { return m_kernel; }
    TraceBuilder& trace() { return m_trace; }
    // Starts at `start`.
    void thread(ThreadBody body, Nanos start = Nanos{0}, bool daemon = false) {
        ThreadOptions options;
        options.start = start;
        options.daemon = daemon;
        m_kernel.addThread(options, std::move(body));
    }
    void say(std::string_view what) {
        m_log.push_back(fmt::format("{}: {}", m_kernel.now().count() / 1'000'000, what));
    }
    SimEnd run(const SimLimits& limits = {}) {
        return m_kernel.run([] { return false; }, limits);
    }
    const std::vector<std::string>& log() const { return m_log; }

  private:
    static std::unique_ptr<Policy> policyFor(std::string_view id, int cores, ThreadChooser* chooser) {
        PolicyContext context;
        context.queues = static_cast<size_t>(cores);
        context.chooser = chooser;
        return findPolicy(id)->make({}, context);
    }
    static SimMachine machineOf(int cores, const Costs& costs) {
        SimMachine machine;
        machine.cores = cores;
        machine.costs = costs;
        return machine;
    }

    std::unique_ptr<Policy> m_policy;
    TraceBuilder m_trace;
    SimKernel m_kernel;
    std::vector<std::string> m_log;
};

} // namespace timeslice::test
