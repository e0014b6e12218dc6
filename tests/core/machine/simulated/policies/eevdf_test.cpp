#include "tests/core/machine/simulated/policies/bench_kernel.h"

#include "core/base/random.h"
#include "core/machine/simulated/deadline_tree.h"

#include <numeric>

namespace timeslice::test {
namespace {

const Settings kThreeMs = {{"base_slice", Nanos(3ms).count()}};

// Stoica and Abdel-Wahab, theorem 1: with requests of one length nobody's lag is ever more than one, ahead or
// behind.
TEST(EevdfPolicy, NobodysLagExceedsASlice) {
    const std::vector<int64_t> weights = {1024, 335, 15, 3000, 88761, 500, 500};
    const int64_t sum = std::accumulate(weights.begin(), weights.end(), int64_t{0});
    const auto policy = makePolicy("eevdf");
    std::vector<Job> jobs;
    for (const int64_t own : weights) jobs.push_back({.steps = {kLongestTime}, .traits = weight(own)});
    BenchKernel kernel(*policy, jobs);
    kernel.run(100s);
    std::vector<int64_t> had(weights.size());
    for (const Slice& slice : kernel.slices()) {
        had[slice.job] += (slice.end - slice.start).count();
        for (size_t i = 0; i < weights.size(); ++i) {
            const int64_t ideal =
                slice.end.count() / sum * weights[i] + slice.end.count() % sum * weights[i] / sum;
            ASSERT_LE(std::abs(ideal - had[i]), Nanos(3ms).count() + 1000);
        }
    }
}

// A and B share until B sleeps; A runs alone, its deadline renewed at the end of each slice; B wakes in the
// middle of one with hardly any lag. Linux lets A have its slice.
TEST(EevdfPolicy, WhoWakesWithoutLagDoesNotCutInOnARenewedSlice) {
    const auto policy = makePolicy("eevdf", kThreeMs);
    BenchKernel kernel(*policy, {{.steps = {kLongestTime}}, {.steps = {1500us, 3500us, 10ms}}});
    kernel.run(20ms);
    const std::vector<Slice> all = kernel.timeline();
    ASSERT_GE(all.size(), 4U);
    EXPECT_EQ(all[1], (Slice{1, 1500us, 3ms})); // the first deadlines are half a slice away
    EXPECT_EQ(all[2], (Slice{0, 3ms, 9ms}));    // two slices, of which b wakes in the second, at 6.5
    EXPECT_EQ(all[3].job, 1U);
}

TEST(EevdfPolicy, WhoArrivesWhileOneRunsAloneWaitsForTheEndOfItsSlice) {
    const auto policy = makePolicy("eevdf", kThreeMs);
    BenchKernel kernel(*policy, {{.steps = {kLongestTime}}, {.steps = {1us, 4ms, 10ms}, .arrival = 500us}});
    kernel.run(30ms);
    EXPECT_EQ(kernel.timeline()[0].end, 1500us); // b arrived at 0.5, in a's first half slice
}

// 1 uses 0.1 ms at a time, far less than its half: it has lag when it wakes, and a, past its share, gives
// way.
TEST(EevdfPolicy, ASleeperIsServedSoonAndDoesNotStarveTheOther) {
    std::vector<Nanos> steps;
    for (int i = 0; i < 200; ++i) steps.insert(steps.end(), {100us, 2ms});
    steps.push_back(1us);
    const auto policy = makePolicy("eevdf");
    BenchKernel kernel(*policy, {{.steps = {kLongestTime}}, {.steps = steps}});
    kernel.run(2s);
    EXPECT_LT(kernel.finish(1), 200 * (2100us + 3ms));
    EXPECT_EQ(kernel.service(1), 200 * 100us + 1us);
    EXPECT_EQ(kernel.service(0) + kernel.service(1), 2s);
}

Job sliced(std::vector<Nanos> steps, Nanos slice) {
    Job made{.steps = std::move(steps)};
    made.traits.slice = static_cast<int32_t>(slice.count());
    return made;
}

// The share follows from the weight, whatever the slices: with one of 0.5 ms the turns are shorter.
TEST(EevdfPolicy, ASliceOfItsOwnMakesTurnsShorterAndTheShareNoSmaller) {
    const auto policy = makePolicy("eevdf", kThreeMs);
    BenchKernel kernel(*policy, {{.steps = {kLongestTime}}, sliced({kLongestTime}, 500us)});
    kernel.run(3s);
    EXPECT_NEAR(static_cast<double>(kernel.service(1).count()) / 1.5e9, 1, 0.005);
    Nanos longest{0};
    for (const Slice& slice : kernel.slices())
        if (slice.job == 1) longest = std::max(longest, slice.end - slice.start);
    EXPECT_LE(longest, 3500us) << "what it may be behind by, and its slice";
}

// Linux, PREEMPT_SHORT: b arrives in the middle of a's first half slice; with a shorter slice its deadline is
// the earlier one and it cuts in, with the same slice it waits for the end of a's.
TEST(EevdfPolicy, WhoComesWithAShorterSliceCutsIn) {
    const auto firstRun = [](Nanos slice) {
        const auto policy = makePolicy("eevdf", kThreeMs);
        Job late = sliced({1ms}, slice);
        late.arrival = 1ms;
        BenchKernel kernel(*policy, {{.steps = {kLongestTime}}, late});
        kernel.run(20ms);
        return kernel.firstRun(1);
    };
    EXPECT_EQ(firstRun(500us), 1ms);
    EXPECT_EQ(firstRun(3ms), 1500us);
}

// After a long sleep a thread has no more credit than two slices.
TEST(EevdfPolicy, ALongSleepEarnsNothing) {
    const auto policy = makePolicy("eevdf");
    BenchKernel kernel(*policy, {{.steps = {kLongestTime}}, {.steps = {1ms, 1s, kLongestTime}}});
    kernel.run(2s);
    EXPECT_NEAR(static_cast<double>(kernel.service(1).count()), 500e6, 10e6);
}

TEST(EevdfPolicy, WhoYieldsComesAfterTheOthers) {
    const auto policy = makePolicy("eevdf");
    for (size_t i = 0; i < 2; ++i) policy->add(announced(*policy, i), Came::New, 0ns, 0);
    EXPECT_EQ(policy->next(0ns, 0).index(), 0U);
    policy->add(ThreadId{0}, Came::Yielded, 0ns, 0);
    EXPECT_EQ(policy->next(0ns, 0).index(), 1U);
}

// 1 has had half a millisecond less than its share, and has most of its first half slice left to its
// deadline.
TEST(EevdfPolicy, WhoIsMovedKeepsItsLag) {
    const auto policy = makePolicy("eevdf", kThreeMs, {.queues = 2});
    for (size_t i = 0; i < 4; ++i) policy->add(announced(*policy, i), Came::New, 0ns, i / 2);
    EXPECT_EQ(policy->next(0ns, 0).index(), 0U);
    policy->charge(ThreadId{0}, 1ms);
    policy->add(ThreadId{0}, Came::Preempted, 1ms, 0);
    EXPECT_EQ(policy->next(1ms, 0).index(), 1U);
    policy->add(ThreadId{1}, Came::Moved, 1ms, 1);
    EXPECT_EQ(policy->next(1ms, 1).index(), 1U);
    EXPECT_EQ(policy->quantum(ThreadId{1}, 1), 1500us);
    EXPECT_EQ(policy->next(1ms, 1).index(), 2U);
}

TEST(DeadlineTree, FindsWhatALookThroughAllFinds) {
    constexpr size_t kThreads = 60;
    DeadlineNodes nodes;
    ThreadId root;
    std::vector<std::optional<DeadlineKey>> all(kThreads);
    for (size_t i = 0; i < kThreads; ++i) nodes.announce(ThreadId::at(i));
    Random random(5);
    for (int64_t step = 0; step < 5000; ++step) {
        const size_t i = random.below(kThreads);
        if (all[i]) {
            nodes.remove(root, ThreadId::at(i));
            all[i].reset();
        } else {
            all[i] = DeadlineKey{Nanos(random.between(0, 40)), step, Nanos(random.between(0, 40))};
            nodes.insert(root, ThreadId::at(i), *all[i]);
        }
        const Nanos latest(random.between(0, 40));
        ThreadId first;
        for (size_t k = 0; k < kThreads; ++k) {
            if (!all[k] || all[k]->start > latest) continue;
            const auto key = [&](size_t n) { return std::pair(all[n]->deadline, all[n]->order); };
            if (!first.valid() || key(k) < key(first.index())) first = ThreadId::at(k);
        }
        ASSERT_EQ(nodes.firstStarting(root, latest), first);
    }
}

} // namespace
} // namespace timeslice::test
