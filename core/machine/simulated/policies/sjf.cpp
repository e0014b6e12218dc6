// Shortest job first: of the ready threads the one with the shortest next CPU burst, to its end.
// (Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling; Arpaci-Dusseau, "Operating
// Systems: Three Easy Pieces", ch. 7.)
// - The burst is the announced one, or predicted from earlier ones (burst_predictions.h). One that is not
//   known counts as the shortest: it is not kept waiting for what nobody knows.
#include "core/machine/simulated/burst_predictions.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ready_heap.h"

namespace timeslice {
namespace {

class ShortestJob final : public Policy {
  public:
    ShortestJob(const Settings& settings, size_t queues) : m_queues(queues), m_predictions(settings) {}

    void announce(ThreadId thread, const ThreadTraits&) override {
        m_jobs.resize(thread.index() + 1);
        m_predictions.announce(thread);
    }
    void expect(ThreadId thread, Nanos burst) override { m_jobs[thread.index()].burst = burst; }
    void add(ThreadId thread, Came came, Nanos, size_t queue) override {
        Job& job = m_jobs[thread.index()];
        m_predictions.came(thread, came);
        if (came != Came::Moved && came != Came::Preempted) job.order = ++m_lastOrder;
        const Nanos burst = m_predictions.wanted() ? m_predictions.predicted(thread) : job.burst;
        m_queues[queue].push({burst, job.order, thread});
    }
    ThreadId peek(Nanos, size_t queue) override { return m_queues[queue].peek(); }
    ThreadId next(Nanos, size_t queue) override {
        return m_queues[queue].empty() ? ThreadId{} : m_queues[queue].take().thread;
    }
    size_t readyCount(size_t queue) const override { return m_queues[queue].size(); }
    Nanos quantum(ThreadId, size_t) override { return kNever; }
    bool wantsCharges() const override { return m_predictions.wanted(); }
    void charge(ThreadId thread, Nanos used) override { m_predictions.charge(thread, used); }

  private:
    struct Job {
        Nanos burst{0};
        int64_t order = 0; // of becoming ready
    };
    std::vector<Job> m_jobs;
    std::vector<ReadyHeap<Nanos>> m_queues;
    BurstPredictions m_predictions;
    int64_t m_lastOrder = 0;
};

} // namespace

extern const PolicyInfo kSjf;
const PolicyInfo kSjf = {
    "sjf",
    TS_TEXT("Shortest job first"),
    TS_TEXT("The ready task with the shortest next CPU burst runs, "
            "and keeps its core until it waits or ends."),
    burstParameters(),
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<ShortestJob>(settings, context.queues);
    },
};

} // namespace timeslice
