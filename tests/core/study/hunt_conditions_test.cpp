// A bounded buffer with one condition, in all schedules within a bound: `if`, `while`, notify, notify_all.
#include "core/study/hunt.h"

#include "tests/core/yaml_run.h"

namespace timeslice::hunt_conditions_test {
namespace {

std::string side(const std::string& name, int stops, const std::string& sign, const std::string& look,
                 const std::string& notify) {
    const std::string blocked = "items == " + std::to_string(stops);
    return "  - {name: " + name + ", count: 2, steps: [{with: m, steps: [{" + look + ": " + blocked +
           ", steps: [{wait: {condition: c, with: m}}]}, {if: " + blocked +
           ", steps: [{atomic_add: wrong}]}, {write: {variable: items, value: items " + sign + " 1}}, {" +
           notify + ": c}]}]}\n";
}

// With room for one item.
HuntResult huntInBuffer(const std::string& look, const std::string& notify) {
    const WorkloadPtr workload =
        test::workloadFrom("resources: {m: lock, c: condition, items: variable, wrong: variable}\ntasks:\n" +
                           side("Consumer", 0, "-", look, notify) + side("Producer", 1, "+", look, notify) +
                           "expect: {variables: {wrong: 0}}\n");
    HuntOptions options;
    options.strategy = HuntStrategy::Exhaustive;
    options.tries = 1'000'000;
    options.bound = 1;
    const auto result = hunt(workload, test::ideal("preemptive", 1), options);
    if (!result) ADD_FAILURE() << describe(result.error());
    EXPECT_TRUE(result->complete) << result->tries;
    return result.value();
}

TEST(BoundedBuffer, WithIfTakesFromAnEmptyBuffer) {
    const HuntResult found = huntInBuffer("if", "notify_all");
    EXPECT_GT(found.brokenExpectations, 0);
    ASSERT_TRUE(found.shortest);
    EXPECT_EQ(found.shortest->failure, Failure::Expectation);
}

TEST(BoundedBuffer, WithWhileAndNotifyAllHolds) {
    EXPECT_EQ(huntInBuffer("while", "notify_all").failed(), 0);
}

// A producer's notification may reach a producer: all wait.
TEST(BoundedBuffer, WithOneNotificationMayStandStill) {
    const HuntResult found = huntInBuffer("while", "notify");
    EXPECT_GT(found.deadlocks, 0);
    EXPECT_EQ(found.brokenExpectations, 0);
}

} // namespace
} // namespace timeslice::hunt_conditions_test
