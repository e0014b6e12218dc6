#include "core/formats/provenance.h"
#include "core/formats/task_tables.h"
#include "core/formats/tasks_formats.h"

#include <fmt/format.h>

namespace timeslice {
namespace {

// Signs that would begin something in a line are escaped; a backslash before ASCII punctuation is the sign itself.
std::string markdownText(std::string_view text) {
    std::string escaped;
    for (const char c : onOneLine(text)) {
        if (std::string_view("\\`*_[]<>|&#~$").find(c) != std::string_view::npos) escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string markdownRow(const std::string& first, const std::vector<std::string>& cells) {
    std::string line = "| " + first + " |";
    for (const std::string& cell : cells) line += cell.empty() ? " |" : " " + cell + " |";
    return line + "\n";
}

std::string markdownTable(const TaskTable& table, const CellUnit& unit) {
    std::vector<std::string> heads;
    for (const TaskColumn& column : table.columns())
        heads.push_back(fmt::format("{} ({})", column.title, unit.symbol));
    std::string text = markdownRow("Task", heads);
    text += markdownRow("---", std::vector<std::string>(heads.size(), "---:"));
    for (const TaskRow& row : table.tasks)
        text += markdownRow(markdownText(row.task), cellsOf(row, unit, "–"));
    return text + markdownRow("Mean", cellsOf(table.means, unit, ""));
}

// What would end the comment does not come into it.
std::string markdownComment(const std::string& sentence) {
    std::string text = onOneLine(sentence);
    for (size_t at = text.find("-->"); at != std::string::npos; at = text.find("-->"))
        text.replace(at, 3, "-- >");
    return "<!-- " + text + " -->\n";
}

} // namespace

std::string toTasksMarkdown(const Comparison& comparison) {
    const TaskTables tables = taskTablesOf(comparison);
    std::string text = markdownComment(sentenceOf(provenanceOf(comparison)));
    for (size_t i = 0; i < comparison.size(); ++i)
        text += fmt::format("\n**{}**\n\n{}", markdownText(plainEnglish().render(comparison[i].label)),
                            markdownTable(tables.of[i], tables.unit));
    return text;
}

} // namespace timeslice
