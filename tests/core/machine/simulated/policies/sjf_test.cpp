#include "tests/core/machine/simulated/policies/bench_kernel.h"
#include "tests/core/machine/simulated/policies/ostep_table.h"

namespace timeslice::test {
namespace {

// Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling: 7 on average.
TEST(SjfPolicy, WaitsAsInTheTextbook) {
    EXPECT_EQ(waitsUnder("sjf", jobsOf({6ms, 8ms, 7ms, 3ms})), (std::vector<Nanos>{3ms, 16ms, 9ms, 0ms}));
}

TEST(SjfPolicy, EndsAsTheOstepHomework) {
    for (const SchedulerCase& one : schedulerCases("sjf")) {
        std::vector<Job> jobs;
        for (const int64_t length : one.lengths) jobs.push_back({.steps = {Nanos(length)}});
        const auto policy = makePolicy("sjf");
        BenchKernel kernel(*policy, jobs);
        kernel.run();
        for (size_t i = 0; i < jobs.size(); ++i) EXPECT_EQ(kernel.finish(i).count(), one.ends[i]);
    }
}

TEST(SjfPolicy, AShorterOneDoesNotCutIn) {
    EXPECT_EQ(waitsUnder("sjf", {{.steps = {10ms}}, {.steps = {1ms}, .arrival = 1ms}}),
              (std::vector<Nanos>{0ms, 9ms}));
}

TEST(SjfPolicy, TiesGoToWhoCameFirst) {
    const auto policy = makePolicy("sjf");
    BenchKernel kernel(*policy, jobsOf({3ms, 3ms, 3ms, 3ms}));
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 2, 3}));
}

// 0 comes back with a burst of 5 ms while 1 (4 ms) and 2 (6 ms) are ready.
TEST(SjfPolicy, TheBurstAfterAWaitCountsAsAnnounced) {
    const auto policy = makePolicy("sjf");
    BenchKernel kernel(*policy, {{.steps = {1ms, 1ms, 5ms}}, {.steps = {4ms}}, {.steps = {6ms}}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 0, 2}));
}

// At 20 ms 0 is predicted 6 ms ((2 + 10) / 2) and takes 9, 1 is predicted 9 ms ((8 + 10) / 2) and takes 1.
TEST(SjfPolicy, FollowsThePredictionsIfToldSo) {
    const std::vector<Job> jobs = {
        {.steps = {2ms, 16ms, 9ms}}, {.steps = {8ms, 5ms, 1ms}}, {.steps = {10ms}}};
    const auto predicting = makePolicy("sjf", {{"bursts", 1}});
    EXPECT_EQ(BenchKernel(*predicting, jobs).run().order(), (std::vector<size_t>{0, 1, 2, 0, 1}));
    const auto knowing = makePolicy("sjf");
    EXPECT_EQ(BenchKernel(*knowing, jobs).run().order(), (std::vector<size_t>{0, 1, 2, 1, 0}));
}

// At 7 ms 0 is predicted the 2 ms of its burst, 2 the first guess of 1 ms; by default 6 and 10 ms.
TEST(SjfPolicy, AlphaAndTheFirstGuessAreParameters) {
    const std::vector<Job> jobs = {{.steps = {2ms, 1ms, 2ms}}, {.steps = {5ms}}, {.steps = {1ms}}};
    const auto policy =
        makePolicy("sjf", {{"bursts", 1}, {"alpha", 1'000'000}, {"first_guess", Nanos(1ms).count()}});
    EXPECT_EQ(BenchKernel(*policy, jobs).run().order(), (std::vector<size_t>{0, 1, 2, 0}));
    const auto usual = makePolicy("sjf", {{"bursts", 1}});
    EXPECT_EQ(BenchKernel(*usual, jobs).run().order(), (std::vector<size_t>{0, 1, 0, 2}));
}

} // namespace
} // namespace timeslice::test
