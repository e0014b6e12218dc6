#include "core/run/engine.h"
#include "core/run/interpreter.h"

namespace timeslice {

RunPlan planFor(const Workload& workload) {
    RunPlan plan;
    const std::vector<TaskInstance> tasks = workload.tasks();
    plan.jobs.reserve(tasks.size());
    for (size_t i = 0; i < tasks.size(); ++i) {
        const std::vector<Step>& steps = workload.groups[tasks[i].group].steps;
        const size_t resources = workload.resources.size();
        plan.jobs.push_back({TaskId::at(i), tasks[i].arrival, [&steps, resources](Steps& meaning) {
                                 return interpret(steps, resources, meaning);
                             }});
    }
    for (size_t i = 0; i < workload.resources.size(); ++i) plan.locks.push_back(ResourceId::at(i));
    return plan;
}

RunPlan planFor(const Workload& workload, TraceBuilder& builder) {
    RunPlan plan = planFor(workload);
    const std::vector<TaskInstance> tasks = workload.tasks();
    for (const TaskInstance& task : tasks) {
        const TaskId id = builder.addTask(task.name, false, task.arrival);
        builder.arrive(id, task.arrival);
    }
    for (const Resource& resource : workload.resources)
        builder.addResource(resource.name, ResourceKind::Lock);
    return plan;
}

} // namespace timeslice
