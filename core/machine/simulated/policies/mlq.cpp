// Multi-level queue: fixed classes of threads, each with a ready queue and a policy of its own; the most
// urgent class runs first, or each has its share of the time. (Silberschatz, Galvin, Gagne, "Operating System
// Concepts", ch. 5, CPU scheduling: multilevel queue scheduling.)
// - A thread's class is its priority: 1 is level 1, the top, 2 the next; what is below 1 is at the top, what
//   is beyond the last level at that. It changes only with the priority, by a lock that makes its holder more
//   urgent; then the quantum begins anew.
// - A level takes turns of its quantum (rr), or each of its threads runs to its end, in order of arrival (fcfs) or
//   of the announced CPU bursts (sjf; a burst that is not known counts as the shortest). A thread that is cut off
//   keeps its place, and what it has left of its quantum: under sjf it goes on before all others.
// - Without shares a lower level runs only while the higher ones are empty, and a thread that becomes ready
//   cuts in on a lower level. fcfs has no quantum then.
// - With shares the level runs next that has had the least time for its share; among equals the higher one.
//   Nobody cuts in: levels change when a quantum ends, a thread of an fcfs level then keeps its place. The
//   time that a level has had counts when it is charged, so where several cores share a queue a level may be
//   ahead by what its running threads have used. A level that was empty is owed nothing for that: it starts
//   level with the one that is behind all others.
#include "core/base/products.h"
#include "core/machine/simulated/levels.h"
#include "core/machine/simulated/policy.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace timeslice {
namespace {

// In 2^-20 ns of a level with a share of 1. Up to 2^63 ns stay within 84 bits.
using Pass = WideInteger;
constexpr Pass kNano = Pass{1} << 20;
constexpr int64_t kMaxShare = 1000;
constexpr Nanos kCutOff{-1}; // rank of a thread that goes on before all others of its level

const Parameter kLevels = {
    "levels",
    TS_TEXT("Levels"),
    TS_TEXT("Number of levels; a task's priority is its level, counted from the top."),
    ParameterKind::Integer,
    2,
    1,
    kMaxLevels,
};
const Parameter kShares = {
    "shares",
    TS_TEXT("Shares of time"),
    TS_TEXT("Each level gets its share of the time; otherwise higher levels always run first."),
    ParameterKind::Boolean,
    0,
};

// The choices of policyOf().
constexpr int64_t kTurns = 0;
constexpr int64_t kToTheEnd = 1;
constexpr int64_t kShortestFirst = 2;

// `level` counts from 1.
Parameter policyOf(size_t level) {
    return {
        "policy_" + std::to_string(level),
        {TS_TEXT("Policy of level {0}"), level},
        TS_TEXT("Whether the level's tasks take turns of its quantum, or each keeps its core until it waits "
                "or ends."),
        ParameterKind::Choice,
        level == 1 ? kTurns : kToTheEnd,
        0,
        2,
        {{"rr", TS_TEXT("Round robin")},
         {"fcfs", TS_TEXT("First come, first served")},
         {"sjf", TS_TEXT("Shortest job first")}},
    };
}

Parameter shareOf(size_t level) {
    return {
        "share_" + std::to_string(level),
        {TS_TEXT("Share of level {0}"), level},
        TS_TEXT("The level's part of the time, measured against the shares of the other levels "
                "that have ready tasks."),
        ParameterKind::Integer,
        level == 1 ? 80 : 20,
        1,
        kMaxShare,
    };
}

class LevelQueues final : public Policy {
  public:
    LevelQueues(const Settings& settings, size_t queues)
        : m_quanta(quantaOf(settings)), m_levels(valueOf(kLevels, settings, false)),
          m_byShares(valueOf(kShares, settings, false) != 0), m_queues(queues) {
        for (size_t i = 0; i < kMaxLevels; ++i) {
            const int64_t policy = valueOf(policyOf(i + 1), settings, false);
            m_takesTurns[i] = policy == kTurns;
            m_byLength[i] = policy == kShortestFirst;
            m_shares[i] = valueOf(shareOf(i + 1), settings, false);
        }
    }

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_jobs.resize(thread.index() + 1);
        job(thread).level = levelOf(traits.priority);
    }

