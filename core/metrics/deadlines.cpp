#include "core/metrics/deadlines.h"

#include "core/trace/job_times.h"

namespace timeslice {

std::shared_ptr<const DeadlineMetrics> measureDeadlines(const Trace& trace) {
    if (trace.series().empty()) return nullptr;
    auto metrics = std::make_shared<DeadlineMetrics>();
    std::vector<JobMetrics> jobs;
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        if (trace.tasks()[i].helper) continue;
        JobMetrics& job = jobs.emplace_back();
        const std::optional<JobTimes> times = jobTimes(trace, TaskId::at(i));
        if (!times) continue;
        job = {times->deadline, times->lateness};
        ++metrics->count;
        metrics->misses += times->missed ? 1 : 0;
        const auto& latest = metrics->latest;
        if (job.lateness && (!latest || job.lateness > jobs[*latest].lateness))
            metrics->latest = jobs.size() - 1;
    }
    metrics->jobs = SharedList(std::move(jobs));
    metrics->feasibility = feasibilityOf(trace.series());
    return metrics;
}

} // namespace timeslice
