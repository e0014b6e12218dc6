#include "core/formats/csv_text.h"
#include "core/formats/task_tables.h"
#include "core/formats/tasks_formats.h"

#include <fmt/format.h>
#include <utility>

namespace timeslice {
namespace {

std::string taskLine(const Compared& one, const std::string& task, const TaskRow& row, const CellUnit& unit) {
    std::vector<std::string> fields = {plainEnglish().render(one.label),
                                       std::string(one.recording->modelId()),
                                       std::string(one.recording->engineId()), task};
    for (std::string& cell : cellsOf(row, unit, "")) fields.push_back(std::move(cell));
    return csvLine(fields);
}

} // namespace

std::string toTasksCsv(const Comparison& comparison) {
    const TaskTables tables = taskTablesOf(comparison);
    std::vector<std::string> heads = {"run", "model", "engine", "task"};
    for (const TaskColumn& column : tables.columns)
        heads.push_back(fmt::format("{}_{}", column.id, tables.unit.id));
    std::string text = csvLine(heads);
    for (size_t i = 0; i < comparison.size(); ++i) {
        for (const TaskRow& row : tables.of[i].tasks)
            text += taskLine(comparison[i], row.task, row, tables.unit);
        text += taskLine(comparison[i], "mean", tables.of[i].means, tables.unit);
    }
    return text;
}

} // namespace timeslice
