// LessonValues: single values of a lesson's file: texts with their signs, claims, places of runs. What is wrong
// becomes a problem at its place. Private to core/lessons.
#pragma once

#include "core/lessons/lesson.h"
#include "core/workload/value_reader.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace timeslice {

class LessonValues : public ValueReader {
  public:
    // `file`: the text that the nodes are of; both outlive this.
    LessonValues(std::string_view file, ProblemList& problems)
        : ValueReader(problems), m_file(file), m_problems(problems) {}

    ProblemList& problems() { return m_problems; }
    std::string_view file() const { return m_file; }

    // Null: an empty one.
    RichText richText(const YamlNode* node);
    std::optional<LessonExpression> claim(const YamlNode& node);
    std::optional<LessonExpression> figure(const YamlNode& node);
    // Of an expression that is made of what is written there.
    std::optional<LessonExpression> claim(const YamlNode& node, const std::string& text);
    std::optional<LessonExpression> figure(const YamlNode& node, const std::string& text);
    std::optional<Tolerance> tolerance(const YamlNode& node);
    // A place from 1 to `count`, as one from 0. `what`: TS_TEXT, such as "run {0}: there are only {1}".
    std::optional<size_t> placeOfRun(const YamlNode& node, size_t count);
    // One of the words.
    std::optional<size_t> oneOf(const YamlNode& node, std::span<const std::string_view> words);
    std::optional<StageInstant> instant(const YamlNode& node, const StageInstant& defaults, size_t runs);

    // Whether it is a map with no other keys; `example`: what was expected.
    bool isMapOf(const YamlNode& node, std::span<const std::string_view> keys, Text example);
    // A map's value that must be there; null and a problem if it is not.
    const YamlNode* demanded(const YamlNode& map, std::string_view key, std::string_view in);

  private:
    std::optional<LessonExpression> expression(const YamlNode& node, ClaimResult<ClaimExpression> parsed);
    bool isText(const YamlNode& node);

    std::string_view m_file;
    ProblemList& m_problems;
};

} // namespace timeslice
