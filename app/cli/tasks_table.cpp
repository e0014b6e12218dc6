#include "app/cli/tasks_table.h"

#include "app/cli/text_table.h"
#include "core/formats/task_tables.h"

#include <QCoreApplication>

namespace timeslice::cli {
namespace {

class TasksTexts {
    Q_DECLARE_TR_FUNCTIONS(TasksTexts)
  public:
    static QString task() { return tr("Task"); }
    static QString mean() { return tr("Mean"); }
    // A column's head: what, and its unit.
    static QString head(const QString& title, const QString& unit) { return tr("%1 (%2)").arg(title, unit); }
};

// The decimals that the cell has in a file.
int decimalsOf(const std::string& cell) {
    const size_t point = cell.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(cell.size() - point - 1);
}

std::vector<std::string> shownRow(const std::string& first, const TaskRow& row, const CellUnit& unit,
                                  const char* unknown, const Language& language) {
    std::vector<std::string> cells = {first};
    for (const std::optional<double>& cell : row.cells)
        cells.push_back(cell ? language.real(*cell / unit.length, decimalsOf(formatCell(cell, unit)))
                             : unknown);
    return cells;
}

std::string shownTable(const TaskTable& tasks, const CellUnit& unit, const Language& language) {
    TextTable table;
    table.addColumn(TasksTexts::task().toStdString(), TextTable::Align::Left);
    const QString symbol = QString::fromUtf8(unit.symbol.data(), static_cast<qsizetype>(unit.symbol.size()));
    for (const TaskColumn& column : tasks.columns()) {
        const QString title = QString::fromStdString(language.translate(column.title));
        table.addColumn(TasksTexts::head(title, symbol).toStdString(), TextTable::Align::Right);
    }
    for (const TaskRow& row : tasks.tasks)
        table.addRow(shownRow(onOneLine(row.task), row, unit, "–", language));
    table.addRow(shownRow(TasksTexts::mean().toStdString(), tasks.means, unit, "", language));
    return table.toString();
}

} // namespace

std::string tasksTables(const Comparison& comparison, const Language& language) {
    const TaskTables tables = taskTablesOf(comparison);
    std::string text;
    for (size_t i = 0; i < comparison.size(); ++i)
        text += (i == 0 ? "" : "\n") + language.render(comparison[i].label) + "\n" +
                shownTable(tables.of[i], tables.unit, language);
    return text;
}

} // namespace timeslice::cli
