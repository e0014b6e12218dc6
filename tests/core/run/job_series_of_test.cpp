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

JobWork workIsOf(const std::string& step, const std::string& resources = "") {
    return seriesIn(resources + "tasks:\n  - {name: A, every: 5 ms, steps: [{cpu: 1 ms}, " + step +
                        "]}\n"
                        "  - {name: B, steps: [{cpu: 1 ms}]}\n",
                    true)
        .front()
        .workIs;
}

TEST(JobSeriesOf, KnowsWhoseWorkIsFixed) {
    EXPECT_EQ(workIsOf("{repeat: {times: 3, steps: [{call: 1 ms}, yield]}}"), JobWork::Fixed);
    EXPECT_EQ(workIsOf("{add: v}", "resources: {v: variable}\n"), JobWork::Fixed);
    for (const char* step : {"{io: 1 ms}", "{sleep: 1 ms}", "{block: 1 ms}", "{join: B}",
                             "{repeat: {times: 3, steps: [{sleep: 1 ms}]}}"})
        EXPECT_EQ(workIsOf(step), JobWork::Waits) << step;
    EXPECT_EQ(workIsOf("{lock: L}, {unlock: L}", "resources: {L: lock}\n"), JobWork::Waits);
    EXPECT_EQ(workIsOf("{barrier: b}", "resources: {b: {barrier: 1}}\n"), JobWork::Waits);
    EXPECT_EQ(workIsOf("{try_lock: l, steps: [{cpu: 8 ms}], else: [{cpu: 2 ms}]}", "resources: {l: lock}\n"),
              JobWork::Waits);
}

TEST(JobSeriesOf, KnowsWhoseWorkDependsOnVariables) {
    EXPECT_EQ(workIsOf("{if: v == 1, steps: [{cpu: 1 ms}]}", "resources: {v: variable}\n"),
              JobWork::Branches);
}

TEST(JobSeriesOf, KnowsWhoseWorkMayBeLeftEarly) {
    for (const char* step : {"{try: [{cpu: 1 ms}], finally: [{cpu: 1 ms}]}",
                             "{within: 1 ms, steps: [{cpu: 2 ms}], else: [{io: 1 ms}]}"})
        EXPECT_EQ(workIsOf(step), JobWork::Left) << step;
}

TEST(JobSeriesOf, KnowsWhoseWorkIsDrawn) {
    for (const char* step : {"{cpu: {exponential: 1 ms}}", "{random: [[cpu: 1 ms], [cpu: 2 ms]]}",
                             "{repeat: {times: {uniform: [2, 5]}, steps: [{cpu: 1 ms}]}}",
                             "{repeat: {times: 2, steps: [{sleep: 1 ms}, {cpu: {uniform: [1 ms, 2 ms]}}]}}"})
        EXPECT_EQ(workIsOf(step), JobWork::Drawn) << step;
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
