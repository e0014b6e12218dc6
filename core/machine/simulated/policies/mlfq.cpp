// Multi-level feedback queue. (Arpaci-Dusseau, "Operating Systems: Three Easy Pieces", ch. 8, and its
// homework simulator mlfq.py, which this agrees with on jobs without I/O.)
// - A new thread starts at the top level, 0, or, with `start_level`, at the level that its priority names: 1 is the top, what
//   is beyond the last level starts at that. A boost takes it to the top all the same. A lower level runs only while the higher ones are empty, and a
//   thread that becomes ready at a higher level cuts in on it.
// - A quantum counts what was used, over interruptions: a thread that was cut off stays at the head of its
//   level and later goes on with the rest. A thread that has used up a quantum goes to the tail of its level,
//   or, after `allotment` of them, to the tail of the next lower level; at the bottom its allotment is
//   renewed. Stallings ("Operating Systems", feedback) moves a thread down only if another one is ready then:
//   `alone_moves_down`.
// - Every `boost` all threads go to the top level with a fresh quantum and allotment: first the top level's
//   queue as it is, then the others from the bottom one up. (mlfq.py resets the rest of the quantum to the
//   number of the allotment's quanta there and leaves the allotment, by oversight; the same where both are
//   1.)
// - A running thread has a place in that order too. A boost that comes before it has been charged leaves it
//   two places: one for when its old quantum turns out to be used up, one for when not.
#include "core/machine/simulated/levels.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/thread_lists.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

const Parameter kLevels = {
    "levels", TS_TEXT("Levels"), TS_TEXT("Number of levels."), ParameterKind::Integer, 3, 1, kMaxLevels,
};
const Parameter kAllotment = {
    "allotment",
    TS_TEXT("Allotment"),
    TS_TEXT("How many quanta a task may use at one level before it moves down to the next."),
    ParameterKind::Integer,
    1,
    1,
};
const Parameter kBoost = {
    "boost",
    TS_TEXT("Boost"),
    TS_TEXT("How often all tasks return to the top level; 0: never."),
    ParameterKind::Time,
    0,
    0,
    kLongestTime.count(),
};
const Parameter kStayOnIo = {
    "stay_on_io",
    TS_TEXT("Waiting renews the quantum"),
    TS_TEXT("A task that waits before its quantum ends gets a fresh one at its level; "
            "otherwise the time it has used still counts."),
    ParameterKind::Boolean,
    0,
};
const Parameter kAloneMovesDown = {
    "alone_moves_down",
    TS_TEXT("Moves down alone"),
    TS_TEXT("A task that uses up its quantum moves down even if no other task is ready."),
    ParameterKind::Boolean,
    1,
};
const Parameter kStart = {
    "start_level",
    TS_TEXT("Starting level"),
    TS_TEXT(
        "Where a task starts: at the top, or at the level that its priority names, counted from the top."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"top", TS_TEXT("at the top")}, {"priority", TS_TEXT("by priority")}},
};

