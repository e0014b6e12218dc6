#include "core/workload/forks.h"

#include "core/base/words.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <set>

namespace timeslice {
namespace {

constexpr int64_t kMaxForks = 12; // in a row
constexpr size_t kMaxSteps = 1'000'000;

const Step* findFork(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        if (step.kind == StepKind::Fork) return &step;
        if (const Step* inside = findFork(step.steps)) return inside;
    }
    return nullptr;
}

// A fork that a task may do or not, or nobody knows how often: in a `random`, or a `repeat` of random times.
const Step* findUncertainFork(const std::vector<Step>& steps) {
    for (const Step& step : steps)
        if (const Step* inside = step.chance ? findFork(step.steps) : findUncertainFork(step.steps))
            return inside;
    return nullptr;
}

// The same in the branches of a step.
const Step* findForkInBranch(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        const bool branches = step.kind == StepKind::TryLock;
        const Step* inside = branches ? findFork(step.steps) : findForkInBranch(step.steps);
        if (inside) return inside;
    }
    return nullptr;
}

// The first step of those that may be left before their end with a fork in it; the copy would begin in the middle.
const Step* findScopeOfFork(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        if (isScope(step.kind) && findFork(step.steps)) return &step;
        if (const Step* inside = findScopeOfFork(step.steps)) return inside;
    }
    return nullptr;
}

// A fork whose number nobody knows before the run.
const Step* findUnknown(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        const bool decides = step.kind == StepKind::If || step.kind == StepKind::While;
        if (const Step* fork = decides ? findFork(step.steps) : findUnknown(step.steps)) return fork;
    }
    return nullptr;
}

// How often a task that runs the steps forks: kForever, or a number that is exact up to 62.
int64_t forksIn(const std::vector<Step>& steps) {
    constexpr int64_t kMany = 62;
    int64_t sum = 0;
    for (const Step& step : steps) {
        const int64_t inside = step.kind == StepKind::Fork ? 1 : forksIn(step.steps);
        if (inside == kForever || (inside > 0 && step.times == kForever)) return kForever;
        if (inside > 0) sum = std::min(kMany, sum + inside * std::min(step.times, kMany));
    }
    return sum;
}

