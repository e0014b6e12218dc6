#include "tests/core/machine/simulated/policies/bench_kernel.h"

namespace timeslice::test {
namespace {

// Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling: 6.5 on average.
TEST(SrtfPolicy, WaitsAsInTheTextbook) {
    EXPECT_EQ(waitsUnder("srtf", {{.steps = {8ms}},
                                  {.steps = {4ms}, .arrival = 1ms},
                                  {.steps = {9ms}, .arrival = 2ms},
                                  {.steps = {5ms}, .arrival = 3ms}}),
              (std::vector<Nanos>{9ms, 0ms, 15ms, 2ms}));
}

TEST(SrtfPolicy, WhoHasAsMuchLeftDoesNotCutIn) {
    const auto policy = makePolicy("srtf");
    BenchKernel kernel(*policy, {{.steps = {5ms}}, {.steps = {3ms}, .arrival = 2ms}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1}));
}

// 0 has 4 ms left when 1 cuts in; 2 has 4 ms too, and came later.
TEST(SrtfPolicy, WhoIsCutOffKeepsItsPlaceAmongEquals) {
    const auto policy = makePolicy("srtf");
    BenchKernel kernel(
        *policy, {{.steps = {6ms}}, {.steps = {2ms}, .arrival = 2ms}, {.steps = {4ms}, .arrival = 2ms}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 0, 2}));
}

// The next burst is announced when the one that ends has been charged.
TEST(SrtfPolicy, TheBurstAfterAWaitCountsInFull) {
    const auto policy = makePolicy("srtf");
    BenchKernel kernel(*policy, {{.steps = {5ms, 1ms, 5ms}}, {.steps = {4ms}, .arrival = 6ms}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 0}));
}

// All are predicted 10 ms: at 4 ms 0 has 6 left of that, at 12 ms nothing.
TEST(SrtfPolicy, ByPredictionsAShorterOneThatNobodyKnowsDoesNotCutIn) {
    const std::vector<Job> jobs = {
        {.steps = {20ms}}, {.steps = {1ms}, .arrival = 4ms}, {.steps = {1ms}, .arrival = 12ms}};
    const auto predicting = makePolicy("srtf", {{"bursts", 1}});
    EXPECT_EQ(BenchKernel(*predicting, jobs).run().order(), (std::vector<size_t>{0, 1, 2}));
    const auto knowing = makePolicy("srtf");
    EXPECT_EQ(BenchKernel(*knowing, jobs).run().order(), (std::vector<size_t>{0, 1, 0, 2, 0}));
}

// 0 is predicted 5.5 ms after its burst of 1 ms. At 4 ms 1 has 7 left of its prediction, at 6 ms only 5.
TEST(SrtfPolicy, ByPredictionsTheRestOfThePredictionDecides) {
    const auto soon = makePolicy("srtf", {{"bursts", 1}});
    BenchKernel early(*soon, {{.steps = {1ms, 3ms, 3ms}}, {.steps = {20ms}}});
    EXPECT_EQ(early.run().order(), (std::vector<size_t>{0, 1, 0, 1}));
    const auto late = makePolicy("srtf", {{"bursts", 1}});
    BenchKernel kernel(*late, {{.steps = {1ms, 5ms, 3ms}}, {.steps = {20ms}}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 0}));
}

} // namespace
} // namespace timeslice::test
