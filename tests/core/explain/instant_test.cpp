#include "core/explain/instant.h"

#include "tests/core/explain/sentences.h"
#include "tests/core/sample_traces.h"

namespace timeslice {
namespace {

using test::english;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(LastHappening, IsThatOfTheInstantOrOfTheLastOneBefore) {
    const TracePtr trace = samples::mixed();
    const auto at = lastHappening(*trace, 30ms);
    ASSERT_TRUE(at);
    EXPECT_EQ(at->time, 30ms);
    const auto after = lastHappening(*trace, 39ms);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->time, 30ms);
    EXPECT_EQ(english(after->sentences), english(at->sentences));
}

TEST(LastHappening, TellsTheMostTellingFirstAndSaysHowMuchIsLeft) {
    const TracePtr trace = samples::mixed();
    const auto all = lastHappening(*trace, 30ms, 9);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->left, 0U);
    ASSERT_GE(all->sentences.size(), 2U);
    EXPECT_THAT(english(all->sentences).front(), HasSubstr("three")) << "it finishes";
    const auto one = lastHappening(*trace, 30ms, 1);
    EXPECT_THAT(english(one->sentences), ElementsAre(english(all->sentences).front()));
    EXPECT_EQ(one->left, all->sentences.size() - 1);
}

TEST(LastHappening, IsNothingBeforeTheFirst) {
    EXPECT_FALSE(lastHappening(*samples::mixed(), Nanos{-1}));
    EXPECT_TRUE(lastHappening(*samples::mixed(), Nanos{0}));
}

} // namespace
} // namespace timeslice
