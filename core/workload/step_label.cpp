#include "core/workload/step_label.h"

namespace timeslice {
std::string_view nameOf(StepKind kind) {
    return infoOf(kind).word;
}

std::string labelOf(const Workload& workload, const Step& step) {
    std::string label(nameOf(step.kind));
    if (step.resource.valid()) label += " " + workload.resources[step.resource.index()].name;
    if (!step.target.empty()) label += " " + step.target;
    if (step.time > Nanos{0})
        label += " " + formatQuantity({static_cast<double>(step.time.count()), Dimension::Time});
    if (step.bytes > 0) label += " " + formatQuantity({static_cast<double>(step.bytes), Dimension::Size});
    if (step.kind == StepKind::Repeat && step.times != kForever) label += " " + std::to_string(step.times);
    return label;
}

} // namespace timeslice
