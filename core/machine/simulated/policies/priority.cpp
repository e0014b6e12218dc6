// Priorities: the most urgent ready thread runs; with ageing, a waiting one becomes more urgent.
// (Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling: priority scheduling, ageing.)
// - Among equals first come, first served. One that lost its core to a more urgent thread comes before those
//   that have been waiting, the one that lost it first before the others; with `cut_off` at the tail, after them.
// - With a slice, equals take turns: one that has had its slice goes to the tail of its equals. What is left of
//   it survives being cut off, unless that means the tail.
// - Ageing: each full `ageing` waited makes a thread one step more urgent, until it runs; a running thread
//   has its own priority. Running threads are weighed against the waiting ones whenever they ran for
//   `ageing`; an equal one does not take over then. Threads of one priority age in the order in which they
//   came, so only the first of each priority needs to be looked at.
// - A thread whose priority changes while it is ready stands among its new equals as if it had always been one.
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/thread_lists.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace timeslice {
namespace {

// Far from where steps gained by ageing could run over.
constexpr int64_t kFarthest = int64_t{1} << 61;

const Parameter kPreemptive = {
    "preemptive",
    TS_TEXT("Preemptive"),
    TS_TEXT("A task that becomes ready immediately takes the core from a less urgent one."),
    ParameterKind::Boolean,
    1,
};
const Parameter kAgeing = {
    "ageing",
    TS_TEXT("Ageing"),
    TS_TEXT("A waiting task becomes one step more urgent each time it has waited this long; 0: never."),
    ParameterKind::Time,
    0,
    0,
    kLongestTime.count(),
};
const Parameter kOrder = {
    "order",
    TS_TEXT("Most urgent"),
    TS_TEXT("Whether the smallest or the largest number means the most urgent task."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"smallest", TS_TEXT("Smallest number")}, {"largest", TS_TEXT("Largest number")}},
};
const Parameter kSlice = {
    "rr_slice",
    TS_TEXT("Time slice among equals"),
    TS_TEXT("How long a task may run while equally urgent ones are ready; 0: until it waits or ends."),
    ParameterKind::Time,
    0,
    0,
    kLongestTime.count(),
};
const Parameter kCutOff = {
    "cut_off",
    TS_TEXT("Place when cut off"),
    TS_TEXT("Where a task that loses its core to a more urgent one stands among its equals."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"head", TS_TEXT("Before those that wait")}, {"tail", TS_TEXT("Behind those that wait")}},
};

