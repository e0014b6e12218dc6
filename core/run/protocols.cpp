#include "core/run/protocols.h"

#include "core/base/words.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/sim_machine.h"

#include <algorithm>

namespace timeslice {
namespace {

// Null: nobody goes by priorities.
std::unique_ptr<Policy> policyByPriority(const RunSpec& spec) {
    const PolicyInfo* info = spec.engine == Engine::Simulated ? findPolicy(spec.policy) : nullptr;
    if (!info) return nullptr;
    std::unique_ptr<Policy> policy = info->make(spec.settings, {});
    return policy->usesPriorities() ? std::move(policy) : nullptr;
}

bool locks(const std::vector<Step>& steps, size_t lock) {
    return std::ranges::any_of(steps, [lock](const Step& step) {
        const bool takes = step.kind == StepKind::Lock || step.kind == StepKind::TryLock;
        return (takes && step.resource.index() == lock) || locks(step.steps, lock);
    });
}

bool hasProtocols(const Workload& workload, const RunSpec& spec) {
    const auto set = spec.settings.find("protocol");
    if (set != spec.settings.end() && set->second > 0) return set->second > 1;
    return std::ranges::any_of(workload.resources, [](const Resource& resource) {
        return resource.traits.protocol != LockProtocol::None;
    });
}

} // namespace

void checkCeilings(const Workload& workload, const RunSpec& spec, Problems& problems) {
    const bool any = std::ranges::any_of(
        workload.resources, [](const Resource& resource) { return resource.traits.ceiling.has_value(); });
    const std::unique_ptr<Policy> policy = any ? policyByPriority(spec) : nullptr;
    if (!policy) return;
    for (size_t i = 0; i < workload.resources.size(); ++i) {
        const Resource& resource = workload.resources[i];
        if (!resource.traits.ceiling) continue;
        for (const TaskGroup& group : workload.groups) {
            if (!policy->moreUrgent(group.priority, *resource.traits.ceiling) || !locks(group.steps, i))
                continue;
            problems.push_back(
                {Text(TS_TEXT("'{0}' has the priority {1} and uses the lock '{2}', whose ceiling "
                              "{3} is less urgent; the ceiling must be as urgent as each task "
                              "that uses the lock."),
                      excerpt(group.name), group.priority, excerpt(resource.name), *resource.traits.ceiling),
                 {},
                 group.place.line,
                 group.place.column});
        }
    }
}

void remarkProtocols(const Workload& workload, const RunSpec& spec, TraceBuilder& builder) {
    if (!hasProtocols(workload, spec)) return;
    if (spec.engine == Engine::Live)
        builder.remark(TS_TEXT("The protocols of locks have no effect in a live run: to raise a thread's "
                               "priority takes real-time classes, which an ordinary user does not have."));
    else if (spec.engine == Engine::Python)
        builder.remark(TS_TEXT("The protocols of locks have no effect in Python, whose locks have none."));
    else if (!policyByPriority(spec))
        builder.remark(TS_TEXT("The protocols of locks have no effect under this policy, which does not go "
                               "by priorities."));
}

} // namespace timeslice
