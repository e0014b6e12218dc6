#include "app/cli/metrics_table.h"
#include "tests/core/small_trace.h"

#include <gmock/gmock.h>

namespace timeslice::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

Compared runWith(const char* label, const char* remark) {
    test::SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    if (*remark != '\0') trace.builder().remark(Text(remark));
    return test::comparedOf(test::resultOf(trace.build()), label);
}

std::string tableOf(std::vector<Compared> runs) {
    return metricsTable(Comparison(nullptr, std::move(runs)), plainEnglish());
}

TEST(MetricsTable, HasALineARunUnderTheMetricsTitles) {
    const std::string table = tableOf({runWith("First", ""), runWith("Second", "")});
    EXPECT_THAT(table, HasSubstr("Makespan"));
    EXPECT_THAT(table, HasSubstr("\nFirst "));
    EXPECT_THAT(table, HasSubstr("\nSecond "));
    EXPECT_THAT(table, HasSubstr("10 ms"));
}

TEST(MetricsTable, LeavesOutCountsOfWhatNoRunHas) {
    EXPECT_THAT(tableOf({runWith("First", "")}), Not(HasSubstr("GIL")));
}

// The program of a course on one core of a machine of two.
TEST(MetricsTable, SaysOfWhichCoresTheUtilisationIsWhereARunLeftSomeAlone) {
    EXPECT_THAT(tableOf({runWith("First", "")}), Not(HasSubstr("used")));
    test::SmallTrace trace(2);
    trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    const std::string table =
        tableOf({runWith("First", ""), test::comparedOf(test::resultOf(trace.build()), "Second")});
    EXPECT_THAT(table, HasSubstr("used"));
    EXPECT_THAT(table, testing::ContainsRegex("Second .* 50 % +1 +100 %"));
}

TEST(MetricsTable, SaysARemarkOnceWhenAllRunsHaveIt) {
    EXPECT_THAT(tableOf({runWith("First", "A remark."), runWith("Second", "A remark.")}),
                testing::EndsWith("\n\nA remark.\n"));
    EXPECT_THAT(tableOf({runWith("First", ""), runWith("Second", "A remark.")}),
                testing::EndsWith("\n\nSecond: A remark.\n"));
}

TEST(MetricsTable, IsEmptyWithoutRuns) {
    EXPECT_EQ(tableOf({}), "");
}

} // namespace
} // namespace timeslice::cli
