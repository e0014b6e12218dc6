#include "tests/core/machine/simulated/policies/bench_kernel.h"

namespace timeslice::test {
namespace {

// GATE 2006, computer science, question 64: they end at 12, 13 and 14, after 13 on average.
TEST(LrtfPolicy, RunsAsInTheExamination) {
    const auto policy = makePolicy("lrtf");
    BenchKernel kernel(*policy, jobsOf({2ms, 4ms, 8ms}));
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{2, 1, 2, 1, 2, 0, 1, 2, 0, 1, 2}));
    EXPECT_EQ(kernel.finish(0), 12ms);
    EXPECT_EQ(kernel.finish(1), 13ms);
    EXPECT_EQ(kernel.finish(2), 14ms);
}

TEST(LrtfPolicy, ChoosesAtEachArrival) {
    const auto policy = makePolicy("lrtf", {{"quantum", Nanos(100ms).count()}});
    BenchKernel kernel(*policy, {{.steps = {6ms}},
                                 {.steps = {6ms}, .arrival = 2ms}, // 0 has 4 ms left
                                 {.steps = {1ms}, .arrival = 3ms}});
    EXPECT_EQ(kernel.run().timeline(),
              (std::vector<Slice>{{0, 0ms, 2ms}, {1, 2ms, 8ms}, {0, 8ms, 12ms}, {2, 12ms, 13ms}}));
}

TEST(LrtfPolicy, AfterEachQuantumTheLongestIsChosenAgain) {
    const auto policy = makePolicy("lrtf", {{"quantum", Nanos(2ms).count()}});
    BenchKernel kernel(*policy, jobsOf({5ms, 4ms}));
    EXPECT_EQ(
        kernel.run().timeline(),
        (std::vector<Slice>{{0, 0ms, 2ms}, {1, 2ms, 4ms}, {0, 4ms, 6ms}, {1, 6ms, 8ms}, {0, 8ms, 9ms}}));
}

TEST(LrtfPolicy, AmongEqualsTheFirstInTheFileRuns) {
    const auto policy = makePolicy("lrtf", {{"quantum", Nanos(100ms).count()}});
    BenchKernel kernel(*policy, {{.steps = {3ms}, .arrival = 1ms}, {.steps = {4ms}}, {.steps = {3ms}}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{1, 0, 1, 2}));
}

// The next burst is announced before the one that ends has been charged. At 4 ms 1 has 4 ms left.
TEST(LrtfPolicy, TheBurstAfterAWaitCountsInFull) {
    const auto policy = makePolicy("lrtf", {{"quantum", Nanos(100ms).count()}});
    BenchKernel kernel(*policy, {{.steps = {3ms, 1ms, 5ms}}, {.steps = {5ms}, .arrival = 3ms}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 0, 1}));
}

TEST(LrtfPolicy, ABurstThatIsNotKnownComesLast) {
    const auto policy = makePolicy("lrtf");
    for (size_t i = 0; i < 2; ++i) announced(*policy, i);
    policy->expect(ThreadId::at(1), 1ns);
    for (size_t i = 0; i < 2; ++i) policy->add(ThreadId::at(i), Came::New, 0ms, 0);
    EXPECT_EQ(policy->next(0ms, 0).index(), 1U);
}

} // namespace
} // namespace timeslice::test