class FeedbackQueues final : public Policy {
  public:
    FeedbackQueues(const Settings& settings, size_t queues)
        : m_quanta(quantaOf(settings)), m_levels(static_cast<size_t>(valueOf(kLevels, settings, false))),
          m_allotment(valueOf(kAllotment, settings, false)), m_boost(valueOf(kBoost, settings, false)),
          m_nextBoost(m_boost > Nanos{0} ? m_boost : kNever),
          m_stayOnIo(valueOf(kStayOnIo, settings, false) != 0),
          m_aloneMovesDown(valueOf(kAloneMovesDown, settings, false) != 0),
          m_byPriority(valueOf(kStart, settings, false) != 0), m_queues(queues) {}

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_lists.announce(thread);
        m_jobs.resize(thread.index() + 1);
        if (!m_byPriority) return;
        const auto lowest = static_cast<int64_t>(m_levels);
        job(thread).level = static_cast<size_t>(std::clamp<int64_t>(traits.priority, 1, lowest) - 1);
    }

    void add(ThreadId thread, Came came, Nanos now, size_t queue) override {
        const bool ran = job(thread).running;
        stop(thread);
        // What ran until now has its place before the boost, what comes now queues after it.
        if (!ran) boostWhenDue(now);
        if (came == Came::New) job(thread).boosts = m_boosts;                 // earlier ones are not for it
        if (came == Came::Moved) job(thread).spent = job(thread).spentBefore; // it did not wait
        refresh(job(thread));
        const bool keepsPlace = came == Came::Preempted || came == Came::Expired || came == Came::Moved;
        const bool usedUp = endQuantumIfUsedUp(job(thread));
        if (!keepsPlace || usedUp) job(thread).place = ++m_lastPlace;
        insert(thread, queue);
        if (ran) boostWhenDue(now);
    }

    ThreadId peek(Nanos now, size_t queue) override {
        boostWhenDue(now);
        for (const ThreadList& level : m_queues[queue].levels)
            if (!level.empty()) return level.first;
        return {};
    }

    ThreadId next(Nanos now, size_t queue) override {
        const ThreadId thread = peek(now, queue);
        if (!thread.valid()) return thread;
        m_lists.takeFirst(m_queues[queue].levels[job(thread).level]);
        --m_queues[queue].count;
        start(thread, queue);
        return thread;
    }

    // It did not run, and keeps what it has left of its quantum.
    void putBack(ThreadId thread, Nanos, size_t queue) override {
        stop(thread);
        insert(thread, queue);
    }

    size_t readyCount(size_t queue) const override { return m_queues[queue].count; }

    // Ends with the boost at the latest, without being used up by that.
    Nanos quantum(ThreadId running, size_t) override {
        const Job& it = job(running);
        const Nanos left = std::min(m_quanta[it.level] - it.spent.used, m_nextBoost - m_now);
        return std::max(left, Nanos{1});
    }

    void charge(ThreadId thread, Nanos used) override {
        Job& it = job(thread);
        it.spent.used += used;
        if (it.boostedAtWork) settleBoost(it);
    }

    void renew(ThreadId thread, Nanos now, size_t queue) override {
        stop(thread);
        boostWhenDue(now);
        refresh(job(thread));
        if (m_aloneMovesDown)
            endQuantumIfUsedUp(job(thread));
        else if (job(thread).spent.used >= m_quanta[job(thread).level])
            job(thread).spent.used = Nanos{0};
        start(thread, queue);
    }

    void blocked(ThreadId thread, Nanos now, size_t) override {
        stop(thread);
        Job& it = job(thread);
        it.spentBefore = it.spent;
        if (!endQuantumIfUsedUp(it) && m_stayOnIo) it.spent = {};
        boostWhenDue(now);
    }

    bool cutsIn() const override { return true; }
    bool before(ThreadId ready, ThreadId running, size_t) const override {
        return m_jobs[ready.index()].level < m_jobs[running.index()].level;
    }

  private:
    struct Spent {
        Nanos used{0};      // of the quantum
        int64_t quanta = 0; // of the allotment
    };
    struct Job {
        size_t level = 0;
        Spent spent;
        Spent spentBefore;         // it stopped running
        int64_t boosts = 0;        // those that it has had
        int64_t place = 0;         // among those of its level
        int64_t placeIfUsedUp = 0; // where `boostedAtWork`
        size_t queue = 0;          // where it runs
        bool running = false;
        bool boostedAtWork = false; // and not charged since
    };
    struct Queue {
        std::array<ThreadList, kMaxLevels> levels; // each by place
        std::vector<ThreadId> running;
        size_t count = 0;
    };

    Job& job(ThreadId thread) { return m_jobs[thread.index()]; }

    void start(ThreadId thread, size_t queue) {
        job(thread).running = true;
        job(thread).queue = queue;
        m_queues[queue].running.push_back(thread);
    }

    void stop(ThreadId thread) {
        if (!job(thread).running) return;
        job(thread).running = false;
        if (job(thread).boostedAtWork) settleBoost(job(thread));
        std::erase(m_queues[job(thread).queue].running, thread);
    }

    void insert(ThreadId thread, size_t queue) {
        ThreadList& level = m_queues[queue].levels[job(thread).level];
        const int64_t place = job(thread).place;
        ++m_queues[queue].count;
        if (level.empty() || job(level.last).place <= place) return m_lists.append(level, thread);
        m_lists.insertBefore(level, thread, [&](ThreadId other) { return job(other).place > place; });
    }

    size_t levelAfterQuantum(const Job& it) const {
        return it.spent.quanta + 1 < m_allotment ? it.level : std::min(it.level + 1, m_levels - 1);
    }

    bool endQuantumIfUsedUp(Job& it) {
        if (it.spent.used < m_quanta[it.level]) return false;
        it.level = levelAfterQuantum(it);
        it.spent.used = Nanos{0};
        it.spent.quanta = it.spent.quanta + 1 < m_allotment ? it.spent.quanta + 1 : 0;
        return true;
    }

    // To the top, unless it has had the last boost already.
    void refresh(Job& it) {
        if (it.boosts == m_boosts) return;
        it.boosts = m_boosts;
        it.level = 0;
        it.spent = {};
    }

    void settleBoost(Job& it) {
        if (it.spent.used >= m_quanta[it.level]) it.place = it.placeIfUsedUp;
        it.boostedAtWork = false;
        refresh(it);
    }

    void boostWhenDue(Nanos now) {
        m_now = now;
        if (now < m_nextBoost) return;
        m_nextBoost = after(now - now % m_boost, m_boost);
        ++m_boosts;
        for (Queue& queue : m_queues)
            if (queue.count > 0 || !queue.running.empty()) boost(queue);
    }

    void boost(Queue& queue) {
        std::array<int64_t, kMaxLevels> tailOf{};
        ThreadList top;
        for (size_t i = 0; i < m_levels; ++i) {
            const size_t level = i == 0 ? 0 : m_levels - i;
            for (const ThreadId thread : takeAll(queue, level)) {
                job(thread).place = ++m_lastPlace;
                if (job(thread).running) continue;
                m_lists.append(top, thread);
                refresh(job(thread));
            }
            tailOf[level] = ++m_lastPlace;
        }
        queue.levels[0] = top;
        for (const ThreadId thread : queue.running) {
            job(thread).placeIfUsedUp = tailOf[levelAfterQuantum(job(thread))];
            job(thread).boostedAtWork = true;
        }
    }

    // All threads of a level by their places, those that run among them.
    const std::vector<ThreadId>& takeAll(Queue& queue, size_t level) {
        m_scratch.clear();
        while (!queue.levels[level].empty()) m_scratch.push_back(m_lists.takeFirst(queue.levels[level]));
        for (const ThreadId thread : queue.running)
            if (job(thread).level == level) m_scratch.push_back(thread);
        std::stable_sort(m_scratch.begin(), m_scratch.end(),
                         [this](ThreadId a, ThreadId b) { return job(a).place < job(b).place; });
        return m_scratch;
    }

    std::array<Nanos, kMaxLevels> m_quanta;
    size_t m_levels;
    int64_t m_allotment;
    Nanos m_boost;
    Nanos m_nextBoost;
    bool m_stayOnIo;
    bool m_aloneMovesDown;
    bool m_byPriority; // a thread starts at the level of its priority
    std::vector<Queue> m_queues;
    std::vector<Job> m_jobs;
    ThreadLists m_lists;
    std::vector<ThreadId> m_scratch;
    Nanos m_now{0};
    int64_t m_boosts = 0;
    int64_t m_lastPlace = 0;
};

std::vector<Parameter> parameters() {
    std::vector<Parameter> all = {
        kLevels, topQuantum(TS_TEXT(
                     "Time slice: how long a task may run before the next task on its level takes over."))};
    const std::vector<Parameter> lower = lowerQuanta();
    all.insert(all.end(), lower.begin(), lower.end());
    all.insert(all.end(), {kAllotment, kBoost, kStayOnIo, kAloneMovesDown, kStart});
    return all;
}

} // namespace

extern const PolicyInfo kMlfq;
const PolicyInfo kMlfq = {
    "mlfq",
    TS_TEXT("Multi-level feedback queue"),
    TS_TEXT(
        "Tasks start at the top level and move down as they use up their quanta; higher levels run first."),
    parameters(),
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<FeedbackQueues>(settings, context.queues);
    },
};

} // namespace timeslice
