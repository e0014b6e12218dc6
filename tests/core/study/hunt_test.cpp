#include "core/study/hunt.h"

#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::ideal;
using test::workloadFrom;

const std::string kRace = R"(
resources: {n: variable}
tasks:
  - {name: a, count: 2, steps: [{repeat: {times: 3, steps: [{add: {variable: n, gap: 1 us, split: true}}, {cpu: 1 us}]}}]}
)";

const std::string kLocked = R"(
resources: {n: variable, l: lock}
tasks:
  - {name: a, count: 2, steps: [{repeat: {times: 3, steps: [{with: l, steps: [{add: {variable: n, gap: 1 us, split: true}}]}, {cpu: 1 us}]}}]}
)";

const std::string kPhilosophers = R"(
resources: {left: lock, right: lock}
tasks:
  - {name: a, steps: [{lock: left}, {cpu: 1 us}, {lock: right}, {unlock: right}, {unlock: left}]}
  - {name: b, steps: [{lock: right}, {cpu: 1 us}, {lock: left}, {unlock: left}, {unlock: right}]}
)";

HuntResult huntIn(const std::string& body, HuntStrategy strategy, const std::string& model = "preemptive",
                  int64_t tries = 300) {
    HuntOptions options;
    options.strategy = strategy;
    options.tries = tries;
    const auto workload = workloadFrom(body);
    const auto result = hunt(workload, ideal(model, 1), options);
    if (!result) ADD_FAILURE() << describe(result.error());
    return result.value();
}

TEST(Hunt, FindsALostUpdateWithEachStrategy) {
    for (const HuntStrategy strategy : {HuntStrategy::Random, HuntStrategy::Pct, HuntStrategy::Exhaustive}) {
        const HuntResult found = huntIn(kRace, strategy);
        EXPECT_GT(found.lostUpdates, 0) << static_cast<int>(strategy);
        ASSERT_TRUE(found.shortest);
        EXPECT_EQ(found.shortest->failure, Failure::LostUpdate);
        const TraceVariable variable = found.shortest->recording->trace().variables()[0];
        EXPECT_LT(variable.actual, variable.expected);
        EXPECT_EQ(variable.expected, 6);
    }
}

TEST(Hunt, FindsALostUpdateUnderTheGilOnlyWhereItMaySwitch) {
    EXPECT_GT(huntIn(kRace, HuntStrategy::Random, "gil").lostUpdates, 0);
    std::string whole = kRace;
    whole.replace(whole.find(", split: true"), 13, "");
    EXPECT_EQ(huntIn(whole, HuntStrategy::Random, "gil").failed(), 0);
}

TEST(Hunt, FindsNothingWhereALockGuardsTheVariable) {
    for (const char* model : {"preemptive", "gil"})
        for (const HuntStrategy strategy : {HuntStrategy::Random, HuntStrategy::Pct})
            EXPECT_EQ(huntIn(kLocked, strategy, model).failed(), 0) << model;
}

