#include "tests/core/machine/simulated/policies/bench_kernel.h"

namespace timeslice::test {
namespace {

// Stallings, "Operating Systems", uniprocessor scheduling: the table that compares scheduling policies.
TEST(HrrnPolicy, RunsAsInTheTextbook) {
    const auto policy = makePolicy("hrrn");
    BenchKernel kernel(*policy, {{.steps = {3ms}},
                                 {.steps = {6ms}, .arrival = 2ms},
                                 {.steps = {4ms}, .arrival = 4ms},
                                 {.steps = {5ms}, .arrival = 6ms},
                                 {.steps = {2ms}, .arrival = 8ms}});
    EXPECT_EQ(
        kernel.run().timeline(),
        (std::vector<Slice>{{0, 0ms, 3ms}, {1, 3ms, 9ms}, {2, 9ms, 13ms}, {4, 13ms, 15ms}, {3, 15ms, 20ms}}));
}

TEST(HrrnPolicy, AShorterOneDoesNotCutIn) {
    EXPECT_EQ(waitsUnder("hrrn", {{.steps = {10ms}}, {.steps = {1ms}, .arrival = 1ms}}),
              (std::vector<Nanos>{0ms, 9ms}));
}

// 1 ms bursts arrive without end, each in time for the next decision; sjf would never let 1 run. When n of
// them have run, 1 has waited n ms: (n + 10) / 10 against 2 of a short one that has waited 1 ms.
TEST(HrrnPolicy, NobodyIsPutOffForEver) {
    std::vector<Job> jobs = {{.steps = {1ms}}, {.steps = {10ms}}};
    for (int i = 0; i < 100; ++i) jobs.push_back({.steps = {1ms}, .arrival = 1ms * i});
    const auto policy = makePolicy("hrrn");
    EXPECT_EQ(BenchKernel(*policy, jobs).run().firstRun(1), 10ms);
    const auto shortest = makePolicy("sjf");
    EXPECT_EQ(BenchKernel(*shortest, jobs).run().firstRun(1), 101ms);
}

// At 6 ms both ratios are 2: 1 has waited 2 ms for a burst of 2 ms, 2 has waited 4 ms for one of 4 ms.
TEST(HrrnPolicy, AmongEqualRatiosTheLongestWaitDecides) {
    const std::vector<Job> jobs = {
        {.steps = {6ms}}, {.steps = {2ms}, .arrival = 4ms}, {.steps = {4ms}, .arrival = 2ms}};
    const auto policy = makePolicy("hrrn");
    EXPECT_EQ(BenchKernel(*policy, jobs).run().order(), (std::vector<size_t>{0, 2, 1}));
}

// Nobody has waited at all, so all ratios are 1.
TEST(HrrnPolicy, AmongEqualWaitsTheFirstInTheFileRuns) {
    const auto policy = makePolicy("hrrn");
    const std::vector<Nanos> bursts = {3ms, 2ms, 1ms};
    for (size_t i = 0; i < bursts.size(); ++i) policy->expect(announced(*policy, i), bursts[i]);
    for (const size_t i : {2U, 0U, 1U}) policy->add(ThreadId::at(i), Came::New, 5ms, 0);
    EXPECT_EQ(policy->next(5ms, 0).index(), 0U);
    EXPECT_EQ(policy->next(6ms, 0).index(), 2U); // 2 against 1.5
}

// At 12 ms 0 has waited 1 ms for a burst of 1 ms, 2 has waited 11 ms for one of 9 ms.
TEST(HrrnPolicy, TheWaitCountsFromWhenItIsReadyAgain) {
    const auto policy = makePolicy("hrrn");
    BenchKernel kernel(*policy,
                       {{.steps = {1ms, 10ms, 1ms}}, {.steps = {11ms}}, {.steps = {9ms}, .arrival = 1ms}});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{0, 1, 2, 0}));
}

TEST(HrrnPolicy, WhoIsMovedKeepsItsWait) {
    const auto policy = makePolicy("hrrn", {}, {.queues = 2});
    for (size_t i = 0; i < 2; ++i) policy->expect(announced(*policy, i), 4ms);
    policy->add(ThreadId::at(0), Came::New, 3ms, 1);
    policy->add(ThreadId::at(1), Came::New, 1ms, 0);
    EXPECT_EQ(policy->next(5ms, 0).index(), 1U);
    policy->add(ThreadId::at(1), Came::Moved, 5ms, 1);
    EXPECT_EQ(policy->next(5ms, 1).index(), 1U);
}

TEST(HrrnPolicy, ABurstThatIsNotKnownComesFirst) {
    const auto policy = makePolicy("hrrn");
    for (size_t i = 0; i < 2; ++i) announced(*policy, i);
    policy->expect(ThreadId::at(0), 1ms);
    policy->add(ThreadId::at(0), Came::New, 0ms, 0);
    policy->add(ThreadId::at(1), Came::New, 9ms, 0);
    EXPECT_EQ(policy->next(9ms, 0).index(), 1U);
}

TEST(HrrnPolicy, RatiosOfTheLongestTimesAreExact) {
    const auto policy = makePolicy("hrrn");
    for (size_t i = 0; i < 2; ++i) announced(*policy, i);
    policy->expect(ThreadId::at(0), kLongestTime);
    policy->expect(ThreadId::at(1), kLongestTime - 1ns);
    policy->add(ThreadId::at(0), Came::New, 0ns, 0);
    policy->add(ThreadId::at(1), Came::New, 0ns, 0);
    EXPECT_EQ(policy->next(kLongestTime, 0).index(), 1U);
}

} // namespace
} // namespace timeslice::test
