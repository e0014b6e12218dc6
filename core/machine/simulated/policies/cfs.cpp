// Linux's completely fair scheduler, 2.6.23 to 6.5. (kernel/sched/fair.c: sched_slice, update_min_vruntime,
// place_entity, wakeup_preempt_entity, pick_next_entity; core.c: sched_prio_to_weight.)
// - A thread's virtual runtime goes on by the time it ran x 1024 / weight. The smallest runs next.
// - Its slice is its weight's part of `latency`, which is stretched when that would leave less than
//   `min_granularity` for each, and at least `min_granularity`; set when it starts to run.
// - The queue's min_vruntime follows the smallest one among ready and running, and never goes back. A thread
//   that wakes has at most half of `latency` less; one that is moved keeps its distance from it.
// - A thread that becomes ready cuts in when its virtual runtime is more than `wakeup_granularity` (virtual
//   time of its own) behind that of the running thread.
// - A thread that yields is passed over once, unless the next one is more than `wakeup_granularity` ahead of
//   it.
// - As Linux without START_DEBIT a new thread starts at min_vruntime: with the debit, threads that arrive
//   together would run in the opposite order.
#include "core/machine/simulated/cgroup_policy.h"
#include "core/machine/simulated/fair_weight.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ready_heap.h"

namespace timeslice {
namespace {

constexpr int64_t kLongestSetting = Nanos(1000s).count();

const Parameter kLatency = {
    "latency",
    TS_TEXT("Latency"),
    TS_TEXT("Time in which every ready task runs once, as long as there are only a few."),
    ParameterKind::Time,
    Nanos(6ms).count(),
    1,
    kLongestSetting,
};
const Parameter kMinGranularity = {
    "min_granularity",
    TS_TEXT("Shortest time slice"),
    TS_TEXT("No time slice is shorter than this, however many tasks there are."),
    ParameterKind::Time,
    Nanos(750us).count(),
    1,
    kLongestSetting,
};
const Parameter kWakeupGranularity = {
    "wakeup_granularity",
    TS_TEXT("Wake-up granularity"),
    TS_TEXT("How far behind the running task a woken task must be to take its core."),
    ParameterKind::Time,
    Nanos(1ms).count(),
    0,
    kLongestSetting,
};

class CompletelyFair final : public Policy {
  public:
    CompletelyFair(const Settings& settings, size_t queues)
        : m_queues(queues), m_latency(valueOf(kLatency, settings, false)),
          m_minGranularity(valueOf(kMinGranularity, settings, false)),
          m_wakeupGranularity(valueOf(kWakeupGranularity, settings, false)) {}

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_entities.resize(thread.index() + 1);
        m_entities[thread.index()].vruntime.setWeight(fairWeight(traits));
    }

    void add(ThreadId thread, Came came, Nanos now, size_t queue) override {
        Entity& entity = m_entities[thread.index()];
        if (entity.running) stop(thread);
        m_queues[queue].skipped = {};
        follow(m_queues[queue], now);
        if (entity.active && entity.queue != queue) leave(entity);
        if (!entity.active) join(entity, came, queue);
        if (came != Came::Moved && came != Came::Preempted) entity.order = ++m_lastOrder;
        m_queues[queue].ready.push({entity.vruntime.value(), entity.order, thread});
        if (came == Came::Yielded) m_queues[queue].skip = thread;
    }

    ThreadId peek(Nanos, size_t queue) override {
        const Queue& from = m_queues[queue];
        return skipsFirst(from) ? from.ready.second()->thread : from.ready.peek();
    }

    ThreadId next(Nanos now, size_t queue) override {
        Queue& from = m_queues[queue];
        if (from.ready.empty()) return {};
        const bool skips = skipsFirst(from);
        const Entry first = from.ready.take();
        const ThreadId thread = skips ? from.ready.take().thread : first.thread;
        if (skips) from.ready.push(first);
        if (from.skip.valid()) from.skipped = from.skip;
        from.skip = {};
        from.running.push_back(thread);
        m_entities[thread.index()].running = true;
        m_entities[thread.index()].vruntime.start(now);
        return thread;
    }

    // Nobody ran instead of the one who yielded last.
    void putBack(ThreadId thread, Nanos, size_t queue) override {
        stop(thread);
        const Entity& entity = m_entities[thread.index()];
        Queue& to = m_queues[queue];
        to.ready.push({entity.vruntime.value(), entity.order, thread});
        if (to.skipped.valid()) to.skip = to.skipped;
    }

    size_t readyCount(size_t queue) const override { return m_queues[queue].ready.size(); }

