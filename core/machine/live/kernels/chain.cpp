// chain: dependent multiplications (a linear congruential generator; constants from Knuth, "The Art of
// Computer Programming", vol. 2, 3.3.4, MMIX). The kernel whose time is the most stable on shared machines.
// Unit: 64 steps. Round: 1024 units; answer: the generator's value, which starts at 1 and goes on.
#include "core/machine/live/kernels/work_kernel.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr uint64_t kSteps = 64;   // of a unit
constexpr uint64_t kRound = 1024; // units

struct ChainState final : WorkState {
    uint64_t value = 1;
    uint64_t units = 0; // of the present round
};

void runUnits(uint64_t count, WorkState& state) {
    auto& chain = static_cast<ChainState&>(state);
    while (count > 0) {
        const uint64_t now = std::min(count, kRound - chain.units);
        chain.value = runChain(now * kSteps, chain.value);
        count -= now;
        chain.units += now;
        if (chain.units < kRound) continue;
        chain.units = 0;
        chain.answer = chain.value;
        ++chain.rounds;
    }
}

} // namespace

// Not inlined: the loop that is measured is the loop that runs.
__attribute__((noinline)) uint64_t runChain(uint64_t count, uint64_t start) {
    uint64_t value = start;
    for (uint64_t i = 0; i < count; ++i) value = value * 6364136223846793005ULL + 1442695040888963407ULL;
    return value;
}

double measureChain(int64_t budget) {
    return measure(kernelInfo(WorkKernel::Chain), budget) * static_cast<double>(kSteps);
}

KernelWork workOf(KernelTag<WorkKernel::Chain>) {
    return {[]() -> std::unique_ptr<WorkState> { return std::make_unique<ChainState>(); }, runUnits};
}

} // namespace timeslice
