#include "tests/core/machine/simulated/policies/bench_kernel.h"
#include "tests/core/machine/simulated/policies/ostep_table.h"

namespace timeslice::test {
namespace {

// Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling: 17/3 on average.
TEST(RrPolicy, WaitsAsInTheTextbook) {
    EXPECT_EQ(waitsUnder("rr", jobsOf({24ms, 3ms, 3ms}), {{"quantum", Nanos(4ms).count()}}),
              (std::vector<Nanos>{6ms, 4ms, 7ms}));
}

TEST(RrPolicy, EndsAsTheOstepHomework) {
    for (const SchedulerCase& one : schedulerCases("rr")) {
        std::vector<Job> jobs;
        for (const int64_t length : one.lengths) jobs.push_back({.steps = {Nanos(length)}});
        const auto policy = makePolicy("rr", {{"quantum", one.quantum}});
        BenchKernel kernel(*policy, jobs);
        kernel.run();
        for (size_t i = 0; i < jobs.size(); ++i) EXPECT_EQ(kernel.finish(i).count(), one.ends[i]);
    }
}

TEST(RrPolicy, WhoArrivesAsAQuantumEndsQueuesFirst) {
    const auto policy = makePolicy("rr");
    BenchKernel kernel(*policy, {{.steps = {8ms}}, {.steps = {4ms}, .arrival = 4ms}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 0}));
}

TEST(RrPolicy, ANewQuantumStartsWhenNobodyIsReady) {
    const auto policy = makePolicy("rr");
    BenchKernel kernel(*policy, {{.steps = {10ms}}, {.steps = {1ms}, .arrival = 5ms}});
    EXPECT_EQ(kernel.run().firstRun(1), 8ms);
}

TEST(RrPolicy, AHundredThousandThreadsTakeTurns) {
    constexpr size_t kThreads = 100'000;
    const auto policy = makePolicy("rr");
    for (size_t i = 0; i < kThreads; ++i) policy->add(announced(*policy, i), Came::New, 0ns, 0);
    for (size_t i = 0; i < 2 * kThreads; ++i) {
        const ThreadId next = policy->next(0ns, 0);
        ASSERT_EQ(next.index(), i % kThreads);
        policy->add(next, Came::Expired, 0ns, 0);
    }
    EXPECT_EQ(policy->readyCount(0), kThreads);
}

} // namespace
} // namespace timeslice::test
