// A recursive descent that writes the steps as it goes and stops at the first problem, which stays in
// m_problem:
//     either     = both { or both }
//     both       = negation { and negation }
//     negation   = not negation | comparison
//     comparison = sum [ (== | != | < | <= | > | >=) sum ]
//     sum        = product { (+ | -) product }
//     product    = operand { (* | / | %) operand }
//     operand    = - operand | number | name | me | ${...} | ( either )
#include "core/workload/formula.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr int kDeepest = 64; // parentheses, signs and `not` in one another
constexpr std::array kWords{"me"sv, "and"sv, "or"sv, "not"sv};
constexpr size_t kMostSteps = 128; // values and operators
constexpr double kLargestExact = 9e15;

struct Operator {
    std::string_view sign;
    FormulaOp op;
};
// Those of two characters first.
constexpr std::array kComparisons{Operator{"==", FormulaOp::Equal},  Operator{"!=", FormulaOp::NotEqual},
                                  Operator{"<=", FormulaOp::AtMost}, Operator{">=", FormulaOp::AtLeast},
                                  Operator{"<", FormulaOp::Less},    Operator{">", FormulaOp::Greater}};
constexpr std::array kSums{Operator{"+", FormulaOp::Add}, Operator{"-", FormulaOp::Subtract}};
constexpr std::array kProducts{Operator{"*", FormulaOp::Multiply}, Operator{"/", FormulaOp::Divide},
                               Operator{"%", FormulaOp::Remainder}};

