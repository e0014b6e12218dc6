#include "core/workload/permits.h"

#include "core/base/products.h"

#include <algorithm>
#include <unordered_map>

namespace timeslice {
namespace {

// How the number of permits that a task has of a semaphore changes over a list of steps: by how much in the
// end, and how far below the start it comes on the way. Less than nothing: it gives what it never had.
struct Level {
    int64_t change = 0;
    int64_t lowest = 0;

    void add(const Level& next) {
        lowest = std::min(lowest, narrowed(WideInteger{change} + next.lowest));
        change = narrowed(WideInteger{change} + next.change);
    }

    // The last round but one has the lowest start when each takes something away.
    Level repeated(int64_t times) const {
        const int64_t rounds = times == kForever ? INT64_MAX : times;
        const int64_t before = change < 0 ? productOf(change, rounds - 1) : 0;
        return {productOf(change, rounds), narrowed(WideInteger{before} + lowest)};
    }
};

using Levels = std::unordered_map<size_t, Level>; // by resource

Levels levelsOf(const std::vector<Step>& steps);

// Of that list which leaves it fewest.
Levels lowestOf(const Step& random) {
    Levels lowest;
    for (const Step& list : random.steps)
        for (const auto& [semaphore, level] : levelsOf(list.steps)) {
            Level& known = lowest[semaphore]; // nothing: another list does not use it
            known.change = std::min(known.change, level.change);
            known.lowest = std::min(known.lowest, level.lowest);
        }
    return lowest;
}

// Of its steps and a `finally`; an `except` or `else` may be done or not.
Levels levelsOfScope(const Step& scope) {
    Levels levels = levelsOf(scope.steps.front().steps);
    for (size_t part = 1; part < scope.steps.size(); ++part) {
        const bool certain = part == 2;
        for (const auto& [semaphore, level] : levelsOf(scope.steps[part].steps)) {
            const Level least{std::min<int64_t>(0, level.change), level.lowest};
            levels[semaphore].add(certain ? level : least);
        }
    }
    return levels;
}

Levels levelsOf(const std::vector<Step>& steps) {
    Levels levels;
    for (const Step& step : steps) {
        if (step.kind == StepKind::Acquire) levels[step.resource.index()].add({1, 0});
        if (step.kind == StepKind::Release) levels[step.resource.index()].add({-1, -1});
        const bool branches =
            step.kind == StepKind::Random || step.kind == StepKind::TryLock || step.kind == StepKind::If;
        if (branches)
            for (const auto& [semaphore, level] : lowestOf(step)) levels[semaphore].add(level);
        if (isScope(step.kind))
            for (const auto& [semaphore, level] : levelsOfScope(step)) levels[semaphore].add(level);
        if (branches || isScope(step.kind) || step.kind == StepKind::Join) continue;
        if (step.steps.empty()) continue;
        const int64_t times = step.kind == StepKind::While ? kForever : step.times;
        for (const auto& [semaphore, level] : levelsOf(step.steps))
            levels[semaphore].add(level.repeated(times));
    }
    return levels;
}

} // namespace

void findHandedOver(Workload& workload) {
    for (const TaskGroup& group : workload.groups)
        for (const auto& [semaphore, level] : levelsOf(group.steps))
            if (level.lowest < 0) workload.resources[semaphore].handedOver = true;
}

} // namespace timeslice
