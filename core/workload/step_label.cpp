#include "core/workload/step_label.h"

namespace timeslice {
std::string_view nameOf(StepKind kind) {
    return infoOf(kind).word;
}

std::string labelOf(const Workload& workload, const Step& step) {
    std::string label(nameOf(step.kind));
    if (step.resource.valid()) label += " " + workload.resources[step.resource.index()].name;
    if (!step.target.empty()) label += " " + step.target;
    for (const Step& one : step.steps)
        if (step.kind == StepKind::Join) label += (&one == &step.steps.front() ? " any " : ", ") + one.target;
    for (const Target& target : step.targets)
        label += (&target == &step.targets.front() ? " " : ", ") + target.name;
    const char* about = step.chance ? " ~" : " ";
    if (step.time > Nanos{0})
        label += about + formatQuantity({static_cast<double>(step.time.count()), Dimension::Time});
    if (step.bytes > 0) label += " " + formatQuantity({static_cast<double>(step.bytes), Dimension::Size});
    if (step.kind == StepKind::Repeat && step.times != kForever)
        label += about + std::to_string(step.chance ? meanOf(*step.chance) : step.times);
    if (step.control && !step.control->text.empty()) label += " " + step.control->text;
    return label;
}

} // namespace timeslice