    void expect(ThreadId thread, Nanos burst) override { job(thread).burst = burst; }

    bool usesPriorities() const override { return true; }
    bool moreUrgent(int64_t priority, int64_t than) const override {
        return levelOf(priority) < levelOf(than);
    }
    int64_t priorityOf(ThreadId thread) const override {
        return static_cast<int64_t>(m_jobs[thread.index()].level) + 1;
    }
    void changePriority(ThreadId thread, int64_t priority, Nanos) override {
        Job& it = job(thread);
        const bool active = it.active;
        if (it.ready) takeOut(thread);
        if (active) leave(it);
        it.level = levelOf(priority);
        it.used = Nanos{0};
        it.rank = rankOf(it);
        if (active) join(it, it.queue);
        if (it.ready) insert(thread, it.queue);
    }

    void add(ThreadId thread, Came came, Nanos, size_t queue) override {
        Job& it = job(thread);
        if (it.active && it.queue != queue) leave(it);
        if (!it.active) join(it, queue);
        const bool toTail = goesToTail(it, came);
        if (toTail) it.place = ++m_lastPlace;
        if (toTail)
            it.rank = rankOf(it);
        else if (m_byLength[it.level] && came != Came::Moved)
            it.rank = kCutOff;
        if (toTail || came == Came::Expired) it.used = Nanos{0};
        insert(thread, queue);
    }

    ThreadId peek(Nanos, size_t queue) override {
        const Queue& from = m_queues[queue];
        return from.count == 0 ? ThreadId{} : std::get<ThreadId>(*from.levels[nextLevel(from)].ready.begin());
    }
    ThreadId next(Nanos, size_t queue) override {
        Queue& from = m_queues[queue];
        if (from.count == 0) return {};
        const ThreadId thread = std::get<ThreadId>(*from.levels[nextLevel(from)].ready.begin());
        takeOut(thread);
        job(thread).ready = false;
        return thread;
    }
    size_t readyCount(size_t queue) const override { return m_queues[queue].count; }

    Nanos quantum(ThreadId running, size_t) override {
        const Job& it = job(running);
        if (!m_byShares && !m_takesTurns[it.level]) return kNever;
        return std::max(m_quanta[it.level] - it.used, Nanos{1});
    }
    void charge(ThreadId thread, Nanos used) override {
        Job& it = job(thread);
        it.used += used;
        m_queues[it.queue].levels[it.level].pass += kNano * used.count() / m_shares[it.level];
        follow(m_queues[it.queue]);
    }
    void renew(ThreadId thread, Nanos, size_t) override { job(thread).used = Nanos{0}; }
    void blocked(ThreadId thread, Nanos, size_t) override { leave(job(thread)); }

    bool cutsIn() const override { return !m_byShares; }
    bool before(ThreadId ready, ThreadId running, size_t) const override {
        return m_jobs[ready.index()].level < m_jobs[running.index()].level;
    }

  private:
    struct Job {
        size_t level = 0;
        Nanos used{0};       // of the quantum
        Nanos burst{0};      // the announced one; 0: not known
        Nanos rank{0};       // among those of its level
        int64_t place = 0;   // the same, among those of equal rank
        size_t queue = 0;    // where it is, or was last
        bool active = false; // ready or running
        bool ready = false;
    };
    using Turn = std::tuple<Nanos, int64_t, ThreadId>; // rank, place, whose
    struct Level {
        std::set<Turn> ready; // the least is next
        size_t active = 0;
        Pass pass = 0; // time had / share
    };
    struct Queue {
        std::array<Level, kMaxLevels> levels;
        size_t count = 0;
        Pass least = 0; // of the active levels; never goes back
    };

