#include "core/lessons/lesson_values.h"

#include "core/base/words.h"
#include "core/workload/scalar_places.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kEventKeys{"event"sv, "task"sv, "nth"sv, "run"sv};
constexpr int64_t kMostEvents = 1'000'000'000;

} // namespace

bool LessonValues::isText(const YamlNode& node) {
    if (node.isScalar()) return true;
    if (node.isMap())
        m_problems.add(node.place, TS_TEXT("found a map, expected text; put a text that begins with {{ in "
                                           "quotes, or into a block below |"));
    else
        m_problems.add(node.place, {TS_TEXT("found {0}, expected text"), describeNode(node)});
    return false;
}

RichText LessonValues::richText(const YamlNode* node) {
    if (node == nullptr || !isText(*node)) return {};
    ClaimResult<RichText> text = readRichText(node->text);
    if (!text) {
        m_problems.add(placeWithin(m_file, node->place, node->text, text.error().offset),
                       std::move(text.error().message));
        return {};
    }
    text->place = node->place;
    return std::move(*text);
}

std::optional<LessonExpression> LessonValues::expression(const YamlNode& node,
                                                         ClaimResult<ClaimExpression> parsed) {
    if (parsed) return LessonExpression{std::move(*parsed), node.place};
    m_problems.add(placeWithin(m_file, node.place, node.text, parsed.error().offset),
                   std::move(parsed.error().message));
    return std::nullopt;
}

std::optional<LessonExpression> LessonValues::claim(const YamlNode& node, const std::string& text) {
    return isText(node) ? expression(node, ClaimExpression::parseClaim(text)) : std::nullopt;
}

std::optional<LessonExpression> LessonValues::figure(const YamlNode& node, const std::string& text) {
    return isText(node) ? expression(node, ClaimExpression::parseFigure(text)) : std::nullopt;
}

std::optional<LessonExpression> LessonValues::claim(const YamlNode& node) {
    return claim(node, node.text);
}

std::optional<LessonExpression> LessonValues::figure(const YamlNode& node) {
    return figure(node, node.text);
}

std::optional<Tolerance> LessonValues::tolerance(const YamlNode& node) {
    if (!isText(node)) return std::nullopt;
    ClaimResult<Tolerance> tolerance = parseTolerance(node.text);
    if (tolerance) return *tolerance;
    m_problems.add(placeWithin(m_file, node.place, node.text, tolerance.error().offset),
                   std::move(tolerance.error().message));
    return std::nullopt;
}

std::optional<size_t> LessonValues::placeOfRun(const YamlNode& node, size_t count) {
    const std::optional<int64_t> place = integer(node, 1, INT64_MAX);
    if (!place) return std::nullopt;
    if (static_cast<size_t>(*place) <= count) return static_cast<size_t>(*place - 1);
    m_problems.add(
        node.place,
        {TS_PLURAL("run {1}: there is only {0} run", "run {1}: there are only {0} runs"), count, *place});
    return std::nullopt;
}

std::optional<size_t> LessonValues::oneOf(const YamlNode& node, std::span<const std::string_view> words) {
    const auto found = node.isScalar() ? std::ranges::find(words, node.text) : words.end();
    if (found != words.end()) return static_cast<size_t>(found - words.begin());
    m_problems.add(node.place,
                   {TS_TEXT("found {0}, expected one of {1}"), describeNode(node), joinWords(words)});
    return std::nullopt;
}

// A time, or an event with what it leaves out taken from `defaults`.
std::optional<StageInstant> LessonValues::instant(const YamlNode& node, const StageInstant& defaults,
                                                  size_t runs) {
    StageInstant instant = defaults;
    instant.place = node.place;
    if (node.isScalar()) {
        const std::optional<Nanos> at = time(node);
        if (!at) return std::nullopt;
        instant.at = *at;
        return instant;
    }
    if (!isMapOf(node, kEventKeys,
                 TS_TEXT("a time, such as 12 ms, or an event, such as {{event: gil_wait}}")))
        return std::nullopt;
    const YamlNode* name = demanded(node, "event", "at");
    const std::vector<std::string_view> known = eventNames();
    if (name == nullptr || !oneOf(*name, known)) return std::nullopt;
    const TraceEvent* before = std::get_if<TraceEvent>(&defaults.at);
    TraceEvent event{name->text, before ? before->task : "", 1};
    if (const YamlNode* task = node.find("task")) event.task = this->name(*task).value_or("");
    if (const YamlNode* nth = node.find("nth")) event.nth = count(*nth, 1, kMostEvents).value_or(1);
    if (const YamlNode* run = node.find("run")) instant.run = placeOfRun(*run, runs).value_or(0);
    instant.at = std::move(event);
    return instant;
}

bool LessonValues::isMapOf(const YamlNode& node, std::span<const std::string_view> keys, Text example) {
    if (!node.isMap()) {
        m_problems.add(node.place,
                       {TS_TEXT("found {0}, expected {1}"), describeNode(node), std::move(example)});
        return false;
    }
    checkKeys(node, {keys, {}}, m_problems);
    return true;
}

const YamlNode* LessonValues::demanded(const YamlNode& map, std::string_view key, std::string_view in) {
    const YamlNode* value = map.find(key);
    if (value == nullptr) m_problems.add(map.place, {TS_TEXT("expected the key '{0}' in '{1}'"), key, in});
    return value;
}

} // namespace timeslice
