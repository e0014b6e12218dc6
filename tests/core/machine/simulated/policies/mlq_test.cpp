#include "tests/core/machine/simulated/policies/bench_kernel.h"

namespace timeslice::test {
namespace {

Job job(int64_t level, Nanos burst, Nanos arrival = 0ms) {
    Job made{.steps = {burst}, .arrival = arrival};
    made.traits.priority = level;
    return made;
}

std::vector<Slice> timelineUnder(const Settings& settings, const std::vector<Job>& jobs) {
    const auto policy = makePolicy("mlq", settings);
    return BenchKernel(*policy, jobs).run().timeline();
}

constexpr int64_t kTurns = 0;
constexpr int64_t kToTheEnd = 1;
constexpr int64_t kShortestFirst = 2;

// The example of GeeksforGeeks, "Multilevel queue (MLQ) CPU scheduling": round robin with a quantum of 2
// above first come, first served.
TEST(MlqPolicy, RunsAsInThePublishedExample) {
    EXPECT_EQ(timelineUnder({{"quantum", Nanos(2ms).count()}},
                            {job(1, 4ms), job(1, 3ms), job(2, 8ms), job(1, 5ms, 10ms)}),
              (std::vector<Slice>{{0, 0ms, 2ms},
                                  {1, 2ms, 4ms},
                                  {0, 4ms, 6ms},
                                  {1, 6ms, 7ms},
                                  {2, 7ms, 10ms},
                                  {3, 10ms, 15ms},
                                  {2, 15ms, 20ms}}));
}

TEST(MlqPolicy, PrioritiesBeyondTheLevelsBelongToTheOutermost) {
    const std::vector<Job> jobs = {job(INT64_MAX, 1ms), job(2, 1ms), job(1, 1ms), job(INT64_MIN, 1ms)};
    const auto policy = makePolicy("mlq");
    EXPECT_EQ(BenchKernel(*policy, jobs).run().order(), (std::vector<size_t>{2, 3, 0, 1}));
}

TEST(MlqPolicy, EachLevelHasAPolicyAndAQuantumOfItsOwn) {
    const Settings settings = {
        {"levels", 3},        {"policy_1", kToTheEnd},         {"policy_2", kTurns},
        {"policy_3", kTurns}, {"quantum", Nanos(1ms).count()}, {"quantum_3", Nanos(2ms).count()}};
    EXPECT_EQ(timelineUnder(settings,
                            {job(3, 3ms), job(3, 2ms), job(2, 2ms), job(2, 1ms), job(1, 5ms), job(1, 5ms)}),
              (std::vector<Slice>{{4, 0ms, 5ms},
                                  {5, 5ms, 10ms},
                                  {2, 10ms, 11ms},
                                  {3, 11ms, 12ms},
                                  {2, 12ms, 13ms},
                                  {0, 13ms, 15ms},
                                  {1, 15ms, 17ms},
                                  {0, 17ms, 18ms}}));
}

// 0 has used 1 ms of its 4 when it is cut off, and goes on with 3.
TEST(MlqPolicy, WhoIsCutOffKeepsItsPlaceAndTheRestOfItsQuantum) {
    EXPECT_EQ(
        timelineUnder({{"policy_2", kTurns}}, {job(2, 8ms), job(2, 4ms), job(1, 1ms, 1ms)}),
        (std::vector<Slice>{{0, 0ms, 1ms}, {2, 1ms, 2ms}, {0, 2ms, 5ms}, {1, 5ms, 9ms}, {0, 9ms, 13ms}}));
}

// Cut off as its quantum ends, it has had its turn.
TEST(MlqPolicy, WhoIsCutOffAtTheEndOfItsQuantumGoesToTheTail) {
    EXPECT_EQ(timelineUnder({{"policy_2", kTurns}}, {job(2, 8ms), job(2, 4ms), job(1, 1ms, 4ms)}),
              (std::vector<Slice>{{0, 0ms, 4ms}, {2, 4ms, 5ms}, {1, 5ms, 9ms}, {0, 9ms, 13ms}}));
}

TEST(MlqPolicy, WhoWaitsComesBackToTheTailWithAFreshQuantum) {
    Job waiter{.steps = {3ms, 1ms, 4ms}};
    Job other = job(1, 8ms);
    EXPECT_EQ(timelineUnder({}, {waiter, other}),
              (std::vector<Slice>{{0, 0ms, 3ms}, {1, 3ms, 7ms}, {0, 7ms, 11ms}, {1, 11ms, 15ms}}));
}

TEST(MlqPolicy, ALevelMayTakeTheShortestFirst) {
    const Settings settings = {{"policy_2", kShortestFirst}};
    EXPECT_EQ(timelineUnder(settings, {job(2, 6ms), job(2, 1ms, 1ms), job(2, 3ms), job(1, 2ms)}),
              (std::vector<Slice>{{3, 0ms, 2ms}, {1, 2ms, 3ms}, {2, 3ms, 6ms}, {0, 6ms, 12ms}}));
}

// Cut off by the level above, while a shorter one arrives: within its level it is not interrupted.
TEST(MlqPolicy, WhoIsCutOffGoesOnBeforeTheShorterOnes) {
    const Settings settings = {{"policy_2", kShortestFirst}};
    EXPECT_EQ(timelineUnder(settings, {job(2, 6ms), job(1, 2ms, 1ms), job(2, 1ms, 1ms)}),
              (std::vector<Slice>{{0, 0ms, 1ms}, {1, 1ms, 3ms}, {0, 3ms, 8ms}, {2, 8ms, 9ms}}));
}

TEST(MlqPolicy, WhoWaitsIsRankedByItsNextBurst) {
    Job waiter{.steps = {1ms, 1ms, 5ms}};
    waiter.traits.priority = 2;
    EXPECT_EQ(timelineUnder({{"policy_2", kShortestFirst}}, {waiter, job(2, 4ms), job(2, 6ms)}),
              (std::vector<Slice>{{0, 0ms, 1ms}, {1, 1ms, 5ms}, {0, 5ms, 10ms}, {2, 10ms, 16ms}}));
}

TEST(MlqPolicy, WithoutSharesALowerLevelStarves) {
    const auto policy = makePolicy("mlq");
    BenchKernel kernel(*policy, {job(1, 100ms), job(2, 1ms)});
    EXPECT_EQ(kernel.run().firstRun(1), 100ms);
}

// Silberschatz, Galvin, Gagne, "Operating System Concepts", ch. 5: 80 % for the foreground queue, 20 % for
// the background queue. Of the level of two, each has a half.
TEST(MlqPolicy, WithSharesEachLevelHasItsPartOfTheTime) {
    const auto policy = makePolicy("mlq", {{"shares", 1}});
    ThreadTraits top;
    top.priority = 1;
    ThreadTraits below;
    below.priority = 2;
    const std::vector<double> shares = sharesUnder(*policy, {top, top, below}, 10s);
    EXPECT_NEAR(shares[0], 0.4, 0.001);
    EXPECT_NEAR(shares[1], 0.4, 0.001);
    EXPECT_NEAR(shares[2], 0.2, 0.001);
}

// Also on a level without turns, where the one that was running goes on before the next.
TEST(MlqPolicy, WithSharesALevelGivesWayAfterItsQuantum) {
    const Settings settings = {{"shares", 1}, {"share_1", 1}, {"share_2", 1}};
    EXPECT_EQ(
        timelineUnder(settings, {job(1, 4ms), job(1, 4ms), job(2, 6ms), job(2, 2ms)}),
        (std::vector<Slice>{{0, 0ms, 4ms}, {2, 4ms, 8ms}, {1, 8ms, 12ms}, {2, 12ms, 14ms}, {3, 14ms, 16ms}}));
}

TEST(MlqPolicy, WithSharesNobodyCutsIn) {
    EXPECT_EQ(timelineUnder({{"shares", 1}}, {job(2, 4ms), job(1, 1ms, 1ms)}),
              (std::vector<Slice>{{0, 0ms, 4ms}, {1, 4ms, 5ms}}));
}

// 0 has run alone for 18 ms when 1 comes, which then does not have 16 ms for itself: as its level has started
// at 16, where 0 was last charged, it has 8 ms until it is ahead of 0.
TEST(MlqPolicy, ALevelThatWasEmptyIsOwedNothing) {
    const Settings settings = {{"shares", 1}, {"share_1", 1}, {"share_2", 1}};
    EXPECT_EQ(timelineUnder(settings, {job(2, 30ms), job(1, 30ms, 18ms)}),
              (std::vector<Slice>{{0, 0ms, 20ms},
                                  {1, 20ms, 28ms},
                                  {0, 28ms, 32ms},
                                  {1, 32ms, 36ms},
                                  {0, 36ms, 40ms},
                                  {1, 40ms, 44ms},
                                  {0, 44ms, 46ms},
                                  {1, 46ms, 60ms}}));
}

TEST(MlqPolicy, WhoIsMovedKeepsItsPlace) {
    const auto policy = makePolicy("mlq", {}, {.queues = 2});
    for (size_t i = 0; i < 3; ++i) announced(*policy, i);
    policy->add(ThreadId::at(0), Came::New, 0ms, 1);
    policy->add(ThreadId::at(1), Came::New, 0ms, 0);
    policy->add(ThreadId::at(2), Came::New, 0ms, 1);
    EXPECT_EQ(policy->next(1ms, 0).index(), 1U);
    policy->blocked(ThreadId::at(1), 1ms, 0);
    policy->add(ThreadId::at(1), Came::Moved, 1ms, 1);
    for (const size_t expected : {0U, 1U, 2U}) EXPECT_EQ(policy->next(1ms, 1).index(), expected);
}

TEST(MlqPolicy, AThreadMayChangeItsLevelWhileItIsReady) {
    const auto policy = makePolicy("mlq");
    ThreadTraits traits;
    const ThreadId a{0}, b{1}, c{2};
    for (size_t i = 0; i < 3; ++i) {
        traits.priority = i == 1 ? 1 : 2;
        announced(*policy, i, traits);
    }
    for (const ThreadId thread : {a, b, c}) policy->add(thread, Came::New, 0ms, 0);
    EXPECT_EQ(policy->peek(0ms, 0), b);
    policy->changePriority(a, 1, 0ms);
    EXPECT_EQ(policy->priorityOf(a), 1);
    EXPECT_EQ(policy->next(0ms, 0), a) << "it came before b";
    EXPECT_FALSE(policy->before(b, a, 0));
    policy->changePriority(a, 2, 1ms);
    EXPECT_TRUE(policy->before(b, a, 0)) << "one that runs";
    EXPECT_EQ(policy->readyCount(0), 2U);
    EXPECT_EQ(policy->next(1ms, 0), b);
    EXPECT_EQ(policy->next(1ms, 0), c);
    EXPECT_TRUE(policy->moreUrgent(0, 2));
    EXPECT_FALSE(policy->moreUrgent(0, 1)) << "both are on the top level";
}

} // namespace
} // namespace timeslice::test
