// RunQueues: where ready threads stand, and which of them a core takes next.
//
// - One queue for all cores; one for each core; or, where the cores are split among nodes, one for each node.
//   The policy keeps the threads of each queue in its own order.
// - With a queue a core, a thread that wakes goes to the core it ran on last or to an idle one, a core with
//   nothing to do takes from the longest queue, and now and then all are evened out.
// - A thread that is bound to some cores waits in the queue of one of them, or in the common one, where the
//   others pass it over.
// - It remembers into which queues threads have come since somebody last looked: only these may hold one
//   that is more urgent than a running thread, unless priorities have changed.
#pragma once

#include "core/machine/simulated/affinity.h"
#include "core/machine/simulated/idle_cores.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/sim_machine.h"
#include "core/machine/simulated/sim_runner.h"

#include <algorithm>
#include <vector>

namespace timeslice {

class RunQueues {
  public:
    // The policy, the idle cores and the affinity outlive it.
    RunQueues(const SimMachine& machine, Policy& policy, const IdleCores& idle, const Affinity& affinity);

    // Before the run: how many cores there are to share out, and among how many nodes.
    void limitCores(size_t usable) { m_usable = usable; }
    void splitCores(size_t nodes) { m_nodes = nodes; }

    size_t queueOf(size_t core) const {
        if (m_nodes > 1) return core * m_nodes / m_usable;
        return m_machine.queuePerCore ? core : 0;
    }
    bool split() const { return m_nodes > 1; }
    bool several() const { return m_nodes > 1 || m_machine.queuePerCore; }
    size_t count() const { return m_nodes > 1 ? m_nodes : m_machine.queuePerCore ? m_usable : 1; }

    // In all queues.
    size_t ready() const { return m_ready; }
    // May a core with this queue find somebody in it?
    bool anyIn(size_t queue) const { return m_ready > 0 && (!several() || length(queue) > 0); }
    size_t length(size_t queue) const { return m_policy.readyCount(queue); }

    // The queue of a thread that has woken or is new.
    size_t placeFor(const SimRunner& runner) const;
    void add(ThreadId thread, Came came, Nanos now, size_t queue) {
        m_policy.add(thread, came, now, queue);
        ++m_ready;
        if (m_affinity.any()) countReady(thread, 1);
        if (came == Came::New || came == Came::Woken) m_news[queue] = m_anyNews = true;
    }
    // The same of a thread whose control group rests: it is not ready yet.
    void addResting(ThreadId thread, Came came, Nanos now, size_t queue) {
        m_policy.add(thread, came, now, queue);
        if (m_affinity.any()) countReady(thread, 1);
        m_hides = true;
    }
    // A control group rests, with so many ready threads, or does so no longer.
    void hide(size_t threads) {
        m_ready -= threads;
        m_hides = true;
    }
    void show(size_t threads) {
        m_ready += threads;
        if (threads == 0) return;
        m_news.assign(m_news.size(), true);
        m_anyNews = true;
    }
    // Who runs next, taken out; none: nobody said. Not when the queue is empty.
    ThreadId take(Nanos now, size_t queue) {
        const ThreadId next = m_policy.next(now, queue);
        if (next.valid()) leaves(next);
        return next;
    }
    // The same for an idle core, from its own queue or else the longest. While somebody is ready.
    ThreadId takeFor(size_t core, Nanos now);
    // The first of a queue that `accept` accepts, taken out, whatever comes before it; none: there is none.
    template <typename Accept>
    ThreadId takeFirst(Nanos now, size_t queue, Accept accept) {
        const ThreadId found = pick(now, queue, accept);
        if (found.valid()) leaves(found);
        return found;
    }
    // Nodes do not take from each other.
    bool mayTake(size_t core) const { return m_nodes <= 1 || length(queueOf(core)) > 0; }

    // Has a thread woken or arrived since the last look: at all, or in this queue, which counts as a look?
    bool anyNews() const { return m_anyNews; }
    bool takeNews(size_t queue) {
        const bool had = m_news[queue];
        m_news[queue] = false;
        return had;
    }
    void lookedAtAll() { m_anyNews = false; }
    // As if somebody had come, in every queue.
    void ranksChange() {
        m_news.assign(m_news.size(), true);
        m_anyNews = true;
    }

    // Evens the queues out when it is time for that.
    void balanceIfDue(Nanos now) {
        if (m_machine.queuePerCore && now >= m_nextBalance && m_machine.balance > Nanos{0} && m_nodes == 1)
            balance(now);
    }

  private:
    void leaves(ThreadId thread) {
        --m_ready;
        if (m_affinity.any()) countReady(thread, -1);
    }
    void countReady(ThreadId thread, int change) {
        const size_t kind = m_affinity.kindOf(thread);
        if (kind == 0) return;
        if (kind >= m_readyOf.size()) m_readyOf.resize(m_affinity.kinds());
        m_readyOf[kind] += static_cast<size_t>(change);
        m_readyBound += static_cast<size_t>(change);
    }
    // Starts a walk in which no kind of threads has been refused; how many kinds are ready.
    size_t refuseNone() {
        m_refused.assign(m_affinity.kinds(), false);
        const auto isReady = [](size_t count) { return count > 0; };
        return static_cast<size_t>(std::ranges::count_if(m_readyOf, isReady)) +
               (m_hides || m_ready > m_readyBound ? 1 : 0);
    }

    // Who stands behind one of its kind fares as that one does: when all kinds have been refused, nobody else is
    // asked.
    template <typename Accept>
    ThreadId pick(Nanos now, size_t queue, Accept accept) {
        m_passed.clear();
        ThreadId found;
        size_t open = refuseNone();
        while (open > 0 && !found.valid() && length(queue) > 0) {
            const ThreadId first = m_policy.peek(now, queue);
            if (!first.valid()) break;
            const size_t kind = m_affinity.kindOf(first);
            // Which may charge running threads, and so change the order.
            const bool accepted = !m_refused[kind] && accept(first);
            const ThreadId taken = m_policy.next(now, queue);
            if (accepted && taken == first) {
                found = taken;
                continue;
            }
            m_passed.push_back(taken);
            if (accepted || m_refused[kind]) continue;
            m_refused[kind] = true;
            --open;
        }
        for (; !m_passed.empty(); m_passed.pop_back()) m_policy.putBack(m_passed.back(), now, queue);
        return found;
    }
    // From the queue of any core, the longest first.
    ThreadId stealFor(size_t core, Nanos now);

    size_t longest() const;
    size_t leastLoadedFor(ThreadId thread) const;
    size_t leastLoaded() const;
    void move(ThreadId thread, size_t from, size_t to, Nanos now);
    void balance(Nanos now);

    const SimMachine m_machine;
    Policy& m_policy;
    const IdleCores& m_idle;
    const Affinity& m_affinity;
    std::vector<ThreadId> m_passed; // taken out and not accepted, while one is looked for
    std::vector<bool> m_refused;    // by kind, meanwhile
    std::vector<size_t> m_readyOf;  // by kind, of the bound ones, in all queues
    size_t m_readyBound = 0;        // all of them; like m_readyOf, with those of groups that rest
    bool m_hides = false;           // some group has rested: m_ready may be less
    size_t m_usable;
    size_t m_nodes = 1; // with more, each has a queue for its cores
    size_t m_ready = 0;
    std::vector<bool> m_news; // by queue
    bool m_anyNews = false;
    Nanos m_nextBalance;
};

} // namespace timeslice