    Nanos quantum(ThreadId running, size_t queue) override {
        Queue& all = m_queues[queue];
        all.skipped = {}; // somebody runs
        const auto count = static_cast<int64_t>(all.ready.size() + all.running.size());
        const Nanos period = std::max(m_latency, m_minGranularity * count);
        const int64_t weight = m_entities[running.index()].vruntime.weight();
        return std::max(Nanos(partOf(period.count(), weight, all.weight)), m_minGranularity);
    }

    void charge(ThreadId thread, Nanos used) override {
        Entity& entity = m_entities[thread.index()];
        entity.vruntime.charge(used);
        updateMinimum(m_queues[entity.queue]);
    }

    void renew(ThreadId thread, Nanos now, size_t) override {
        m_entities[thread.index()].vruntime.start(now);
    }
    void blocked(ThreadId thread, Nanos, size_t) override {
        stop(thread);
        Entity& entity = m_entities[thread.index()];
        leave(entity);
        updateMinimum(m_queues[entity.queue]);
    }

    bool cutsIn() const override { return true; }
    bool before(ThreadId ready, ThreadId running, size_t) const override {
        const Entity& a = m_entities[ready.index()];
        const Entity& b = m_entities[running.index()];
        const Nanos behind = b.vruntime.value() - a.vruntime.value();
        return behind > (a.running ? Nanos{0} : granularity(a));
    }

  private:
    using Entry = ReadyHeap<Nanos>::Entry;
    struct Entity {
        VirtualRuntime vruntime;
        int64_t order = 0;   // of becoming ready
        size_t queue = 0;    // where it is, or was last
        bool active = false; // ready or running
        bool running = false;
    };
    struct Queue {
        ReadyHeap<Nanos> ready;
        std::vector<ThreadId> running;
        Nanos minVruntime{0};
        int64_t weight = 0; // of ready and running
        ThreadId skip;      // who yielded last
        ThreadId skipped;   // who was, before the threads were taken out that have not been put back yet
    };

    Nanos granularity(const Entity& entity) const {
        return virtualTime(m_wakeupGranularity, entity.vruntime.weight());
    }

    bool skipsFirst(const Queue& queue) const {
        const Entry* second = queue.ready.second();
        if (!second || queue.ready.first().thread != queue.skip) return false;
        return second->rank - queue.ready.first().rank <= granularity(m_entities[queue.skip.index()]);
    }

    void join(Entity& entity, Came came, size_t queue) {
        const Nanos least = m_queues[queue].minVruntime;
        const Nanos own = entity.vruntime.value() + (least - m_queues[entity.queue].minVruntime);
        if (came == Came::New)
            entity.vruntime.set(least);
        else if (came == Came::Woken)
            entity.vruntime.set(std::max(own, least - m_latency / 2));
        else
            entity.vruntime.set(own);
        entity.queue = queue;
        entity.active = true;
        m_queues[queue].weight += entity.vruntime.weight();
    }

    void leave(Entity& entity) {
        entity.active = false;
        m_queues[entity.queue].weight -= entity.vruntime.weight();
    }

    void stop(ThreadId thread) {
        Entity& entity = m_entities[thread.index()];
        entity.running = false;
        entity.vruntime.stop();
        std::erase(m_queues[entity.queue].running, thread);
    }

    // Running threads have been charged some time ago.
    void follow(Queue& queue, Nanos now) {
        for (const ThreadId thread : queue.running) m_entities[thread.index()].vruntime.follow(now);
        updateMinimum(queue);
    }

    void updateMinimum(Queue& queue) const {
        Nanos least = queue.ready.empty() ? kNever : queue.ready.first().rank;
        for (const ThreadId thread : queue.running)
            least = std::min(least, m_entities[thread.index()].vruntime.value());
        if (least != kNever) queue.minVruntime = std::max(queue.minVruntime, least);
    }

    std::vector<Queue> m_queues;
    std::vector<Entity> m_entities;
    Nanos m_latency;
    Nanos m_minGranularity;
    Nanos m_wakeupGranularity;
    int64_t m_lastOrder = 0;
};

} // namespace

extern const PolicyInfo kCfs;
const PolicyInfo kCfs = {
    "cfs",
    TS_TEXT("Completely fair scheduler (Linux up to 6.5)"),
    TS_TEXT("The task that has run the least, weighted by its nice value, runs next."),
    {kLatency, kMinGranularity, kWakeupGranularity},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        const auto time = [&](const Parameter& parameter) {
            return Nanos(valueOf(parameter, settings, false));
        };
        return withCgroups(context, {time(kLatency), time(kMinGranularity), time(kWakeupGranularity)},
                           [&] { return std::make_unique<CompletelyFair>(settings, context.queues); });
    },
};

} // namespace timeslice
