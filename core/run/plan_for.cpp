#include "core/models/registry.h"
#include "core/run/engine.h"
#include "core/run/interpreter.h"
#include "core/run/job_series_of.h"

#include <map>

namespace timeslice {
namespace {

void findJoinsAndCancels(const std::vector<Step>& steps, RunPlan& plan) {
    for (const Step& step : steps) {
        const bool joins = step.kind == StepKind::Join && step.steps.empty();
        if (joins) plan.groups[step.group].joined = true;
        if (step.kind == StepKind::Cancel) plan.groups[step.group].cancelled = true;
        findJoinsAndCancels(step.steps, plan);
    }
}

void planGroups(const Workload& workload, RunPlan& plan) {
    size_t first = 0;
    for (const TaskGroup& group : workload.groups) {
        const auto tasks = static_cast<size_t>(group.total());
        plan.groups.push_back({first, tasks, static_cast<size_t>(group.count), group.spawned});
        first += tasks;
    }
    for (const TaskGroup& group : workload.groups) findJoinsAndCancels(group.steps, plan);
    plan.unions = workload.unions;
    for (size_t i = 0; i < plan.groups.size(); ++i) {
        std::vector<size_t>& objects = plan.groups[i].objects;
        if (plan.groups[i].joined) objects.push_back(plan.groupObject(i));
        for (const size_t number : workload.groups[i].unions)
            objects.push_back(plan.groupObject(plan.groups.size() + number));
    }
}

ThreadTraits traitsOf(const TaskGroup& group) {
    ThreadTraits traits;
    traits.priority = group.priority;
    traits.nice = static_cast<int>(group.nice);
    traits.weight = static_cast<int32_t>(group.weight.value_or(0));
    traits.tickets = static_cast<int32_t>(group.tickets);
    traits.schedulingClass = group.schedulingClass;
    traits.slice = static_cast<int32_t>(group.slice.count());
    traits.cgroup = static_cast<uint16_t>(group.cgroup);
    if (!group.cpus.empty()) traits.cpus = &group.cpus;
    return traits;
}

using Enders = std::map<ResourceId, std::vector<std::string>>;

// Whose steps can end waits on conditions, for events and for latches.
void findEnders(const TaskGroup& group, const std::vector<Step>& steps, Enders& enders) {
    for (const Step& step : steps) {
        findEnders(group, step.steps, enders);
        const bool ends = step.kind == StepKind::Signal || step.kind == StepKind::CountDown ||
                          step.kind == StepKind::Notify || step.kind == StepKind::NotifyAll;
        if (!ends || group.forked) continue;
        std::vector<std::string>& names = enders[step.resource];
        if (names.empty() || names.back() != group.name) names.push_back(group.name);
    }
}

PlannedTask plannedTaskFor(const Workload& workload, const TaskInstance& instance, const RunPlan& plan,
                           StepWatch watch, bool draws) {
    const TaskGroup& group = workload.groups[instance.group];
    const bool joined = plan.groups[instance.group].joined;
    const size_t object = plan.groupObject(instance.group);
    PlannedTask job;
    job.task = watch.task;
    job.group = instance.group;
    job.arrival = instance.arrival;
    job.spawned = group.spawned;
    job.forked = group.forked;
    job.daemon = group.daemon;
    job.traits = traitsOf(group);
    job.burst = firstBurst(group.steps, draws ? std::optional(watch.stream()) : std::nullopt);
    // A million tasks have one each: it captures no more than it needs.
    if (joined)
        job.program = [&workload, &group, object, watch](TaskActions& actions) {
            return interpret(workload, group, object, actions, watch);
        };
    else
        job.program = [&workload, &group, watch](TaskActions& actions) {
            return interpret(workload, group, std::nullopt, actions, watch);
        };
    return job;
}

} // namespace

RunPlan planFor(const Workload& workload, uint64_t seed, StepObserver* observer, Deadlines deadlines) {
    RunPlan plan;
    const auto programs = std::make_shared<const ProgramsOfRun>(ProgramsOfRun{observer, seed});
    plan.programs = programs;
    plan.series = jobSeriesOf(workload, deadlines == Deadlines::ByPeriod);
    for (size_t i = 0; i < workload.resources.size(); ++i) {
        const Resource& resource = workload.resources[i];
        plan.resources.push_back(
            {ResourceId::at(i), resource.kind, resource.size, resource.most, resource.handedOver, 0, 0});
    }
    planGroups(workload, plan);
    std::vector<bool> draws; // by group
    for (const TaskGroup& group : workload.groups) draws.push_back(usesChance(group.steps));
    const std::vector<TaskInstance> tasks = workload.tasks(seed);
    plan.tasks.reserve(tasks.size());
    for (size_t i = 0; i < tasks.size(); ++i)
        plan.tasks.push_back(
            plannedTaskFor(workload, tasks[i], plan, {programs.get(), TaskId::at(i)}, draws[tasks[i].group]));
    for (size_t i = 0; i < plan.series.size(); ++i)
        for (size_t job = 0; job < plan.series[i].jobs; ++job)
            plan.tasks[plan.series[i].firstTask.index() + job].traits.series = static_cast<int32_t>(i);
    return plan;
}

RunPlan planFor(const Workload& workload, std::string_view model, TraceBuilder& builder, uint64_t seed,
                StepObserver* observer, Deadlines deadlines) {
    const ModelReach& reach = findModel(model)->reach;
    builder.tasksBeginAs(reach.queues ? State::Queued : State::Ready);
    RunPlan plan = planFor(workload, seed, observer, deadlines);
    builder.setSeries(plan.series);
    Enders enders;
    const std::vector<TaskInstance> tasks = workload.tasks(seed);
    for (size_t i = 0; i < tasks.size(); ++i) {
        const PlannedTask& job = plan.tasks[i];
        const TaskId id = builder.addTask(tasks[i].name, false, tasks[i].arrival, job.daemon);
        const bool comes = !job.spawned && (!job.daemon || reach.daemons);
        if (comes) builder.arrive(id, tasks[i].arrival);
    }
    for (const Resource& resource : workload.resources) builder.addResource(resource.name, resource.kind);
    for (const TaskGroup& group : workload.groups) findEnders(group, group.steps, enders);
    for (auto& [resource, names] : enders) builder.endedBy(resource, std::move(names));
    return plan;
}

void wakeSpuriously(const Workload& workload, uint64_t seed, RunPlan& plan) {
    for (size_t i = 0; i < workload.resources.size(); ++i) {
        plan.resources[i].spurious = workload.resources[i].spurious;
        plan.resources[i].seed = seed + i;
    }
}

void addDevices(const RunPlan& plan, Kernel& kernel) {
    for (const PlannedResource& resource : plan.resources) {
        if (resource.kind == ResourceKind::Link) kernel.addLink(resource.id, resource.size);
        if (resource.kind == ResourceKind::Server) kernel.addServer(resource.id, resource.size);
    }
}

} // namespace timeslice
