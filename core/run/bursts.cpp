#include "core/run/bursts.h"

namespace timeslice {

Burst burstOfRounds(const std::vector<Step>& steps, int64_t times, Ahead* ahead) {
    const int64_t rounds = times == kForever ? INT64_MAX : times;
    Nanos sum{0};
    for (int64_t round = 1; round <= rounds; ++round) {
        const int64_t drawn = ahead ? ahead->draws() : 0;
        const Burst inside = burstOf(steps, 0, ahead);
        sum = after(sum, inside.time);
        if (inside.ends) return {sum, true};
        const bool equal = !ahead || ahead->draws() == drawn;
        if (!equal && !ahead->isFar()) continue;
        const Nanos each = equal ? inside.time : sum / round;
        if (times == kForever || (each > Nanos{0} && rounds - round > kLongestTime / each))
            return {kLongestTime, true};
        return {after(sum, each * (rounds - round)), false};
    }
    return {sum, false};
}

Burst burstOf(const std::vector<Step>& steps, size_t next, Ahead* ahead) {
    Burst burst;
    for (size_t i = next; i < steps.size(); ++i) {
        const Step& step = steps[i];
        const bool draws = ahead && step.chance;
        if (isWork(step.kind)) {
            burst.time = after(burst.time, draws ? Nanos(ahead->draw(*step.chance)) : step.time);
            continue;
        }
        Burst inside;
        if (step.kind == StepKind::Repeat)
            inside = burstOfRounds(step.steps, draws ? ahead->draw(*step.chance) : step.times, ahead);
        else if (step.kind == StepKind::Random && draws)
            inside = burstOf(step.steps[static_cast<size_t>(ahead->draw(*step.chance))].steps, 0, ahead);
        else
            inside.ends = true;
        burst.time = after(burst.time, inside.time);
        if (inside.ends) return {burst.time, true};
    }
    return burst;
}

Nanos firstBurst(const std::vector<Step>& steps, std::optional<Random> stream) {
    if (!stream) return burstOf(steps, 0, nullptr).time;
    Ahead ahead(*stream);
    return burstOf(steps, 0, &ahead).time;
}

} // namespace timeslice
