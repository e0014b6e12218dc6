// pi: its first 1000 digits with small integers only, by a spigot (Rabinowitz and Wagon, "A spigot algorithm
// for the digits of pi", American Mathematical Monthly 102, 1995), four digits at a time.
// Unit: 16 steps of the inner loop. Round: all digits; answer: the FNV-1a sum of the groups of four.
#include "core/machine/live/kernels/work_kernel.h"

#include <array>

namespace timeslice {
namespace {

constexpr int kSteps = 16; // of a unit
constexpr uint64_t kBase = 10'000;
constexpr size_t kPerGroup = 14; // terms of the series that four digits need
constexpr size_t kTerms = 250 * kPerGroup;
constexpr uint64_t kFnvStart = 14695981039346656037ULL;
constexpr uint64_t kFnvPrime = 1099511628211ULL;

struct PiState final : WorkState {
    std::array<uint64_t, kTerms + 1> remainders{};
    size_t length = 0; // terms that the present group needs
    size_t term = 0;   // the next one, downwards
    uint64_t carry = 0;
    uint64_t held = 0; // what the last group left over
    uint64_t sum = 0;

    PiState() { begin(); }

    void begin() {
        remainders.fill(kBase / 5);
        length = term = kTerms;
        carry = held = 0;
        sum = kFnvStart;
    }

    void step() {
        const uint64_t divisor = 2 * term - 1;
        const uint64_t value = carry + remainders[term] * kBase;
        remainders[term] = value % divisor;
        carry = value / divisor;
        if (--term > 0)
            carry *= term;
        else
            groupDone();
    }

    void groupDone() {
        sum = (sum ^ (held + carry / kBase)) * kFnvPrime;
        held = carry % kBase;
        carry = 0;
        length -= kPerGroup;
        term = length;
        if (length > 0) return;
        answer = sum;
        ++rounds;
        begin();
    }
};

void runUnits(uint64_t count, WorkState& state) {
    auto& pi = static_cast<PiState&>(state);
    for (uint64_t i = 0; i < count; ++i)
        for (int j = 0; j < kSteps; ++j) pi.step();
}

} // namespace

KernelWork workOf(KernelTag<WorkKernel::Pi>) {
    return {[]() -> std::unique_ptr<WorkState> { return std::make_unique<PiState>(); }, runUnits};
}

} // namespace timeslice