void removeForks(std::vector<Step>& steps) {
    std::erase_if(steps, [](const Step& step) { return step.kind == StepKind::Fork; });
    for (Step& step : steps) removeForks(step.steps);
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

size_t countSteps(const std::vector<Step>& steps) {
    size_t sum = steps.size();
    for (const Step& step : steps) sum += countSteps(step.steps);
    return sum;
}

void removeTargets(std::vector<Step>& steps, const std::set<std::string>& names) {
    for (Step& step : steps) removeTargets(step.steps, names);
    std::erase_if(steps, [&](const Step& step) {
        const bool waits = step.kind == StepKind::Join || step.kind == StepKind::Cancel;
        const bool ofNobody =
            step.target.empty() && step.steps.empty(); // a join of several, all of them removed
        return waits && (names.contains(step.target) || ofNobody);
    });
}

class Expander {
  public:
    Expander(Workload& workload, ProblemList& problems) : m_workload(workload), m_problems(problems) {
        for (const TaskGroup& group : workload.groups) m_names.insert(group.name);
    }

    void expand(size_t index) {
        TaskGroup& group = m_workload.groups[index];
        if (!findFork(group.steps)) return;
        if (check(group))
            makeCopies(index);
        else
            removeForks(group.steps);
    }

  private:
    bool check(const TaskGroup& group) {
        if (const Step* fork = findUnknown(group.steps)) {
            m_problems.add(fork->place,
                           {TS_TEXT("found '{0}' under an 'if' or a 'while': how many tasks there "
                                    "will be must be known before the run"),
                            "fork"});
            return false;
        }
        if (const Step* scope = findScopeOfFork(group.steps)) {
            m_problems.add(findFork(scope->steps)->place,
                           {TS_TEXT("this forks under a '{0}', whose steps may be left early; fork before "
                                    "it, or after it"),
                            infoOf(scope->kind).word});
            return false;
        }
        const int64_t forks = forksIn(group.steps);
        const Place place = findFork(group.steps)->place;
        if (const Step* uncertain = findUncertainFork(group.steps))
            m_problems.add(
                uncertain->place,
                TS_TEXT("chance decides about this fork, so that it is not known which copies there "
                        "will be; fork before it, or always"));
        else if (const Step* inside = findForkInBranch(group.steps))
            m_problems.add(
                inside->place,
                TS_TEXT("this forks only in some cases, expected a fork in every run of the task"));
        else if (forks == kForever)
            m_problems.add(place, TS_TEXT("this forks endlessly, expected a number of repetitions"));
        else if (forks > kMaxForks)
            m_problems.add(place, {TS_PLURAL("found {0} fork in a row, which turns one task into {1}; "
                                             "expected at most {2}",
                                             "found {0} forks in a row, which turn one task into {1}; "
                                             "expected at most {2}"),
                                   forks, int64_t{1} << forks, kMaxForks});
        else
            return checkNames(group, forks) && checkSize(group, static_cast<size_t>(forks));
        return false;
    }

    bool checkNames(const TaskGroup& group, int64_t forks) {
        for (int64_t number = 1; number <= forks; ++number) {
            if (m_names.insert(nameOf(group, number)).second) continue;
            m_problems.add(findFork(group.steps)->place,
                           {TS_TEXT("this makes a copy of '{0}' named '{1}', "
                                    "but another task has that name; rename the other task"),
                            excerpt(group.name), excerpt(nameOf(group, number))});
            return false;
        }
        return true;
    }

    // Written out the steps are at most `forks` times as many, and each copy has at most all of them.
    bool checkSize(const TaskGroup& group, size_t forks) {
        m_steps += countSteps(group.steps) * forks * (forks + 1);
        if (m_steps <= kMaxSteps) return true;
        m_problems.add(findFork(group.steps)->place,
                       {TS_TEXT("with this fork, the copies of tasks have more than {0} steps in total"),
                        static_cast<int64_t>(kMaxSteps)});
        return false;
    }

    void makeCopies(size_t index) {
        std::vector<Step> steps;
        writeOut(m_workload.groups[index].steps, steps);
        size_t copies = m_workload.groups.size();
        for (Step& step : steps)
            if (step.kind == StepKind::Fork) step.group = copies++;
        m_workload.groups[index].steps = std::move(steps);
        const TaskGroup whole = m_workload.groups[index];
        std::set<std::string> made; // so far, this one too
        for (size_t at = 0; at < whole.steps.size(); ++at) {
            if (whole.steps[at].kind != StepKind::Fork) continue;
            made.insert(nameOf(whole, static_cast<int64_t>(made.size()) + 1));
            m_workload.groups.push_back(copyOf(whole, at, made));
        }
    }

    static TaskGroup copyOf(const TaskGroup& group, size_t fork, const std::set<std::string>& made) {
        TaskGroup copy = group;
        copy.name = nameOf(group, static_cast<int64_t>(made.size()));
        copy.count = 1;
        copy.start = copy.every = Nanos{0};
        copy.deadline.reset();
        copy.gaps = nullptr;
        copy.spawned = copy.forked = true;
        copy.place = group.steps[fork].place;
        copy.steps.erase(copy.steps.begin(), copy.steps.begin() + static_cast<std::ptrdiff_t>(fork) + 1);
        removeTargets(copy.steps, made);
        return copy;
    }

    static std::string nameOf(const TaskGroup& group, int64_t number) {
        return fmt::format("{}.{}", group.name, number);
    }

    Workload& m_workload;
    ProblemList& m_problems;
    std::set<std::string> m_names;
    size_t m_steps = 0; // of all copies, at most
};

} // namespace

void expandForks(Workload& workload, ProblemList& problems) {
    Expander expander(workload, problems);
    const size_t written = workload.groups.size();
    for (size_t i = 0; i < written; ++i) expander.expand(i);
}

} // namespace timeslice
