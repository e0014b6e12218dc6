// Oracles: the formulas themselves, and published fits of the R package usl 3.0 (Gunther, Möding): its
// README's fit of the SPEC SDM91 results of a SPARCcenter 2000, and the data of its tests.
#include "core/metrics/scaling.h"

#include "core/base/random.h"

#include <cmath>
#include <gmock/gmock.h>
#include <vector>

namespace timeslice {
namespace {

using Points = std::vector<ScalingPoint>;
using testing::HasSubstr;

struct Law {
    double alpha;
    double beta;
    double gamma = 1;
    double at(double n) const { return gamma * n / (1 + alpha * (n - 1) + beta * n * (n - 1)); }
};

Points pointsOf(const Law& law, std::initializer_list<double> at) {
    Points points;
    for (const double n : at) points.push_back({n, law.at(n)});
    return points;
}

const Points kSpecSdm91 = {{1, 64.9},     {18, 995.9},   {36, 1652.4}, {72, 1853.2},
                           {108, 1828.9}, {144, 1775.0}, {216, 1702.2}};

TEST(FitScaling, GivesTheParametersOfExactDataBack) {
    for (const Law law : {Law{0.02, 0.0005}, Law{0.1, 0.00001, 950}, Law{0.5, 0.01, 0.003}, Law{0, 0.02, 7},
                          Law{0.9, 0.2, 12}}) {
        const auto fit = fitScaling(ScalingLaw::Universal, pointsOf(law, {1, 2, 4, 8, 16, 24, 32}));
        ASSERT_TRUE(fit);
        EXPECT_NEAR(fit->contention.value, law.alpha, 1e-6);
        EXPECT_NEAR(fit->coherency.value, law.beta, 1e-6);
        EXPECT_NEAR(fit->scale.value / law.gamma, 1, 1e-6);
        EXPECT_NEAR(fit->rms / law.gamma, 0, 1e-6);
        EXPECT_NEAR(fit->rSquared.value(), 1, 1e-9);
        EXPECT_NEAR(fit->at(12) / law.at(12), 1, 1e-6);
    }
}

TEST(FitScaling, GivesTheSerialFractionOfExactDataBack) {
    for (const double serial : {0.0, 0.001, 0.05, 0.4, 1.0}) {
        const auto fit =
            fitScaling(ScalingLaw::Amdahl, pointsOf({serial, 0}, {1, 2, 3, 4, 8, 64, 1024}), 1.0);
        ASSERT_TRUE(fit) << serial;
        EXPECT_NEAR(fit->contention.value, serial, 1e-6);
        EXPECT_EQ(fit->coherency.value, 0);
        EXPECT_FALSE(fit->peak());
    }
}

TEST(FitScaling, FindsAmdahlsLawInTheUniversalOne) {
    const auto fit = fitScaling(ScalingLaw::Universal, pointsOf({0.1, 0}, {1, 2, 4, 8, 16}));
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->contention.value, 0.1, 1e-6);
    EXPECT_EQ(fit->coherency.value, 0) << "what is left is rounding";
    EXPECT_FALSE(fit->peak());
}

TEST(FitScaling, AgreesWithThePublishedFitOfSpecSdm91) {
    const auto fit = fitScaling(ScalingLaw::Universal, kSpecSdm91);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->contention.value, 0.0277285, 5e-7);
    EXPECT_NEAR(fit->contention.error.value(), 0.0091217, 5e-7);
    EXPECT_NEAR(fit->coherency.value, 0.0001044, 5e-8);
    EXPECT_NEAR(fit->coherency.error.value(), 0.0000199, 5e-8);
    EXPECT_NEAR(64.9 / fit->scale.value, 0.7211, 5e-5) << "the published efficiency of one";
    EXPECT_NEAR(fit->peak().value(), 96.5, 0.1);
}

TEST(FitScaling, AgreesWithThePublishedCoefficientsOfAnotherTable) {
    const Points points = {{1, 1}, {2, 1.8868}, {4, 3.0769}, {6, 3.5294}, {8, 3.5398}, {10, 3.3557}};
    for (const std::optional<double> scale : {std::optional<double>{}, std::optional<double>{1}}) {
        const auto fit = fitScaling(ScalingLaw::Universal, points, scale);
        ASSERT_TRUE(fit);
        EXPECT_NEAR(fit->contention.value, 0.02, 5e-5);
        EXPECT_NEAR(fit->coherency.value, 0.02, 5e-6);
        EXPECT_NEAR(fit->scale.value, 1, 5e-5);
    }
}

