#include "core/models/registry.h"
#include "core/run/engine.h"
#include "core/run/interpreter.h"

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
    job.traits = {group.priority, static_cast<int>(group.nice), group.weight, group.tickets};
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

RunPlan planFor(const Workload& workload, uint64_t seed, StepObserver* observer) {
    RunPlan plan;
    const auto programs = std::make_shared<const ProgramsOfRun>(ProgramsOfRun{observer, seed});
    plan.programs = programs;
    for (size_t i = 0; i < workload.resources.size(); ++i) {
        const Resource& resource = workload.resources[i];
        plan.resources.push_back(
            {ResourceId::at(i), resource.kind, resource.size, resource.most, resource.handedOver});
    }
    planGroups(workload, plan);
    std::vector<bool> draws; // by group
    for (const TaskGroup& group : workload.groups) draws.push_back(usesChance(group.steps));
    const std::vector<TaskInstance> tasks = workload.tasks(seed);
    plan.tasks.reserve(tasks.size());
    for (size_t i = 0; i < tasks.size(); ++i)
        plan.tasks.push_back(
            plannedTaskFor(workload, tasks[i], plan, {programs.get(), TaskId::at(i)}, draws[tasks[i].group]));
    return plan;
}

RunPlan planFor(const Workload& workload, std::string_view model, TraceBuilder& builder, uint64_t seed,
                StepObserver* observer) {
    const ModelReach& reach = findModel(model)->reach;
    builder.tasksBeginAs(reach.queues ? State::Queued : State::Ready);
    RunPlan plan = planFor(workload, seed, observer);
    const std::vector<TaskInstance> tasks = workload.tasks(seed);
    for (size_t i = 0; i < tasks.size(); ++i) {
        const PlannedTask& job = plan.tasks[i];
        const TaskId id = builder.addTask(tasks[i].name, false, tasks[i].arrival, job.daemon);
        const bool comes = !job.spawned && (!job.daemon || reach.daemons);
        if (comes) builder.arrive(id, tasks[i].arrival);
    }
    for (const Resource& resource : workload.resources) builder.addResource(resource.name, resource.kind);
    return plan;
}

void addDevices(const RunPlan& plan, Kernel& kernel) {
    for (const PlannedResource& resource : plan.resources) {
        if (resource.kind == ResourceKind::Link) kernel.addLink(resource.id, resource.size);
        if (resource.kind == ResourceKind::Server) kernel.addServer(resource.id, resource.size);
    }
}

} // namespace timeslice