    Job& job(ThreadId thread) { return m_jobs[thread.index()]; }

    size_t levelOf(int64_t priority) const {
        return static_cast<size_t>(std::clamp<int64_t>(priority, 1, m_levels) - 1);
    }

    Turn turnOf(ThreadId thread) const {
        const Job& it = m_jobs[thread.index()];
        return {it.rank, it.place, thread};
    }

    // Only where the shortest comes first is there a difference.
    Nanos rankOf(const Job& it) const { return m_byLength[it.level] ? it.burst : Nanos{0}; }

    bool goesToTail(const Job& it, Came came) const {
        if (came == Came::Moved) return false;
        const bool usedUp = came == Came::Expired || it.used >= m_quanta[it.level];
        if (came == Came::Expired || came == Came::Preempted) return m_takesTurns[it.level] && usedUp;
        return true;
    }

    void insert(ThreadId thread, size_t queue) {
        std::set<Turn>& ready = m_queues[queue].levels[job(thread).level].ready;
        ready.insert(ready.end(), turnOf(thread)); // most of them come last
        job(thread).ready = true;
        ++m_queues[queue].count;
    }

    // From its level; it counts as ready all the same.
    void takeOut(ThreadId thread) {
        Queue& queue = m_queues[job(thread).queue];
        queue.levels[job(thread).level].ready.erase(turnOf(thread));
        --queue.count;
    }

    // Of a queue in which somebody is ready.
    size_t nextLevel(const Queue& queue) const {
        std::optional<size_t> best;
        for (size_t i = 0; i < kMaxLevels; ++i) {
            if (queue.levels[i].ready.empty()) continue;
            if (!best || (m_byShares && queue.levels[i].pass < queue.levels[*best].pass)) best = i;
        }
        return *best;
    }

    void join(Job& it, size_t queue) {
        it.queue = queue;
        it.active = true;
        Level& level = m_queues[queue].levels[it.level];
        if (level.active++ == 0) level.pass = std::max(level.pass, m_queues[queue].least);
    }
    void leave(Job& it) {
        it.active = false;
        --m_queues[it.queue].levels[it.level].active;
    }

    static void follow(Queue& queue) {
        std::optional<Pass> least;
        for (const Level& level : queue.levels)
            if (level.active > 0) least = std::min(least.value_or(level.pass), level.pass);
        if (least) queue.least = std::max(queue.least, *least);
    }

    std::array<Nanos, kMaxLevels> m_quanta;
    std::array<bool, kMaxLevels> m_takesTurns{};
    std::array<bool, kMaxLevels> m_byLength{}; // the shortest comes first
    std::array<int64_t, kMaxLevels> m_shares{};
    int64_t m_levels;
    bool m_byShares;
    std::vector<Queue> m_queues;
    std::vector<Job> m_jobs;
    int64_t m_lastPlace = 0;
};

std::vector<Parameter> parameters() {
    std::vector<Parameter> all = {kLevels};
    for (size_t level = 1; level <= kMaxLevels; ++level) all.push_back(policyOf(level));
    all.push_back(topQuantum(
        TS_TEXT("Time slice: how long a task may run before the next task on its level takes over.")));
    const std::vector<Parameter> lower = lowerQuanta();
    all.insert(all.end(), lower.begin(), lower.end());
    all.push_back(kShares);
    for (size_t level = 1; level <= kMaxLevels; ++level) all.push_back(shareOf(level));
    return all;
}

} // namespace

extern const PolicyInfo kMlq;
const PolicyInfo kMlq = {
    "mlq",
    TS_TEXT("Multi-level queue"),
    TS_TEXT("Each task stays on the level of its priority; each level has a policy of its own, "
            "and higher levels run first."),
    parameters(),
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<LevelQueues>(settings, context.queues);
    },
};

} // namespace timeslice
