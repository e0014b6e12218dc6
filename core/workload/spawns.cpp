#include "core/workload/spawns.h"

#include "core/base/products.h"
#include "core/base/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace timeslice {
namespace {

bool starts(StepKind kind) {
    return kind == StepKind::Spawn || kind == StepKind::Fork || kind == StepKind::Group;
}

class Resolver {
  public:
    Resolver(Workload& workload, ProblemList& problems) : m_workload(workload), m_problems(problems) {}

    void resolve() {
        const std::vector<TaskGroup>& groups = m_workload.groups;
        for (size_t i = 0; i < groups.size(); ++i) m_byName.emplace(groups[i].name, i); // the first of a name
        m_starter.resize(groups.size());
        for (TaskGroup& group : m_workload.groups) resolveSteps(group.steps);
        if (m_failed) return;
        resolveUnions();
        for (const TaskGroup& group : groups) checkArrival(group);
        m_total.assign(groups.size(), kUnknown);
        m_spawns.resize(groups.size());
        for (size_t i = 0; i < groups.size(); ++i) countSpawns(groups[i].steps, 1, i);
        for (size_t i = 0; i < groups.size(); ++i)
            if (groups[i].spawned) m_workload.groups[i].instances = total(i);
    }

  private:
    static constexpr int64_t kUnknown = -1;
    static constexpr int64_t kOpen = -2;      // being worked out: meeting it again is a circle
    static constexpr size_t kMaxUnions = 100; // each end of a task is told to all that it is in
    struct Spawn {
        size_t by;
        int64_t times;
    };

    struct Starter {
        StepKind kind;
        Place place;
    };

    void resolveSteps(std::vector<Step>& steps) {
        for (Step& step : steps) {
            if (!step.target.empty()) step.group = find(step.target, step.place, step.kind);
            for (Target& target : step.targets) target.group = find(target.name, target.place, step.kind);
            resolveSteps(step.steps);
        }
    }

    // The place of the group that a step of the kind names.
    size_t find(const std::string& name, Place place, StepKind kind) {
        const auto found = m_byName.find(name);
        if (found == m_byName.end()) {
            reportUnknown(name, place);
            return 0;
        }
        if (starts(kind)) noteStart(found->second, place, kind);
        return found->second;
    }

    void noteStart(size_t index, Place place, StepKind kind) {
        m_workload.groups[index].spawned = true;
        std::optional<Starter>& first = m_starter[index];
        if (!first) first = Starter{kind, place};
        if (first->kind == kind) return;
        m_problems.add(place,
                       {TS_TEXT("found '{0}' after '{1}', but '{2}' in line {3} starts it too; a task is "
                                "started either by spawns or by groups"),
                        excerpt(m_workload.groups[index].name), infoOf(kind).word, infoOf(first->kind).word,
                        first->place.line});
    }

    // Each set of groups of which some task waits for the first end has a number of its own.
    void resolveUnions() {
        m_workload.unions.clear(); // they may have been resolved before
        for (TaskGroup& group : m_workload.groups) group.unions.clear();
        for (TaskGroup& group : m_workload.groups) resolveUnionsOf(group.steps);
        for (size_t number = 0; number < m_workload.unions.size(); ++number)
            for (const size_t group : m_workload.unions[number])
                m_workload.groups[group].unions.push_back(number);
    }

    void resolveUnionsOf(std::vector<Step>& steps) {
        for (Step& step : steps) {
            if (step.kind == StepKind::Join && !step.steps.empty())
                step.group = m_workload.groups.size() + numberOfUnion(step);
            else
                resolveUnionsOf(step.steps);
        }
    }

    size_t numberOfUnion(const Step& join) {
        std::set<size_t> groups;
        for (const Step& one : join.steps) groups.insert(one.group);
        const auto [known, isNew] = m_unions.try_emplace({groups.begin(), groups.end()}, m_unions.size());
        if (m_unions.size() > kMaxUnions)
            m_problems.add(join.place, {TS_TEXT("found more than {0} different lists after 'any', the limit"),
                                        static_cast<int64_t>(kMaxUnions)});
        else if (isNew)
            m_workload.unions.push_back(known->first);
        return known->second;
    }

    void checkArrival(const TaskGroup& group) {
        if (!group.spawned || (group.start == Nanos{0} && group.every == Nanos{0} && !group.gaps)) return;
        m_problems.add(group.place, {TS_TEXT("'{0}' starts when a step spawns it; remove its key '{1}'"),
                                     excerpt(group.name), group.start > Nanos{0} ? "start" : "every"});
    }

