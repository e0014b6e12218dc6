// How long a task works before its next wait, read from its steps.
#pragma once

#include "core/base/random.h"
#include "core/workload/workload.h"

#include <optional>
#include <vector>

namespace timeslice {

struct Burst {
    Nanos time{0};
    bool ends = false; // at a step that is no work
};

// What a task is going to draw, from a copy of its stream.
class Ahead {
  public:
    explicit Ahead(Random stream) : m_stream(stream) {}

    int64_t draw(const Chance& chance) {
        ++m_draws;
        return timeslice::draw(chance, m_stream);
    }
    int64_t draws() const { return m_draws; }
    // Longer bursts are estimated.
    bool isFar() const { return m_draws > 10'000; }

  private:
    Random m_stream;
    int64_t m_draws = 0;
};

// Is it work: a cpu, call or native step?
inline bool isWork(StepKind kind) {
    return infoOf(kind).time == StepTime::Work;
}

// Of steps from `next` on; a repeat that is all work counts as often as it runs. `ahead`: where something is
// drawn in them.
Burst burstOf(const std::vector<Step>& steps, size_t next, Ahead* ahead);
// Of rounds of the steps, which are equal where nothing is drawn in them.
Burst burstOfRounds(const std::vector<Step>& steps, int64_t times, Ahead* ahead);

// The work up to the next wait from the beginning of `steps` on: consecutive cpu, call and native steps.
// `stream`: what the task draws from, if it does.
Nanos firstBurst(const std::vector<Step>& steps, std::optional<Random> stream = {});

} // namespace timeslice
