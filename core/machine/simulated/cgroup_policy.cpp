// Control groups: they, and threads that are in none, share the time by weight, whatever the number of threads
// in each. (Linux, kernel/sched/fair.c, CONFIG_FAIR_GROUP_SCHED: calc_group_shares, update_min_vruntime,
// place_entity, sched_slice; kernel/sched/sched.h: sched_weight_from_cgroup; as of 6.5, for groups under EEVDF
// too.)
// - A group's weight is cpu.weight x 1024 / 100, a thread's its own; both have a virtual runtime, which goes on
//   by the time used x 1024 / weight. The smallest runs next: the thread itself, or the one that the group's
//   own fair policy takes. All threads of a group that run at once are charged to it.
// - With several queues a group has a virtual runtime in each, and of its weight the part that its threads in
//   this queue have of all its threads' weight.
// - A turn lasts as long as the group's part of the latency allows (at least `minGranularity`), and no longer
//   than the group's own policy says.
// - Who comes back to a queue, a group or a thread, has at most half of the latency less than the least there.
// - A thread that becomes ready cuts in on one of another group when its group is more than
//   `wakeupGranularity` behind; within a group as the group's own policy says.
// - Who yields is passed over once, with its group, unless the next one is more than `wakeupGranularity` ahead.
// - A group that rests takes no part, and comes back like one that was empty.
// Each group's policy knows its threads by numbers of its own, which count from 0.
#include "core/machine/simulated/cgroup_policy.h"

#include "core/machine/simulated/fair_weight.h"
#include "core/machine/simulated/ready_heap.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int64_t kLeastShare = 2;    // Linux: MIN_SHARES
constexpr int64_t kUsualWeight = 100; // of a group: as much as a thread at nice 0
constexpr size_t kNobody = SIZE_MAX;  // among the entities

