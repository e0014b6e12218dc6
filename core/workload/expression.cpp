// A recursive descent over
//     sum     = product { (+ | -) product }
//     product = operand { (* | /) operand }
//     operand = number [unit] | parameter | ( sum )
// that computes as it goes and stops at the first problem, which stays in m_problem.
#include "core/workload/expression.h"

#include "core/base/words.h"

#include <cmath>
#include <optional>
#include <vector>

namespace timeslice {
namespace {

constexpr int kDeepestParentheses = 64;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isWordPart(char c) {
    return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}
bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

Text unknownParameter(std::string_view name, const ParameterValues& parameters) {
    std::vector<std::string_view> known;
    for (const auto& parameter : parameters) known.emplace_back(parameter.first);
    if (known.empty())
        return {TS_TEXT("unknown parameter '{0}'; this workload declares no parameters"), excerpt(name)};
    const std::string nearest = nearestWord(name, known);
    if (nearest.empty())
        return {TS_TEXT("unknown parameter '{0}'; parameters are {1}"), excerpt(name), joinWords(known)};
    return {TS_TEXT("unknown parameter '{0}'; did you mean '{1}'?"), excerpt(name), nearest};
}

class Evaluator {
  public:
    Evaluator(std::string_view text, const ParameterValues& parameters)
        : m_rest(text), m_parameters(parameters) {}

    Result<Quantity> run() {
        const Quantity value = sum();
        skipBlanks();
        if (!m_problem && !m_rest.empty())
            fail({TS_TEXT("found '{0}', expected + - * / or the end of the value"), excerpt(m_rest)});
        if (m_problem) return tl::unexpected(Problems{Problem{*m_problem, {}, 0, 0}});
        return value;
    }

  private:
    Quantity sum() {
        Quantity value = product();
        while (const char sign = takeOneOf("+-")) {
            const Quantity other = product();
            if (m_problem) break;
            if (value.dimension != other.dimension)
                fail(TS_TEXT("only values of the same kind can be added or subtracted, "
                             "such as two times or two numbers"));
            value.value += sign == '+' ? other.value : -other.value;
            checkFinite(value);
        }
        return value;
    }

    Quantity product() {
        Quantity value = operand();
        while (const char sign = takeOneOf("*/")) {
            const Quantity other = operand();
            if (m_problem) break;
            value = sign == '*' ? multiplied(value, other) : divided(value, other);
            checkFinite(value);
        }
        return value;
    }

    Quantity multiplied(Quantity a, Quantity b) {
        if (a.dimension != Dimension::Number && b.dimension != Dimension::Number)
            fail(TS_TEXT("a time or a size can only be multiplied by a number without a unit"));
        const Dimension dimension = a.dimension == Dimension::Number ? b.dimension : a.dimension;
        return {a.value * b.value, dimension};
    }

    Quantity divided(Quantity a, Quantity b) {
        if (b.dimension != Dimension::Number && a.dimension != b.dimension)
            fail(TS_TEXT("a value can only be divided by a number, or by a value of the same kind"));
        if (b.value == 0) {
            fail(TS_TEXT("division by zero"));
            return a;
        }
        return {a.value / b.value, a.dimension == b.dimension ? Dimension::Number : a.dimension};
    }

    Quantity operand() {
        skipBlanks();
        if (m_problem) return {};
        if (!m_rest.empty() && isDigit(m_rest.front())) return number();
        if (!m_rest.empty() && isLetter(m_rest.front())) return parameter();
        if (takeOneOf("(") != 0) return parenthesised();
        if (m_rest.empty())
            fail(TS_TEXT("the value ends where a number or a parameter was expected"));
        else
            fail({TS_TEXT("found '{0}', expected a number or a parameter"), excerpt(m_rest)});
        return {};
    }

