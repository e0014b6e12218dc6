// RealTimePolicy: what edf and rm have in common. Jobs of periodic tasks by urgency, preemptive or not.
//
// - The most urgent job is the one with the smallest urgency: its absolute deadline, or what its task has
//   once and for all (feasibility.h, monotonicUrgency). Among equals the one that runs goes on; else the one
//   that was released earlier; else the one that is first in the file.
// - A release is when a job is due to arrive, whenever its thread gets ready; of a spawned one when its first
//   thread is made. A job that begins anew in another thread is the same one.
// - `preemptive: false`: a job keeps its core until it waits or ends. (Jeffay, Stanat, Martel, "On non-preemptive
//   scheduling of periodic and sporadic tasks", RTSS 1991.)
// - Threads without a deadline come after all others, first come, first served.
// - `placing: partitioned`: each periodic task has a core of its own (partition.h), and each core a queue.
//   A thread of none joins the core with the fewest when it gets ready.
#pragma once

#include "core/machine/simulated/partition.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ready_heap.h"

#include <utility>

namespace timeslice {

// `preemptive`, `placing`.
std::vector<Parameter> realTimeParameters();

class RealTimePolicy final : public Policy {
  public:
    RealTimePolicy(const Settings& settings, const PolicyContext& context, RealTimeRule rule);

    void announce(ThreadId thread, const ThreadTraits& traits) override;
    void announceJob(ThreadId thread, TaskId task, Nanos now) override;
    void add(ThreadId thread, Came came, Nanos now, size_t queue) override;
    ThreadId peek(Nanos, size_t queue) override { return m_queues[queue].peek(); }
    ThreadId next(Nanos now, size_t queue) override;
    size_t readyCount(size_t queue) const override { return m_queues[queue].size(); }
    Nanos quantum(ThreadId, size_t) override { return kNever; }
    bool wantsCharges() const override { return false; }

    bool cutsIn() const override { return m_preemptive; }
    bool before(ThreadId ready, ThreadId running, size_t queue) const override;

    bool keepsInOrder(int32_t series) const override;
    bool placesThreads() const override { return m_partitioned; }
    std::optional<size_t> coreFor(ThreadId thread, size_t cores) override;
    Text remark() const override;

  private:
    struct Job {
        int32_t series = -1;
        int32_t order = 0; // among equals: the task, or else the thread
        bool ready = false;
        Nanos urgency = kNever;
        Nanos release{0}; // without a series: when it became ready
    };

    void released(Job& job, Nanos release) const;
    Nanos releaseOf(const Job& job, TaskId task, Nanos now);
    const JobSeries& seriesOf(const Job& job) const { return m_series[static_cast<size_t>(job.series)]; }

    const RealTimeRule m_rule;
    const bool m_preemptive;
    const bool m_partitioned;
    const std::vector<JobSeries>& m_series;
    std::vector<std::vector<Nanos>> m_spawned; // by series: when each job was released; kNever: not yet
    std::vector<Job> m_jobs;                   // by thread
    std::vector<ReadyHeap<std::pair<Nanos, Nanos>>> m_queues;
    std::optional<Partition> m_partition; // once somebody asked
};

} // namespace timeslice
