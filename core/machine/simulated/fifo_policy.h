// FifoPolicy: one first-in-first-out list a queue; what fcfs and rr have in common.
#pragma once

#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/thread_lists.h"

namespace timeslice {

class FifoPolicy : public Policy {
  public:
    FifoPolicy(size_t queues, Nanos quantum) : m_queues(queues), m_quantum(quantum) {}

    void announce(ThreadId thread, const ThreadTraits&) final { m_lists.announce(thread); }
    void add(ThreadId thread, Came, Nanos, size_t queue) final { m_lists.append(m_queues[queue], thread); }
    ThreadId peek(Nanos, size_t queue) final {
        return m_queues[queue].empty() ? ThreadId{} : m_queues[queue].first;
    }
    ThreadId next(Nanos, size_t queue) final { return m_lists.takeFirst(m_queues[queue]); }
    void putBack(ThreadId thread, Nanos, size_t queue) final {
        m_lists.insertBefore(m_queues[queue], thread, [](ThreadId) { return true; });
    }
    size_t readyCount(size_t queue) const final { return m_queues[queue].count; }
    Nanos quantum(ThreadId, size_t) final { return m_quantum; }
    bool wantsCharges() const final { return false; }

  private:
    ThreadLists m_lists;
    std::vector<ThreadList> m_queues;
    Nanos m_quantum;
};

} // namespace timeslice