    void reportUnknown(const std::string& name, Place place) {
        m_failed = true;
        if (m_problems.full()) return;
        std::vector<std::string_view> names;
        for (const TaskGroup& group : m_workload.groups) names.push_back(group.name);
        const std::string nearest = nearestWord(name, names);
        if (nearest.empty())
            m_problems.add(
                place, {TS_TEXT("there is no task '{0}'; tasks are {1}"), excerpt(name), joinWords(names)});
        else
            m_problems.add(place,
                           {TS_TEXT("there is no task '{0}'; did you mean '{1}'?"), excerpt(name), nearest});
    }

    void countSpawns(const std::vector<Step>& steps, int64_t times, size_t by) {
        for (const Step& step : steps) {
            countSpawnsOf(step, times, by);
            if (step.kind == StepKind::If || step.kind == StepKind::While) refuseSpawns(step.steps);
            const bool endless = times == kForever || step.times == kForever;
            countSpawns(step.steps,
                        endless ? kForever : std::min(kMaxTasks + 1, productOf(times, step.times)), by);
        }
    }

    void countSpawnsOf(const Step& step, int64_t times, size_t by) {
        if (step.kind == StepKind::Spawn || step.kind == StepKind::Fork)
            m_spawns[step.group].push_back({by, times});
        if (step.kind == StepKind::Spawn && times == kForever)
            m_problems.add(step.place,
                           {TS_TEXT("this spawns '{0}' endlessly, expected a number of repetitions"),
                            excerpt(step.target)});
        for (const Target& target : step.targets) {
            m_spawns[target.group].push_back({by, times});
            if (times == kForever)
                m_problems.add(target.place,
                               {TS_TEXT("this starts '{0}' endlessly, expected a number of repetitions"),
                                excerpt(target.name)});
        }
    }

    // Under a decision.
    void refuseSpawns(const std::vector<Step>& steps) {
        for (const Step& step : steps) {
            if (step.kind == StepKind::Spawn || step.kind == StepKind::Group)
                m_problems.add(
                    step.place,
                    {TS_TEXT("found '{0}' under an 'if' or a 'while': how many tasks there will be "
                             "must be known before the run"),
                     infoOf(step.kind).word});
            refuseSpawns(step.steps);
        }
    }

    // How many tasks of the group there will be. Not recursive: a spawns b, which spawns c ... a hundred
    // thousand times.
    int64_t total(size_t first) {
        std::vector<size_t> open = {first};
        while (!open.empty()) {
            const size_t index = open.back();
            const bool known = m_total[index] >= 0;
            if (!known && !spawnersKnown(index, open)) continue;
            if (!known) m_total[index] = sumOf(index);
            open.pop_back();
        }
        return m_total[first];
    }

    // Else those that have to be known first are put on top.
    bool spawnersKnown(size_t index, std::vector<size_t>& open) {
        m_total[index] = kOpen;
        const size_t before = open.size();
        for (const Spawn& spawn : m_spawns[index]) {
            if (!m_workload.groups[spawn.by].spawned) m_total[spawn.by] = m_workload.groups[spawn.by].count;
            if (m_total[spawn.by] == kUnknown) open.push_back(spawn.by);
            if (m_total[spawn.by] == kOpen) reportCircle(spawn.by);
        }
        return open.size() == before;
    }

    void reportCircle(size_t index) {
        const TaskGroup& group = m_workload.groups[index];
        m_total[index] = 1;
        m_problems.add(group.place, {TS_TEXT("'{0}' spawns itself endlessly, "
                                             "directly or through other tasks"),
                                     excerpt(group.name)});
    }

    int64_t sumOf(size_t index) const {
        int64_t sum = 0;
        for (const Spawn& spawn : m_spawns[index]) {
            const int64_t times = productOf(m_total[spawn.by], std::max<int64_t>(1, spawn.times));
            sum = std::min(kMaxTasks + 1,
                           sum + std::min(kMaxTasks + 1, productOf(times, m_workload.groups[index].count)));
        }
        return m_workload.groups[index].count == 0 ? 0 : std::max<int64_t>(1, sum);
    }

    Workload& m_workload;
    ProblemList& m_problems;
    std::unordered_map<std::string_view, size_t> m_byName;
    std::vector<std::optional<Starter>> m_starter; // by group: the first step that starts it
    std::vector<int64_t> m_total;
    std::vector<std::vector<Spawn>> m_spawns;       // by the group that is spawned
    std::map<std::vector<size_t>, size_t> m_unions; // by their groups
    bool m_failed = false;
};

} // namespace

void resolveTargets(Workload& workload, ProblemList& problems) {
    Resolver(workload, problems).resolve();
}

} // namespace timeslice
