// A table for a terminal: columns as wide as their widest cell, heads broken at their spaces.
#pragma once

#include <string>
#include <vector>

namespace timeslice::cli {

class TextTable {
  public:
    enum class Align { Left, Right };

    // An empty head is none; a table without heads has no head lines.
    void addColumn(std::string head, Align align);
    // One cell per column.
    void addRow(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }

    // UTF-8, lines ending with a newline and without spaces before it.
    std::string toString() const;

  private:
    struct Column {
        std::vector<std::string> head; // its lines
        Align align = Align::Left;
    };
    std::vector<std::vector<std::string>> headRows() const;

    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace timeslice::cli
