#include "app/cards/playback.h"

#include "core/recording/boundaries.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace timeslice {
namespace {

constexpr int kWholeTime = 10;    // seconds, about
constexpr int kSlower = 6;        // paces that are slower than the usual one: down to a hundredth
constexpr int kFaster = 3;        // and faster: up to ten times
constexpr int kMostExponent = 17; // of a pace in nanoseconds: three years a second

// The round times in order: 1, 2, 5, 10 ... nanoseconds.
Nanos roundTime(int number) {
    constexpr std::array<int64_t, 3> kSteps = {1, 2, 5};
    int64_t power = 1;
    for (int i = 0; i < number / 3; ++i) power *= 10;
    return Nanos(kSteps[static_cast<size_t>(number % 3)] * power);
}

// The nearest by ratio.
int nearestRound(double nanos) {
    int best = 0;
    for (int number = 1; number < 3 * kMostExponent; ++number) {
        const auto distance = [nanos](int of) {
            return std::abs(std::log(static_cast<double>(roundTime(of).count()) / nanos));
        };
        if (distance(number) < distance(best)) best = number;
    }
    return best;
}

double usualNanos(Nanos extent) {
    return std::max(1.0, static_cast<double>(extent.count()) / kWholeTime);
}

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

std::vector<Nanos> pacesFor(Nanos extent) {
    const int usual = nearestRound(usualNanos(extent));
    std::vector<Nanos> paces;
    for (int number = std::max(0, usual - kSlower);
         number <= std::min(usual + kFaster, 3 * kMostExponent - 1); ++number)
        paces.push_back(roundTime(number));
    return paces;
}

Nanos usualPace(Nanos extent) {
    return roundTime(nearestRound(usualNanos(extent)));
}

Nanos paceAt(Nanos extent, double factor) {
    return roundTime(nearestRound(std::max(1.0, usualNanos(extent) * factor)));
}

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
