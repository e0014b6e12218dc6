#include "tests/core/machine/simulated/policies/bench_kernel.h"
#include "tests/core/machine/simulated/policies/ostep_table.h"

namespace timeslice::test {
namespace {

// Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling: 24, 3, 3 wait 17 on average, the
// other way round 3.
TEST(FcfsPolicy, WaitsAsInTheTextbook) {
    EXPECT_EQ(waitsUnder("fcfs", jobsOf({24ms, 3ms, 3ms})), (std::vector<Nanos>{0ms, 24ms, 27ms}));
    EXPECT_EQ(waitsUnder("fcfs", jobsOf({3ms, 3ms, 24ms})), (std::vector<Nanos>{0ms, 3ms, 6ms}));
}

TEST(FcfsPolicy, EndsAsTheOstepHomework) {
    for (const SchedulerCase& one : schedulerCases("fcfs")) {
        std::vector<Job> jobs;
        for (const int64_t length : one.lengths) jobs.push_back({.steps = {Nanos(length)}});
        const auto policy = makePolicy("fcfs");
        BenchKernel kernel(*policy, jobs);
        kernel.run();
        for (size_t i = 0; i < jobs.size(); ++i) EXPECT_EQ(kernel.finish(i).count(), one.ends[i]);
    }
}

TEST(FcfsPolicy, WhoComesBackFromAWaitQueuesAtTheEnd) {
    const auto policy = makePolicy("fcfs");
    BenchKernel kernel(*policy, {{.steps = {2ms, 1ms, 2ms}}, {.steps = {4ms}}, {.steps = {4ms}}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 2, 0}));
}

TEST(FcfsPolicy, QueuesAreApart) {
    const auto policy = makePolicy("fcfs", {}, {.queues = 4096});
    const ThreadId a = announced(*policy, 0);
    const ThreadId b = announced(*policy, 1);
    policy->add(a, Came::New, 0ns, 4095);
    policy->add(b, Came::New, 0ns, 7);
    EXPECT_EQ(policy->readyCount(0), 0U);
    EXPECT_EQ(policy->next(0ns, 0), ThreadId{});
    EXPECT_EQ(policy->peek(0ns, 7), b);
    EXPECT_EQ(policy->next(0ns, 4095), a);
    policy->add(a, Came::Moved, 0ns, 7);
    EXPECT_EQ(policy->next(0ns, 7), b);
    EXPECT_EQ(policy->next(0ns, 7), a);
}

} // namespace
} // namespace timeslice::test
