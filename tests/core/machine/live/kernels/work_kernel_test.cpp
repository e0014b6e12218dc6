#include "core/machine/live/kernels/work_kernel.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

// Runs units, `piece` at a time, until a round is done.
uint64_t solve(const WorkKernelInfo& info, WorkState& state, uint64_t piece) {
    const int64_t rounds = state.rounds;
    while (state.rounds == rounds) info.run(piece, state);
    return state.answer;
}

uint64_t solved(WorkKernel kernel) {
    const WorkKernelInfo& info = kernelInfo(kernel);
    const auto state = info.prepare();
    return solve(info, *state, 100);
}

// The generator's value after so many steps from 1, by jumping: F. Brown, "Random number generation with
// arbitrary strides", Transactions of the American Nuclear Society 71, 1994.
uint64_t jumped(uint64_t steps) {
    uint64_t factor = 6364136223846793005ULL;
    uint64_t addend = 1442695040888963407ULL;
    uint64_t allFactor = 1;
    uint64_t allAddend = 0;
    for (; steps > 0; steps >>= 1) {
        if ((steps & 1) != 0) {
            allFactor *= factor;
            allAddend = allAddend * factor + addend;
        }
        addend *= factor + 1;
        factor *= factor;
    }
    return allFactor + allAddend;
}

constexpr std::string_view kPiDigits =
    "3141592653589793238462643383279502884197169399375105820974944592307816406286208998628034825342117067"
    "9821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819"
    "6442881097566593344612847564823378678316527120190914564856692346034861045432664821339360726024914127"
    "3724587006606315588174881520920962829254091715364367892590360011330530548820466521384146951941511609"
    "4330572703657595919530921861173819326117931051185480744623799627495673518857527248912279381830119491"
    "2983367336244065664308602139494639522473719070217986094370277053921717629317675238467481846766940513"
    "2000568127145263560827785771342757789609173637178721468440901224953430146549585371050792279689258923"
    "5420199561121290219608640344181598136297747713099605187072113499999983729780499510597317328160963185"
    "9502445945534690830264252230825334468503526193118817101000313783875288658753320838142061717766914730"
    "3598253490428755468731159562863882353787593751957781857780532171226806613001927876611195909216420198";

TEST(WorkKernel, HasOneOfEachKindInOrder) {
    const std::string_view ids[] = {"chain", "primes", "pow", "pi", "matmul", "chase", "thumbnail"};
    ASSERT_EQ(workKernels().size(), std::size(ids));
    for (size_t i = 0; i < std::size(ids); ++i) {
        EXPECT_EQ(workKernels()[i].id, ids[i]);
        EXPECT_EQ(&kernelInfo(static_cast<WorkKernel>(i)), &workKernels()[i]);
        EXPECT_EQ(workKernels()[i].kernel, static_cast<WorkKernel>(i));
    }
}

TEST(WorkKernel, ChainComesWhereTheGeneratorJumps) {
    EXPECT_EQ(solved(WorkKernel::Chain), jumped(uint64_t{1024} * 64));
}

TEST(WorkKernel, PrimesCountsThoseBelow200000) {
    EXPECT_EQ(solved(WorkKernel::Primes), 17'984U);
}

TEST(WorkKernel, PowFindsInverses) {
    // Python: sum(pow(b, p - 2, p) for b in range(2, 258)) % p with p = 2**61 - 1
    EXPECT_EQ(solved(WorkKernel::Pow), 175'524'448'436'130'781U);
}

TEST(WorkKernel, PiHasTheDigits) {
    uint64_t sum = 14695981039346656037ULL;
    for (size_t i = 0; i < kPiDigits.size(); i += 4)
        sum = (sum ^ std::stoull(std::string(kPiDigits.substr(i, 4)))) * 1099511628211ULL;
    EXPECT_EQ(solved(WorkKernel::Pi), sum);
}

TEST(WorkKernel, MatMulMultiplies) {
    // The sum of a product's entries is the sum of column sums times row sums.
    uint64_t sum = 0;
    for (uint64_t k = 0; k < 384; ++k) {
        uint64_t column = 0;
        uint64_t row = 0;
        for (uint64_t i = 0; i < 384; ++i) {
            column += (i * 7 + k * 3) % 11;
            row += (k * 5 + i * 2) % 13;
        }
        sum += column * row;
    }
    EXPECT_EQ(solved(WorkKernel::MatMul), sum);
}

TEST(WorkKernel, ChaseVisitsEveryLineOfEightMebibytes) {
    EXPECT_EQ(solved(WorkKernel::Chase), 8U * 1024 * 1024 / 64);
}

TEST(WorkKernel, ThumbnailIsTheMeanOfSquares) {
    // Computed apart, in Python, from the same formula of the picture.
    EXPECT_EQ(solved(WorkKernel::Thumbnail), 3'115'985'535'156'056'597U);
}

TEST(WorkKernel, GoesOnWhereItWasAndComesToTheSameAgain) {
    for (const WorkKernelInfo& info : workKernels()) {
        if (info.kernel == WorkKernel::MatMul) continue; // a round is long; its steps are as those of others
        const auto one = info.prepare();
        const auto other = info.prepare();
        const uint64_t answer = solve(info, *one, 1'000);
        EXPECT_EQ(solve(info, *other, 7), answer) << info.id;
        if (info.kernel == WorkKernel::Chain) continue; // goes on for ever
        EXPECT_EQ(solve(info, *one, 13), answer) << info.id;
    }
}

TEST(WorkKernel, UnitsAreSmallEnoughForCheckpoints) {
    for (const WorkKernelInfo& info : workKernels()) {
        const double speed = measure(info, 2'000'000);
        RecordProperty(std::string(info.id), std::to_string(1 / speed));
        EXPECT_GT(speed, 1e-5) << info.id; // 100 us: a machine that is very busy, or watched by a sanitizer
        EXPECT_LT(speed, 1) << info.id;    // below 1 ns nothing was done
    }
}

} // namespace
} // namespace timeslice
