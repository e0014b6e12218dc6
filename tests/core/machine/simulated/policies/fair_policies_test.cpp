// What the policies by weight have in common: each gets the processor in proportion to its weight.
#include "tests/core/machine/simulated/policies/bench_kernel.h"

#include "core/machine/simulated/fair_weight.h"

namespace timeslice::test {
namespace {

TEST(FairWeight, StepsByAQuarterAndTheWeightGivenGoesFirst) {
    EXPECT_EQ(fairWeight(nice(0)), 1024);
    EXPECT_EQ(fairWeight(nice(5)), 335);
    EXPECT_EQ(fairWeight(nice(-20)), 88761);
    EXPECT_EQ(fairWeight(nice(19)), 15);
    EXPECT_EQ(fairWeight(weight(7)), 7);
    for (size_t i = 1; i < kWeightOfNice.size(); ++i)
        EXPECT_NEAR(static_cast<double>(kWeightOfNice[i - 1]) / static_cast<double>(kWeightOfNice[i]), 1.25,
                    0.06);
}

class FairPolicies : public testing::TestWithParam<const char*> {};

TEST_P(FairPolicies, SharesFollowTheWeights) {
    const std::vector<double> shares =
        sharesUnder(*makePolicy(GetParam()), {weight(100), weight(300), weight(600)}, 100s);
    EXPECT_NEAR(shares[0], 0.1, 0.001);
    EXPECT_NEAR(shares[1], 0.3, 0.003);
    EXPECT_NEAR(shares[2], 0.6, 0.006);
}

TEST_P(FairPolicies, NiceZeroAndFiveShareAs1024To335) {
    const std::vector<double> shares = sharesUnder(*makePolicy(GetParam()), {nice(0), nice(5)}, 100s);
    EXPECT_NEAR(shares[0] / shares[1], 1024.0 / 335, 0.03);
}

INSTANTIATE_TEST_SUITE_P(All, FairPolicies, testing::Values("cfs", "eevdf"));

} // namespace
} // namespace timeslice::test
