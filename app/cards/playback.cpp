#include "app/cards/playback.h"

#include "core/recording/boundaries.h"

#include <algorithm>

namespace timeslice {
namespace {

std::optional<TaskId> taskNamed(const Trace& trace, const std::string& name) {
    for (size_t i = 0; i < trace.tasks().size(); ++i)
        if (trace.tasks()[i].name == name) return TaskId::at(i);
    return std::nullopt;
}

std::optional<Nanos> stopOf(const Trace& trace, StepBy by, std::optional<TaskId> task, Nanos from,
                            bool forward) {
    if (by == StepBy::Decision) return forward ? nextDecision(trace, from) : previousDecision(trace, from);
    if (task) return forward ? nextBoundary(trace, *task, from) : previousBoundary(trace, *task, from);
    return forward ? nextBoundary(trace, from) : previousBoundary(trace, from);
}

} // namespace

std::optional<Nanos> nextStop(const std::vector<TracePtr>& traces, StepBy by, const std::string& selected,
                              Nanos from, bool forward) {
    std::vector<std::optional<TaskId>> tasks;
    for (const TracePtr& trace : traces)
        tasks.push_back(by == StepBy::SelectedTask ? taskNamed(*trace, selected) : std::nullopt);
    const bool someHaveIt = std::ranges::any_of(tasks, [](const auto& task) { return task.has_value(); });
    std::optional<Nanos> nearest;
    for (size_t i = 0; i < traces.size(); ++i) {
        if (someHaveIt && !tasks[i]) continue;
        const std::optional<Nanos> stop = stopOf(*traces[i], by, tasks[i], from, forward);
        if (stop && (!nearest || (forward ? *stop < *nearest : *stop > *nearest))) nearest = stop;
    }
    return nearest;
}

} // namespace timeslice
