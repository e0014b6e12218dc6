#include "core/workload/forks.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr int64_t kMostForks = 12; // in a row

const Step* findFork(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        if (step.kind == StepKind::Fork) return &step;
        if (const Step* inside = findFork(step.steps)) return inside;
    }
    return nullptr;
}

// How often a task that runs the steps forks: kForever, or at most kMostForks + 1.
int64_t forksIn(const std::vector<Step>& steps) {
    int64_t sum = 0;
    for (const Step& step : steps) {
        const int64_t inside = step.kind == StepKind::Fork ? 1 : forksIn(step.steps);
        if (inside == kForever || (inside > 0 && step.times == kForever)) return kForever;
        if (inside > 0) sum += step.times > kMostForks ? kMostForks + 1 : inside * step.times;
        sum = std::min(sum, kMostForks + 1);
    }
    return sum;
}

// Without those repeats that have forks in them.
void writeOut(const std::vector<Step>& steps, std::vector<Step>& out) {
    for (const Step& step : steps) {
        if (step.kind != StepKind::Repeat || !findFork(step.steps))
            out.push_back(step);
        else
            for (int64_t round = 0; round < step.times; ++round) writeOut(step.steps, out);
    }
}

TaskGroup copyOf(const TaskGroup& group, size_t number, const Step& fork) {
    TaskGroup copy = group;
    copy.name = fork.target;
    copy.count = 1;
    copy.start = copy.every = Nanos{0};
    copy.forked = true;
    copy.place = fork.place;
    copy.steps.erase(copy.steps.begin(), copy.steps.begin() + static_cast<std::ptrdiff_t>(number) + 1);
    return copy;
}

// The count that is too large, for the message: exact up to where nobody cares.
int64_t countForks(const std::vector<Step>& steps) {
    int64_t sum = 0;
    for (const Step& step : steps) {
        const int64_t inside = step.kind == StepKind::Fork ? 1 : countForks(step.steps);
        sum = std::min<int64_t>(62, sum + inside * std::min<int64_t>(step.times, 62));
    }
    return sum;
}

bool checkForks(const TaskGroup& group, ProblemList& problems) {
    const int64_t forks = forksIn(group.steps);
    if (forks == kForever)
        problems.add(findFork(group.steps)->place,
                     TS_TEXT("this forks for ever, expected a number of repetitions"));
    else if (forks > kMostForks)
        problems.add(findFork(group.steps)->place,
                     {TS_TEXT("found {0} forks one after another, which make {1} tasks of one; expected at "
                              "most {2}"),
                      countForks(group.steps), int64_t{1} << countForks(group.steps), kMostForks});
    return forks > 0 && forks <= kMostForks;
}

} // namespace

void expandForks(Workload& workload, ProblemList& problems) {
    const size_t written = workload.groups.size();
    for (size_t i = 0; i < written; ++i) {
        if (!checkForks(workload.groups[i], problems)) continue;
        TaskGroup& group = workload.groups[i];
        std::vector<Step> steps;
        writeOut(group.steps, steps);
        int number = 0;
        for (Step& step : steps)
            if (step.kind == StepKind::Fork) step.target = fmt::format("{}.{}", group.name, ++number);
        group.steps = std::move(steps);
        const TaskGroup whole = group;
        for (size_t at = 0; at < whole.steps.size(); ++at)
            if (whole.steps[at].kind == StepKind::Fork)
                workload.groups.push_back(copyOf(whole, at, whole.steps[at]));
    }
}

} // namespace timeslice
