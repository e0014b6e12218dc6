#include "core/workload/value_reader.h"

#include "core/base/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace timeslice {
namespace {

// How far from a whole number a computed count may lie, relative to its size: 3 * 0.1 * 10 is not 3 in
// binary.
constexpr double kWholeTolerance = 1e-9;

constexpr double kMaxBytes = 1e18;

std::optional<int64_t> toInteger(std::string_view text) {
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<int64_t> toWhole(double value) {
    const double nearest = std::round(value);
    if (std::abs(nearest) > 9e15 ||
        std::abs(value - nearest) > kWholeTolerance * std::max(1.0, std::abs(value)))
        return std::nullopt;
    return static_cast<int64_t>(nearest);
}

bool hasControlCharacter(std::string_view text) {
    return std::ranges::any_of(text,
                               [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool contains(std::span<const std::string_view> words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

} // namespace

std::optional<Quantity> ValueReader::expression(const YamlNode& node) {
    const Result<Quantity> value = evaluate(node.text, m_parameters);
    if (value) return *value;
    m_problems.add(node.place, value.error().front().message);
    return std::nullopt;
}

std::optional<Nanos> ValueReader::time(const YamlNode& node) {
    if (!node.isScalar()) {
        m_problems.add(node.place,
                       {TS_TEXT("found {0}, expected a time with a unit, such as 5 ms"), describeNode(node)});
        return std::nullopt;
    }
    if (!hasExpression(node.text)) {
        const Result<Nanos> value = parseTime(node.text);
        if (value) return *value;
        m_problems.add(node.place, value.error().front().message);
        return std::nullopt;
    }
    const std::optional<Quantity> value = expression(node);
    if (!value) return std::nullopt;
    if (value->dimension != Dimension::Time)
        m_problems.add(
            node.place,
            {TS_TEXT("found '{0}', which is not a time; give one of its numbers a unit, such as ms"),
             excerpt(node.text)});
    else if (value->value < 0)
        m_problems.add(node.place, {TS_TEXT("found '{0}', which is negative, expected a time of 0 or more"),
                                    excerpt(node.text)});
    else if (value->value > static_cast<double>(kLongestTime.count()))
        m_problems.add(node.place, {TS_TEXT("found '{0}', expected a time of at most 2^62 ns (146 years)"),
                                    excerpt(node.text)});
    else
        return Nanos(std::llround(value->value));
    return std::nullopt;
}

std::optional<Quantity> ValueReader::quantity(const YamlNode& node) {
    if (!node.isScalar()) {
        m_problems.add(node.place,
                       {TS_TEXT("found {0}, expected a number, with or without a unit, such as 4 or 4 s"),
                        describeNode(node)});
        return std::nullopt;
    }
    if (hasExpression(node.text)) return expression(node);
    const Result<Quantity> value = parseQuantity(node.text);
    if (value) return *value;
    m_problems.add(node.place, value.error().front().message);
    return std::nullopt;
}

// A quantity of bytes, rounded to a whole number.
std::optional<int64_t> ValueReader::amount(const YamlNode& node, Dimension dimension, int64_t least,
                                           Text expected) {
    std::optional<Quantity> value;
    if (node.isScalar() && hasExpression(node.text)) {
        value = expression(node);
        if (!value) return std::nullopt;
    } else if (node.isScalar()) {
        if (const Result<Quantity> parsed = parseQuantity(node.text)) value = *parsed;
    }
    const bool fits = value && value->dimension == dimension && value->value <= kMaxBytes;
    if (fits && std::llround(value->value) >= least) return std::llround(value->value);
    m_problems.add(node.place, {TS_TEXT("found {0}, expected {1}"), describeNode(node), std::move(expected)});
    return std::nullopt;
}

std::optional<int64_t> ValueReader::size(const YamlNode& node, int64_t least) {
    return amount(node, Dimension::Size, least, TS_TEXT("a size with a unit, such as 1 MB"));
}

std::optional<int64_t> ValueReader::rate(const YamlNode& node) {
    return amount(node, Dimension::Rate, 1,
                  TS_TEXT("a bandwidth of more than 0 with a unit, such as 9 MB/s"));
}

std::optional<bool> ValueReader::boolean(const YamlNode& node) {
    if (node.isScalar() && (node.text == "true" || node.text == "false")) return node.text == "true";
    m_problems.add(node.place, {TS_TEXT("found {0}, expected true or false"), describeNode(node)});
    return std::nullopt;
}

std::optional<int64_t> ValueReader::count(const YamlNode& node, int64_t least, int64_t most) {
    if (!node.isScalar() || !hasExpression(node.text)) return integer(node, least, most);
    const std::optional<Quantity> computed = expression(node);
    if (!computed) return std::nullopt;
    if (computed->dimension == Dimension::Number) {
        const std::optional<int64_t> value = toWhole(computed->value);
        if (value && *value >= least && *value <= most) return value;
    }
    m_problems.add(node.place, {TS_TEXT("found {0}, which does not give a whole number from {1} to {2}"),
                                describeNode(node), least, most});
    return std::nullopt;
}

std::optional<int64_t> ValueReader::integer(const YamlNode& node, int64_t least, int64_t most) {
    const std::optional<int64_t> value = node.isScalar() ? toInteger(node.text) : std::nullopt;
    if (value && *value >= least && *value <= most) return value;
    m_problems.add(node.place, {TS_TEXT("found {0}, expected a whole number from {1} to {2}"),
                                describeNode(node), least, most});
    return std::nullopt;
}

std::optional<std::string> ValueReader::name(const YamlNode& node) {
    if (node.isScalar() && !trimmed(node.text).empty() && !hasControlCharacter(node.text)) return node.text;
    m_problems.add(node.place, {TS_TEXT("found {0}, expected a name"), describeNode(node)});
    return std::nullopt;
}

std::optional<std::string> ValueReader::text(const YamlNode& node) {
    if (node.isScalar()) return node.text;
    m_problems.add(node.place, {TS_TEXT("found {0}, expected text"), describeNode(node)});
    return std::nullopt;
}

bool Vocabulary::knows(std::string_view key) const {
    return contains(known, key);
}

bool Vocabulary::knowsLater(std::string_view key) const {
    return contains(later, key);
}

void checkKeys(const YamlNode& map, const Vocabulary& keys, ProblemList& problems) {
    for (size_t i = 0; i < map.items.size() && !problems.full(); i += 2) {
        const YamlNode& key = map.items[i];
        if (keys.knows(key.text)) continue;
        const std::string list = joinWords(keys.known);
        const std::string nearest = nearestWord(key.text, keys.known);
        if (keys.knowsLater(key.text))
            problems.add(key.place,
                         {TS_TEXT("the key '{0}' is not supported by this version; keys here are {1}"),
                          key.text, list});
        else if (nearest.empty())
            problems.add(key.place,
                         {TS_TEXT("unknown key '{0}'; keys here are {1}"), excerpt(key.text), list});
        else
            problems.add(key.place, {TS_TEXT("unknown key '{0}'; did you mean '{1}'? keys here are {2}"),
                                     excerpt(key.text), nearest, list});
    }
}

} // namespace timeslice
