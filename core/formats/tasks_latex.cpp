#include "core/formats/provenance.h"
#include "core/formats/task_tables.h"
#include "core/formats/tasks_formats.h"

#include <array>
#include <fmt/format.h>
#include <utility>

namespace timeslice {
namespace {

// What LaTeX takes for something else in text. A bracket or an asterisk behind the end of a row would be the
// argument of that end.
constexpr std::array<std::pair<char, std::string_view>, 15> kEscapes = {{
    {'\\', "\\textbackslash{}"},
    {'~', "\\textasciitilde{}"},
    {'^', "\\textasciicircum{}"},
    {'<', "\\textless{}"},
    {'>', "\\textgreater{}"},
    {'|', "\\textbar{}"},
    {'{', "\\{"},
    {'}', "\\}"},
    {'$', "\\$"},
    {'&', "\\&"},
    {'#', "\\#"},
    {'%', "\\%"},
    {'_', "\\_"},
    {'[', "{[}"},
    {'*', "{*}"},
}};

std::string latexText(std::string_view text) {
    std::string escaped;
    for (const char c : onOneLine(text)) {
        std::string_view written(&c, 1);
        for (const auto& [sign, escape] : kEscapes)
            if (c == sign) written = escape;
        escaped += written;
    }
    return escaped;
}

std::string latexRow(const std::string& first, const std::vector<std::string>& cells) {
    std::string line = first;
    for (const std::string& cell : cells) line += cell.empty() ? " &" : " & " + cell;
    return line + " \\\\\n";
}

std::vector<std::string> latexHeads(std::span<const TaskColumn> columns, const CellUnit& unit) {
    const std::string symbol(unit.id == "us" ? "$\\mu$s" : unit.symbol);
    std::vector<std::string> heads;
    for (const TaskColumn& column : columns) heads.push_back(fmt::format("{} ({})", column.title, symbol));
    return heads;
}

std::string latexTable(const TaskTable& table, const CellUnit& unit) {
    const std::vector<std::string> heads = latexHeads(table.columns(), unit);
    std::string text = "\\begin{tabular}{l" + std::string(heads.size(), 'r') + "}\n\\hline\n";
    text += latexRow("Task", heads) + "\\hline\n";
    for (const TaskRow& row : table.tasks) text += latexRow(latexText(row.task), cellsOf(row, unit, "--"));
    text += "\\hline\n" + latexRow("Mean", cellsOf(table.means, unit, ""));
    return text + "\\hline\n\\end{tabular}\n";
}

} // namespace

std::string toTasksLatex(const Comparison& comparison) {
    const TaskTables tables = taskTablesOf(comparison);
    std::string text = "% " + onOneLine(sentenceOf(provenanceOf(comparison))) + "\n";
    for (size_t i = 0; i < comparison.size(); ++i)
        text += fmt::format("\n% {}\n{}", onOneLine(plainEnglish().render(comparison[i].label)),
                            latexTable(tables.of[i], tables.unit));
    return text;
}

} // namespace timeslice
