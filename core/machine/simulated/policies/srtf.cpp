// Shortest remaining time first: the preemptive shortest job first. (Silberschatz, Galvin, Gagne, "Operating
// System Concepts", CPU scheduling; "shortest time-to-completion first" in Arpaci-Dusseau, "Operating
// Systems: Three Easy Pieces", ch. 7.)
// - Ranked by what is left of the announced burst, or of the predicted one (burst_predictions.h); one that is
//   longer than it was predicted has 0 left. A thread that becomes ready cuts in only when it has strictly
//   less left; the one that it cuts off keeps its place among equals.
#include "core/machine/simulated/burst_predictions.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ready_heap.h"
#include "core/machine/simulated/remaining_burst.h"

namespace timeslice {
namespace {

class ShortestRemaining final : public Policy {
  public:
    ShortestRemaining(const Settings& settings, size_t queues) : m_queues(queues), m_predictions(settings) {}

    void announce(ThreadId thread, const ThreadTraits&) override {
        m_jobs.resize(thread.index() + 1);
        m_predictions.announce(thread);
    }
    void expect(ThreadId thread, Nanos burst) override { m_jobs[thread.index()].known.announce(burst); }

    void add(ThreadId thread, Came came, Nanos, size_t queue) override {
        Job& job = m_jobs[thread.index()];
        m_predictions.came(thread, came);
        if (came != Came::Moved && came != Came::Preempted) job.order = ++m_lastOrder;
        m_queues[queue].push({left(thread), job.order, thread});
    }
    ThreadId peek(Nanos, size_t queue) override { return m_queues[queue].peek(); }
    ThreadId next(Nanos, size_t queue) override {
        return m_queues[queue].empty() ? ThreadId{} : m_queues[queue].take().thread;
    }
    size_t readyCount(size_t queue) const override { return m_queues[queue].size(); }

    Nanos quantum(ThreadId, size_t) override { return kNever; }
    void charge(ThreadId thread, Nanos used) override {
        m_jobs[thread.index()].known.charge(used);
        m_predictions.charge(thread, used);
    }

    bool cutsIn() const override { return true; }
    bool before(ThreadId ready, ThreadId running, size_t) const override {
        return left(ready) < left(running);
    }

  private:
    struct Job {
        RemainingBurst known;
        int64_t order = 0; // of becoming ready
    };

    Nanos left(ThreadId thread) const {
        return m_predictions.wanted() ? m_predictions.left(thread) : m_jobs[thread.index()].known.left();
    }

    std::vector<Job> m_jobs;
    std::vector<ReadyHeap<Nanos>> m_queues;
    BurstPredictions m_predictions;
    int64_t m_lastOrder = 0;
};

} // namespace

extern const PolicyInfo kSrtf;
const PolicyInfo kSrtf = {
    "srtf",
    TS_TEXT("Shortest remaining time first"),
    TS_TEXT("The ready task with the shortest remaining CPU burst runs; one with less left takes its core."),
    burstParameters(),
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<ShortestRemaining>(settings, context.queues);
    },
};

} // namespace timeslice
