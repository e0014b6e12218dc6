// Highest response ratio next: of the ready threads the one whose (time waited + burst) / burst is the
// largest, to its end. Short bursts come first, and none is put off for ever. (Brinch Hansen, "Short-term
// scheduling in multiprogramming systems", SOSP 1971; Stallings, "Operating Systems", uniprocessor
// scheduling.)
// - The time waited counts from when the thread became ready, the burst is the announced one. One that is not
//   known comes first: it is not kept waiting for what nobody knows.
// - Among equal ratios the one that has waited longest; among those, the one that was announced first.
// - Of threads with equal bursts the one that has waited longest has the highest ratio, so only the first of
//   each burst needs to be looked at. Ratios are compared crosswise, in 128 bits.
#include "core/base/products.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ready_heap.h"

#include <map>
#include <utility>

namespace timeslice {
namespace {

class HighestRatio final : public Policy {
  public:
    explicit HighestRatio(size_t queues) : m_queues(queues) {}

    void announce(ThreadId thread, const ThreadTraits&) override { m_jobs.resize(thread.index() + 1); }
    void expect(ThreadId thread, Nanos burst) override { m_jobs[thread.index()].burst = burst; }

    void add(ThreadId thread, Came came, Nanos now, size_t queue) override {
        Job& job = m_jobs[thread.index()];
        if (came != Came::Moved && came != Came::Preempted) job.since = now;
        m_queues[queue].waiting[job.burst].push({job.since, thread.value, thread});
        ++m_queues[queue].count;
    }
    ThreadId peek(Nanos now, size_t queue) override {
        Waiting& waiting = m_queues[queue].waiting;
        return waiting.empty() ? ThreadId{} : highest(waiting, now)->second.peek();
    }
    ThreadId next(Nanos now, size_t queue) override {
        Queue& from = m_queues[queue];
        if (from.waiting.empty()) return {};
        const auto equals = highest(from.waiting, now);
        const ThreadId thread = equals->second.take().thread;
        if (equals->second.empty()) from.waiting.erase(equals);
        --from.count;
        return thread;
    }

    size_t readyCount(size_t queue) const override { return m_queues[queue].count; }
    Nanos quantum(ThreadId, size_t) override { return kNever; }
    bool wantsCharges() const override { return false; }

  private:
    struct Job {
        Nanos burst{0};
        Nanos since{0}; // when it became ready
    };
    // By burst, the one that has waited longest first; none is empty.
    using Waiting = std::map<Nanos, ReadyHeap<Nanos>>;
    struct Queue {
        Waiting waiting;
        size_t count = 0;
    };

    // Not when empty.
    static Waiting::iterator highest(Waiting& waiting, Nanos now) {
        auto best = waiting.begin();
        if (best->first == Nanos{0}) return best;
        for (auto other = std::next(best); other != waiting.end(); ++other)
            if (isHigher(*other, *best, now)) best = other;
        return best;
    }

    // Compares time waited / burst, which is the ratio less 1.
    static bool isHigher(const Waiting::value_type& a, const Waiting::value_type& b, Nanos now) {
        const auto& [burstA, equalsA] = a;
        const auto& [burstB, equalsB] = b;
        const auto& firstA = equalsA.first();
        const auto& firstB = equalsB.first();
        const WideInteger ratioA = WideInteger{(now - firstA.rank).count()} * burstB.count();
        const WideInteger ratioB = WideInteger{(now - firstB.rank).count()} * burstA.count();
        if (ratioA != ratioB) return ratioA > ratioB;
        return std::pair(firstA.rank, firstA.order) < std::pair(firstB.rank, firstB.order);
    }

    std::vector<Job> m_jobs;
    std::vector<Queue> m_queues;
};

} // namespace

extern const PolicyInfo kHrrn;
const PolicyInfo kHrrn = {
    "hrrn",
    TS_TEXT("Highest response ratio next"),
    TS_TEXT("The ready task that has waited longest, measured against its next CPU burst, runs, "
            "and keeps its core until it waits or ends."),
    {},
    [](const Settings&, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<HighestRatio>(context.queues);
    },
};

} // namespace timeslice
