// Algorithms on shared variables, in all schedules that a hunt makes: what holds, and what breaks.
#include "core/study/hunt.h"

#include "tests/core/yaml_run.h"

namespace timeslice::hunt_variables_test {
namespace {

using test::ideal;
using test::workloadFrom;

// Peterson, "Myths about the mutual exclusion problem" (1981): two tasks, each says that it wants to enter, and
// lets the other one go first.
std::string petersonFor(int task, bool swapped) {
    const std::string own = std::to_string(task);
    const std::string other = std::to_string(3 - task);
    const std::string wants = "{write: {variable: flag" + own + ", value: 1}}";
    const std::string yields = "{write: {variable: turn, value: " + other + "}}";
    return "  - {name: T" + own + ", steps: [" + (swapped ? yields + ", " + wants : wants + ", " + yields) +
           ", {while: flag" + other + " == 1 and turn == " + other +
           "}, {add: {variable: counter, gap: 1 us, split: true}}, {write: {variable: flag" + own +
           ", value: 0}}]}\n";
}

std::string peterson(bool swapped = false) {
    return "resources: {flag1: variable, flag2: variable, turn: variable, counter: variable}\ntasks:\n" +
           petersonFor(1, swapped) + petersonFor(2, swapped) + "expect: {variables: {counter: 2}}\n";
}

const std::string kSpinLock = R"(
resources: {taken: variable, counter: variable}
tasks:
  - name: a
    count: 2
    steps:
      - exchange: {variable: taken, value: 1, into: old}
      - while: old == 1
        steps: [{exchange: {variable: taken, value: 1, into: old}}]
      - add: {variable: counter, gap: 1 us, split: true}
      - write: {variable: taken, value: 0}
expect: {variables: {counter: 2}}
)";

// The same with compare and exchange; three tasks, each twice.
const std::string kCompareLock = R"(
resources: {taken: variable, counter: variable}
tasks:
  - name: a
    count: 3
    steps:
      - repeat:
          times: 2
          steps:
            - compare_exchange: {variable: taken, expected: 0, value: me, into: ok}
            - while: not ok
              steps: [{compare_exchange: {variable: taken, expected: 0, value: me, into: ok}}]
            - add: {variable: counter, gap: 1 us, split: true}
            - write: {variable: taken, value: 0}
expect: {variables: {counter: 6}}
)";

// Looks, and takes it later: two may have looked.
const std::string kNaiveLock = R"(
resources: {taken: variable, counter: variable}
tasks:
  - {name: a, count: 2, steps: [{while: taken == 1}, {write: {variable: taken, value: 1}},
                                {add: {variable: counter, gap: 1 us, split: true}},
                                {write: {variable: taken, value: 0}}]}
)";

HuntResult huntIn(const std::string& body, HuntStrategy strategy, int64_t tries,
                  const std::string& model = "preemptive", int cores = 1) {
    HuntOptions options;
    options.strategy = strategy;
    options.tries = tries;
    const auto result = hunt(workloadFrom(body), ideal(model, cores), options);
    if (!result) ADD_FAILURE() << describe(result.error());
    return result.value();
}

