// Who may go on that waits for the ends of tasks that a step `group` has started.
#include "core/models/parts/group_rules.h"

#include <gmock/gmock.h>

namespace timeslice::group_rules_test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Attempt of(SyncOp op, int32_t task = 9) {
    return {op, TaskId{task}, -1, false};
}

void happens(SyncRules& rules, SyncOp op, int32_t task) {
    Attempt attempt = of(op, task);
    EXPECT_TRUE(rules.attempt(attempt));
}

TEST(NurseryRules, WakeWhoGathersWhenTheFirstFails) {
    const auto rules = makeNurseryRules();
    happens(*rules, SyncOp::Open, 9);
    for (const int32_t task : {1, 2, 3}) happens(*rules, SyncOp::Started, task);
    Attempt gather = of(SyncOp::Gather);
    ASSERT_FALSE(rules->attempt(gather));
    rules->waits(gather, true);
    Attempt ended = of(SyncOp::Ended, 1);
    rules->attempt(ended);
    EXPECT_EQ(rules->wakes(ended)[0], Wake::Nobody);
    EXPECT_FALSE(rules->failed());
    Attempt failed = of(SyncOp::Failed, 2);
    rules->attempt(failed);
    EXPECT_EQ(rules->wakes(failed)[0], Wake::All);
    EXPECT_TRUE(rules->failed());
    EXPECT_TRUE(rules->attempt(gather));
    rules->waits(gather, false);
    Attempt join = of(SyncOp::Join);
    EXPECT_FALSE(rules->attempt(join)) << "one of them is alive";
    happens(*rules, SyncOp::Ended, 3);
    EXPECT_TRUE(rules->attempt(join));
}

TEST(NurseryRules, HaveThoseAsMembersThatAreAlive) {
    const auto rules = makeNurseryRules();
    EXPECT_THAT(rules->members(), IsEmpty());
    for (const int32_t task : {4, 2}) happens(*rules, SyncOp::Started, task);
    EXPECT_THAT(rules->members(), ElementsAre(TaskId{2}, TaskId{4}));
    happens(*rules, SyncOp::Failed, 2);
    EXPECT_THAT(rules->members(), ElementsAre(TaskId{4}));
}

TEST(NurseryRules, ForgetFailuresWhenTheyAreOpenedAgain) {
    const auto rules = makeNurseryRules();
    happens(*rules, SyncOp::Open, 9);
    happens(*rules, SyncOp::Started, 1);
    happens(*rules, SyncOp::Failed, 1);
    EXPECT_TRUE(rules->failed());
    happens(*rules, SyncOp::Open, 9);
    EXPECT_FALSE(rules->failed());
    happens(*rules, SyncOp::Started, 2);
    Attempt gather = of(SyncOp::Gather);
    EXPECT_FALSE(rules->attempt(gather));
    happens(*rules, SyncOp::Ended, 2);
    EXPECT_TRUE(rules->attempt(gather));
}

} // namespace
} // namespace timeslice::group_rules_test
