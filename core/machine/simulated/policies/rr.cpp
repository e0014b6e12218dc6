// Round robin: first come, first served with a time slice; who used his up goes to the tail. (Silberschatz,
// Galvin, Gagne, "Operating System Concepts", CPU scheduling; Arpaci-Dusseau, "Operating Systems: Three Easy
// Pieces", ch. 7.)
#include "core/machine/simulated/policy.h"

#include <deque>

namespace timeslice {
namespace {

const Parameter kQuantum = {
    "quantum",
    TS_TEXT("Quantum"),
    TS_TEXT("Time slice: how long a task may run while others are ready."),
    ParameterKind::Time,
    Nanos(4ms).count(), // what a 250 Hz Linux gives CPU-bound threads that share a core
    1,
};

class RoundRobin final : public Policy {
  public:
    explicit RoundRobin(Nanos quantum) : m_quantum(quantum) {}
    void add(ThreadId thread, Came) override { m_queue.push_back(thread); }
    ThreadId next() override {
        if (m_queue.empty()) return {};
        const ThreadId first = m_queue.front();
        m_queue.pop_front();
        return first;
    }
    bool anyoneReady() const override { return !m_queue.empty(); }
    Nanos quantum() const override { return m_quantum; }

  private:
    std::deque<ThreadId> m_queue;
    Nanos m_quantum;
};

} // namespace

extern const PolicyInfo kRoundRobin;
const PolicyInfo kRoundRobin = {
    "rr",
    TS_TEXT("Round robin"),
    TS_TEXT("Tasks take turns of one quantum; who has used his up goes to the end of the queue."),
    {kQuantum},
    [](const Settings& settings) -> std::unique_ptr<Policy> {
        return std::make_unique<RoundRobin>(Nanos(valueOf(kQuantum, settings, false)));
    },
};

} // namespace timeslice
