#include "tests/core/machine/simulated/policies/bench_kernel.h"

namespace timeslice::test {
namespace {

Job job(Nanos burst, int64_t priority, Nanos arrival = 0ms) {
    Job made{.steps = {burst}, .arrival = arrival};
    made.traits.priority = priority;
    return made;
}

std::vector<size_t> orderUnder(const Settings& settings, const std::vector<Job>& jobs) {
    const auto policy = makePolicy("priority", settings);
    return BenchKernel(*policy, jobs).run().order();
}

// Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling: 8.2 on average.
TEST(PriorityPolicy, WaitsAsInTheTextbook) {
    EXPECT_EQ(waitsUnder("priority", {job(10ms, 3), job(1ms, 1), job(2ms, 4), job(1ms, 5), job(5ms, 2)}),
              (std::vector<Nanos>{6ms, 0ms, 16ms, 18ms, 1ms}));
}

TEST(PriorityPolicy, TheLargestNumberIsTheMostUrgentIfSoOrdered) {
    EXPECT_EQ(orderUnder({{"order", 1}}, {job(1ms, 1), job(1ms, 3), job(1ms, 2)}),
              (std::vector<size_t>{1, 2, 0}));
}

TEST(PriorityPolicy, AMoreUrgentOneCutsInOnlyWherePreemptive) {
    const std::vector<Job> jobs = {job(4ms, 2), job(1ms, 1, 1ms)};
    EXPECT_EQ(orderUnder({}, jobs), (std::vector<size_t>{0, 1, 0}));
    EXPECT_EQ(orderUnder({{"preemptive", 0}}, jobs), (std::vector<size_t>{0, 1}));
}

TEST(PriorityPolicy, AnEquallyUrgentOneWaits) {
    EXPECT_EQ(orderUnder({}, {job(4ms, 2), job(1ms, 2, 1ms)}), (std::vector<size_t>{0, 1}));
}

// 2 has waited since 1 ms when 1 cuts in at 2 ms.
TEST(PriorityPolicy, WhoIsCutOffReturnsToTheHeadOfItsEquals) {
    EXPECT_EQ(orderUnder({}, {job(4ms, 2), job(1ms, 1, 2ms), job(1ms, 2, 1ms)}),
              (std::vector<size_t>{0, 1, 0, 2}));
}

// Silberschatz, Galvin, Gagne, "Operating System Concepts", 10th edition, exercise 5.5: turns of 10, the largest
// number first, and who is cut off goes to the end of the queue. At 60, P4 cuts in on P3.
TEST(PriorityPolicy, EqualsTakeTurnsAndWhoIsCutOffQueuesAnewIfToldSo) {
    const std::vector<Job> jobs = {job(20ms, 40),       job(25ms, 30, 25ms), job(25ms, 30, 30ms),
                                   job(15ms, 35, 60ms), job(10ms, 5, 100ms), job(10ms, 10, 105ms)};
    const auto policy =
        makePolicy("priority", {{"order", 1}, {"rr_slice", Nanos(10ms).count()}, {"cut_off", 1}});
    EXPECT_EQ(BenchKernel(*policy, jobs).run().timeline(), (std::vector<Slice>{{0, 0ms, 20ms},
                                                                               {1, 25ms, 35ms},
                                                                               {2, 35ms, 45ms},
                                                                               {1, 45ms, 55ms},
                                                                               {2, 55ms, 60ms},
                                                                               {3, 60ms, 75ms},
                                                                               {1, 75ms, 80ms},
                                                                               {2, 80ms, 90ms},
                                                                               {4, 100ms, 105ms},
                                                                               {5, 105ms, 115ms},
                                                                               {4, 115ms, 120ms}}));
}

// 0 has had 3 ms of its 4 when 2 cuts in, and goes on with the last one.
TEST(PriorityPolicy, WhoIsCutOffKeepsTheRestOfItsSlice) {
    const auto policy = makePolicy("priority", {{"rr_slice", Nanos(4ms).count()}});
    EXPECT_EQ(
        BenchKernel(*policy, {job(8ms, 2), job(8ms, 2), job(1ms, 1, 3ms)}).run().timeline(),
        (std::vector<Slice>{
            {0, 0ms, 3ms}, {2, 3ms, 4ms}, {0, 4ms, 5ms}, {1, 5ms, 9ms}, {0, 9ms, 13ms}, {1, 13ms, 17ms}}));
}

// 0 runs alone from 0 to 5: at 4 a new slice begins. What it has used of it counts when 1 has come.
TEST(PriorityPolicy, AloneANewSliceBegins) {
    const auto policy = makePolicy("priority", {{"rr_slice", Nanos(4ms).count()}});
    EXPECT_EQ(BenchKernel(*policy, {job(12ms, 2), job(4ms, 2, 5ms)}).run().timeline(),
              (std::vector<Slice>{{0, 0ms, 8ms}, {1, 8ms, 12ms}, {0, 12ms, 16ms}}));
}

TEST(PriorityPolicy, AWaitEndsASlice) {
    const auto policy = makePolicy("priority", {{"rr_slice", Nanos(4ms).count()}});
    EXPECT_EQ(BenchKernel(*policy, {{.steps = {3ms, 1ms, 5ms}}, {.steps = {2ms}}}).run().timeline(),
              (std::vector<Slice>{{0, 0ms, 3ms}, {1, 3ms, 5ms}, {0, 5ms, 10ms}}));
}

// At 3 ms 1 has not waited long enough for a step; the slice of 0 goes on to 4.
TEST(PriorityPolicy, AgeingDoesNotEndASlice) {
    const auto policy =
        makePolicy("priority", {{"rr_slice", Nanos(4ms).count()}, {"ageing", Nanos(3ms).count()}});
    EXPECT_EQ(BenchKernel(*policy, {job(8ms, 1), job(3ms, 1, 2ms)}).run().timeline(),
              (std::vector<Slice>{{0, 0ms, 4ms}, {1, 4ms, 7ms}, {0, 7ms, 11ms}}));
}

TEST(PriorityPolicy, WithoutAgeingTheLessUrgentStarves) {
    const auto policy = makePolicy("priority");
    BenchKernel kernel(*policy, {job(100ms, 1), job(1ms, 3)});
    EXPECT_EQ(kernel.run().firstRun(1), 100ms);
}

// After 20 ms it is as urgent as the running one, after 30 ms more so.
TEST(PriorityPolicy, WithAgeingTheLessUrgentRunsWhenItHasBecomeMoreUrgent) {
    const auto policy = makePolicy("priority", {{"ageing", Nanos(10ms).count()}});
    BenchKernel kernel(*policy, {job(100ms, 1), job(1ms, 3)});
    kernel.run();
    EXPECT_EQ(kernel.firstRun(1), 30ms);
    EXPECT_EQ(kernel.finish(0), 101ms);
}

TEST(PriorityPolicy, AgeingDoesNotMakeEqualsTakeTurns) {
    EXPECT_EQ(orderUnder({{"ageing", Nanos(10ms).count()}}, {job(9ms, 1), job(5ms, 1, 1ms)}),
              (std::vector<size_t>{0, 1}));
}

// 0 waits for 7 ms: three full steps of 2 ms, not three and a half. So it has become as urgent as 2, and came
// first.
TEST(PriorityPolicy, OnlyFullStepsCount) {
    const auto policy = makePolicy("priority", {{"ageing", Nanos(2ms).count()}, {"preemptive", 0}});
    BenchKernel kernel(*policy, {job(1ms, 4, 1ms), job(8ms, 0), job(1ms, 1, 7ms)});
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{1, 0, 2}));
}

