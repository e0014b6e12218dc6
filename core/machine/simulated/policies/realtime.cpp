// Linux's real-time classes over the fair one. (POSIX.1-2017, XSH 2.8.4, "Process Scheduling": SCHED_FIFO,
// SCHED_RR, SCHED_OTHER; Linux, sched(7), kernel/sched/rt.c.)
// - A ready real-time thread (class fifo or rr) always comes before a fair one, and among real-time threads
//   the most urgent priority; one that becomes ready takes the core from a less urgent thread at once.
// - Among equals first come, first served. One that lost its core to a more urgent thread goes to the head of
//   its priority's list; one that yields, wakes or arrives to the tail.
// - fifo runs until it waits, yields or is cut off. rr also goes to the tail of its list when it has had its
//   time slice; what it has left of it survives being cut off.
// - Fair threads share what is left as under `eevdf` or `cfs`: that policy schedules them, unchanged. Control
//   groups have to do with them only, as in Linux (cgroup-v2.rst, "CPU").
// - Linux keeps 5 % of each second for fair threads by default (sched_rt_runtime_us, from 6.12 the fair
//   server); here nothing is kept, as with sched_rt_runtime_us = -1.
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/thread_lists.h"

#include <algorithm>
#include <map>

namespace timeslice {
namespace {

const Parameter kSlice = {
    "rr_slice",
    TS_TEXT("Time slice of class rr"),
    TS_TEXT("How long a real-time task of class rr may run while others of its priority are ready."),
    ParameterKind::Time,
    Nanos(100ms).count(), // Linux: RR_TIMESLICE
    1,
    kLongestTime.count(),
};
const Parameter kOrder = {
    "order",
    TS_TEXT("Most urgent"),
    TS_TEXT("Whether the smallest or the largest number means the most urgent task; Linux: the largest."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"smallest", TS_TEXT("Smallest number")}, {"largest", TS_TEXT("Largest number")}},
};
const Parameter kFair = {
    "fair",
    TS_TEXT("Policy of fair tasks"),
    TS_TEXT("What schedules the tasks that are not real-time ones."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"eevdf", TS_TEXT("EEVDF (Linux from 6.6)")}, {"cfs", TS_TEXT("CFS (Linux up to 6.5)")}},
};

// Far from where turning a number round could run over.
constexpr int64_t kFarthest = int64_t{1} << 61;

