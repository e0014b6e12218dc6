// Shortest remaining time first: the preemptive shortest job first. (Silberschatz, Galvin, Gagne, "Operating
// System Concepts", CPU scheduling; "shortest time-to-completion first" in Arpaci-Dusseau, "Operating
// Systems: Three Easy Pieces", ch. 7.)
// - Ranked by what is left of the announced burst. A thread that becomes ready cuts in only when it has
//   strictly less left; the one that it cuts off keeps its place among equals.
// - A running thread announces its next burst before it waits, and is charged after that for the burst that
//   ends: so what it announces counts from when it has stopped.
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ready_heap.h"

#include <utility>

namespace timeslice {
namespace {

class ShortestRemaining final : public Policy {
  public:
    explicit ShortestRemaining(size_t queues) : m_queues(queues) {}

    void announce(ThreadId thread, const ThreadTraits&) override { m_jobs.resize(thread.index() + 1); }
    void expect(ThreadId thread, Nanos burst) override {
        Job& job = m_jobs[thread.index()];
        (job.running ? job.next : job.left) = burst;
    }

    void add(ThreadId thread, Came came, Nanos, size_t queue) override {
        Job& job = m_jobs[thread.index()];
        stop(job);
        if (came != Came::Moved && came != Came::Preempted) job.order = ++m_lastOrder;
        m_queues[queue].push({job.left, job.order, thread});
    }
    ThreadId peek(Nanos, size_t queue) override { return m_queues[queue].peek(); }
    ThreadId next(Nanos, size_t queue) override {
        if (m_queues[queue].empty()) return {};
        const ThreadId thread = m_queues[queue].take().thread;
        m_jobs[thread.index()].running = true;
        return thread;
    }
    size_t readyCount(size_t queue) const override { return m_queues[queue].size(); }

    Nanos quantum(ThreadId, size_t) override { return kNever; }
    void charge(ThreadId thread, Nanos used) override {
        Job& job = m_jobs[thread.index()];
        job.left = std::max(job.left - used, Nanos{0});
    }
    void blocked(ThreadId thread, Nanos, size_t) override { stop(m_jobs[thread.index()]); }

    bool cutsIn() const override { return true; }
    bool before(ThreadId ready, ThreadId running, size_t) const override {
        return m_jobs[ready.index()].left < m_jobs[running.index()].left;
    }

  private:
    struct Job {
        Nanos left{0};     // of the burst
        Nanos next{-1};    // announced while running; none: -1
        int64_t order = 0; // of becoming ready
        bool running = false;
    };

    static void stop(Job& job) {
        job.running = false;
        if (job.next >= Nanos{0}) job.left = std::exchange(job.next, Nanos{-1});
    }

    std::vector<Job> m_jobs;
    std::vector<ReadyHeap<Nanos>> m_queues;
    int64_t m_lastOrder = 0;
};

} // namespace

extern const PolicyInfo kSrtf;
const PolicyInfo kSrtf = {
    "srtf",
    TS_TEXT("Shortest remaining time first"),
    TS_TEXT("The ready task with the shortest remaining CPU burst runs; one with less left takes its core."),
    {},
    [](const Settings&, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<ShortestRemaining>(context.queues);
    },
};

} // namespace timeslice