TEST(PriorityPolicy, WhoIsMovedKeepsItsPlaceByTheTimeItWaited) {
    const auto policy = makePolicy("priority", {}, {.queues = 2});
    const ThreadId first = announced(*policy, 0);
    const ThreadId second = announced(*policy, 1);
    policy->add(first, Came::New, 0ms, 0);
    policy->add(second, Came::New, 1ms, 1);
    EXPECT_EQ(policy->next(2ms, 0), first);
    policy->add(first, Came::Moved, 2ms, 1);
    EXPECT_EQ(policy->next(3ms, 1), first);
    EXPECT_EQ(policy->next(3ms, 1), second);
}

TEST(PriorityPolicy, TheFarthestPrioritiesAreInOrder) {
    EXPECT_EQ(orderUnder({{"ageing", 1}}, {job(1ns, INT64_MAX), job(1ns, INT64_MIN)}),
              (std::vector<size_t>{1, 0}));
    EXPECT_EQ(orderUnder({{"order", 1}}, {job(1ms, INT64_MIN), job(1ms, INT64_MAX)}),
              (std::vector<size_t>{1, 0}));
}

// B and C wait; C becomes as urgent as B, and came first; then the most urgent, then the least.
TEST(PriorityPolicy, APriorityMayChangeWhileItsThreadIsReady) {
    const auto policy = makePolicy("priority");
    ASSERT_TRUE(policy->usesPriorities());
    ThreadTraits traits;
    for (size_t i = 0; i < 3; ++i) {
        traits.priority = static_cast<int64_t>(i) + 1;
        announced(*policy, i, traits);
    }
    const ThreadId a{0}, b{1}, c{2};
    for (const ThreadId thread : {c, b, a}) policy->add(thread, Came::New, 0ms, 0);
    EXPECT_EQ(policy->next(0ms, 0), a);
    policy->changePriority(c, 2, 1ms);
    EXPECT_EQ(policy->priorityOf(c), 2);
    EXPECT_EQ(policy->peek(1ms, 0), c);
    policy->changePriority(c, 9, 1ms);
    EXPECT_EQ(policy->peek(1ms, 0), b);
    EXPECT_FALSE(policy->before(b, a, 0));
    policy->changePriority(a, 5, 1ms);
    EXPECT_TRUE(policy->before(b, a, 0)) << "one that runs";
    EXPECT_EQ(policy->readyCount(0), 2U);
    EXPECT_EQ(policy->next(1ms, 0), b);
    EXPECT_EQ(policy->next(1ms, 0), c);
    policy->blocked(c, 1ms, 0);
    policy->changePriority(c, 1, 2ms);
    policy->add(c, Came::Woken, 3ms, 0);
    EXPECT_TRUE(policy->before(c, a, 0)) << "one that waited";
}

TEST(PriorityPolicy, SaysWhichPriorityIsTheMoreUrgent) {
    const auto smallest = makePolicy("priority");
    EXPECT_TRUE(smallest->moreUrgent(-1, 3));
    EXPECT_FALSE(smallest->moreUrgent(3, 3));
    const auto largest = makePolicy("priority", {{"order", 1}});
    EXPECT_TRUE(largest->moreUrgent(3, -1));
    ThreadTraits traits;
    traits.priority = 7;
    EXPECT_EQ(largest->priorityOf(announced(*largest, 0, traits)), 7);
    EXPECT_FALSE(makePolicy("rr")->usesPriorities());
}

} // namespace
} // namespace timeslice::test
