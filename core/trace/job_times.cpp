#include "core/trace/job_times.h"

namespace timeslice {

std::optional<JobTimes> jobTimes(const Trace& trace, TaskId id) {
    const JobSeries* series = seriesOf(trace.series(), id);
    if (!series || series->deadline == kNever) return std::nullopt;
    const TraceTask& task = trace.tasks()[id.index()];
    // Nobody spawned it.
    if (!series->start && !task.finish && trace.intervalsOf(id).size() == 0) return std::nullopt;
    JobTimes times;
    times.release = task.arrival;
    times.deadline = after(task.arrival, series->deadline);
    times.missed = task.finish.value_or(trace.end()) > times.deadline;
    if (task.finish || times.missed) times.lateness = task.finish.value_or(trace.end()) - times.deadline;
    return times;
}

} // namespace timeslice