bool startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}
bool isFigure(char c) {
    return c >= '0' && c <= '9';
}
bool isBlankSign(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class Compiler {
  public:
    Compiler(std::string_view text, const FormulaNames& names) : m_text(text), m_names(names) {}

    tl::expected<Formula, FormulaProblem> run() {
        either();
        skipBlanks();
        if (!m_problem && m_at < m_text.size()) reportRest();
        if (m_problem) return tl::unexpected(*m_problem);
        return std::move(m_steps);
    }

  private:
    // True while it is safe to go deeper.
    bool goDeeper() {
        if (++m_depth <= kDeepest) return true;
        fail(m_at, {TS_TEXT("found parentheses nested deeper than {0}"), kDeepest});
        return false;
    }

    void either() {
        both();
        while (takeWord("or")) jumpOver(FormulaOp::OrElse, &Compiler::both);
    }
    void both() {
        negation();
        while (takeWord("and")) jumpOver(FormulaOp::AndThen, &Compiler::negation);
    }
    void jumpOver(FormulaOp op, void (Compiler::*right)()) {
        const size_t jump = m_steps.size();
        add(op);
        (this->*right)();
        add(FormulaOp::Truth);
        if (jump < m_steps.size()) m_steps[jump].operand = static_cast<int64_t>(m_steps.size());
    }
    void negation() {
        if (!takeWord("not")) return comparison();
        if (goDeeper()) negation();
        --m_depth;
        add(FormulaOp::Not);
    }
    void comparison() {
        sum();
        const Operator* found = takeSign(kComparisons);
        if (!found) return;
        sum();
        add(found->op);
        skipBlanks();
        const size_t at = m_at;
        if (!m_problem && takeSign(kComparisons))
            fail(at, TS_TEXT("found a second comparison in a row; join two with 'and', such as "
                             "a < b and b < c"));
    }
    void sum() {
        product();
        while (const Operator* found = takeSign(kSums)) {
            product();
            add(found->op);
        }
    }
    void product() {
        operand();
        while (const Operator* found = takeSign(kProducts)) {
            operand();
            add(found->op);
        }
    }

    void operand() {
        skipBlanks();
        if (m_problem) return;
        const char next = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (isFigure(next)) return number();
        if (startsName(next)) return name();
        if (m_text.substr(m_at, 2) == "${") return substituted();
        if (next != '(' && next != '-') return reportMissing();
        ++m_at;
        if (goDeeper()) next == '(' ? either() : operand();
        --m_depth;
        if (next == '-') return add(FormulaOp::Negate);
        skipBlanks();
        if (m_problem) return;
        if (m_text.substr(m_at, 1) != ")") return fail(m_at, TS_TEXT("a ( has no closing )"));
        ++m_at;
    }

    void number() {
        const size_t begin = m_at;
        while (m_at < m_text.size() &&
               (isFigure(m_text[m_at]) || startsName(m_text[m_at]) || m_text[m_at] == '.'))
            ++m_at;
        const std::string_view digits = m_text.substr(begin, m_at - begin);
        int64_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error == std::errc{} && end == digits.data() + digits.size())
            return add(FormulaOp::Number, value);
        fail(begin, {TS_TEXT("found '{0}', expected a whole number of at most 64 bits, without a unit"),
                     excerpt(digits)});
    }

    void name() {
        const size_t begin = m_at;
        while (m_at < m_text.size() && (startsName(m_text[m_at]) || isFigure(m_text[m_at]))) ++m_at;
        const std::string_view word = m_text.substr(begin, m_at - begin);
        if (word == "me") return add(FormulaOp::Me);
        if (isFormulaWord(word))
            return fail(begin, {TS_TEXT("found '{0}', expected a number or a name"), word});
        const auto local = std::ranges::find(m_names.locals, word);
        if (local != m_names.locals.end()) return add(FormulaOp::Local, local - m_names.locals.begin());
        const ResourceId resource = m_names.resources.find(word);
        if (resource.valid()) return variable(begin, word, resource);
        const auto parameter = m_names.parameters.find(word);
        if (parameter != m_names.parameters.end()) return whole(begin, word, parameter->second);
        reportUnknown(begin, word);
    }

    void variable(size_t begin, std::string_view word, ResourceId resource) {
        m_names.resources.use(resource);
        const ResourceKind kind = m_names.resources.kindOf(resource);
        if (kind == ResourceKind::Variable) return add(FormulaOp::Variable, resource.value);
        fail(begin, {TS_TEXT("'{0}' is declared as {1}; only a variable has a value"), excerpt(word),
                     infoOf(kind).word});
    }

    // A parameter, or what was computed of some.
    void whole(size_t begin, std::string_view text, Quantity quantity) {
        const double value = std::round(quantity.value);
        const bool fits = quantity.dimension == Dimension::Number && std::abs(value) <= kLargestExact &&
                          std::abs(value - quantity.value) <= 1e-9 * std::max(1.0, std::abs(value));
        if (fits) return add(FormulaOp::Number, static_cast<int64_t>(value));
        fail(begin, {TS_TEXT("'{0}' is not a whole number without a unit"), excerpt(text)});
    }

    void substituted() {
        const size_t begin = m_at;
        const size_t end = m_text.find('}', m_at);
        if (end == std::string_view::npos) return fail(begin, TS_TEXT("a ${{ has no closing }}"));
        const std::string_view text = m_text.substr(begin, end + 1 - begin);
        m_at = end + 1;
        const Result<Quantity> value = evaluate(text, m_names.parameters);
        if (!value) return fail(begin, value.error().front().message);
        whole(begin, text, *value);
    }

    void reportUnknown(size_t begin, std::string_view word) {
        std::vector<std::string_view> known;
        for (const std::string& local : m_names.locals)
            if (!local.empty()) known.emplace_back(local);
        m_names.resources.namesOf(ResourceKind::Variable, known);
        for (const auto& parameter : m_names.parameters) known.emplace_back(parameter.first);
        known.insert(known.end(), kWords.begin(), kWords.end());
        const std::string nearest = nearestWord(word, known);
        if (nearest.empty())
            fail(begin, {TS_TEXT("'{0}' has no value here: it is no variable, no parameter, and no step of "
                                 "this task has it after 'into'"),
                         excerpt(word)});
        else
            fail(begin, {TS_TEXT("'{0}' has no value here; did you mean '{1}'?"), excerpt(word), nearest});
    }

    void reportMissing() {
        if (m_at >= m_text.size())
            fail(m_at, TS_TEXT("the expression ends where a number or a name was expected"));
        else
            fail(m_at, {TS_TEXT("found '{0}', expected a number or a name"), excerpt(m_text.substr(m_at))});
    }
    void reportRest() {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.front() == '=')
            return fail(m_at, TS_TEXT("found '=', expected '==' to compare, or a step 'write' to change a "
                                      "variable"));
        fail(m_at,
             {TS_TEXT("found '{0}', expected an operator or the end of the expression"), excerpt(rest)});
    }

    void skipBlanks() {
        while (m_at < m_text.size() && isBlankSign(m_text[m_at])) ++m_at;
    }
    template <size_t N>
    const Operator* takeSign(const std::array<Operator, N>& operators) {
        skipBlanks();
        if (m_problem) return nullptr;
        for (const Operator& one : operators)
            if (m_text.substr(m_at).starts_with(one.sign)) {
                m_at += one.sign.size();
                return &one;
            }
        return nullptr;
    }
    bool takeWord(std::string_view word) {
        skipBlanks();
        const std::string_view rest = m_text.substr(std::min(m_at, m_text.size()));
        const bool ends =
            rest.size() == word.size() ||
            (rest.size() > word.size() && !startsName(rest[word.size()]) && !isFigure(rest[word.size()]));
        if (m_problem || !rest.starts_with(word) || !ends) return false;
        m_at += word.size();
        return true;
    }

    void add(FormulaOp op, int64_t operand = 0) {
        if (!m_problem) m_steps.push_back({op, operand});
        if (m_steps.size() > kMostSteps)
            fail(0, TS_TEXT("the expression is too long; write a part of it into a variable first"));
    }
    void fail(size_t offset, Text message) {
        if (!m_problem) m_problem = FormulaProblem{offset, std::move(message)};
    }

    std::string_view m_text;
    const FormulaNames& m_names;
    size_t m_at = 0;
    int m_depth = 0;
    Formula m_steps;
    std::optional<FormulaProblem> m_problem;
};

