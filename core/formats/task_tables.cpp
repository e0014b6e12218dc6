#include "core/formats/task_tables.h"

#include <algorithm>

namespace timeslice {

TaskTables taskTablesOf(const Comparison& comparison) {
    TaskTables tables;
    const bool deadlines = std::ranges::any_of(
        comparison, [](const Compared& one) { return one.recording->metrics().deadlines != nullptr; });
    for (const Compared& one : comparison)
        tables.of.push_back(taskTableOf(one.recording->metrics(), deadlines));
    tables.columns = taskColumns(deadlines);
    tables.unit = unitOf(tables.of);
    return tables;
}

std::vector<std::string> cellsOf(const TaskRow& row, const CellUnit& unit, const char* unknown) {
    std::vector<std::string> cells;
    for (const std::optional<double>& cell : row.cells)
        cells.push_back(cell ? formatCell(cell, unit) : std::string(unknown));
    return cells;
}

std::string onOneLine(std::string_view text) {
    std::string line(text);
    for (char& c : line)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = ' ';
    return line;
}

} // namespace timeslice
