// primes: counts the primes below 200,000 by trial division with odd numbers. Branches and divisions.
// Unit: 32 divisions. Round: the whole count; answer: how many there are.
#include "core/machine/live/kernels/work_kernel.h"

namespace timeslice {
namespace {

constexpr int kDivisions = 32; // of a unit
constexpr uint32_t kLimit = 200'000;

struct PrimesState final : WorkState {
    uint32_t candidate = 3;
    uint32_t divisor = 3;
    uint64_t found = 1; // 2 is known

    void next(bool prime) {
        found += prime;
        candidate += 2;
        divisor = 3;
        if (candidate < kLimit) return;
        answer = found;
        ++rounds;
        candidate = 3;
        found = 1;
    }

    void divide() {
        if (divisor * divisor > candidate) return next(true);
        if (candidate % divisor == 0) return next(false);
        divisor += 2;
    }
};

void runUnits(uint64_t count, WorkState& state) {
    auto& primes = static_cast<PrimesState&>(state);
    for (uint64_t i = 0; i < count; ++i)
        for (int j = 0; j < kDivisions; ++j) primes.divide();
}

} // namespace

KernelWork workOf(KernelTag<WorkKernel::Primes>) {
    return {[]() -> std::unique_ptr<WorkState> { return std::make_unique<PrimesState>(); }, runUnits};
}

} // namespace timeslice
