#include "app/studies/scale_study.h"

#include <algorithm>

namespace timeslice {

namespace {

// Points that are dealt to one of so many shards have about the same n.
int64_t shardsOf(const SweepHead& head) {
    return static_cast<int64_t>(head.values.size() + head.series.size()) - 1;
}

} // namespace

ScaleStudy::ScaleStudy(JobQueue* queue, QObject* parent) : QObject(parent), m_queue(queue) {}

void ScaleStudy::start(const WorkloadPtr& workload, const SweepRequest& request) {
    m_workload = workload;
    m_request = request;
    runAgain();
}

void ScaleStudy::runAgain() {
    if (m_job != 0) m_queue->drop(m_job);
    m_job = 0;
    m_cancelled = false;
    m_sweep = {};
    m_problems.clear();
    if (const auto plan = planSweep(*m_workload, m_request)) {
        m_sweep.head = plan->head;
        runShard(1);
    } else {
        m_problems = plan.error();
    }
    Q_EMIT changed();
}

void ScaleStudy::cancel() {
    if (!busy()) return;
    m_queue->drop(m_job);
    m_job = 0;
    m_cancelled = true;
    Q_EMIT changed();
}

double ScaleStudy::progress() const {
    const size_t all = m_sweep.head.values.size() * m_sweep.head.series.size();
    return all == 0 ? 0 : static_cast<double>(m_sweep.points.size()) / static_cast<double>(all);
}

void ScaleStudy::runShard(int64_t index) {
    struct Taken {
        Sweep sweep;
        bool interrupted = false;
    };
    JobQueue::Job<Taken> job;
    job.lane = JobQueue::laneOf(m_sweep.head.series.front().engine);
    job.priority = JobQueue::Priority::Patient;
    job.work = [workload = m_workload, head = m_sweep.head, index](const std::stop_token& stop,
                                                                   const Progress&) {
        Sweep sweep = runSweep(*workload, head, {index, shardsOf(head)}, stop);
        return Taken{std::move(sweep), stop.stop_requested()};
    };
    job.done = [this, index](Taken taken) { took(index, std::move(taken.sweep), taken.interrupted); };
    m_job = m_queue->submit(this, std::move(job));
}

void ScaleStudy::took(int64_t index, Sweep shard, bool interrupted) {
    m_job = 0;
    if (interrupted) return runShard(index); // something shorter came in between
    m_sweep.points.insert(m_sweep.points.end(), shard.points.begin(), shard.points.end());
    std::ranges::sort(m_sweep.points, {}, &SweepPoint::place);
    if (index < shardsOf(m_sweep.head)) runShard(index + 1);
    Q_EMIT changed();
}

} // namespace timeslice
