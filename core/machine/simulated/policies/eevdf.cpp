// Earliest eligible virtual deadline first: Linux's scheduler from 6.6. (Stoica, Abdel-Wahab, "Earliest
// eligible virtual deadline first", TR-95-22, 1995; Linux, kernel/sched/fair.c: avg_vruntime,
// entity_eligible, place_entity, update_entity_lag, update_deadline, pick_eevdf, yield_task_fair.)
// - A thread's virtual runtime goes on by the time it ran x 1024 / weight. The average of a queue's ready and
//   running threads, by weight, is what each should have had; a thread's lag is the average minus its own. A
//   thread whose lag is not negative is eligible.
// - A thread asks for a slice at a time, `base_slice` or, from 6.12, one of its own (sched_attr's
//   sched_runtime); its deadline is that much virtual time after where it stood when it asked. Of the eligible
//   threads the one with the earliest deadline runs; when it has had its slice, it asks anew.
// - A running thread may go on until it has had its slice. A thread that becomes ready cuts in when it would
//   be picked now, but not on a thread that is still eligible and in the slice that it was picked for
//   (RUN_TO_PARITY), unless its own slice is shorter and its deadline earlier (PREEMPT_SHORT, from 6.12).
// - A thread that leaves takes its lag along, at most that of two slices or of one tick (4 ms), and is placed
//   with it when it comes back, made larger for its own weight in the average (PLACE_LAG). A new thread has
//   no lag and half a slice to its first deadline (PLACE_DEADLINE_INITIAL). One that is moved keeps what is
//   left to its deadline (PLACE_REL_DEADLINE).
// - A thread that waits with negative lag stays in the average until the lag is worked off (DELAY_DEQUEUE,
//   DELAY_ZERO, from 6.12): when it wakes, its lag has shrunk by as much as the average would have gone on
//   with it in it. A core that goes idle dequeues all of them, and they have no lag any more.
// - A thread that yields has its deadline put off by a slice.
// - Divisions round towards smaller values; the average is exact (128 bit) up to its one division.
#include "core/machine/simulated/cgroup_policy.h"
#include "core/machine/simulated/deadline_tree.h"
#include "core/machine/simulated/fair_weight.h"
#include "core/machine/simulated/policy.h"

namespace timeslice {
namespace {

constexpr Nanos kTick = 4ms;

const Parameter kBaseSlice = {
    "base_slice",
    TS_TEXT("Base slice"),
    TS_TEXT("How much time a task requests at once; its deadline follows from this."),
    ParameterKind::Time,
    Nanos(2100us).count(), // Linux: 0.7 ms x (1 + log2 of the cores), for 4
    1,
    Nanos(1000s).count(),
};

class EarliestDeadline final : public Policy {
  public:
    EarliestDeadline(Nanos slice, size_t queues) : m_queues(queues), m_slice(slice) {}

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_nodes.announce(thread);
        m_entities.resize(thread.index() + 1);
        m_entities[thread.index()].vruntime.setWeight(fairWeight(traits));
        m_entities[thread.index()].slice = traits.slice > 0 ? Nanos(traits.slice) : m_slice;
    }

    void add(ThreadId thread, Came came, Nanos now, size_t queue) override {
        Entity& entity = m_entities[thread.index()];
        if (entity.running) stop(thread);
        follow(m_queues[queue], now);
        if (entity.active && entity.queue != queue) {
            follow(m_queues[entity.queue], now);
            leave(entity);
        }
        if (!entity.active) place(entity, came, queue);
        if (came == Came::Yielded) entity.deadline += virtualSlice(entity);
        if (came != Came::Moved && came != Came::Preempted) entity.order = ++m_lastOrder;
        Queue& to = m_queues[queue];
        m_nodes.insert(to.ready, thread, {entity.deadline, entity.order, entity.vruntime.value()});
        ++to.count;
    }

