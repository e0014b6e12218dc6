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

// The next burst is announced before the one that ends has been charged.
TEST(SrtfPolicy, TheBurstAfterAWaitCountsInFull) {
    const auto policy = makePolicy("srtf");
    BenchKernel kernel(*policy, {{.steps = {5ms, 1ms, 5ms}}, {.steps = {4ms}, .arrival = 6ms}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 0}));
}

} // namespace
} // namespace timeslice::test
