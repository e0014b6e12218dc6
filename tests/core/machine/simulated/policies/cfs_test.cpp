#include "tests/core/machine/simulated/policies/bench_kernel.h"

#include "core/machine/simulated/fair_weight.h"

namespace timeslice::test {
namespace {

// 6 ms among three, and, among twelve, stretched so that each has 0.75 ms.
TEST(CfsPolicy, TheSliceIsAPartOfTheLatencyButNoLessThanTheLeast) {
    for (const auto& [count, slice] : {std::pair<size_t, Nanos>{3, 2ms}, {12, 750us}}) {
        const auto policy = makePolicy("cfs");
        for (size_t i = 0; i < count; ++i) policy->add(announced(*policy, i), Came::New, 0ns, 0);
        EXPECT_EQ(policy->quantum(policy->next(0ns, 0), 0), slice);
    }
}

// Weights of 3072 and 1024: 4.5 ms and 1.5 ms of the latency.
TEST(CfsPolicy, TheSliceIsWeighed) {
    const auto policy = makePolicy("cfs");
    const std::vector<std::pair<int64_t, Nanos>> rows = {{3072, 4500us}, {1024, 1500us}};
    for (size_t i = 0; i < rows.size(); ++i) {
        ThreadTraits traits;
        traits.weight = rows[i].first;
        policy->add(announced(*policy, i, traits), Came::New, 0ns, 0);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const ThreadId next = policy->next(0ns, 0);
        EXPECT_EQ(policy->quantum(next, 0), rows[next.index()].second) << next.index();
    }
}

TEST(CfsPolicy, ThreadsThatArriveTogetherRunInTheirOrder) {
    const auto policy = makePolicy("cfs");
    EXPECT_EQ(BenchKernel(*policy, jobsOf({1ms, 1ms, 1ms})).run().order(), (std::vector<size_t>{0, 1, 2}));
}

// 1 slept for 100 ms: it is placed half of the latency, 3 ms, behind, cuts in, and has no more than that
// ahead of it.
TEST(CfsPolicy, ASleeperCutsInButDoesNotStarveTheOther) {
    const auto policy = makePolicy("cfs");
    BenchKernel kernel(*policy, {{.steps = {kLongestTime}}, {.steps = {1ms, 100ms, 50ms}}});
    kernel.run(300ms);
    const std::vector<Slice> all = kernel.timeline();
    size_t woken = 0;
    while (all[woken].job != 1 || all[woken].start < 50ms) ++woken;
    EXPECT_EQ(all[woken].start, 100ms + all[1].end);
    EXPECT_LE(all[woken].end - all[woken].start, 6ms);
    EXPECT_EQ(all[woken + 1].job, 0U);
    EXPECT_LE(kernel.finish(1) - all[woken].start, 2 * 50ms);
}

TEST(CfsPolicy, WhoIsLessThanTheGranularityBehindDoesNotCutIn) {
    const auto policy = makePolicy("cfs");
    BenchKernel close(*policy, {{.steps = {10ms}}, {.steps = {1ms}, .arrival = 1ms}});
    EXPECT_EQ(close.run().firstRun(1), 6ms); // both stand at 1 ms; the slice of 0, alone, is 6 ms
}

// 0.5 ms of use at a time against a loop: a short sleeper always cuts in.
TEST(CfsPolicy, AShortSleeperRunsAtOnce) {
    std::vector<Nanos> steps;
    for (int i = 0; i < 100; ++i) steps.insert(steps.end(), {500us, 10ms});
    steps.push_back(1us);
    const auto policy = makePolicy("cfs");
    BenchKernel kernel(*policy, {{.steps = {kLongestTime}}, {.steps = steps, .arrival = 7ms}});
    kernel.run(3s);
    EXPECT_LT(kernel.finish(1), 7ms + 100 * 10'500us + 10ms);
}

TEST(CfsPolicy, WhoYieldsIsPassedOverOnce) {
    const auto policy = makePolicy("cfs");
    for (size_t i = 0; i < 2; ++i) policy->add(announced(*policy, i), Came::New, 0ns, 0);
    EXPECT_EQ(policy->next(0ns, 0).index(), 0U);
    policy->add(ThreadId{0}, Came::Preempted, 0ns, 0);
    policy->next(0ns, 0);
    policy->add(ThreadId{0}, Came::Yielded, 0ns, 0);
    EXPECT_EQ(policy->peek(0ns, 0).index(), 1U);
    EXPECT_EQ(policy->next(0ns, 0).index(), 1U);
    EXPECT_EQ(policy->next(0ns, 0).index(), 0U);
}

TEST(CfsPolicy, WhoIsMovedKeepsItsDistance) {
    const auto policy = makePolicy("cfs", {}, {.queues = 2});
    const ThreadId a = announced(*policy, 0);
    const ThreadId b = announced(*policy, 1);
    policy->add(a, Came::New, 0ms, 0);
    policy->next(0ms, 0);
    policy->charge(a, 10s);
    policy->add(a, Came::Preempted, 10s, 0);
    policy->add(b, Came::New, 10s, 1);
    policy->add(policy->next(10s, 0), Came::Moved, 10s, 1);
    EXPECT_EQ(policy->next(10s, 1), a); // both are at the new queue's least, and a was ready first
    policy->charge(a, 1ms);
    policy->add(a, Came::Preempted, 10s + 1ms, 1);
    EXPECT_EQ(policy->next(10s + 1ms, 1), b);
    policy->charge(b, 2ms);
    policy->add(b, Came::Preempted, 10s + 3ms, 1);
    EXPECT_EQ(policy->next(10s + 3ms, 1), a);
}

TEST(VirtualRuntime, ManyShortChargesComeToOneLong) {
    VirtualRuntime one;
    VirtualRuntime many;
    one.setWeight(88761);
    many.setWeight(88761);
    one.charge(1ms);
    for (int i = 0; i < 1'000'000; ++i) many.charge(1ns);
    EXPECT_EQ(one.value(), many.value());
}

} // namespace
} // namespace timeslice::test
