#include "core/metrics/deadlines.h"

#include "core/metrics/task_table.h"
#include "tests/core/yaml_run.h"

namespace timeslice::deadlines_test {
namespace {

RunMetrics measured(const char* policy) {
    RunSpec spec = test::ideal("preemptive", 1);
    spec.policy = policy;
    return measure(test::runYaml("tasks:\n"
                                 "  - {name: A, count: 2, every: 5 ms, steps: [{cpu: 2 ms}]}\n"
                                 "  - {name: B, every: 7 ms, steps: [{cpu: 4 ms}]}\n"
                                 "  - {name: free, start: 10 ms, steps: [{cpu: 1 ms}]}\n",
                                 spec));
}

double value(const char* id, const RunMetrics& run) {
    return std::ranges::find(metricDefinitions(), id, &MetricDefinition::id)->value(run).value_or(-1e99);
}

// A 1 0-2, B 2-5, A 2 5-7, B 7-8.
TEST(Deadlines, AreCountedAndTheLatestIsKnown) {
    const RunMetrics run = measured("rm");
    ASSERT_TRUE(run.deadlines);
    EXPECT_EQ(run.deadlines->count, 3);
    EXPECT_EQ(run.deadlines->misses, 1);
    EXPECT_EQ(run.deadlines->latest, std::optional<size_t>(2));
    EXPECT_EQ(value("deadline_misses", run), 1);
    EXPECT_EQ(value("lateness_ns", run), 1e6);
    ASSERT_TRUE(run.deadlines->feasibility);
    EXPECT_EQ(run.deadlines->feasibility->rateMonotonic, false);
    EXPECT_EQ(run.deadlines->feasibility->earliestDeadline, true);
}

// A 1 0-2, B 2-6, A 2 6-8: three, one and two milliseconds to spare.
TEST(Deadlines, ThatAreMetHaveANegativeLateness) {
    const RunMetrics run = measured("edf");
    EXPECT_EQ(value("deadline_misses", run), 0);
    EXPECT_EQ(value("lateness_ns", run), -1e6);
}

TEST(Deadlines, AreNotThereWhereNoTaskHasOne) {
    const RunMetrics run = measured("fcfs");
    EXPECT_FALSE(run.deadlines);
    EXPECT_EQ(value("deadline_misses", run), -1e99);
    EXPECT_EQ(value("lateness_ns", run), -1e99);
}

TEST(Deadlines, HaveColumnsInTheTableOfTasks) {
    const TaskTable table = taskTableOf(measured("rm"));
    ASSERT_EQ(table.columns().size(), 9U);
    EXPECT_EQ(table.columns()[7].id, "deadline");
    EXPECT_EQ(table.columns()[8].id, "lateness");
    const CellUnit ms{"ms", "ms", 1e6};
    EXPECT_EQ(formatCell(table.tasks[1].cells[7], ms), "10");
    EXPECT_EQ(formatCell(table.tasks[1].cells[8], ms), "-3");
    EXPECT_EQ(formatCell(table.tasks[2].cells[8], ms), "1");
    EXPECT_EQ(formatCell(table.tasks[3].cells[7], ms), "");
    EXPECT_EQ(table.means.cells.size(), 9U);
    EXPECT_EQ(taskTableOf(measured("fcfs")).columns().size(), 7U);
    EXPECT_EQ(taskTableOf(measured("fcfs"), true).tasks[0].cells.size(), 9U);
    EXPECT_EQ(formatCell(-100.0, ms), "0") << "not -0";
}

} // namespace
} // namespace timeslice::deadlines_test
