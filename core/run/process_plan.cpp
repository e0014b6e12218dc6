#include "core/run/process_plan.h"

#include "core/run/enders.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace timeslice {
namespace {

// Of each group by itself.
struct Uses {
    std::set<size_t> objects;
    std::set<size_t> starts; // groups whose tasks it starts as threads of its own process
};

bool isShared(ResourceKind kind) {
    return kind != ResourceKind::Link && kind != ResourceKind::Server;
}

class Finder {
  public:
    Finder(const Workload& workload, const RunPlan& plan) : m_workload(workload), m_plan(plan) {
        for (const TaskGroup& group : workload.groups) {
            Uses& uses = m_uses.emplace_back();
            find(group.steps, uses);
        }
    }

    // Of the process that a copy begins: those whose steps its threads do, the copy's first.
    std::vector<size_t> groupsWith(size_t copy) const {
        std::vector<size_t> groups = {copy};
        std::set<size_t> known = {copy};
        for (size_t i = 0; i < groups.size(); ++i)
            for (const size_t next : m_uses[groups[i]].starts)
                if (known.insert(next).second) groups.push_back(next);
        return groups;
    }

    std::vector<size_t> objectsOf(const std::vector<size_t>& groups) const {
        std::set<size_t> all;
        for (const size_t group : groups)
            all.insert(m_uses[group].objects.begin(), m_uses[group].objects.end());
        return {all.begin(), all.end()};
    }

  private:
    void find(const std::vector<Step>& steps, Uses& uses) {
        for (const Step& step : steps) {
            find(step.steps, uses);
            addResource(step.resource, uses);
            if (step.control) addControl(*step.control, uses);
            const bool starts = step.kind == StepKind::Spawn || step.kind == StepKind::Fork;
            if (starts) addAll(m_plan.groups[step.group].objects, uses);
            if (step.kind == StepKind::Spawn) uses.starts.insert(step.group);
            for (const Target& target : step.targets) {
                addAll(m_plan.groups[target.group].objects, uses);
                uses.starts.insert(target.group);
            }
            if (step.kind == StepKind::Join) uses.objects.insert(m_plan.groupObject(step.group));
        }
    }

    static void addAll(const std::vector<size_t>& objects, Uses& uses) {
        uses.objects.insert(objects.begin(), objects.end());
    }

    void addControl(const Control& control, Uses& uses) {
        for (const ResourceId variable : control.watched) addResource(variable, uses);
        for (const Formula* formula : {&control.value, &control.expected})
            for (const FormulaStep& step : *formula)
                if (step.op == FormulaOp::Variable)
                    addResource(ResourceId{static_cast<int32_t>(step.operand)}, uses);
    }

    void addResource(ResourceId id, Uses& uses) {
        if (!id.valid()) return;
        const Resource& resource = m_workload.resources[id.index()];
        if (isShared(resource.kind)) uses.objects.insert(id.index());
        if (resource.lock.valid()) uses.objects.insert(resource.lock.index()); // a condition's
    }

    const Workload& m_workload;
    const RunPlan& m_plan;
    std::vector<Uses> m_uses; // by group
};

} // namespace

void planProcesses(const Workload& workload, RunPlan& plan) {
    const Finder finder(workload, plan);
    size_t resource = plan.resources.size();
    size_t number = 1;
    for (size_t group = 0; group < workload.groups.size(); ++group) {
        if (!workload.groups[group].forked) continue;
        PlannedCopies& copies = plan.copies.emplace_back();
        copies.group = group;
        copies.objects = finder.objectsOf(finder.groupsWith(group));
        const auto behind = std::ranges::lower_bound(copies.objects, plan.resources.size());
        copies.resources = static_cast<size_t>(behind - copies.objects.begin());
        copies.first = ResourceId::at(resource);
        copies.number = number;
        resource += copies.resources * plan.groups[group].tasks;
        number += plan.groups[group].tasks;
    }
}

void enterProcesses(const Workload& workload, const RunPlan& plan, TraceBuilder& builder) {
    if (plan.copies.empty()) return;
    const Finder finder(workload, plan);
    const std::vector<TaskInstance> tasks = workload.tasks();
    for (const PlannedCopies& copies : plan.copies) {
        Enders enders;
        for (const size_t group : finder.groupsWith(copies.group)) addEnders(workload.groups[group], enders);
        const PlannedGroup& group = plan.groups[copies.group];
        for (size_t i = group.first; i < group.first + group.tasks; ++i)
            for (size_t place = 0; place < copies.resources; ++place) {
                const Resource& resource = workload.resources[copies.objects[place]];
                const bool variable = resource.kind == ResourceKind::Variable;
                const ResourceId id =
                    builder.addResource(fmt::format("{} ({})", resource.name, tasks[i].name), resource.kind,
                                        variable ? resource.size : 0);
                if (const auto known = enders.find(ResourceId::at(copies.objects[place]));
                    known != enders.end())
                    builder.endedBy(id, known->second);
            }
    }
}

} // namespace timeslice