TEST(Hunt, ExhaustsAllSchedulesOfASmallWorkload) {
    const std::string small =
        "resources: {n: variable}\ntasks:\n  - {name: a, count: 2, steps: [{add: n}]}\n";
    const HuntResult found = huntIn(small, HuntStrategy::Exhaustive, "preemptive", 100'000);
    EXPECT_TRUE(found.complete);
    EXPECT_GT(found.lostUpdates, 0);
    EXPECT_LT(found.lostUpdates, found.tries);
    EXPECT_EQ(found.shortest->interruptions, 1) << "one interruption between read and write is enough";
}

TEST(Hunt, FindsNoLostUpdateAmongAtomicOnes) {
    const HuntResult found = huntIn(
        "resources: {n: variable}\ntasks:\n  - {name: a, count: 2, steps: [{atomic_add: n}, {atomic_add: n}]}\n"
        "expect: {variables: {n: 4}}\n",
        HuntStrategy::Exhaustive, "preemptive", 100'000);
    EXPECT_TRUE(found.complete);
    EXPECT_EQ(found.failed(), 0);
}

TEST(Hunt, FindsADeadlockAndNamesTheCycle) {
    const HuntResult found = huntIn(kPhilosophers, HuntStrategy::Pct);
    EXPECT_GT(found.deadlocks, 0);
    ASSERT_TRUE(found.shortest);
    EXPECT_EQ(found.shortest->recording->trace().deadlock().size(), 2U);
}

// Three philosophers; with a waiter that lets two of them to the table at a time nobody starves for ever.
std::string threePhilosophers(const std::string& enter, const std::string& leave) {
    std::string body = "resources: {f0: lock, f1: lock, f2: lock";
    body += enter.empty() ? "}\ntasks:\n" : ", waiter: {semaphore: 2}}\ntasks:\n";
    for (int i = 0; i < 3; ++i) {
        const std::string left = "f" + std::to_string(i);
        const std::string right = "f" + std::to_string((i + 1) % 3);
        body += "  - {name: p" + std::to_string(i) + ", steps: [" + enter + "{lock: " + left +
                "}, {lock: " + right + "}, {unlock: " + right + "}, {unlock: " + left + "}" + leave + "]}\n";
    }
    return body;
}

TEST(Hunt, PhilosophersWithAWaiterNeverDeadlockInAnyScheduleWithinTheBound) {
    const HuntResult with = huntIn(threePhilosophers("{acquire: waiter}, ", ", {release: waiter}"),
                                   HuntStrategy::Exhaustive, "preemptive", 1'000'000);
    EXPECT_TRUE(with.complete) << with.tries;
    EXPECT_EQ(with.failed(), 0);
    const HuntResult without =
        huntIn(threePhilosophers("", ""), HuntStrategy::Exhaustive, "preemptive", 1'000'000);
    EXPECT_TRUE(without.complete) << without.tries;
    EXPECT_GT(without.deadlocks, 0);
    EXPECT_EQ(without.shortest->interruptions, 1)
        << "p0 with f0; then p2 waits for it with f2, p1 for p2 with f1, and p0 for p1";
}

TEST(Hunt, ReplaysTheShortestBySeedAndBySchedule) {
    const auto workload = workloadFrom(kRace);
    for (const HuntStrategy strategy : {HuntStrategy::Random, HuntStrategy::Pct}) {
        HuntOptions options;
        options.strategy = strategy;
        options.tries = 200;
        const HuntResult found = hunt(workload, ideal("preemptive", 1), options).value();
        ASSERT_TRUE(found.shortest);
        options.tries = 1;
        options.seed = found.shortest->seed;
        const HuntResult again = hunt(workload, ideal("preemptive", 1), options).value();
        ASSERT_TRUE(again.shortest);
        EXPECT_EQ(again.shortest->schedule, found.shortest->schedule);
        options.replay = found.shortest->schedule;
        const HuntResult replayed = hunt(workload, ideal("preemptive", 1), options).value();
        ASSERT_TRUE(replayed.shortest);
        EXPECT_EQ(replayed.shortest->recording->trace().intervalCount(),
                  found.shortest->recording->trace().intervalCount());
    }
}

TEST(Hunt, ChecksWhatTheWorkloadExpects) {
    const std::string body = R"(
tasks:
  - {name: long, steps: [{cpu: 10 ms}]}
  - {name: late, steps: [{cpu: 1 ms}, {io: 10 ms}]}
expect: {makespan: 20 ms within 1%}
)";
    const HuntResult found = huntIn(body, HuntStrategy::Exhaustive, "preemptive", 1000);
    EXPECT_TRUE(found.complete);
    EXPECT_GT(found.brokenExpectations, 0);
    EXPECT_LE(found.brokenExpectations, found.tries);
}

} // namespace
} // namespace timeslice
