#include "core/workload/at_speed.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

void setSpeed(std::vector<Step>& steps, double speed) {
    for (Step& step : steps) {
        const StepTime kind = infoOf(step.kind).time;
        if (kind == StepTime::Work || kind == StepTime::Gap) {
            const double time = static_cast<double>(step.time.count()) / speed;
            const auto most = static_cast<double>(kLongestTime.count());
            step.time = time < most ? Nanos(std::llround(time)) : kLongestTime;
            if (step.chance) step.chance = std::make_shared<const Chance>(atSpeed(*step.chance, speed));
        }
        setSpeed(step.steps, speed);
    }
}

} // namespace

Workload atSpeed(const Workload& workload, double speed) {
    Workload other = workload;
    for (TaskGroup& group : other.groups) setSpeed(group.steps, std::clamp(speed, 0.01, 100.0));
    return other;
}

} // namespace timeslice