class ByPriority final : public Policy {
  public:
    ByPriority(const Settings& settings, size_t queues)
        : m_queues(queues), m_preemptive(valueOf(kPreemptive, settings, false) != 0),
          m_largestFirst(valueOf(kOrder, settings, false) != 0),
          m_cutOffToTail(valueOf(kCutOff, settings, false) != 0), m_ageing(valueOf(kAgeing, settings, false)),
          m_slice(valueOf(kSlice, settings, false)) {}

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_lists.announce(thread);
        m_records.resize(thread.index() + 1);
        m_records[thread.index()].rank = rankOf(traits.priority);
    }

    bool usesPriorities() const override { return true; }
    bool moreUrgent(int64_t priority, int64_t than) const override { return rankOf(priority) < rankOf(than); }
    int64_t priorityOf(ThreadId thread) const override { return rankOf(m_records[thread.index()].rank); }
    void changePriority(ThreadId thread, int64_t priority, Nanos) override {
        Record& record = m_records[thread.index()];
        if (record.ready) takeOut(thread);
        record.rank = rankOf(priority);
        if (record.ready) insertByOrder(listOf(record), thread);
    }

    void add(ThreadId thread, Came came, Nanos now, size_t queue) override {
        m_now = now;
        Record& record = m_records[thread.index()];
        record.ready = true;
        record.queue = static_cast<uint16_t>(queue);
        if (came == Came::Moved) {
            insertByOrder(listOf(record), thread);
        } else {
            record.since = now;
            record.order = ++m_lastOrder;
            record.lostCore = came == Came::Preempted || came == Came::Expired;
            if (turnIsOver(record, came)) record.lostCore = false;
            if (!record.lostCore) record.used = Nanos{0};
            m_lists.append(listOf(record), thread);
        }
        ++m_queues[queue].count;
    }

    ThreadId peek(Nanos now, size_t queue) override {
        m_now = now;
        if (m_queues[queue].count == 0) return {};
        const auto& all = m_queues[queue].equals;
        if (m_ageing == Nanos{0}) return all.begin()->second.first();
        ThreadId best;
        for (const auto& [rank, equals] : all) {
            best = moreUrgent(best, equals.lostCore);
            best = moreUrgent(best, equals.waiting);
        }
        return best;
    }

    ThreadId next(Nanos now, size_t queue) override {
        const ThreadId thread = peek(now, queue);
        if (!thread.valid()) return thread;
        Record& record = m_records[thread.index()];
        record.ready = false;
        Queue& from = m_queues[queue];
        const auto equals = from.equals.find(record.rank);
        m_lists.takeFirst(record.lostCore ? equals->second.lostCore : equals->second.waiting);
        if (equals->second.empty()) from.equals.erase(equals);
        --from.count;
        return thread;
    }

    size_t readyCount(size_t queue) const override { return m_queues[queue].count; }
    Nanos quantum(ThreadId running, size_t) override {
        const Nanos used = m_records[running.index()].used;
        const Nanos left = m_slice > Nanos{0} ? std::max(m_slice - used, Nanos{1}) : kNever;
        return m_preemptive && m_ageing > Nanos{0} ? std::min(left, m_ageing) : left;
    }
    bool wantsCharges() const override { return m_slice > Nanos{0}; }
    void charge(ThreadId thread, Nanos used) override { m_records[thread.index()].used += used; }
    void renew(ThreadId thread, Nanos, size_t) override {
        Record& record = m_records[thread.index()];
        if (record.used >= m_slice) record.used = Nanos{0};
    }

    bool cutsIn() const override { return m_preemptive; }
    bool before(ThreadId ready, ThreadId running, size_t) const override {
        return rankNow(m_records[ready.index()]) < rankNow(m_records[running.index()]);
    }

  private:
    struct Record {
        int64_t rank = 0; // smaller is more urgent
        Nanos since{0};   // when it became ready
        int64_t order = 0;
        Nanos used{0}; // of its slice
        bool ready = false;
        bool lostCore = false; // rather than came anew
        uint16_t queue = 0;    // in which it is ready, or was last
    };
    struct Equals {
        ThreadList lostCore;
        ThreadList waiting;
        bool empty() const { return lostCore.empty() && waiting.empty(); }
        ThreadId first() const { return lostCore.empty() ? waiting.first : lostCore.first; }
    };
    struct Queue {
        std::map<int64_t, Equals> equals; // by rank; none is empty
        size_t count = 0;
    };

    // Also the other way round.
    int64_t rankOf(int64_t priority) const {
        const int64_t near = std::clamp(priority, -kFarthest, kFarthest);
        return m_largestFirst ? -near : near;
    }

    // It goes to the tail of its equals, and has a fresh slice then.
    bool turnIsOver(const Record& record, Came came) const {
        if (came == Came::Preempted && m_cutOffToTail) return true;
        return m_slice > Nanos{0} && record.used >= m_slice;
    }

    ThreadList& listOf(const Record& record) {
        Equals& equals = m_queues[record.queue].equals[record.rank];
        return record.lostCore ? equals.lostCore : equals.waiting;
    }
    // From among its equals; it stays ready.
    void takeOut(ThreadId thread) {
        const Record& record = m_records[thread.index()];
        m_lists.remove(listOf(record), thread);
        auto& all = m_queues[record.queue].equals;
        if (all[record.rank].empty()) all.erase(record.rank);
    }

    int64_t rankNow(const Record& record) const {
        if (!record.ready || m_ageing == Nanos{0}) return record.rank;
        return record.rank - (m_now - record.since) / m_ageing;
    }

    // For one from another queue, which may have come before some that wait here.
    void insertByOrder(ThreadList& list, ThreadId thread) {
        const int64_t order = m_records[thread.index()].order;
        m_lists.insertBefore(list, thread,
                             [&](ThreadId other) { return m_records[other.index()].order > order; });
    }

    ThreadId moreUrgent(ThreadId best, const ThreadList& list) const {
        if (list.empty()) return best;
        if (!best.valid()) return list.first;
        const auto key = [this](ThreadId thread) {
            const Record& record = m_records[thread.index()];
            return std::tuple(rankNow(record), !record.lostCore, record.order);
        };
        return key(list.first) < key(best) ? list.first : best;
    }

    ThreadLists m_lists;
    std::vector<Record> m_records;
    std::vector<Queue> m_queues;
    bool m_preemptive;
    bool m_largestFirst;
    bool m_cutOffToTail;
    Nanos m_ageing;
    Nanos m_slice;
    Nanos m_now{0};
    int64_t m_lastOrder = 0;
};

} // namespace

extern const PolicyInfo kPriority;
const PolicyInfo kPriority = {
    "priority",
    TS_TEXT("Priority"),
    TS_TEXT("The most urgent ready task runs; it takes the core from a less urgent one."),
    {kPreemptive, kAgeing, kOrder, kSlice, kCutOff},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<ByPriority>(settings, context.queues);
    },
};

} // namespace timeslice