// Towards less, where C++ rounds towards zero. Not of the least number by -1.
int64_t dividedDown(int64_t left, int64_t right) {
    return left / right - (left % right != 0 && (left < 0) != (right < 0) ? 1 : 0);
}

FormulaFault divide(FormulaOp op, int64_t& left, int64_t right) {
    if (right == 0) return FormulaFault::DivisionByZero;
    if (right == -1) {
        if (op == FormulaOp::Remainder) left = 0;
        return op == FormulaOp::Remainder ? FormulaFault::None : apply(FormulaOp::Negate, left, 0);
    }
    const int64_t whole = dividedDown(left, right);
    left = op == FormulaOp::Divide ? whole : left - whole * right;
    return FormulaFault::None;
}

} // namespace

bool isFormulaWord(std::string_view text) {
    return std::ranges::find(kWords, text) != kWords.end();
}

tl::expected<Formula, FormulaProblem> readFormula(std::string_view text, const FormulaNames& names) {
    return Compiler(text, names).run();
}

FormulaFault apply(FormulaOp op, int64_t& left, int64_t right) {
    const auto checked = [](bool overflows) {
        return overflows ? FormulaFault::Overflow : FormulaFault::None;
    };
    const auto truth = [&left](bool value) {
        left = value ? 1 : 0;
        return FormulaFault::None;
    };
    switch (op) {
    case FormulaOp::Negate:
        return checked(__builtin_sub_overflow(int64_t{0}, left, &left));
    case FormulaOp::Add:
        return checked(__builtin_add_overflow(left, right, &left));
    case FormulaOp::Subtract:
        return checked(__builtin_sub_overflow(left, right, &left));
    case FormulaOp::Multiply:
        return checked(__builtin_mul_overflow(left, right, &left));
    case FormulaOp::Divide:
    case FormulaOp::Remainder:
        return divide(op, left, right);
    case FormulaOp::Not:
        return truth(left == 0);
    case FormulaOp::Truth:
        return truth(left != 0);
    case FormulaOp::Equal:
        return truth(left == right);
    case FormulaOp::NotEqual:
        return truth(left != right);
    case FormulaOp::Less:
        return truth(left < right);
    case FormulaOp::AtMost:
        return truth(left <= right);
    case FormulaOp::Greater:
        return truth(left > right);
    case FormulaOp::AtLeast:
        return truth(left >= right);
    case FormulaOp::Number:
    case FormulaOp::Variable:
    case FormulaOp::Local:
    case FormulaOp::Me:
    case FormulaOp::AndThen:
    case FormulaOp::OrElse:
        break;
    }
    return FormulaFault::None;
}

} // namespace timeslice
