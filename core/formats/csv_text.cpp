#include "core/formats/csv_text.h"

#include <algorithm>

namespace timeslice {
namespace {

class Reader {
  public:
    Reader(std::string_view text, const std::string& file) : m_text(text), m_file(file) {}

    Result<std::vector<CsvRow>> read() {
        while (m_at < m_text.size()) {
            m_row = {m_line, {}};
            if (!readRow()) return badQuote();
            const bool empty = m_row.fields.size() == 1 && m_row.fields.front().empty();
            if (!empty) m_rows.push_back(std::move(m_row));
        }
        return std::move(m_rows);
    }

  private:
    bool readRow() {
        for (;;) {
            m_row.fields.emplace_back();
            const bool sound = next() == '"' ? readQuoted() : readPlain();
            if (!sound) return false;
            if (next() != ',') return endLine();
            ++m_at;
        }
    }

    char next() const { return m_at < m_text.size() ? m_text[m_at] : '\n'; }

    bool readPlain() {
        const size_t end = std::min(m_text.find_first_of(",\r\n\"", m_at), m_text.size());
        m_row.fields.back() = m_text.substr(m_at, end - m_at);
        m_at = end;
        return next() != '"';
    }

    // Two quotes within are one.
    bool readQuoted() {
        for (;;) {
            const size_t end = m_text.find('"', m_at + 1);
            if (end == std::string_view::npos) return false;
            const std::string_view piece = m_text.substr(m_at + 1, end - m_at - 1);
            for (const char c : piece) m_line += c == '\n' ? 1 : 0;
            m_row.fields.back() += piece;
            m_at = end + 1;
            if (next() != '"') return next() == ',' || next() == '\r' || next() == '\n';
            m_row.fields.back() += '"';
        }
    }

    bool endLine() {
        if (next() == '\r') ++m_at;
        if (next() != '\n') return false;
        ++m_at;
        ++m_line;
        return true;
    }

    tl::unexpected<Problems> badQuote() const {
        return tl::unexpected(
            Problems{{TS_TEXT("this line is not valid CSV: check its quotes and its line ending"), m_file,
                      m_row.line, 0}});
    }

    std::string_view m_text;
    const std::string& m_file;
    size_t m_at = 0;
    int m_line = 1;
    CsvRow m_row;
    std::vector<CsvRow> m_rows;
};

} // namespace

std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string csvLine(const std::vector<std::string>& fields) {
    std::string line;
    for (const std::string& field : fields) {
        if (&field != fields.data()) line += ',';
        line += csvField(field);
    }
    return line + "\r\n";
}

Result<std::vector<CsvRow>> readCsv(std::string_view text, const std::string& fileName) {
    return Reader(text, fileName).read();
}

} // namespace timeslice
