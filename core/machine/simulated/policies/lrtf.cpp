// Longest remaining time first: the opposite of srtf, which keeps all bursts going until they end one after
// the other. (GATE 2006, computer science, question 64; known from exercises only.)
// - Ranked by what is left of the announced burst; a burst that is not known counts as 0. Among equals the
//   thread that was announced first.
// - Chosen anew whenever a thread becomes ready and at the end of each quantum: by then the running one may
//   have less left than another.
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ready_heap.h"
#include "core/machine/simulated/remaining_burst.h"

namespace timeslice {
namespace {

const Parameter kQuantum = {
    "quantum",
    TS_TEXT("Quantum"),
    TS_TEXT("How long a task may run, while others are ready, before the longest is chosen again."),
    ParameterKind::Time,
    Nanos(1ms).count(),
    1,
    kLongestTime.count(),
};

class LongestRemaining final : public Policy {
  public:
    LongestRemaining(Nanos quantum, size_t queues) : m_queues(queues), m_quantum(quantum) {}

    void announce(ThreadId thread, const ThreadTraits&) override { m_bursts.resize(thread.index() + 1); }
    void expect(ThreadId thread, Nanos burst) override { m_bursts[thread.index()].announce(burst); }

    void add(ThreadId thread, Came, Nanos, size_t queue) override {
        m_queues[queue].push({-m_bursts[thread.index()].left(), thread.value, thread});
    }
    ThreadId peek(Nanos, size_t queue) override { return m_queues[queue].peek(); }
    ThreadId next(Nanos, size_t queue) override {
        return m_queues[queue].empty() ? ThreadId{} : m_queues[queue].take().thread;
    }
    size_t readyCount(size_t queue) const override { return m_queues[queue].size(); }

    Nanos quantum(ThreadId, size_t) override { return m_quantum; }
    void charge(ThreadId thread, Nanos used) override { m_bursts[thread.index()].charge(used); }

    bool cutsIn() const override { return true; }
    bool before(ThreadId ready, ThreadId running, size_t) const override {
        const Nanos a = m_bursts[ready.index()].left();
        const Nanos b = m_bursts[running.index()].left();
        return a != b ? a > b : ready.value < running.value;
    }

  private:
    std::vector<RemainingBurst> m_bursts;
    std::vector<ReadyHeap<Nanos>> m_queues;
    Nanos m_quantum;
};

} // namespace

extern const PolicyInfo kLrtf;
const PolicyInfo kLrtf = {
    "lrtf",
    TS_TEXT("Longest remaining time first"),
    TS_TEXT("The ready task with the longest remaining CPU burst runs; one with more left takes its core."),
    {kQuantum},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<LongestRemaining>(Nanos(valueOf(kQuantum, settings, false)), context.queues);
    },
};

} // namespace timeslice
