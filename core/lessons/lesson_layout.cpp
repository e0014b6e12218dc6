#include "core/lessons/lesson_layout.h"

#include "core/workload/yaml_tree.h"

#include <algorithm>

namespace timeslice {
namespace {

size_t blanksBefore(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

bool isEmptyLine(std::string_view line) {
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

bool isCommentLine(std::string_view line) {
    return !isEmptyLine(line) && line[line.find_first_not_of(" \t")] == '#';
}

size_t lineOf(const YamlNode& node) {
    return static_cast<size_t>(std::max(node.place.line, 1)) - 1;
}

size_t columnOf(const YamlNode& node) {
    return static_cast<size_t>(std::max(node.place.column, 1)) - 1;
}

// Nothing but blanks stands before the column, and a dash where it begins an item.
std::optional<size_t> dashBefore(std::string_view line, size_t column) {
    const std::string_view before = line.substr(0, column);
    const size_t dash = before.find_first_not_of(' ');
    if (dash == std::string_view::npos || before[dash] != '-') return std::nullopt;
    return before.find_first_not_of(' ', dash + 1) == std::string_view::npos ? std::optional(dash)
                                                                             : std::nullopt;
}

// Without what belongs to what follows.
size_t trimmedEnd(const Lines& lines, LineRange range, size_t deepestComment) {
    while (range.end > range.first + 1) {
        const std::string& last = lines[range.end - 1];
        const bool isOthers = isCommentLine(last) && blanksBefore(last) <= deepestComment;
        if (!isEmptyLine(last) && !isOthers) break;
        --range.end;
    }
    return range.end;
}

void layOutKeys(const Lines& lines, const YamlNode& step, StepLines& laidOut) {
    std::vector<KeyLines> keys;
    laidOut.indent = columnOf(step.items.front());
    for (size_t i = 0; i < step.items.size(); i += 2) {
        const YamlNode& key = step.items[i];
        const bool isFirst = i == 0;
        const bool startsLine = isFirst || blanksBefore(lines[lineOf(key)]) == columnOf(key);
        if (!startsLine || columnOf(key) != laidOut.indent || key.quoted) return;
        if (!isFirst) keys.back().lines.end = lineOf(key);
        keys.push_back({key.text, {lineOf(key), laidOut.lines.end}});
    }
    for (KeyLines& key : keys) key.lines.end = trimmedEnd(lines, key.lines, laidOut.indent);
    laidOut.keys = std::move(keys);
}

// Where the list of the steps ends: at the next key of the lesson.
size_t endOfSteps(const YamlNode& root, const YamlNode& list, size_t lines) {
    size_t end = lines;
    for (size_t i = 0; i < root.items.size(); i += 2)
        if (lineOf(root.items[i]) > lineOf(list)) end = std::min(end, lineOf(root.items[i]));
    return end;
}

// Reads line after line what is a comment, and what is within quotes or a block of text.
class CommentFinder {
  public:
    void read(const std::string& line) {
        if (m_block && (isEmptyLine(line) || blanksBefore(line) > *m_block)) return;
        m_block.reset();
        const size_t end = endOfContent(line);
        if (end < line.size()) m_found.push_back(line.substr(end));
        const size_t last = line.substr(0, end).find_last_not_of(" \t");
        if (m_quote == '\0' && last != std::string::npos && beginsBlock(line, last))
            m_block = blanksBefore(line);
    }

    std::vector<std::string> take() { return std::move(m_found); }

  private:
    // Of its part that is no comment.
    size_t endOfContent(const std::string& line) {
        for (size_t i = 0; i < line.size(); ++i) {
            const char before = i == 0 ? ' ' : line[i - 1];
            if (m_quote == '"' && line[i] == '\\') {
                ++i;
            } else if (m_quote != '\0') {
                if (line[i] == m_quote) m_quote = '\0';
            } else if ((line[i] == '"' || line[i] == '\'') && beginsValue(line, i)) {
                m_quote = line[i];
            } else if (line[i] == '#' && (before == ' ' || before == '\t')) {
                return i;
            }
        }
        return line.size();
    }

    static bool beginsValue(const std::string& line, size_t at) {
        const size_t before = at == 0 ? std::string::npos : line.find_last_not_of(" \t", at - 1);
        return before == std::string::npos ||
               std::string_view("[{,:-").find(line[before]) != std::string_view::npos;
    }

    // "key: |", "- >-"
    static bool beginsBlock(const std::string& line, size_t last) {
        size_t sign = last;
        while (sign > 0 && std::string_view("+-0123456789").find(line[sign]) != std::string_view::npos)
            --sign;
        return (line[sign] == '|' || line[sign] == '>') && sign > 0 && line[sign - 1] == ' ';
    }

    char m_quote = '\0';           // that is open
    std::optional<size_t> m_block; // blanks before the line that a block belongs to
    std::vector<std::string> m_found;
};

} // namespace

std::optional<LessonLayout> LessonLayout::of(const std::string& text) {
    ProblemList problems({});
    const std::optional<YamlNode> root = readYaml(text, problems);
    const YamlNode* list = root && root->isMap() ? root->find("steps") : nullptr;
    if (list == nullptr || !list->isList()) return std::nullopt;
    LessonLayout layout;
    layout.m_lines = linesOf(text);
    if (text.find("\r\n") != std::string::npos) layout.m_lineEnd = "\r\n";
    for (const YamlNode& item : list->items) {
        const bool hasKeys = item.isMap() && !item.items.empty();
        const YamlNode& first = hasKeys ? item.items.front() : item;
        const auto dash = dashBefore(layout.m_lines[lineOf(item)], columnOf(item));
        if (!dash || !hasKeys) return std::nullopt;
        StepLines step;
        step.dash = *dash;
        step.lines.first = lineOf(item);
        step.indent = lineOf(first) == lineOf(item) ? columnOf(first) : 0;
        layout.m_steps.push_back(std::move(step));
    }
    for (size_t i = 0; i < layout.m_steps.size(); ++i) {
        StepLines& step = layout.m_steps[i];
        const bool isLast = i + 1 == layout.m_steps.size();
        step.lines.end =
            isLast ? endOfSteps(*root, *list, layout.m_lines.size()) : layout.m_steps[i + 1].lines.first;
        step.lines.end = trimmedEnd(layout.m_lines, step.lines, step.dash);
        const YamlNode& item = list->items[i];
        const bool inBraces = layout.m_lines[lineOf(item)].substr(columnOf(item)).starts_with('{');
        if (!inBraces) layOutKeys(layout.m_lines, item, step);
    }
    return layout;
}

std::string LessonLayout::withLines(LineRange replaced, const Lines& by) const {
    std::string text;
    const auto append = [&](const std::string& line) { text += line + m_lineEnd; };
    for (size_t i = 0; i < replaced.first; ++i) append(m_lines[i]);
    for (const std::string& line : by) append(line);
    for (size_t i = replaced.end; i < m_lines.size(); ++i) append(m_lines[i]);
    return text;
}

Lines LessonLayout::lines(LineRange range) const {
    return {m_lines.begin() + static_cast<std::ptrdiff_t>(range.first),
            m_lines.begin() + static_cast<std::ptrdiff_t>(range.end)};
}

std::vector<std::string> commentsIn(const Lines& lines) {
    CommentFinder finder;
    for (const std::string& line : lines) finder.read(line);
    return finder.take();
}

} // namespace timeslice
