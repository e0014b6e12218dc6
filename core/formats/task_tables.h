// What the writers of tables of tasks share: the tables of all runs, their one unit, and texts on one line.
#pragma once

#include "core/metrics/task_table.h"
#include "core/recording/comparison.h"

#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

struct TaskTables {
    std::vector<TaskTable> of; // by run
    std::span<const TaskColumn> columns;
    CellUnit unit;
};
TaskTables taskTablesOf(const Comparison& comparison);

// A row's cells as they are written; `unknown` for those of which nothing is known.
std::vector<std::string> cellsOf(const TaskRow& row, const CellUnit& unit, const char* unknown);

// `text` on one line: line ends and other control characters are blanks.
std::string onOneLine(std::string_view text);

} // namespace timeslice
