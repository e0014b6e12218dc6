#include "app/cli/text_table.h"

#include "app/cli/console.h"

#include <algorithm>

namespace timeslice::cli {
namespace {

constexpr size_t kGap = 2; // spaces between columns

std::vector<std::string> splitAtSpaces(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == ' ')
            words.emplace_back();
        else
            words.back() += c;
    }
    std::erase(words, "");
    return words;
}

std::string padded(const std::string& cell, size_t width, TextTable::Align align) {
    const auto taken = static_cast<size_t>(displayWidth(cell));
    const std::string spaces(width - std::min(width, taken), ' ');
    return align == TextTable::Align::Left ? cell + spaces : spaces + cell;
}

} // namespace

void TextTable::addColumn(std::string head, Align align) {
    m_columns.push_back({splitAtSpaces(head), align});
}

// Heads are aligned at the bottom: short ones begin lower.
std::vector<std::vector<std::string>> TextTable::headRows() const {
    size_t height = 0;
    for (const Column& column : m_columns) height = std::max(height, column.head.size());
    std::vector<std::vector<std::string>> rows(height, std::vector<std::string>(m_columns.size()));
    for (size_t c = 0; c < m_columns.size(); ++c) {
        const std::vector<std::string>& head = m_columns[c].head;
        for (size_t line = 0; line < head.size(); ++line) rows[height - head.size() + line][c] = head[line];
    }
    return rows;
}

std::string TextTable::toString() const {
    std::vector<std::vector<std::string>> rows = headRows();
    rows.insert(rows.end(), m_rows.begin(), m_rows.end());
    std::vector<size_t> widths(m_columns.size());
    for (const auto& row : rows)
        for (size_t c = 0; c < widths.size(); ++c)
            widths[c] = std::max(widths[c], static_cast<size_t>(displayWidth(row[c])));
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (size_t c = 0; c < widths.size(); ++c) {
            if (c > 0) line.append(kGap, ' ');
            line += padded(row[c], widths[c], m_columns[c].align);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

} // namespace timeslice::cli