    ThreadId peek(Nanos now, size_t queue) override {
        Queue& from = m_queues[queue];
        follow(from, now);
        if (from.count == 0) return {};
        const ThreadId best = m_nodes.firstStarting(from.ready, average(from));
        // With running threads in the average there may be no eligible one among the ready.
        return best.valid() ? best : m_nodes.leastStart(from.ready);
    }

    ThreadId next(Nanos now, size_t queue) override {
        const ThreadId thread = peek(now, queue);
        if (!thread.valid()) return thread;
        m_nodes.remove(m_queues[queue].ready, thread);
        --m_queues[queue].count;
        Entity& entity = m_entities[thread.index()];
        entity.running = true;
        entity.inPickedSlice = true;
        entity.vruntime.start(now);
        m_queues[queue].running.push_back(thread);
        return thread;
    }

    size_t readyCount(size_t queue) const override { return m_queues[queue].count; }

    Nanos quantum(ThreadId running, size_t) override {
        const Entity& entity = m_entities[running.index()];
        const Nanos left = entity.deadline - entity.vruntime.value();
        return std::max(realTime(left, entity.vruntime.weight()), Nanos{1});
    }

    void charge(ThreadId thread, Nanos used) override {
        Entity& entity = m_entities[thread.index()];
        m_queues[entity.queue].followed = kNever;
        count(entity, [used](VirtualRuntime& vruntime) { vruntime.charge(used); });
        if (entity.vruntime.value() < entity.deadline) return;
        entity.deadline = entity.vruntime.value() + virtualSlice(entity);
        entity.inPickedSlice = false;
    }

    void renew(ThreadId thread, Nanos now, size_t) override {
        Entity& entity = m_entities[thread.index()];
        m_queues[entity.queue].followed = kNever;
        count(entity, [now](VirtualRuntime& vruntime) { vruntime.start(now); });
    }
    void blocked(ThreadId thread, Nanos now, size_t) override {
        Entity& entity = m_entities[thread.index()];
        stop(thread);
        follow(m_queues[entity.queue], now);
        leave(entity);
    }

    bool cutsIn() const override { return true; }
    bool before(ThreadId ready, ThreadId running, size_t queue) const override {
        const Entity& a = m_entities[ready.index()];
        const Entity& b = m_entities[running.index()];
        if (a.running) return a.deadline < b.deadline;
        const Nanos fair = average(m_queues[queue]);
        if (a.vruntime.value() > fair) return false;
        if (b.vruntime.value() > fair) return true;
        if (a.slice < b.slice && a.deadline < b.deadline) return true;
        return !b.inPickedSlice && a.deadline <= b.deadline;
    }

  private:
    struct Entity {
        VirtualRuntime vruntime;
        Nanos slice{0};
        Nanos deadline{0};
        Nanos lag{0};          // while not active
        Nanos fairWhenLeft{0}; // the average when it left
        uint64_t epochWhenLeft = 0;
        int64_t order = 0; // of becoming ready
        size_t queue = 0;
        bool active = false; // ready or running
        bool running = false;
        bool inPickedSlice = false;
    };
    struct Queue {
        ThreadId ready; // the tree's root
        size_t count = 0;
        std::vector<ThreadId> running;
        int64_t weight = 0;       // of ready and running
        WideInteger weighted = 0; // the sum of their virtual runtimes x weight
        uint64_t epoch = 0;       // grows when nobody is left
        Nanos followed = kNever;  // when its running threads were last followed, if none was charged since
        Nanos lastAverage{0};     // when the last one left
    };

    Nanos virtualSlice(const Entity& entity) const {
        return virtualTime(entity.slice, entity.vruntime.weight());
    }

    template <typename Change>
    void count(Entity& entity, Change change) {
        const Nanos before = entity.vruntime.value();
        change(entity.vruntime);
        if (entity.vruntime.value() == before) return;
        m_queues[entity.queue].weighted +=
            WideInteger{(entity.vruntime.value() - before).count()} * entity.vruntime.weight();
    }

