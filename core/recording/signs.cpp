#include "core/recording/signs.h"

#include "core/trace/job_times.h"

#include <algorithm>

namespace timeslice {

std::vector<std::vector<Mark>> signsByTask(const Trace& trace) {
    std::vector<std::vector<Mark>> signs(trace.tasks().size());
    for (const Mark& mark : trace.marks())
        if (isSign(mark.kind) && mark.task.valid()) signs[mark.task.index()].push_back(mark);
    for (size_t i = 0; i < signs.size() && !trace.series().empty(); ++i) {
        const std::vector<Mark> job = jobSigns(trace, TaskId::at(i));
        signs[i].insert(signs[i].end(), job.begin(), job.end());
        std::ranges::stable_sort(signs[i], {}, &Mark::time);
    }
    return signs;
}

std::vector<Mark> jobSigns(const Trace& trace, TaskId task) {
    const std::optional<JobTimes> job = jobTimes(trace, task);
    if (!job) return {};
    const MarkKind deadline = job->missed ? MarkKind::Missed : MarkKind::Deadline;
    return {{job->release, MarkKind::Release, task, {}, {}}, {job->deadline, deadline, task, {}, {}}};
}

} // namespace timeslice