TEST(HuntVariables, PetersonHoldsInTenThousandSchedules) {
    for (const HuntStrategy strategy : {HuntStrategy::Random, HuntStrategy::Pct}) {
        const HuntResult found = huntIn(peterson(), strategy, 10'000);
        EXPECT_EQ(found.tries, 10'000);
        EXPECT_EQ(found.failed(), 0) << static_cast<int>(strategy);
    }
}

TEST(HuntVariables, PetersonHoldsInAllSchedulesWithinTheBound) {
    const HuntResult found = huntIn(peterson(), HuntStrategy::Exhaustive, 1'000'000);
    EXPECT_TRUE(found.complete);
    EXPECT_GT(found.tries, 100);
    EXPECT_EQ(found.failed(), 0);
}

TEST(HuntVariables, PetersonBreaksWhenItsTwoWritesAreSwapped) {
    for (const HuntStrategy strategy : {HuntStrategy::Random, HuntStrategy::Pct, HuntStrategy::Exhaustive}) {
        const HuntResult found = huntIn(peterson(true), strategy, 10'000);
        EXPECT_GT(found.lostUpdates, 0) << static_cast<int>(strategy);
        ASSERT_TRUE(found.shortest);
        EXPECT_EQ(found.shortest->interruptions, 2)
            << "between the two writes, and between read and write of the counter";
    }
}

// An interruption between the two reads of a condition is one more place where it could break.
TEST(HuntVariables, OthersMayComeBetweenTwoReadsOfOneCondition) {
    const std::string body = R"(
resources: {x: {variable: 1}, seen: variable}
tasks:
  - {name: a, steps: [{if: x == 1 and x == 2, steps: [{write: {variable: seen, value: 1}}]}]}
  - {name: b, steps: [{write: {variable: x, value: 2}}]}
expect: {variables: {seen: 0}}
)";
    const HuntResult found = huntIn(body, HuntStrategy::Exhaustive, 10'000);
    EXPECT_TRUE(found.complete);
    EXPECT_GT(found.brokenExpectations, 0);
    EXPECT_LT(found.brokenExpectations, found.tries);
}

TEST(HuntVariables, ATestAndSetLockHolds) {
    for (const char* model : {"preemptive", "parallel", "gil"})
        for (const HuntStrategy strategy : {HuntStrategy::Random, HuntStrategy::Pct}) {
            const HuntResult found = huntIn(kSpinLock, strategy, 1000, model, 2);
            EXPECT_EQ(found.tries, 1000) << model;
            EXPECT_EQ(found.failed(), 0) << model;
        }
    const HuntResult all = huntIn(kSpinLock, HuntStrategy::Exhaustive, 1'000'000);
    EXPECT_TRUE(all.complete);
    EXPECT_EQ(all.failed(), 0);
    EXPECT_EQ(huntIn(kCompareLock, HuntStrategy::Random, 2000).failed(), 0);
}

TEST(HuntVariables, ALockThatLooksFirstAndTakesLaterBreaks) {
    for (const HuntStrategy strategy : {HuntStrategy::Random, HuntStrategy::Pct, HuntStrategy::Exhaustive}) {
        const HuntResult found = huntIn(kNaiveLock, strategy, 10'000);
        EXPECT_GT(found.lostUpdates, 0) << static_cast<int>(strategy);
    }
}

// Each first takes its own flag and then waits for the other's: if both do, nobody goes on.
TEST(HuntVariables, FindsWhoSpinsForEver) {
    const std::string body = R"(
resources: {a: variable, b: variable}
tasks:
  - {name: A, steps: [{cpu: 1 us}, {write: {variable: a, value: 1}}, {spin: b == 0}, {write: {variable: a, value: 0}}]}
  - {name: B, steps: [{cpu: 1 us}, {write: {variable: b, value: 1}}, {spin: a == 0}, {write: {variable: b, value: 0}}]}
)";
    for (const char* model : {"preemptive", "gil"}) {
        const HuntResult found = huntIn(body, HuntStrategy::Random, 200, model, 2);
        EXPECT_GT(found.deadlocks, 0) << model;
        EXPECT_LT(found.deadlocks, 200) << model;
        ASSERT_TRUE(found.shortest);
        EXPECT_EQ(plainEnglish().render(found.shortest->reasons.at(0)),
                  "Deadlock: A spins on b, and no task that could change it can run.");
    }
    const HuntResult all = huntIn(body, HuntStrategy::Exhaustive, 100'000);
    EXPECT_TRUE(all.complete) << "a task that spins is not chosen again and again";
    EXPECT_EQ(all.shortest->interruptions, 1);
}

} // namespace
} // namespace timeslice::hunt_variables_test
