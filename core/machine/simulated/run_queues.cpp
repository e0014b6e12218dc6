#include "core/machine/simulated/run_queues.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace timeslice {

RunQueues::RunQueues(const SimMachine& machine, Policy& policy, const IdleCores& idle,
                     const Affinity& affinity)
    : m_machine(machine), m_policy(policy), m_idle(idle), m_affinity(affinity),
      m_usable(static_cast<size_t>(machine.hardwareThreads())), m_news(m_usable),
      m_nextBalance(machine.balance) {}

// With a queue a core: back to its core if that has nothing to do, else to an idle one, else back to its
// core.
size_t RunQueues::placeFor(const SimRunner& runner) const {
    if (m_nodes > 1) return runner.node == SimRunner::kAnyNode ? leastLoadedFor(runner.id) : runner.node;
    if (!m_machine.queuePerCore) return 0;
    if (!m_machine.affinity || runner.lastCore < 0) return leastLoadedFor(runner.id);
    const auto last = static_cast<size_t>(runner.lastCore);
    const auto hasNothingToDo = [&](size_t core) {
        return m_idle.has(core) && length(core) == 0 && m_affinity.allows(runner.id, core);
    };
    // Cores that others are bound to are left to these.
    const bool lastIsFree = hasNothingToDo(last);
    if (lastIsFree && m_affinity.boundTo(last) == 0) return last;
    size_t best = last;
    bool found = lastIsFree;
    for (size_t core = 0; core < m_usable; ++core) {
        if (!hasNothingToDo(core) || (found && m_affinity.boundTo(core) >= m_affinity.boundTo(best)))
            continue;
        best = core;
        found = true;
    }
    return best;
}

// None: of all cores.
size_t RunQueues::leastLoadedFor(ThreadId thread) const {
    const auto load = [this](size_t core) {
        return std::pair(length(core) + (m_idle.has(core) ? 0 : 1), m_affinity.boundTo(core));
    };
    const auto allows = [&](size_t core) { return !thread.valid() || m_affinity.allows(thread, core); };
    size_t best = 0;
    while (!allows(best)) ++best;
    for (size_t core = best + 1; core < m_usable; ++core)
        if (allows(core) && load(core) < load(best)) best = core;
    return best;
}

size_t RunQueues::leastLoaded() const {
    return leastLoadedFor({});
}

size_t RunQueues::longest() const {
    size_t found = 0;
    for (size_t core = 1; core < m_usable; ++core)
        if (length(core) > length(found)) found = core;
    return found;
}

// One that was taken out of the queue that it leaves.
void RunQueues::move(ThreadId thread, size_t from, size_t to, Nanos now) {
    m_policy.blocked(thread, now, from);
    m_policy.add(thread, Came::Moved, now, to);
}

ThreadId RunQueues::takeFor(size_t core, Nanos now) {
    const size_t own = queueOf(core);
    if (length(own) > 0) return take(now, own);
    if (m_affinity.any()) return stealFor(core, now);
    const size_t queue = longest();
    const ThreadId next = m_policy.next(now, queue);
    if (!next.valid()) return next;
    move(next, queue, own, now);
    return take(now, own);
}

ThreadId RunQueues::stealFor(size_t core, Nanos now) {
    std::vector<size_t> queues(m_usable);
    std::iota(queues.begin(), queues.end(), size_t{0});
    std::ranges::stable_sort(queues, std::greater{}, [this](size_t queue) { return length(queue); });
    for (const size_t queue : queues) {
        const ThreadId next =
            pick(now, queue, [&](ThreadId thread) { return m_affinity.allows(thread, core); });
        if (!next.valid()) continue;
        move(next, queue, core, now);
        return take(now, core);
    }
    return {};
}

void RunQueues::balance(Nanos now) {
    m_nextBalance = after(now / m_machine.balance * m_machine.balance, m_machine.balance);
    for (size_t moved = 0; moved < m_usable; ++moved) {
        const size_t from = longest();
        const size_t to = leastLoaded();
        if (length(from) < length(to) + 2) return;
        const ThreadId thread =
            m_affinity.any() ? pick(now, from, [&](ThreadId other) { return m_affinity.allows(other, to); })
                             : m_policy.next(now, from);
        if (!thread.valid()) return;
        move(thread, from, to, now);
    }
}

} // namespace timeslice
