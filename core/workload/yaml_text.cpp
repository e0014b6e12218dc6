#include "core/workload/yaml_text.h"

#include <algorithm>
#include <vector>

namespace timeslice {
namespace {

// Brackets are counted in comments and quotes too, so a few more than the nesting allows may stay open there.
constexpr size_t kMaxOpenBrackets = 1000;

unsigned byteAt(std::string_view text, size_t offset) {
    return offset < text.size() ? static_cast<unsigned char>(text[offset]) : 0U;
}

bool continues(unsigned byte) {
    return (byte & 0xC0U) == 0x80U;
}

// Length of the character of several bytes at `offset`; 0 if it is not UTF-8 (RFC 3629: no overlong form, no
// surrogate, nothing beyond U+10FFFF).
size_t multibyteLength(std::string_view text, size_t offset) {
    const unsigned first = byteAt(text, offset);
    const unsigned second = byteAt(text, offset + 1);
    if (!continues(second)) return 0;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (!continues(byteAt(text, offset + 2))) return 0;
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool outside = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    if (overlong || outside) return 0;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4 && continues(byteAt(text, offset + 3))) return 4;
    return 0;
}

bool isAllowedControl(unsigned byte) {
    return byte == '\t' || byte == '\n' || byte == '\r';
}

// Offset of the first byte that is no text; the text's size if there is none.
size_t firstBadByte(std::string_view text) {
    size_t offset = 0;
    while (offset < text.size()) {
        const unsigned byte = byteAt(text, offset);
        if ((byte < 0x20 && !isAllowedControl(byte)) || byte == 0x7F) return offset;
        const size_t length = byte < 0x80 ? 1 : multibyteLength(text, offset);
        if (length == 0) return offset;
        offset += length;
    }
    return offset;
}

// Offset of the bracket that opens one level too many; the text's size if there is none.
size_t runawayBracket(std::string_view text) {
    std::vector<size_t> open;
    for (size_t offset = 0; offset < text.size(); ++offset) {
        const char c = text[offset];
        if ((c == ']' || c == '}') && !open.empty()) open.pop_back();
        if (c != '[' && c != '{') continue;
        open.push_back(offset);
        if (open.size() > kMaxOpenBrackets) return open[kDeepestNesting];
    }
    return text.size();
}

} // namespace

Place PlaceFinder::at(size_t offset) {
    offset = std::min(offset, m_text.size());
    if (offset < m_offset) goBack(offset);
    for (; m_offset < offset; ++m_offset) {
        if (m_text[m_offset] == '\n')
            m_place = {m_place.line + 1, 1};
        else if (!continues(byteAt(m_text, m_offset + 1)))
            ++m_place.column;
    }
    return m_place;
}

void PlaceFinder::goBack(size_t offset) {
    const std::string_view passed = m_text.substr(offset, m_offset - offset);
    const auto lines = static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
    if (lines == 0) {
        m_place.column -= static_cast<int>(std::count_if(passed.begin(), passed.end(), [](char c) {
            return !continues(byteAt({&c, 1}, 0));
        }));
        m_offset = offset;
        return;
    }
    // From the start of the line onwards.
    const size_t newline = offset == 0 ? std::string_view::npos : m_text.rfind('\n', offset - 1);
    m_offset = newline == std::string_view::npos ? 0 : newline + 1;
    m_place = {m_place.line - lines, 1};
}

bool checkText(std::string_view text, ProblemList& problems) {
    const size_t bad = firstBadByte(text);
    if (bad < text.size()) {
        const Place place = PlaceFinder(text).at(bad);
        if (byteAt(text, bad) < 0x80)
            problems.add(place,
                         {TS_TEXT("found a control character (code {0}), expected text"), byteAt(text, bad)});
        else
            problems.add(place,
                         {TS_TEXT("found a byte that is not UTF-8 text (code {0}); save the file as UTF-8"),
                          byteAt(text, bad)});
        return false;
    }
    const size_t runaway = runawayBracket(text);
    if (runaway < text.size())
        problems.add(PlaceFinder(text).at(runaway),
                     {TS_TEXT("found lists and maps nested deeper than {0}"), kDeepestNesting});
    return runaway == text.size();
}

} // namespace timeslice