    Quantity parenthesised() {
        if (++m_depth > kDeepestParentheses) {
            fail({TS_TEXT("found parentheses nested deeper than {0}"), kDeepestParentheses});
            return {};
        }
        const Quantity value = sum();
        if (!m_problem && takeOneOf(")") == 0) fail(TS_TEXT("a ( has no closing )"));
        --m_depth;
        return value;
    }

    Quantity number() {
        size_t length = 0;
        while (length < m_rest.size() && (isDigit(m_rest[length]) || m_rest[length] == '.')) ++length;
        size_t unit = length;
        while (unit < m_rest.size() && isBlank(m_rest[unit])) ++unit;
        size_t end = unit;
        while (end < m_rest.size() && isWordPart(m_rest[end])) ++end;
        // "MB/s" is a unit, "MB / 2" and "MB/speed" are divisions.
        const bool perSecond = end > unit && m_rest[end - 1] == 'B' && m_rest.substr(end, 2) == "/s" &&
                               (end + 2 == m_rest.size() || !isWordPart(m_rest[end + 2]));
        if (perSecond) end += 2;
        const Result<Quantity> value = parseQuantity(m_rest.substr(0, end > unit ? end : length));
        if (!value) {
            fail(value.error().front().message);
            return {};
        }
        m_rest.remove_prefix(end > unit ? end : length);
        return *value;
    }

    Quantity parameter() {
        size_t length = 0;
        while (length < m_rest.size() && isWordPart(m_rest[length])) ++length;
        const std::string_view name = m_rest.substr(0, length);
        const auto found = m_parameters.find(name);
        if (found == m_parameters.end()) {
            fail(unknownParameter(name, m_parameters));
            return {};
        }
        m_rest.remove_prefix(length);
        return found->second;
    }

    void skipBlanks() {
        while (!m_rest.empty() && isBlank(m_rest.front())) m_rest.remove_prefix(1);
    }

    // The character taken, or 0. None is taken once something has failed.
    char takeOneOf(std::string_view characters) {
        skipBlanks();
        if (m_problem || m_rest.empty() || characters.find(m_rest.front()) == std::string_view::npos)
            return 0;
        const char taken = m_rest.front();
        m_rest.remove_prefix(1);
        return taken;
    }

    void checkFinite(const Quantity& value) {
        if (!std::isfinite(value.value)) fail(TS_TEXT("the value is too large"));
    }

    void fail(Text message) {
        if (!m_problem) m_problem = std::move(message);
    }

    std::string_view m_rest;
    const ParameterValues& m_parameters;
    std::optional<Text> m_problem;
    int m_depth = 0;
};

} // namespace

bool isParameterName(std::string_view text) {
    if (text.empty() || !isLetter(text.front())) return false;
    for (const char c : text)
        if (!isLetter(c) && !isDigit(c)) return false;
    return true;
}

bool hasExpression(std::string_view text) {
    return text.find("${") != std::string_view::npos;
}

Result<Quantity> evaluate(std::string_view text, const ParameterValues& parameters) {
    const std::string_view all = trimmed(text);
    const size_t end = all.find('}');
    if (!all.starts_with("${") || end == std::string_view::npos)
        return failure(TS_TEXT("found '{0}', expected one ${{...}}, optionally followed by a unit, "
                               "such as ${{4 * n}} ms"),
                       excerpt(text));
    Result<Quantity> value = Evaluator(all.substr(2, end - 2), parameters).run();
    const std::string_view unitName = trimmed(all.substr(end + 1));
    if (!value || unitName.empty()) return value;
    Quantity unit;
    if (!findUnit(unitName, unit))
        return failure(TS_TEXT("found '{0}' after ${{...}}, expected a unit, such as ms, or nothing"),
                       excerpt(unitName));
    if (value->dimension != Dimension::Number)
        return failure(TS_TEXT("found the unit '{0}' after ${{...}}, whose value already has a unit"),
                       excerpt(unitName));
    value->value *= unit.value;
    value->dimension = unit.dimension;
    if (!std::isfinite(value->value)) return failure(TS_TEXT("the value is too large"));
    return value;
}

} // namespace timeslice