class CgroupPolicy final : public Policy {
  public:
    CgroupPolicy(const PolicyContext& context, const CgroupTurns& turns, const MakePolicy& makeFair)
        : m_cgroups(context.cgroups), m_turns(turns), m_queues(context.queues) {
        for (const Cgroup& cgroup : m_cgroups) {
            Group& group = m_groups.emplace_back();
            group.fair = makeFair();
            group.shares = (cgroup.weight * kNiceZeroWeight + kUsualWeight / 2) / kUsualWeight;
            group.in.resize(context.queues);
        }
    }

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_threads.resize(thread.index() + 1);
        Member& member = m_threads[thread.index()];
        member.weight = fairWeight(traits);
        member.own.setWeight(member.weight);
        if (traits.cgroup == 0) return;
        member.group = &m_groups[traits.cgroup - size_t{1}];
        member.number = ThreadId::at(member.group->threads.size());
        member.group->threads.push_back(thread);
        member.group->fair->announce(member.number, traits);
    }

    void add(ThreadId thread, Came came, Nanos now, size_t queue) override {
        Member& member = memberOf(thread);
        if (member.running) stop(thread);
        follow(queue, now);
        if (member.active && member.queue != queue) leave(member);
        if (!member.active) join(member, came, queue);
        const bool lines = came != Came::Moved && came != Came::Preempted;
        if (Group* group = member.group) {
            const bool turnEnded = came == Came::Expired || came == Came::Yielded;
            if (lines && (turnEnded || group->fair->readyCount(queue) == 0))
                group->in[queue].order = ++m_lastOrder;
            group->fair->add(member.number, came, now, queue);
            if (!group->resting) ++m_queues[queue].ready;
            refresh(*group, queue);
        } else {
            if (lines) member.order = ++m_lastOrder;
            ++m_queues[queue].ready;
            m_queues[queue].alone.push({member.own.value(), member.order, thread});
        }
        if (came == Came::Yielded) m_queues[queue].skip = entityOf(thread);
    }

    ThreadId peek(Nanos now, size_t queue) override {
        follow(queue, now);
        const Choice choice = choose(queue);
        if (choice.entity == kNobody) return {};
        if (choice.entity >= m_groups.size()) return ThreadId::at(choice.entity - m_groups.size());
        const Group& group = m_groups[choice.entity];
        return group.threads[group.fair->peek(now, queue).index()];
    }

    ThreadId next(Nanos now, size_t queue) override {
        const ThreadId thread = peek(now, queue);
        if (!thread.valid()) return thread;
        Queue& from = m_queues[queue];
        Member& member = memberOf(thread);
        if (member.group)
            member.group->fair->next(now, queue);
        else
            takeAlone(from, thread);
        --from.ready;
        from.skip = kNobody;
        from.running.push_back(thread);
        member.running = true;
        member.time.start(now);
        if (member.group) ++member.group->in[queue].running;
        return thread;
    }

    size_t readyCount(size_t queue) const override { return m_queues[queue].ready; }

    Nanos quantum(ThreadId running, size_t queue) override {
        const Member& member = memberOf(running);
        int64_t weight = m_queues[queue].aloneWeight;
        int64_t count = m_queues[queue].aloneCount;
        for (const Group& group : m_groups) {
            if (!group.in[queue].active) continue;
            weight += weightOf(group, queue);
            ++count;
        }
        const Nanos period = std::max(m_turns.latency, timesOf(m_turns.minGranularity, count));
        const int64_t own = member.group ? weightOf(*member.group, queue) : member.weight;
        const Nanos turn = std::max(partOf(period, own, std::max(weight, own)), m_turns.minGranularity);
        return member.group ? std::min(turn, member.group->fair->quantum(member.number, queue)) : turn;
    }

    void charge(ThreadId thread, Nanos used) override {
        Member& member = memberOf(thread);
        count(member, member.time.charge(used));
        if (member.group) member.group->fair->charge(member.number, used);
        updateMinimum(member.queue);
    }

    void renew(ThreadId thread, Nanos now, size_t queue) override {
        Member& member = memberOf(thread);
        count(member, member.time.start(now));
        if (member.group) member.group->fair->renew(member.number, now, queue);
    }

    void blocked(ThreadId thread, Nanos now, size_t queue) override {
        Member& member = memberOf(thread);
        stop(thread);
        if (member.group) member.group->fair->blocked(member.number, now, queue);
        leave(member);
        updateMinimum(queue);
    }

    bool cutsIn() const override { return true; }
    bool before(ThreadId ready, ThreadId running, size_t queue) const override {
        const Member& a = memberOf(ready);
        const Member& b = memberOf(running);
        if (a.group && a.group == b.group) return a.group->fair->before(a.number, b.number, queue);
        const Nanos behind = runtimeOf(b, queue) - runtimeOf(a, queue);
        return behind > (a.running ? Nanos{0} : granularity(entityOf(ready), queue));
    }

    std::span<const Cgroup> cgroups() const override { return m_cgroups; }
    std::optional<size_t> cgroupOf(ThreadId thread) const override {
        const Member& member = memberOf(thread);
        if (!member.group) return std::nullopt;
        return entityOf(thread);
    }
    size_t setResting(size_t cgroup, bool resting, Nanos now) override {
        Group& group = m_groups[cgroup];
        group.resting = resting;
        size_t ready = 0;
        for (size_t queue = 0; queue < m_queues.size(); ++queue) {
            const size_t here = group.fair->readyCount(queue);
            if (here + group.in[queue].running == 0) continue;
            follow(queue, now);
            ready += here;
            m_queues[queue].ready = resting ? m_queues[queue].ready - here : m_queues[queue].ready + here;
            refresh(group, queue);
        }
        return ready;
    }

  private:
    struct InQueue {
        VirtualRuntime vruntime;
        int64_t order = 0;    // of becoming ready
        int64_t load = 0;     // weight of its ready and running threads
        size_t running = 0;   // threads
        bool active = false;  // some are ready or running, and it does not rest
        bool entered = false; // it was active before
    };
    struct Group {
        std::unique_ptr<Policy> fair;
        std::vector<ThreadId> threads; // by number
        std::vector<InQueue> in;       // by queue
        int64_t shares = 0;
        int64_t load = 0; // in all queues
        bool resting = false;
    };
    struct Member {
        Group* group = nullptr; // none: it stands for itself
        ThreadId number;        // in its group
        VirtualRuntime own;     // if it stands for itself
        RunningTime time;
        int64_t weight = 0;
        int64_t order = 0;
        size_t queue = 0;    // where it is, or was last
        bool active = false; // ready or running
        bool running = false;
    };
    struct Queue {
        ReadyHeap<Nanos> alone; // ready threads that stand for themselves
        std::vector<ThreadId> running;
        size_t ready = 0;        // but for those of groups that rest
        int64_t aloneWeight = 0; // of ready and running ones that stand for themselves
        int64_t aloneCount = 0;
        Nanos minVruntime{0};
        size_t skip = kNobody; // who yielded last
    };
    // Entities by number: first the groups, then the threads.
    struct Choice {
        size_t entity = kNobody;
        Nanos vruntime = kNever;
        int64_t order = 0;
        bool operator<(const Choice& other) const {
            return vruntime != other.vruntime ? vruntime < other.vruntime : order < other.order;
        }
    };

    Member& memberOf(ThreadId thread) { return m_threads[thread.index()]; }
    const Member& memberOf(ThreadId thread) const { return m_threads[thread.index()]; }
    size_t entityOf(ThreadId thread) const {
        const Group* group = memberOf(thread).group;
        return group ? static_cast<size_t>(group - m_groups.data()) : m_groups.size() + thread.index();
    }

    static int64_t weightOf(const Group& group, size_t queue) {
        if (group.load == 0) return group.shares;
        return std::max(partOf(group.shares, group.in[queue].load, group.load), kLeastShare);
    }
    Nanos granularity(size_t entity, size_t queue) const {
        const int64_t weight = entity < m_groups.size() ? weightOf(m_groups[entity], queue)
                                                        : m_threads[entity - m_groups.size()].weight;
        return virtualTime(m_turns.wakeupGranularity, weight);
    }
    static Nanos runtimeOf(const Member& member, size_t queue) {
        return member.group ? member.group->in[queue].vruntime.value() : member.own.value();
    }

    // The least that has somebody ready, leaving out one of them.
    Choice least(size_t queue, size_t except) const {
        Choice best;
        for (size_t i = 0; i < m_groups.size(); ++i) {
            const Group& group = m_groups[i];
            if (i == except || group.resting || group.fair->readyCount(queue) == 0) continue;
            const Choice other{i, group.in[queue].vruntime.value(), group.in[queue].order};
            if (best.entity == kNobody || other < best) best = other;
        }
        const auto consider = [&](const ReadyHeap<Nanos>::Entry& entry) {
            const Choice other{m_groups.size() + entry.thread.index(), entry.rank, entry.order};
            if (best.entity == kNobody || other < best) best = other;
        };
        const ReadyHeap<Nanos>& alone = m_queues[queue].alone;
        if (alone.empty()) return best;
        if (m_groups.size() + alone.first().thread.index() != except)
            consider(alone.first());
        else if (alone.second())
            consider(*alone.second());
        return best;
    }

    Choice choose(size_t queue) const {
        const size_t skip = m_queues[queue].skip;
        const Choice first = least(queue, kNobody);
        if (first.entity == kNobody || first.entity != skip) return first;
        const Choice second = least(queue, skip);
        const bool near =
            second.entity != kNobody && second.vruntime - first.vruntime <= granularity(skip, queue);
        return near ? second : first;
    }

    // The first of the heap, or the second when the first was passed over.
    static void takeAlone(Queue& from, ThreadId thread) {
        const ReadyHeap<Nanos>::Entry first = from.alone.take();
        if (first.thread == thread) return;
        from.alone.take();
        from.alone.push(first);
    }

    void join(Member& member, Came came, size_t queue) {
        Queue& to = m_queues[queue];
        if (Group* group = member.group) {
            group->in[queue].load += member.weight;
            group->load += member.weight;
        } else {
            const Nanos own = member.own.value() + (to.minVruntime - m_queues[member.queue].minVruntime);
            const Nanos least = to.minVruntime - m_turns.latency / 2;
            member.own.set(came == Came::New     ? to.minVruntime
                           : came == Came::Woken ? std::max(own, least)
                                                 : own);
            to.aloneWeight += member.weight;
            ++to.aloneCount;
        }
        member.queue = queue;
        member.active = true;
    }

    void leave(Member& member) {
        member.active = false;
        if (Group* group = member.group) {
            group->in[member.queue].load -= member.weight;
            group->load -= member.weight;
            refresh(*group, member.queue);
        } else {
            m_queues[member.queue].aloneWeight -= member.weight;
            --m_queues[member.queue].aloneCount;
        }
    }

    // The group enters the queue, or has left it.
    void refresh(Group& group, size_t queue) {
        InQueue& in = group.in[queue];
        const bool active = !group.resting && group.fair->readyCount(queue) + in.running > 0;
        if (active == in.active) return;
        in.active = active;
        if (!active) return updateMinimum(queue);
        const Nanos least = m_queues[queue].minVruntime;
        in.vruntime.set(std::exchange(in.entered, true)
                            ? std::max(in.vruntime.value(), least - m_turns.latency / 2)
                            : least);
        in.order = ++m_lastOrder;
    }

    void stop(ThreadId thread) {
        Member& member = memberOf(thread);
        if (member.running && member.group) --member.group->in[member.queue].running;
        member.running = false;
        count(member, member.time.stop());
        std::erase(m_queues[member.queue].running, thread);
    }

    void count(Member& member, Nanos used) {
        if (!member.group) return member.own.add(used);
        InQueue& in = member.group->in[member.queue];
        in.vruntime.setWeight(weightOf(*member.group, member.queue));
        in.vruntime.add(used);
    }

    // Running threads have been charged some time ago.
    void follow(size_t queue, Nanos now) {
        for (const ThreadId thread : m_queues[queue].running)
            count(memberOf(thread), memberOf(thread).time.follow(now));
        updateMinimum(queue);
    }

    void updateMinimum(size_t queue) {
        Queue& of = m_queues[queue];
        Nanos least = of.alone.empty() ? kNever : of.alone.first().rank;
        for (const ThreadId thread : of.running)
            if (!memberOf(thread).group) least = std::min(least, memberOf(thread).own.value());
        for (const Group& group : m_groups)
            if (group.in[queue].active) least = std::min(least, group.in[queue].vruntime.value());
        if (least != kNever) of.minVruntime = std::max(of.minVruntime, least);
    }

    std::span<const Cgroup> m_cgroups;
    CgroupTurns m_turns;
    std::vector<Group> m_groups;
    std::vector<Member> m_threads;
    std::vector<Queue> m_queues;
    int64_t m_lastOrder = 0;
};

} // namespace

std::unique_ptr<Policy> withCgroups(const PolicyContext& context, const CgroupTurns& turns,
                                    const MakePolicy& makeFair) {
    if (context.cgroups.empty()) return makeFair();
    return std::make_unique<CgroupPolicy>(context, turns, makeFair);
}

} // namespace timeslice
