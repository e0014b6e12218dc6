// chase: follows pointers through 8 MiB, larger than a core's own caches, in an order that no prefetcher
// guesses: one cycle through all cache lines (Sattolo, "An algorithm to generate a random cyclic
// permutation", Information Processing Letters 22, 1986).
// Unit: 4 steps. Round: until it is back where it began; answer: how many lines that were.
#include "core/base/random.h"
#include "core/machine/live/kernels/work_kernel.h"

#include <utility>
#include <vector>

namespace timeslice {
namespace {

constexpr int kSteps = 4; // of a unit
constexpr uint32_t kLines = 128 * 1024;
constexpr uint64_t kSeed = 1986;

struct alignas(64) Line {
    uint32_t next = 0;
};

std::vector<Line> makeCycle() {
    std::vector<Line> lines(kLines);
    for (uint32_t i = 0; i < kLines; ++i) lines[i].next = i;
    Random random(kSeed);
    for (uint32_t i = kLines - 1; i > 0; --i) std::swap(lines[i].next, lines[random.below(i)].next);
    return lines;
}

const std::vector<Line>& cycle() {
    static const std::vector<Line> made = makeCycle();
    return made;
}

struct ChaseState final : WorkState {
    const std::vector<Line>& lines = cycle();
    uint32_t here = 0;
    uint64_t steps = 0;

    void step() {
        here = lines[here].next;
        ++steps;
        if (here != 0) return;
        answer = steps;
        ++rounds;
        steps = 0;
    }
};

void runUnits(uint64_t count, WorkState& state) {
    auto& chase = static_cast<ChaseState&>(state);
    for (uint64_t i = 0; i < count; ++i)
        for (int j = 0; j < kSteps; ++j) chase.step();
}

} // namespace

KernelWork workOf(KernelTag<WorkKernel::Chase>) {
    return {[]() -> std::unique_ptr<WorkState> { return std::make_unique<ChaseState>(); }, runUnits};
}

} // namespace timeslice