class RealTime final : public Policy {
  public:
    RealTime(const Settings& settings, const PolicyContext& context)
        : m_fair(findPolicy(valueOf(kFair, settings, false) == 0 ? "eevdf" : "cfs")->make({}, context)),
          m_slice(valueOf(kSlice, settings, false)), m_largestFirst(valueOf(kOrder, settings, false) != 0),
          m_queues(context.queues) {}

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_lists.announce(thread);
        m_fair->announce(thread, traits);
        m_records.resize(thread.index() + 1);
        Record& record = m_records[thread.index()];
        record.kind = traits.schedulingClass;
        const int64_t priority = std::clamp(traits.priority, -kFarthest, kFarthest);
        record.rank = m_largestFirst ? -priority : priority;
    }
    void expect(ThreadId thread, Nanos burst) override { m_fair->expect(thread, burst); }

    void add(ThreadId thread, Came came, Nanos now, size_t queue) override {
        Record& record = m_records[thread.index()];
        if (record.kind == SchedulingClass::Fair) return m_fair->add(thread, came, now, queue);
        ThreadList& equals = m_queues[queue].equals[record.rank];
        ++m_queues[queue].count;
        const bool usedUp = record.kind == SchedulingClass::RoundRobin && record.used >= m_slice;
        if (usedUp || (came != Came::Preempted && came != Came::Moved)) record.used = Nanos{0};
        if (came == Came::Preempted && !usedUp) {
            record.place = --m_firstPlace;
            return m_lists.insertBefore(equals, thread, [](ThreadId) { return true; });
        }
        if (came != Came::Moved) record.place = ++m_lastPlace;
        if (equals.empty() || m_records[equals.last.index()].place < record.place)
            return m_lists.append(equals, thread);
        m_lists.insertBefore(equals, thread,
                             [&](ThreadId other) { return m_records[other.index()].place > record.place; });
    }

    ThreadId peek(Nanos now, size_t queue) override {
        const Queue& from = m_queues[queue];
        return from.count > 0 ? from.equals.begin()->second.first : m_fair->peek(now, queue);
    }
    ThreadId next(Nanos now, size_t queue) override {
        Queue& from = m_queues[queue];
        if (from.count == 0) return m_fair->next(now, queue);
        const auto first = from.equals.begin();
        const ThreadId thread = m_lists.takeFirst(first->second);
        if (first->second.empty()) from.equals.erase(first);
        --from.count;
        return thread;
    }
    size_t readyCount(size_t queue) const override {
        return m_queues[queue].count + m_fair->readyCount(queue);
    }

    Nanos quantum(ThreadId running, size_t queue) override {
        const Record& record = m_records[running.index()];
        if (record.kind == SchedulingClass::Fair) return m_fair->quantum(running, queue);
        if (record.kind == SchedulingClass::Fifo) return kNever;
        return std::max(m_slice - record.used, Nanos{1});
    }
    void charge(ThreadId running, Nanos used) override {
        Record& record = m_records[running.index()];
        if (record.kind == SchedulingClass::Fair) return m_fair->charge(running, used);
        record.used += used;
    }
    void renew(ThreadId running, Nanos now, size_t queue) override {
        Record& record = m_records[running.index()];
        if (record.kind == SchedulingClass::Fair) return m_fair->renew(running, now, queue);
        record.used = Nanos{0};
    }
    void blocked(ThreadId thread, Nanos now, size_t queue) override {
        if (m_records[thread.index()].kind == SchedulingClass::Fair) m_fair->blocked(thread, now, queue);
    }

    bool cutsIn() const override { return true; }
    bool before(ThreadId ready, ThreadId running, size_t queue) const override {
        const Record& a = m_records[ready.index()];
        const Record& b = m_records[running.index()];
        const bool fairA = a.kind == SchedulingClass::Fair;
        const bool fairB = b.kind == SchedulingClass::Fair;
        if (fairA && fairB) return m_fair->before(ready, running, queue);
        if (fairA || fairB) return fairB;
        return a.rank < b.rank;
    }

    std::span<const Cgroup> cgroups() const override { return m_fair->cgroups(); }
    std::optional<size_t> cgroupOf(ThreadId thread) const override {
        if (m_records[thread.index()].kind != SchedulingClass::Fair) return std::nullopt;
        return m_fair->cgroupOf(thread);
    }
    size_t setResting(size_t cgroup, bool resting, Nanos now) override {
        return m_fair->setResting(cgroup, resting, now);
    }

  private:
    struct Record {
        SchedulingClass kind = SchedulingClass::Fair;
        int64_t rank = 0;  // smaller is more urgent
        int64_t place = 0; // among those of its rank
        Nanos used{0};     // of its time slice
    };
    struct Queue {
        std::map<int64_t, ThreadList> equals; // real-time threads by rank, each list by place; none is empty
        size_t count = 0;                     // of them
    };

    std::unique_ptr<Policy> m_fair;
    Nanos m_slice;
    bool m_largestFirst;
    std::vector<Queue> m_queues;
    std::vector<Record> m_records;
    ThreadLists m_lists;
    int64_t m_firstPlace = 0; // of who went to the head of a list
    int64_t m_lastPlace = 0;  // of who went to a tail
};

} // namespace

extern const PolicyInfo kRealTime;
const PolicyInfo kRealTime = {
    "realtime",
    TS_TEXT("Real-time classes over fair ones (Linux)"),
    TS_TEXT("Tasks of the classes fifo and rr always run before fair tasks, the most urgent first."),
    {kSlice, kOrder, kFair},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<RealTime>(settings, context);
    },
};

} // namespace timeslice
