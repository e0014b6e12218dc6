#include "core/machine/simulated/real_time_policy.h"

#include "core/base/products.h"

#include <tuple>

namespace timeslice {
namespace {

constexpr size_t kMostNamed = 8; // that fit on no core

const std::vector<JobSeries>& noSeries() {
    static const std::vector<JobSeries> none;
    return none;
}

const Parameter kPreemptive = {
    "preemptive",
    TS_TEXT("Preemptive"),
    TS_TEXT("A job that is released immediately takes the core from a less urgent one."),
    ParameterKind::Boolean,
    1,
};
const Parameter kPlacing = {
    "placing",
    TS_TEXT("Placing"),
    TS_TEXT("Whether jobs run on any core, or all jobs of a periodic task on one and the same."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"global", TS_TEXT("on any core")}, {"partitioned", TS_TEXT("each task on one core")}},
};

} // namespace

std::vector<Parameter> realTimeParameters() {
    return {kPreemptive, kPlacing};
}

RealTimePolicy::RealTimePolicy(const Settings& settings, const PolicyContext& context, RealTimeRule rule)
    : m_rule(rule), m_preemptive(valueOf(kPreemptive, settings, false) != 0),
      m_partitioned(valueOf(kPlacing, settings, false) != 0),
      m_series(context.series ? *context.series : noSeries()), m_spawned(m_series.size()),
      m_queues(context.queues) {}

void RealTimePolicy::announce(ThreadId thread, const ThreadTraits& traits) {
    m_jobs.resize(thread.index() + 1);
    Job& job = m_jobs[thread.index()];
    job.order = thread.value;
    if (traits.series < 0 || static_cast<size_t>(traits.series) >= m_series.size()) return;
    job.series = traits.series;
    const JobSeries& series = seriesOf(job);
    if (series.start) released(job, *series.start); // if nobody says which job it is, the first
}

void RealTimePolicy::announceJob(ThreadId thread, TaskId task, Nanos now) {
    Job& job = m_jobs[thread.index()];
    if (job.series < 0 || !task.valid()) return;
    job.order = task.value;
    released(job, releaseOf(job, task, now));
}

Nanos RealTimePolicy::releaseOf(const Job& job, TaskId task, Nanos now) {
    const JobSeries& series = seriesOf(job);
    const size_t number = task.index() - series.firstTask.index();
    if (series.start) return after(*series.start, timesOf(series.period, static_cast<int64_t>(number)));
    std::vector<Nanos>& spawned = m_spawned[static_cast<size_t>(job.series)];
    spawned.resize(series.jobs, kNever);
    spawned[number] = std::min(spawned[number], now);
    return spawned[number];
}

bool RealTimePolicy::keepsInOrder(int32_t series) const {
    return static_cast<size_t>(series) < m_series.size() &&
           m_series[static_cast<size_t>(series)].isPeriodic();
}

void RealTimePolicy::released(Job& job, Nanos release) const {
    const JobSeries& series = seriesOf(job);
    const bool byDeadline = m_rule == RealTimeRule::EarliestDeadline;
    job.release = release;
    job.urgency = byDeadline ? after(release, series.deadline) : monotonicUrgency(series);
}

void RealTimePolicy::add(ThreadId thread, Came came, Nanos now, size_t queue) {
    Job& job = m_jobs[thread.index()];
    job.ready = true;
    if (job.series < 0 && came != Came::Preempted && came != Came::Moved) job.release = now;
    m_queues[queue].push({{job.urgency, job.release}, job.order, thread});
}

ThreadId RealTimePolicy::next(Nanos, size_t queue) {
    if (m_queues[queue].empty()) return {};
    const ThreadId thread = m_queues[queue].take().thread;
    m_jobs[thread.index()].ready = false;
    return thread;
}

bool RealTimePolicy::before(ThreadId ready, ThreadId running, size_t) const {
    const Job& a = m_jobs[ready.index()];
    const Job& b = m_jobs[running.index()];
    if (a.urgency != b.urgency) return a.urgency < b.urgency;
    return !a.ready && std::tuple(a.release, a.order, ready) < std::tuple(b.release, b.order, running);
}

std::optional<size_t> RealTimePolicy::coreFor(ThreadId thread, size_t cores) {
    const Job& job = m_jobs[thread.index()];
    if (job.series < 0) return std::nullopt;
    if (!m_partition) m_partition = partitionOf(m_series, cores, m_rule);
    return m_partition->coreOf[static_cast<size_t>(job.series)];
}

Text RealTimePolicy::remark() const {
    if (!m_partition || m_partition->misfits.empty()) return {};
    Text list;
    const std::vector<size_t>& misfits = m_partition->misfits;
    for (size_t i = 0; i < std::min(misfits.size(), kMostNamed); ++i) {
        const Text name = Text::verbatim(m_series[misfits[i]].name);
        list = list.empty() ? name : Text(TS_TEXT("{0}, {1}"), list, name);
    }
    if (misfits.size() > kMostNamed)
        list = Text(TS_TEXT("{0} and {1} more"), list, misfits.size() - kMostNamed);
    return {TS_TEXT("First fit found no core on which these tasks are sure to meet all deadlines; "
                    "each is on the core that had the least to do: {0}."),
            list};
}

} // namespace timeslice
