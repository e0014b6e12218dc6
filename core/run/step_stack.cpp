#include "core/run/step_stack.h"

#include <algorithm>

namespace timeslice {

size_t StepStack::loops() const {
    return static_cast<size_t>(std::ranges::count(m_frames, kLooks, &Frame::times));
}

Nanos StepStack::burstAhead(const Step& now, const Random* stream) const {
    if (!stream) return burst(nullptr);
    Ahead ahead(*stream);
    if (now.chance) ahead.draw(*now.chance);
    return burst(&ahead);
}

Nanos StepStack::burst(Ahead* ahead) const {
    Nanos sum{0};
    for (size_t i = m_frames.size(); i > 0; --i) {
        const Frame& frame = m_frames[i - 1];
        const Burst burst = burstOf(*frame.steps, frame.next, ahead);
        sum = after(sum, burst.time);
        if (burst.ends || frame.isPart) break; // nobody knows what comes behind the part
        if (frame.times == 1) continue;
        if (frame.times == kLooks) break; // nobody knows whether there is a next round
        // The next rounds of the loop, as a rule one: its beginning counts; what follows the loop does not,
        // if it ends inside.
        const int64_t left = frame.times == kForever ? kForever : frame.times - 1;
        const Burst rounds = burstOfRounds(*frame.steps, left, ahead);
        sum = after(sum, rounds.time);
        if (rounds.ends) break;
    }
    return sum;
}

} // namespace timeslice