TEST(FitScaling, KeepsAFixedScale) {
    const auto fit = fitScaling(ScalingLaw::Universal, kSpecSdm91, 64.9);
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->scale.value, 64.9);
    EXPECT_FALSE(fit->scale.error);
    EXPECT_TRUE(fit->contention.error);
}

// Of 200 samples, about 95 % should lie within two standard errors.
TEST(FitScaling, StatesErrorsThatNoisyDataKeepTo) {
    const Law law{0.03, 0.0008, 100};
    Random random(7);
    // The sum of twelve uniform numbers less six: a standard deviation of 1.
    const auto noise = [&random] {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += static_cast<double>(random.below(1'000'000)) / 1e6;
        return sum;
    };
    int alphaInside = 0;
    int betaInside = 0;
    for (int sample = 0; sample < 200; ++sample) {
        Points points;
        for (double n = 1; n <= 40; ++n) points.push_back({n, law.at(n) + 5 * noise()});
        const auto fit = fitScaling(ScalingLaw::Universal, points);
        ASSERT_TRUE(fit);
        alphaInside += std::abs(fit->contention.value - law.alpha) <= 2 * fit->contention.error.value_or(9);
        betaInside += std::abs(fit->coherency.value - law.beta) <= 2 * fit->coherency.error.value_or(9);
    }
    EXPECT_GE(alphaInside, 180);
    EXPECT_LE(alphaInside, 199);
    EXPECT_GE(betaInside, 180);
    EXPECT_LE(betaInside, 199);
}

TEST(FitScaling, StaysWithinItsBoundsWhenDataGoBeyond) {
    // Faster than linear: no contention, not a negative one.
    const auto superlinear = fitScaling(ScalingLaw::Amdahl, Points{{1, 1}, {2, 2.3}, {4, 5}, {8, 11}}, 1.0);
    ASSERT_TRUE(superlinear);
    EXPECT_EQ(superlinear->contention.value, 0);
    EXPECT_FALSE(superlinear->contention.error) << "it stands at a bound";
    // Slower with every core: a serial fraction of 1, not more.
    const auto falling = fitScaling(ScalingLaw::Amdahl, Points{{1, 1}, {2, 0.9}, {4, 0.8}}, 1.0);
    ASSERT_TRUE(falling);
    EXPECT_EQ(falling->contention.value, 1);
}

TEST(FitScaling, HasNoSpreadToExplainInAFlatCurve) {
    const auto fit = fitScaling(ScalingLaw::Universal, Points{{1, 1}, {2, 1}, {3, 1}, {4, 1}}, 1.0);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->contention.value, 1, 1e-6);
    EXPECT_FALSE(fit->rSquared);
}

TEST(FitScaling, StatesNoErrorsWithoutFreedom) {
    const auto fit = fitScaling(ScalingLaw::Universal, pointsOf({0.1, 0.01, 5}, {1, 4, 9}));
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->coherency.value, 0.01, 1e-6);
    EXPECT_FALSE(fit->coherency.error);
}

void expectNone(const Points& points, const char* reason) {
    for (const ScalingLaw law : {ScalingLaw::Amdahl, ScalingLaw::Universal}) {
        const auto fit = fitScaling(law, points);
        ASSERT_FALSE(fit);
        EXPECT_THAT(plainEnglish().render(fit.error()), HasSubstr(reason));
    }
}

TEST(FitScaling, SaysWhyThereIsNone) {
    expectNone({}, "has only 0");
    expectNone({{1, 1}, {2, 2}}, "has only 2");
    expectNone({{4, 1}, {4, 2}, {4, 3}, {8, 2}}, "has only 2");
    expectNone({{1, 1}, {2, 0}, {3, 2}}, "more than 0");
    expectNone({{0.5, 1}, {2, 1}, {3, 2}}, "at least 1");
    expectNone({{1, 1}, {2, NAN}, {3, 2}}, "more than 0");
}

} // namespace
} // namespace timeslice
