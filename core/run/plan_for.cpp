#include "core/models/registry.h"
#include "core/run/bursts.h"
#include "core/run/enders.h"
#include "core/run/engine.h"
#include "core/run/interpreter.h"
#include "core/run/job_series_of.h"
#include "core/run/process_plan.h"

#include <algorithm>

namespace timeslice {
namespace {

void findJoinsAndCancels(const std::vector<Step>& steps, RunPlan& plan) {
    for (const Step& step : steps) {
        if (step.kind == StepKind::Cancel) plan.groups[step.group].cancelled = true;
        for (const Target& target : step.targets) plan.groups[target.group].cancelled = true;
        // The groups of a `join: {any}`, which are its steps, are not joined each by itself.
        if (step.kind != StepKind::Join)
            findJoinsAndCancels(step.steps, plan);
        else if (step.steps.empty())
            plan.groups[step.group].joined = true;
    }
}

// Of the tasks that use a lock: how urgent they are.
void noteUsers(const std::vector<Step>& steps, int64_t priority, RunPlan& plan) {
    for (const Step& step : steps) {
        noteUsers(step.steps, priority, plan);
        if (step.kind != StepKind::Lock && step.kind != StepKind::TryLock) continue;
        PriorityRange& users = plan.resources[step.resource.index()].users;
        users.smallest = std::min(users.smallest, priority);
        users.largest = std::max(users.largest, priority);
    }
}

bool mayWaitBusily(const std::vector<Step>& steps) {
    return std::ranges::any_of(steps, [](const Step& step) {
        return step.kind == StepKind::While || step.kind == StepKind::Spin || mayWaitBusily(step.steps);
    });
}

// How many steps `group` a task may be in at once.
size_t depthOfGroups(const std::vector<Step>& steps) {
    size_t deepest = 0;
    for (const Step& step : steps)
        deepest = std::max(deepest, depthOfGroups(step.steps) + (step.kind == StepKind::Group ? 1 : 0));
    return deepest;
}

void planGroups(const Workload& workload, RunPlan& plan) {
    size_t first = 0;
    for (const TaskGroup& group : workload.groups) {
        const auto tasks = static_cast<size_t>(group.total());
        plan.groups.push_back({first, tasks, static_cast<size_t>(group.count), group.spawned});
        plan.groups.back().spins = mayWaitBusily(group.steps);
        first += tasks;
    }
    for (const TaskGroup& group : workload.groups) {
        findJoinsAndCancels(group.steps, plan);
        noteUsers(group.steps, group.priority, plan);
    }
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

// By group: those whose steps start its tasks.
using Starters = std::vector<std::vector<size_t>>;

void findStarters(size_t group, const std::vector<Step>& steps, Starters& starters) {
    for (const Step& step : steps) {
        findStarters(group, step.steps, starters);
        const auto note = [&](size_t started) {
            std::vector<size_t>& known = starters[started];
            if (known.empty() || known.back() != group) known.push_back(group);
        };
        if (step.kind == StepKind::Spawn || step.kind == StepKind::Fork) note(step.group);
        for (const Target& target : step.targets) note(target.group);
    }
}

void tellStarters(const Workload& workload, const RunPlan& plan, TraceBuilder& builder) {
    Starters starters(workload.groups.size());
    for (size_t i = 0; i < workload.groups.size(); ++i) findStarters(i, workload.groups[i].steps, starters);
    const auto tasksOf = [&](size_t group) {
        return TaskRange{plan.groups[group].first, plan.groups[group].tasks};
    };
    for (size_t i = 0; i < starters.size(); ++i) {
        std::vector<TaskRange> by;
        for (const size_t group : starters[i]) by.push_back(tasksOf(group));
        if (!by.empty()) builder.startedBy(tasksOf(i), std::move(by));
    }
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
    job.traits = traitsOf(group);
    job.burst = firstBurst(group.steps, watch.draws ? std::optional(watch.stream()) : std::nullopt);
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
        plan.resources.push_back({ResourceId::at(i), resource.kind, resource.size, resource.most,
                                  resource.handedOver, 0, 0, resource.traits});
    }
    planGroups(workload, plan);
    std::vector<bool> draws;       // by group, as the next
    std::vector<size_t> nurseries; // of each of its tasks
    for (const TaskGroup& group : workload.groups) {
        draws.push_back(usesChance(group.steps));
        nurseries.push_back(depthOfGroups(group.steps));
    }
    const std::vector<TaskInstance> tasks = workload.tasks(seed);
    plan.tasks.reserve(tasks.size());
    for (size_t i = 0; i < tasks.size(); ++i) {
        const size_t group = tasks[i].group;
        plan.tasks.push_back(
            plannedTaskFor(workload, tasks[i], plan, {programs.get(), TaskId::at(i), draws[group]}));
        plan.tasks.back().nursery = plan.nurseries.size();
        plan.nurseries.resize(plan.nurseries.size() + nurseries[group], TaskId::at(i));
    }
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
    if (reach.copies) planProcesses(workload, plan);
    builder.setSeries(plan.series);
    Enders enders;
    const std::vector<TaskInstance> tasks = workload.tasks(seed);
    for (size_t i = 0; i < tasks.size(); ++i) {
        const PlannedTask& job = plan.tasks[i];
        const TaskId id = builder.addTask(tasks[i].name, false, tasks[i].arrival, job.daemon);
        const bool comes = !job.spawned && (!job.daemon || reach.daemons);
        if (comes) builder.arrive(id, tasks[i].arrival);
    }
    for (const Resource& resource : workload.resources)
        builder.addResource(resource.name, resource.kind,
                            resource.kind == ResourceKind::Variable ? resource.size : 0);
    for (const TaskGroup& group : workload.groups)
        if (!group.forked) addEnders(group, enders);
    for (auto& [resource, names] : enders) builder.endedBy(resource, std::move(names));
    enterProcesses(workload, plan, builder);
    if (!plan.unions.empty()) tellStarters(workload, plan, builder);
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
