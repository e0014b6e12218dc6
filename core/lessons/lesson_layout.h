// LessonLayout: the lines of a lesson's file that its steps and their keys take, so that some can be replaced and all
// others stay as they are, with their comments. Private to core/lessons.
//
// - A step is laid out if its keys begin lines of their own; a step in braces is not.
// - Empty lines and comments after a key's value, or a step, that are indented no deeper than the key, or the step's
//   dash, belong to what follows.
#pragma once

#include "core/lessons/lesson_text.h"

#include <optional>

namespace timeslice {

// From 0; the end is not part of it.
struct LineRange {
    size_t first = 0;
    size_t end = 0;
};

struct KeyLines {
    std::string key;
    LineRange lines;
};

struct StepLines {
    LineRange lines;
    size_t dash = 0;            // blanks before it
    size_t indent = 0;          // of its keys
    std::vector<KeyLines> keys; // in the order of the file; none: it is not laid out
};

class LessonLayout {
  public:
    // None: the steps are not a list with a dash before each, or it is no lesson.
    static std::optional<LessonLayout> of(const std::string& text);

    const std::vector<StepLines>& steps() const { return m_steps; }
    // The text with these lines in place of others. They have the file's line ends, and it ends with one.
    std::string withLines(LineRange replaced, const Lines& by) const;
    Lines lines(LineRange range) const;

  private:
    Lines m_lines;
    std::string m_lineEnd = "\n";
    std::vector<StepLines> m_steps;
};

// The comments of lines of YAML, each from its # on.
std::vector<std::string> commentsIn(const Lines& lines);

} // namespace timeslice
