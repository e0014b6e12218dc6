// pow: modular powers, by squaring and multiplying from the highest bit (Knuth, "The Art of Computer
// Programming", vol. 2, 4.6.3, algorithm A's left-to-right form). The modulus is the Mersenne prime 2^61 - 1.
// Unit: 8 bits of the exponent. Round: b^(p - 2), which is b's inverse (Fermat), for all b from 2 to 257;
// answer: the sum of them mod p.
#include "core/machine/live/kernels/work_kernel.h"

namespace timeslice {
namespace {

constexpr int kBits = 8; // of the exponent, in a unit
constexpr uint64_t kPrime = (uint64_t{1} << 61) - 1;
constexpr uint64_t kExponent = kPrime - 2;
constexpr int kTopBit = 60;
constexpr uint64_t kFirstBase = 2;
constexpr uint64_t kLastBase = 257;

// Of two numbers below the prime. 2^61 is 1 mod p: the high bits are added to the low ones.
uint64_t product(uint64_t a, uint64_t b) {
    __extension__ using Wide = unsigned __int128;
    const Wide wide = static_cast<Wide>(a) * b;
    const uint64_t sum = static_cast<uint64_t>(wide & kPrime) + static_cast<uint64_t>(wide >> 61);
    return sum >= kPrime ? sum - kPrime : sum;
}

struct PowState final : WorkState {
    uint64_t base = kFirstBase;
    uint64_t power = 1;
    int bit = kTopBit; // the next one
    uint64_t sum = 0;

    void nextBit() {
        power = product(power, power);
        if ((kExponent >> bit & 1) != 0) power = product(power, base);
        if (--bit < 0) nextBase();
    }

    void nextBase() {
        sum = (sum + power) % kPrime;
        power = 1;
        bit = kTopBit;
        if (++base <= kLastBase) return;
        answer = sum;
        ++rounds;
        base = kFirstBase;
        sum = 0;
    }
};

void runUnits(uint64_t count, WorkState& state) {
    auto& pow = static_cast<PowState&>(state);
    for (uint64_t i = 0; i < count; ++i)
        for (int j = 0; j < kBits; ++j) pow.nextBit();
}

} // namespace

KernelWork workOf(KernelTag<WorkKernel::Pow>) {
    return {[]() -> std::unique_ptr<WorkState> { return std::make_unique<PowState>(); }, runUnits};
}

} // namespace timeslice
