#include "core/run/step_recorder.h"

#include "core/workload/step_label.h"

#include <utility>

namespace timeslice {

void StepRecorder::begins(TaskId task, const Step& step) {
    if (m_kernel) m_spans.begin(task, m_kernel->now(), nameOf(step));
}

void StepRecorder::ends(TaskId task) {
    if (m_kernel) m_spans.end(task, m_kernel->now());
}

void StepRecorder::left(TaskId task) {
    if (m_kernel) m_spans.endAll(task, m_kernel->now());
}

NameId StepRecorder::nameOf(const Step& step) {
    const auto [known, added] = m_names.try_emplace(&step);
    if (added) {
        known->second = m_made.names.add(labelOf(m_workload, step));
        m_made.steps.push_back({step.kind, step.place});
    }
    return known->second;
}

StepSpans StepRecorder::take(TracePtr trace) {
    std::vector<Nanos> closeAt;
    closeAt.reserve(trace->tasks().size());
    for (const TraceTask& task : trace->tasks()) closeAt.push_back(task.finish.value_or(trace->end()));
    m_made.spans = m_spans.build(closeAt);
    m_made.trace = std::move(trace);
    return std::move(m_made);
}

} // namespace timeslice
