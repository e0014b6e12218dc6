#include "core/run/job_series_of.h"

#include "tests/core/yaml_run.h"

namespace timeslice::job_series_of_test {
namespace {

std::vector<JobSeries> seriesIn(const std::string& body, bool byPeriod) {
    return jobSeriesOf(*test::workloadFrom(body), byPeriod);
}

const std::string kBody =
    "tasks:\n"
    "  - {name: free, count: 2, steps: [{cpu: 1 ms}]}\n"
    "  - {name: P, count: 3, start: 1 ms, every: 5 ms, steps: [{cpu: 2 ms}, {io: 9 ms}]}\n"
    "  - {name: Once, deadline: 7 ms, steps: [{repeat: {times: 3, steps: [{call: 1 ms}]}}]}\n";

TEST(JobSeriesOf, KnowsWhoHasADeadline) {
    const std::vector<JobSeries> written = seriesIn(kBody, false);
    ASSERT_EQ(written.size(), 1U);
    EXPECT_EQ(written[0].name, "Once");
    EXPECT_EQ(written[0].firstTask.value, 5);
    EXPECT_EQ(written[0].deadline, 7ms);
    EXPECT_EQ(written[0].work, 3ms);
    EXPECT_FALSE(written[0].isPeriodic());
}

TEST(JobSeriesOf, TakesThePeriodForTheDeadline) {
    const std::vector<JobSeries> all = seriesIn(kBody, true);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].name, "P");
    EXPECT_EQ(all[0].firstTask.value, 2);
    EXPECT_EQ(all[0].jobs, 3U);
    EXPECT_EQ(all[0].start, Nanos{1ms});
    EXPECT_EQ(all[0].period, 5ms);
    EXPECT_EQ(all[0].deadline, 5ms);
    EXPECT_EQ(all[0].work, 2ms) << "waits are no work";
    EXPECT_EQ(seriesOf(all, TaskId{1}), nullptr);
    EXPECT_EQ(seriesOf(all, TaskId{4}), &all[0]);
    EXPECT_EQ(seriesOf(all, TaskId{5}), &all[1]);
    EXPECT_EQ(seriesOf(all, TaskId{6}), nullptr);
}

TEST(JobSeriesOf, PrefersADeadlineThatIsWritten) {
    const auto all =
        seriesIn("tasks: [{name: A, every: 5 ms, deadline: 3 ms, steps: [{cpu: 1 ms}]}]\n", true);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].deadline, 3ms);
}

TEST(JobSeriesOf, KnowsNoEndOfEndlessWork) {
    const auto all = seriesIn("tasks: [{name: A, deadline: 3 ms, "
                              "steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}]\n",
                              false);
    EXPECT_EQ(all.front().work, kNever);
}

} // namespace
} // namespace timeslice::job_series_of_test
