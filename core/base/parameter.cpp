#include "core/base/parameter.h"

#include "core/base/units.h"
#include "core/base/words.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr int64_t kMillion = 1'000'000;
constexpr double kLargestSize = 9e15; // bytes; a double still tells them apart
constexpr double kLargestRatio = 9e9; // beyond, a double no longer tells millionths apart

Result<int64_t> parseWhole(std::string_view text) {
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
        return failure(TS_TEXT("found '{0}', expected a smaller number"), excerpt(text));
    if (error != std::errc{} || end != text.data() + text.size())
        return failure(TS_TEXT("found '{0}', expected a whole number, such as 4"), excerpt(text));
    return value;
}

// A bare number is one of bytes.
Result<int64_t> parseSize(std::string_view text) {
    const Result<Quantity> quantity = parseQuantity(text);
    const bool isSize =
        quantity && (quantity->dimension == Dimension::Size || quantity->dimension == Dimension::Number);
    if (!isSize) return failure(TS_TEXT("found '{0}', expected a size, such as 10 MB"), excerpt(text));
    if (quantity->value > kLargestSize)
        return failure(TS_TEXT("found '{0}', expected a smaller number"), excerpt(text));
    return std::llround(quantity->value);
}

Result<int64_t> parseRatio(std::string_view text) {
    const Result<Quantity> quantity = parseQuantity(text);
    if (!quantity || quantity->dimension != Dimension::Number)
        return failure(TS_TEXT("found '{0}', expected a decimal number, such as 0.62"), excerpt(text));
    if (quantity->value > kLargestRatio)
        return failure(TS_TEXT("found '{0}', expected a smaller number"), excerpt(text));
    return std::llround(quantity->value * static_cast<double>(kMillion));
}

Result<int64_t> parseBoolean(std::string_view text) {
    if (text == "true") return 1;
    if (text == "false") return 0;
    return failure(TS_TEXT("found '{0}', expected true or false"), excerpt(text));
}

Result<int64_t> parseChoice(const std::vector<Choice>& choices, std::string_view text) {
    std::vector<std::string_view> ids;
    for (const Choice& choice : choices) {
        if (choice.id == text) return static_cast<int64_t>(ids.size());
        ids.emplace_back(choice.id);
    }
    return failure(TS_TEXT("found '{0}', expected one of {1}"), excerpt(text), joinWords(ids));
}

Result<int64_t> parseKind(const Parameter& parameter, std::string_view text) {
    switch (parameter.kind) {
    case ParameterKind::Time:
        return parseTime(text).map([](Nanos time) { return int64_t{time.count()}; });
    case ParameterKind::Integer:
        return parseWhole(text);
    case ParameterKind::Size:
        return parseSize(text);
    case ParameterKind::Ratio:
        return parseRatio(text);
    case ParameterKind::Boolean:
        return parseBoolean(text);
    case ParameterKind::Choice:
        return parseChoice(parameter.choices, text);
    }
    return parseWhole(text);
}

bool hasRange(ParameterKind kind) {
    return kind != ParameterKind::Boolean && kind != ParameterKind::Choice;
}

std::string formatRatio(int64_t millionths) {
    const std::string digits = fmt::format("{:07}", std::abs(millionths));
    std::string text = fmt::format("{}{}.{}", millionths < 0 ? "-" : "", digits.substr(0, digits.size() - 6),
                                   digits.substr(digits.size() - 6));
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text;
}

} // namespace

Result<int64_t> parseParameter(const Parameter& parameter, std::string_view text) {
    const std::string_view written = trimmed(text);
    Result<int64_t> value = parseKind(parameter, written);
    if (!value) return failure(TS_TEXT("{0}: {1}"), parameter.key, value.error().front().message);
    if (!hasRange(parameter.kind) || (*value >= parameter.least && *value <= parameter.most)) return value;
    if (parameter.most == INT64_MAX)
        return failure(TS_TEXT("{0}: found '{1}', expected at least {2}"), parameter.key, excerpt(written),
                       formatParameter(parameter, parameter.least));
    return failure(TS_TEXT("{0}: found '{1}', expected {2} to {3}"), parameter.key, excerpt(written),
                   formatParameter(parameter, parameter.least), formatParameter(parameter, parameter.most));
}

std::string formatParameter(const Parameter& parameter, int64_t value) {
    switch (parameter.kind) {
    case ParameterKind::Time:
        return formatTime(Nanos(value));
    case ParameterKind::Size:
        return formatSize(value);
    case ParameterKind::Ratio:
        return formatRatio(value);
    case ParameterKind::Boolean:
        return value != 0 ? "true" : "false";
    case ParameterKind::Choice:
        if (value >= 0 && static_cast<size_t>(value) < parameter.choices.size())
            return parameter.choices[static_cast<size_t>(value)].id;
        break;
    case ParameterKind::Integer:
        break;
    }
    return fmt::format("{}", value);
}

int64_t valueOf(const Parameter& parameter, const Settings& settings, bool ideal) {
    if (const auto set = settings.find(parameter.key); set != settings.end()) return set->second;
    return ideal && parameter.isCost ? 0 : parameter.defaultValue;
}

} // namespace timeslice
