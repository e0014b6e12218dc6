#include "core/lessons/lesson_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr size_t kLongestOnItsLine = 90; // bytes of a text
constexpr std::array kWordsForNothing{"null"sv, "Null"sv, "NULL"sv, "~"sv};

bool isLetterOrDigit(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte >= 0x80;
}

bool isForNothing(std::string_view text) {
    return text.empty() || std::ranges::find(kWordsForNothing, text) != kWordsForNothing.end();
}

// Nothing in it can be taken for a sign, wherever it stands.
bool isPlainWord(std::string_view text) {
    const auto isSafe = [](char c) {
        return isLetterOrDigit(c) || " _./%+-()"sv.find(c) != std::string_view::npos;
    };
    return !isForNothing(text) && isLetterOrDigit(text.front()) && text.back() != ' ' &&
           std::ranges::all_of(text, isSafe);
}

// On a line of its own, where braces and commas have no meaning within a text.
bool isPlainText(std::string_view text) {
    return !isForNothing(text) && isLetterOrDigit(text.front()) && text.back() != ':' &&
           text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos &&
           text.find('\t') == std::string_view::npos;
}

std::string inQuotes(std::string_view text) {
    std::string written = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') written += '\\';
        if (c == '\n')
            written += "\\n";
        else if (c == '\t')
            written += "\\t";
        else if (c == '\r')
            written += "\\r";
        else
            written += c;
    }
    return written + "\"";
}

std::string_view withoutBlanksAtEnd(std::string_view line) {
    const size_t last = line.find_last_not_of(" \t\r");
    return last == std::string_view::npos ? std::string_view() : line.substr(0, last + 1);
}

} // namespace

Lines linesOf(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.emplace_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

Lines indented(Lines lines, size_t blanks) {
    for (std::string& line : lines)
        if (!line.empty()) line.insert(0, blanks, ' ');
    return lines;
}

std::string wordOf(std::string_view text) {
    return isPlainWord(text) ? std::string(text) : inQuotes(text);
}

std::string timeWord(Nanos time) {
    struct Unit {
        int64_t nanos;
        int digits;
        std::string_view name;
    };
    constexpr std::array kUnits{Unit{1'000'000'000, 9, "s"}, Unit{1'000'000, 6, "ms"}, Unit{1000, 3, "us"}};
    const int64_t count = time.count();
    if (count == 0) return "0 ms";
    for (const Unit& unit : kUnits) {
        if (count < unit.nanos) continue;
        std::string number = std::to_string(count / unit.nanos);
        if (count % unit.nanos != 0) number += fmt::format(".{:0{}}", count % unit.nanos, unit.digits);
        if (count % unit.nanos != 0) number.erase(number.find_last_not_of('0') + 1);
        return fmt::format("{} {}", number, unit.name);
    }
    return fmt::format("{} ns", count);
}

std::string valueWord(std::string_view value) {
    const size_t unit = value.find_first_not_of("0123456789.");
    const bool hasUnit = unit != std::string_view::npos && unit > 0 && isLetterOrDigit(value[unit]);
    return wordOf(hasUnit ? fmt::format("{} {}", value.substr(0, unit), value.substr(unit))
                          : std::string(value));
}

std::string mapWord(const Words& words) {
    std::vector<std::string> all;
    for (const auto& [key, word] : words) all.push_back(fmt::format("{}: {}", key, word));
    return fmt::format("{{{}}}", fmt::join(all, ", "));
}

std::string listWord(const std::vector<std::string>& words) {
    return fmt::format("[{}]", fmt::join(words, ", "));
}

std::string keptText(std::string_view text) {
    Lines lines = linesOf(text);
    for (std::string& line : lines) line = withoutBlanksAtEnd(line);
    while (!lines.empty() && lines.back().empty()) lines.pop_back();
    const auto first = std::ranges::find_if(lines, [](const std::string& line) { return !line.empty(); });
    lines.erase(lines.begin(), first);
    // A block's first line says how far the block is indented.
    if (!lines.empty()) lines.front().erase(0, lines.front().find_first_not_of(" \t"));
    return fmt::format("{}", fmt::join(lines, "\n"));
}

Lines textLines(std::string_view key, std::string_view text) {
    const std::string kept = keptText(text);
    const bool isShort = kept.size() <= kLongestOnItsLine && kept.find('\n') == std::string::npos;
    if (isShort && isPlainText(kept)) return {fmt::format("{}: {}", key, kept)};
    const bool hasEscapes = kept.find_first_of("\"\\") != std::string::npos;
    if (kept.empty() || (isShort && !hasEscapes)) return {fmt::format("{}: {}", key, inQuotes(kept))};
    Lines lines = {fmt::format("{}: |", key)};
    for (std::string& line : indented(linesOf(kept), 2)) lines.push_back(std::move(line));
    return lines;
}

} // namespace timeslice