    // Running threads have been charged some time ago. A thread started since has no time to add.
    void follow(Queue& queue, Nanos now) {
        if (queue.followed == now) return;
        queue.followed = now;
        for (const ThreadId thread : queue.running)
            count(m_entities[thread.index()], [now](VirtualRuntime& vruntime) { vruntime.follow(now); });
    }

    void stop(ThreadId thread) {
        Entity& entity = m_entities[thread.index()];
        entity.running = false;
        count(entity, [](VirtualRuntime& vruntime) { vruntime.stop(); });
        std::erase(m_queues[entity.queue].running, thread);
    }

    static Nanos average(const Queue& queue) {
        if (queue.weight == 0) return queue.lastAverage;
        return Nanos(averageOf(queue.weighted, queue.weight));
    }

    void place(Entity& entity, Came came, size_t queue) {
        Queue& to = m_queues[queue];
        const int64_t weight = entity.vruntime.weight();
        const Nanos left = entity.deadline - entity.vruntime.value();
        Nanos lag = came == Came::New ? Nanos{0} : entity.lag;
        if (came == Came::Woken && lag < Nanos{0}) lag = workedOff(entity, to);
        // It shifts the average towards itself, which takes a part of the lag away.
        if (to.weight == 0)
            lag = Nanos{0};
        else
            lag = Nanos(static_cast<int64_t>(WideInteger{lag.count()} * (to.weight + weight) / to.weight));
        entity.vruntime.set(average(to) - lag);
        const Nanos whole = virtualSlice(entity);
        entity.deadline = entity.vruntime.value() + (came == Came::New     ? whole / 2
                                                     : came == Came::Moved ? left
                                                                           : whole);
        entity.queue = queue;
        entity.active = true;
        to.weight += weight;
        to.weighted += WideInteger{entity.vruntime.value().count()} * weight;
    }

    static Nanos workedOff(const Entity& entity, const Queue& queue) {
        if (entity.epochWhenLeft != queue.epoch) return Nanos{0};
        const int64_t weight = entity.vruntime.weight();
        const WideInteger gone = std::max(Nanos{0}, average(queue) - entity.fairWhenLeft).count();
        return std::min(Nanos{0}, entity.lag + Nanos(static_cast<int64_t>(gone * queue.weight /
                                                                          (queue.weight + weight))));
    }

    void leave(Entity& entity) {
        Queue& from = m_queues[entity.queue];
        const int64_t weight = entity.vruntime.weight();
        const Nanos most = virtualTime(std::max(2 * entity.slice, kTick), weight);
        const Nanos fair = average(from);
        entity.lag = std::clamp(fair - entity.vruntime.value(), -most, most);
        entity.fairWhenLeft = fair;
        entity.epochWhenLeft = from.epoch;
        entity.active = false;
        from.lastAverage = fair;
        from.weight -= weight;
        from.weighted -= WideInteger{entity.vruntime.value().count()} * weight;
        if (from.weight == 0) ++from.epoch;
    }

    DeadlineNodes m_nodes;
    std::vector<Queue> m_queues;
    std::vector<Entity> m_entities;
    Nanos m_slice;
    int64_t m_lastOrder = 0;
};

} // namespace

extern const PolicyInfo kEevdf;
const PolicyInfo kEevdf = {
    "eevdf",
    TS_TEXT("Earliest eligible virtual deadline first (Linux from 6.6)"),
    TS_TEXT("Of the tasks that have had no more than their share, "
            "the one with the earliest deadline runs next."),
    {kBaseSlice},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        const Nanos slice(valueOf(kBaseSlice, settings, false));
        return withCgroups(context, {slice, slice, slice / 2},
                           [&] { return std::make_unique<EarliestDeadline>(slice, context.queues); });
    },
};

} // namespace timeslice
