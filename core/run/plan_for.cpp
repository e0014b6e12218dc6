#include "core/models/registry.h"
#include "core/run/engine.h"
#include "core/run/interpreter.h"
#include "core/run/job_series_of.h"

namespace timeslice {
namespace {

void findJoinsAndCancels(const std::vector<Step>& steps, RunPlan& plan) {
    for (const Step& step : steps) {
        if (step.kind == StepKind::Join) plan.groups[step.group].joined = true;
        if (step.kind == StepKind::Cancel) plan.groups[step.group].cancelled = true;
        findJoinsAndCancels(step.steps, plan);
    }
}

void planGroups(const Workload& workload, RunPlan& plan) {
    size_t first = 0;
    for (const TaskGroup& group : workload.groups) {
        const auto tasks = static_cast<size_t>(group.total());
        plan.groups.push_back({first, tasks, static_cast<size_t>(group.count), group.spawned, false, false});
        first += tasks;
    }
    for (const TaskGroup& group : workload.groups) findJoinsAndCancels(group.steps, plan);
}

PlannedTask plannedTaskFor(const Workload& workload, const TaskInstance& instance, const RunPlan& plan,
                           StepWatch watch) {
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
    job.traits = {group.priority, static_cast<int>(group.nice), -1, group.weight, group.tickets};
    job.burst = firstBurst(group.steps);
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

RunPlan planFor(const Workload& workload, StepObserver* observer, Deadlines deadlines) {
    RunPlan plan;
    plan.series = jobSeriesOf(workload, deadlines == Deadlines::ByPeriod);
    for (size_t i = 0; i < workload.resources.size(); ++i) {
        const Resource& resource = workload.resources[i];
        plan.resources.push_back(
            {ResourceId::at(i), resource.kind, resource.size, resource.most, resource.handedOver});
    }
    planGroups(workload, plan);
    const std::vector<TaskInstance> tasks = workload.tasks();
    plan.tasks.reserve(tasks.size());
    for (size_t i = 0; i < tasks.size(); ++i)
        plan.tasks.push_back(plannedTaskFor(workload, tasks[i], plan, {observer, TaskId::at(i)}));
    for (size_t i = 0; i < plan.series.size(); ++i)
        for (size_t job = 0; job < plan.series[i].jobs; ++job)
            plan.tasks[plan.series[i].firstTask.index() + job].traits.series = static_cast<int32_t>(i);
    return plan;
}

RunPlan planFor(const Workload& workload, std::string_view model, TraceBuilder& builder,
                StepObserver* observer, Deadlines deadlines) {
    const ModelReach& reach = findModel(model)->reach;
    builder.tasksBeginAs(reach.queues ? State::Queued : State::Ready);
    RunPlan plan = planFor(workload, observer, deadlines);
    builder.setSeries(plan.series);
    const std::vector<TaskInstance> tasks = workload.tasks();
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
