#include "core/workload/spawns.h"

#include "core/base/words.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int64_t kMostTasks = 1'000'000;

bool starts(StepKind kind) {
    return kind == StepKind::Spawn || kind == StepKind::Fork;
}

class Resolver {
  public:
    Resolver(Workload& workload, ProblemList& problems) : m_workload(workload), m_problems(problems) {}

    void resolve() {
        for (TaskGroup& group : m_workload.groups) resolveSteps(group.steps);
        if (m_failed) return;
        m_total.assign(m_workload.groups.size(), kUnknown);
        m_spawns.resize(m_workload.groups.size());
        for (size_t i = 0; i < m_workload.groups.size(); ++i) countSpawns(m_workload.groups[i].steps, 1, i);
        for (size_t i = 0; i < m_workload.groups.size(); ++i)
            if (m_workload.groups[i].spawned) m_workload.groups[i].instances = total(i);
    }

  private:
    static constexpr int64_t kUnknown = -1;
    static constexpr int64_t kOpen = -2; // being worked out: meeting it again is a circle
    struct Spawn {
        size_t by;
        int64_t times;
    };

    void resolveSteps(std::vector<Step>& steps) {
        for (Step& step : steps) {
            if (!step.target.empty()) resolveTarget(step);
            resolveSteps(step.steps);
        }
    }

    void resolveTarget(Step& step) {
        const auto found = std::ranges::find(m_workload.groups, step.target, &TaskGroup::name);
        if (found == m_workload.groups.end()) return reportUnknown(step);
        step.group = static_cast<size_t>(found - m_workload.groups.begin());
        if (starts(step.kind)) found->spawned = true;
    }

    void reportUnknown(const Step& step) {
        m_failed = true;
        std::vector<std::string_view> names;
        for (const TaskGroup& group : m_workload.groups) names.push_back(group.name);
        const std::string nearest = nearestWord(step.target, names);
        if (nearest.empty())
            m_problems.add(step.place, {TS_TEXT("there is no task '{0}'; tasks are {1}"),
                                        excerpt(step.target), joinWords(names)});
        else
            m_problems.add(step.place, {TS_TEXT("there is no task '{0}'; did you mean '{1}'?"),
                                        excerpt(step.target), nearest});
    }

    void countSpawns(const std::vector<Step>& steps, int64_t times, size_t by) {
        for (const Step& step : steps) {
            if (starts(step.kind)) m_spawns[step.group].push_back({by, times});
            if (step.kind == StepKind::Spawn && times == kForever)
                m_problems.add(step.place,
                               {TS_TEXT("this spawns '{0}' for ever, expected a number of repetitions"),
                                excerpt(step.target)});
            const bool endless = times == kForever || step.times == kForever;
            countSpawns(step.steps, endless ? kForever : std::min(kMostTasks + 1, times * step.times), by);
        }
    }

    // How many tasks of the group there will be.
    int64_t total(size_t index) {
        TaskGroup& group = m_workload.groups[index];
        if (!group.spawned) return group.count;
        if (m_total[index] >= 0) return m_total[index];
        if (m_total[index] == kOpen) {
            m_problems.add(group.place,
                           {TS_TEXT("'{0}' spawns itself, straight or through others, without end"),
                            excerpt(group.name)});
            return 1;
        }
        m_total[index] = kOpen;
        int64_t sum = 0;
        for (const Spawn& spawn : m_spawns[index])
            sum = std::min(kMostTasks + 1,
                           sum + total(spawn.by) * std::max<int64_t>(1, spawn.times) * group.count);
        m_total[index] = std::max<int64_t>(1, sum);
        return m_total[index];
    }

    Workload& m_workload;
    ProblemList& m_problems;
    std::vector<int64_t> m_total;
    std::vector<std::vector<Spawn>> m_spawns; // by the group that is spawned
    bool m_failed = false;
};

} // namespace

void resolveTargets(Workload& workload, ProblemList& problems) {
    Resolver(workload, problems).resolve();
}

} // namespace timeslice
