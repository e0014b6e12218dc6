#include "core/run/enders.h"

namespace timeslice {
namespace {

bool changesVariable(StepKind kind) {
    return kind == StepKind::Add || kind == StepKind::AtomicAdd || kind == StepKind::Write ||
           kind == StepKind::Exchange || kind == StepKind::CompareExchange;
}

void addEnders(const TaskGroup& group, const std::vector<Step>& steps, Enders& enders) {
    for (const Step& step : steps) {
        addEnders(group, step.steps, enders);
        const bool ends = step.kind == StepKind::Signal || step.kind == StepKind::CountDown ||
                          step.kind == StepKind::Notify || step.kind == StepKind::NotifyAll ||
                          changesVariable(step.kind);
        if (!ends) continue;
        std::vector<std::string>& names = enders[step.resource];
        if (names.empty() || names.back() != group.name) names.push_back(group.name);
    }
}

} // namespace

void addEnders(const TaskGroup& group, Enders& enders) {
    addEnders(group, group.steps, enders);
}

} // namespace timeslice
