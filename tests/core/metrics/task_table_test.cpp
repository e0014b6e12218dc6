#include "core/metrics/task_table.h"
#include "tests/core/yaml_run.h"

#include <cmath>
#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace timeslice::task_table_test {
namespace {

using test::ideal;
using test::runYaml;
using testing::ElementsAre;

TaskTable tableOf(const std::string& tasks, const char* policy, const Settings& settings = {}) {
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = policy;
    spec.settings = settings;
    return taskTableOf(measure(runYaml(tasks, spec)));
}

// The cells of a row as they are written, with the row's name before them.
std::vector<std::string> written(const TaskRow& row, const CellUnit& unit) {
    std::vector<std::string> cells = {row.task};
    for (const std::optional<double>& cell : row.cells) cells.push_back(formatCell(cell, unit));
    return cells;
}

CellUnit unitOfOne(const TaskTable& table) {
    return unitOf(std::span(&table, 1));
}

const std::string kThree = "tasks:\n"
                           "  - {name: P1, steps: [{cpu: 24 ms}]}\n"
                           "  - {name: P2, steps: [{cpu: 3 ms}]}\n"
                           "  - {name: P3, steps: [{cpu: 3 ms}]}\n";

// Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling: (0 + 24 + 27) / 3 = 17.
TEST(TaskTable, IsTheTextbooksUnderFirstComeFirstServed) {
    const TaskTable table = tableOf(kThree, "fcfs");
    const CellUnit unit = unitOfOne(table);
    EXPECT_EQ(unit.symbol, "ms");
    ASSERT_EQ(table.tasks.size(), 3U);
    EXPECT_THAT(written(table.tasks[0], unit), ElementsAre("P1", "0", "24", "0", "24", "24", "0", "0"));
    EXPECT_THAT(written(table.tasks[1], unit), ElementsAre("P2", "0", "3", "24", "27", "27", "24", "24"));
    EXPECT_THAT(written(table.tasks[2], unit), ElementsAre("P3", "0", "3", "27", "30", "30", "27", "27"));
    EXPECT_THAT(written(table.means, unit), ElementsAre("", "", "", "", "", "27", "17", "17"));
}

// The same: (6 + 4 + 7) / 3 = 5.66, as the book has it.
TEST(TaskTable, RoundsMeansToThreeDecimals) {
    const TaskTable table = tableOf(kThree, "rr", {{"quantum", Nanos(4ms).count()}});
    const CellUnit unit = unitOfOne(table);
    EXPECT_THAT(written(table.tasks[0], unit), ElementsAre("P1", "0", "24", "0", "30", "30", "6", "0"));
    EXPECT_THAT(written(table.means, unit), ElementsAre("", "", "", "", "", "15.667", "5.667", "3.667"));
}

// The same, shortest remaining time first: (9 + 0 + 15 + 2) / 4 = 6.5.
TEST(TaskTable, IsTheTextbooksWithArrivals) {
    const TaskTable table = tableOf("tasks:\n"
                                    "  - {name: P1, steps: [{cpu: 8 ms}]}\n"
                                    "  - {name: P2, start: 1 ms, steps: [{cpu: 4 ms}]}\n"
                                    "  - {name: P3, start: 2 ms, steps: [{cpu: 9 ms}]}\n"
                                    "  - {name: P4, start: 3 ms, steps: [{cpu: 5 ms}]}\n",
                                    "srtf");
    const CellUnit unit = unitOfOne(table);
    ASSERT_EQ(table.tasks.size(), 4U);
    EXPECT_THAT(written(table.tasks[0], unit), ElementsAre("P1", "0", "8", "0", "17", "17", "9", "0"));
    EXPECT_THAT(written(table.tasks[1], unit), ElementsAre("P2", "1", "4", "1", "5", "4", "0", "0"));
    EXPECT_THAT(written(table.tasks[2], unit), ElementsAre("P3", "2", "9", "17", "26", "24", "15", "15"));
    EXPECT_THAT(written(table.tasks[3], unit), ElementsAre("P4", "3", "5", "5", "10", "7", "2", "2"));
    EXPECT_THAT(written(table.means, unit), ElementsAre("", "", "", "", "", "13", "6.5", "4.25"));
}

TaskMetrics taskOf(Nanos arrival, Nanos cpu) {
    TaskMetrics task;
    task.name = "A";
    task.arrival = arrival;
    task.cpu = cpu;
    return task;
}

TEST(TaskTable, LeavesOutDaemonsAndWhatNeverHappened) {
    RunMetrics run;
    TaskMetrics daemon = taskOf(0ms, 5ms);
    daemon.daemon = true;
    run.tasks = {taskOf(2ms, 1ms), daemon};
    const TaskTable table = taskTableOf(run);
    ASSERT_EQ(table.tasks.size(), 1U);
    EXPECT_THAT(written(table.tasks[0], unitOfOne(table)), ElementsAre("A", "2", "1", "", "", "", "0", ""));
    EXPECT_THAT(written(table.means, unitOfOne(table)), ElementsAre("", "", "", "", "", "", "0", ""));
}

std::string_view unitFor(std::initializer_list<Nanos> times) {
    TaskTable table;
    for (const Nanos time : times) table.tasks.push_back(TaskRow{"A", {static_cast<double>(time.count())}});
    return unitOfOne(table).id;
}

TEST(TaskTable, TakesTheUnitInWhichAPersonWouldWriteAllOfIt) {
    EXPECT_EQ(unitFor({24ms, 3ms, 0ms}), "ms");
    EXPECT_EQ(unitFor({9ms, 3ms, 1ms}), "ms");
    EXPECT_EQ(unitFor({1000ms, 24ms}), "ms");
    EXPECT_EQ(unitFor({5s, 4s}), "s");
    EXPECT_EQ(unitFor({25s, 500ms}), "s") << "25 and 0.5";
    EXPECT_EQ(unitFor({24ms, 2500us}), "ms") << "24 and 2.5";
    EXPECT_EQ(unitFor({9ms, 2500us}), "us");
    EXPECT_EQ(unitFor({24'003'500ns, 1'500ns}), "ms") << "24.004 and 0.002: costs do not change the unit";
    EXPECT_EQ(unitFor({5ns}), "us") << "0.005";
    EXPECT_EQ(unitFor({0ns}), "ms");
    EXPECT_EQ(unitFor({}), "ms");
}

TEST(TaskTable, HasOneUnitForAllRuns) {
    TaskTable tables[2];
    tables[0].tasks.push_back(TaskRow{"A", {5e9}});
    tables[1].tasks.push_back(TaskRow{"A", {2e6}});
    EXPECT_EQ(unitOf(tables).id, "ms");
}

TEST(TaskTable, WritesCellsWithoutTrailingZeros) {
    const CellUnit ms{"ms", "ms", 1e6};
    EXPECT_EQ(formatCell(24e6, ms), "24");
    EXPECT_EQ(formatCell(100e6, ms), "100");
    EXPECT_EQ(formatCell(2.5e6, ms), "2.5");
    EXPECT_EQ(formatCell(17e6 / 3, ms), "5.667");
    EXPECT_EQ(formatCell(0, ms), "0");
    EXPECT_EQ(formatCell(std::nullopt, ms), "");
}

// A cell is never further from the time than half a thousandth of its unit.
TEST(TaskTable, CellsAreExactOrRoundedToAThousandth) {
    EXPECT_TRUE(rc::check("cells", [](const std::vector<int64_t>& times) {
        TaskTable table;
        for (const int64_t time : times)
            table.tasks.push_back(TaskRow{"A", {static_cast<double>(std::abs(time % 100'000'000'000))}});
        const CellUnit unit = unitOfOne(table);
        for (const TaskRow& row : table.tasks) {
            const double shown = std::stod(formatCell(row.cells[0], unit)) * unit.length;
            RC_ASSERT(std::abs(shown - *row.cells[0]) <= unit.length * 0.000501);
        }
    }));
}

} // namespace
} // namespace timeslice::task_table_test
