#include "core/workload/chance.h"

#include "tests/core/workload/reading.h"

#include <cmath>
#include <map>

namespace timeslice::chance_test {
namespace {

constexpr int kDraws = 100'000;

Chance exponential(int64_t mean) {
    return {ChanceKind::Exponential, mean, 0, {}, {}};
}
Chance uniform(int64_t least, int64_t most) {
    return {ChanceKind::Uniform, least, most, {}, {}};
}
Chance normal(int64_t mean, int64_t deviation) {
    return {ChanceKind::Normal, mean, deviation, {}, {}};
}

struct Figures {
    double mean = 0;
    double deviation = 0;
    int64_t least = INT64_MAX;
    int64_t most = 0;
};

Figures figuresOf(const Chance& chance) {
    Random random(7);
    Figures figures;
    double squares = 0;
    for (int i = 0; i < kDraws; ++i) {
        const int64_t value = draw(chance, random);
        figures.least = std::min(figures.least, value);
        figures.most = std::max(figures.most, value);
        figures.mean += static_cast<double>(value) / kDraws;
        squares += static_cast<double>(value) * static_cast<double>(value) / kDraws;
    }
    figures.deviation = std::sqrt(squares - figures.mean * figures.mean);
    return figures;
}

// Four standard errors of a mean of so many draws.
double slackOf(double deviation) {
    return 4 * deviation / std::sqrt(kDraws);
}

TEST(Chance, ExponentialHasItsMeanAndAsLargeADeviation) {
    const Figures found = figuresOf(exponential(5'000'000));
    EXPECT_NEAR(found.mean, 5e6, slackOf(5e6));
    EXPECT_NEAR(found.deviation, 5e6, 3 * slackOf(5e6)) << "its fourth moment is large";
    EXPECT_GE(found.least, 0);
    EXPECT_LE(found.most, mostOf(exponential(5'000'000)));
}

TEST(Chance, UniformHasBothEnds) {
    const Figures found = figuresOf(uniform(3, 8));
    EXPECT_EQ(found.least, 3);
    EXPECT_EQ(found.most, 8);
    EXPECT_NEAR(found.mean, 5.5, slackOf(1.71));
    EXPECT_NEAR(figuresOf(uniform(4, 4)).mean, 4, 1e-9);
}

TEST(Chance, NormalHasItsMeanAndDeviationAndIsNeverNegative) {
    const Figures far = figuresOf(normal(50'000, 1'000));
    EXPECT_NEAR(far.mean, 50'000, slackOf(1'000));
    EXPECT_NEAR(far.deviation, 1'000, slackOf(1'000));
    // What is left of a normal distribution around 0 is its half: the mean of that is the root of 2 / pi.
    const Figures half = figuresOf(normal(0, 10'000));
    EXPECT_GE(half.least, 0);
    EXPECT_NEAR(half.mean, 7'979, slackOf(6'028));
    EXPECT_NEAR(figuresOf(normal(5, 0)).mean, 5, 1e-9);
}

TEST(Chance, AnyOfFollowsItsWeights) {
    const Chance chance = choiceOf({10, 20, 30}, {1, 3, 6});
    Random random(1);
    std::map<int64_t, int> found;
    for (int i = 0; i < kDraws; ++i) ++found[draw(chance, random)];
    ASSERT_EQ(found.size(), 3U);
    EXPECT_NEAR(found[10], 10'000, 4 * std::sqrt(9'000));
    EXPECT_NEAR(found[20], 30'000, 4 * std::sqrt(21'000));
    EXPECT_NEAR(found[30], 60'000, 4 * std::sqrt(24'000));
    EXPECT_EQ(meanOf(chance), 25);
    EXPECT_EQ(mostOf(chance), 30);
}

TEST(Chance, NeverExceedsTheLongestTime) {
    const int64_t longest = kLongestTime.count();
    for (const Chance& chance : {exponential(longest), normal(longest, longest), uniform(0, longest),
                                 choiceOf({longest, longest}, {1'000'000, 1'000'000})}) {
        const Figures found = figuresOf(chance);
        EXPECT_GE(found.least, 0);
        EXPECT_LE(found.most, longest);
        EXPECT_LE(mostOf(chance), longest);
        EXPECT_LE(meanOf(chance), longest);
    }
}

TEST(Chance, OnAFasterProcessorAllValuesAreSmaller) {
    EXPECT_EQ(atSpeed(exponential(100), 2), exponential(50));
    EXPECT_EQ(atSpeed(uniform(10, 30), 0.5), uniform(20, 60));
    EXPECT_EQ(atSpeed(choiceOf({100, 300}, {1, 2}), 10), choiceOf({10, 30}, {1, 2}));
}

TEST(Chance, EachTaskAndEachSeedHasAStreamOfItsOwn) {
    std::map<uint64_t, int> first;
    for (uint64_t seed = 0; seed < 100; ++seed)
        for (size_t number = 0; number < 100; ++number) {
            ++first[streamOfTask(seed, number).next()];
            ++first[streamOfArrivals(seed, number).next()];
        }
    EXPECT_EQ(first.size(), 20'000U);
    EXPECT_EQ(streamOfTask(3, 4), streamOfTask(3, 4));
}

TEST(Chance, ArrivesAsOftenAsItsMeanSays) {
    const Workload workload = test::workloadOf("timeslice: 1\ntasks:\n"
                                               "- {name: A, count: 10001, start: 3 ms, "
                                               "every: {exponential: 2 ms}, steps: [cpu: 1 us]}\n");
    EXPECT_EQ(workload.groups[0].every, 2ms);
    for (const uint64_t seed : {1, 2, 3}) {
        const std::vector<TaskInstance> tasks = workload.tasks(seed);
        EXPECT_EQ(tasks[0].arrival, 3ms);
        const double mean = static_cast<double>((tasks.back().arrival - tasks[0].arrival).count()) / 1e4;
        EXPECT_NEAR(mean, 2e6, 4 * 2e6 / 100) << seed << ": four standard errors";
        for (size_t i = 1; i < tasks.size(); ++i) ASSERT_GE(tasks[i].arrival, tasks[i - 1].arrival);
    }
    EXPECT_EQ(workload.tasks(1)[5000].arrival, workload.tasks(1)[5000].arrival);
    EXPECT_NE(workload.tasks(1)[5000].arrival, workload.tasks(2)[5000].arrival);
}

} // namespace
} // namespace timeslice::chance_test
