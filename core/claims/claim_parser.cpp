#include "core/claims/claim_parser.h"

#include "core/base/words.h"

#include <array>
#include <cmath>

namespace timeslice {
namespace {

constexpr int kDeepestNesting = 64;
constexpr size_t kLongestClaim = 2000; // characters

struct ComparisonSign {
    std::string_view sign;
    ClaimOperator meaning;
};
constexpr std::array kComparisons = {
    ComparisonSign{"<=", ClaimOperator::AtMost},  ComparisonSign{">=", ClaimOperator::AtLeast},
    ComparisonSign{"!=", ClaimOperator::Unequal}, ComparisonSign{"==", ClaimOperator::Equal},
    ComparisonSign{"<", ClaimOperator::Less},     ComparisonSign{">", ClaimOperator::More},
    ComparisonSign{"=", ClaimOperator::Equal}};

bool hasUnit(ValueKind kind) {
    return kind == ValueKind::Time || kind == ValueKind::Size;
}

ClaimNode joined(ClaimNode::Kind kind, ClaimNode first) {
    ClaimNode node{kind, ValueKind::Truth, first.offset};
    node.children.push_back(std::move(first));
    return node;
}

std::optional<ValueKind> kindOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::Number:
        return ValueKind::Number;
    case Dimension::Time:
        return ValueKind::Time;
    case Dimension::Size:
        return ValueKind::Size;
    case Dimension::Rate:
        break;
    }
    return std::nullopt;
}

} // namespace

ClaimResult<ClaimNode> ClaimParser::whole() {
    if (m_text.size() > kLongestClaim)
        return tl::unexpected(ClaimProblem{
            0, Text(TS_TEXT("found {0} characters, expected at most {1}"), m_text.size(), kLongestClaim)});
    ClaimNode node = claim();
    if (here().kind != ClaimTokenKind::End) expected(TS_TEXT("found {0}, expected a sign or the end"));
    if (m_problem) return tl::unexpected(*m_problem);
    return node;
}

ClaimResult<Tolerance> ClaimParser::wholeTolerance() {
    const Tolerance found = tolerance();
    if (here().kind != ClaimTokenKind::End) expected(TS_TEXT("found {0}, expected the end"));
    if (m_problem) return tl::unexpected(*m_problem);
    return found;
}

ClaimNode ClaimParser::claim() {
    ClaimNode node = either();
    if (!is("if")) return node;
    advance();
    demandClaim(node);
    node = joined(ClaimNode::Kind::If, std::move(node));
    node.children.push_back(either());
    demandClaim(node.children.back());
    return node;
}

ClaimNode ClaimParser::either() {
    ClaimNode node = both();
    if (!is("or")) return node;
    node = joined(ClaimNode::Kind::Or, std::move(node));
    while (take("or")) node.children.push_back(both());
    for (const ClaimNode& child : node.children) demandClaim(child);
    return node;
}

ClaimNode ClaimParser::both() {
    ClaimNode node = single();
    if (!is("and")) return node;
    node = joined(ClaimNode::Kind::And, std::move(node));
    while (take("and")) node.children.push_back(single());
    for (const ClaimNode& child : node.children) demandClaim(child);
    return node;
}

ClaimNode ClaimParser::single() {
    const size_t offset = here().offset;
    if (!take("not")) return comparison();
    if (++m_depth > kDeepestNesting)
        fail(offset, {TS_TEXT("found parentheses nested deeper than {0}"), kDeepestNesting});
    ClaimNode node = joined(ClaimNode::Kind::Not, single());
    --m_depth;
    demandClaim(node.children.front());
    return node;
}

ClaimNode ClaimParser::comparison() {
    ClaimNode left = sum();
    if (is("within")) return near(std::move(left));
    for (const ComparisonSign& comparison : kComparisons)
        if (is(comparison.sign)) return compared(std::move(left));
    return left;
}

ClaimNode ClaimParser::compared(ClaimNode left) {
    const ClaimToken& token = advance();
    ClaimNode node{ClaimNode::Kind::Compare, ValueKind::Truth, token.offset};
    for (const ComparisonSign& comparison : kComparisons)
        if (comparison.sign == token.text) node.sign = comparison.meaning;
    if (left.value == ValueKind::Names) {
        if (node.sign != ClaimOperator::Equal && node.sign != ClaimOperator::Unequal)
            fail(node.offset, TS_TEXT("names can only be compared by = and !="));
        node.names = names();
        node.children.push_back(std::move(left));
        return node;
    }
    node.children.push_back(std::move(left));
    node.children.push_back(sum());
    demandAlike(node.children[0], node.children[1], node.offset);
    return node;
}

ClaimNode ClaimParser::near(ClaimNode left) {
    ClaimNode node{ClaimNode::Kind::Within, ValueKind::Truth, here().offset};
    advance();
    node.tolerance = tolerance();
    if (!take("of")) expected(TS_TEXT("found {0}, expected 'of' and a value, such as within 5% of 6 ms"));
    node.children.push_back(std::move(left));
    node.children.push_back(sum());
    demandAlike(node.children[0], node.children[1], node.offset);
    if (!node.tolerance.relative && !areAlike(node.tolerance.kind, node.children[0].value))
        fail(node.offset, {TS_TEXT("found {0} as the tolerance of {1}; expected both of the same kind"),
                           nameOf(node.tolerance.kind), nameOf(node.children[0].value)});
    return node;
}

Tolerance ClaimParser::tolerance() {
    Tolerance tolerance;
    if (here().kind != ClaimTokenKind::Number) {
        expected(TS_TEXT("found {0}, expected a tolerance, such as 5% or 2 ms"));
        return tolerance;
    }
    const ClaimNode amount = literal();
    tolerance.relative = amount.literal.kind == ValueKind::Share;
    tolerance.amount = amount.literal.number;
    tolerance.kind = amount.literal.kind;
    return tolerance;
}

ClaimNode ClaimParser::sum() {
    ClaimNode left = product();
    while (is("+") || is("-")) {
        const ClaimToken& token = advance();
        ClaimNode node{ClaimNode::Kind::Arithmetic, ValueKind::Number, token.offset};
        node.sign = token.text == "+" ? ClaimOperator::Add : ClaimOperator::Subtract;
        node.children.push_back(std::move(left));
        node.children.push_back(product());
        demandAlike(node.children[0], node.children[1], node.offset);
        node.value = kindOf(node.sign, node.children[0].value, node.children[1].value);
        left = std::move(node);
    }
    return left;
}

ClaimNode ClaimParser::product() {
    ClaimNode left = operand();
    while (is("*") || is("/")) {
        const ClaimToken& token = advance();
        ClaimNode node{ClaimNode::Kind::Arithmetic, ValueKind::Number, token.offset};
        node.sign = token.text == "*" ? ClaimOperator::Multiply : ClaimOperator::Divide;
        node.children.push_back(std::move(left));
        node.children.push_back(operand());
        for (const ClaimNode& child : node.children) demandNumber(child);
        const ValueKind a = node.children[0].value;
        const ValueKind b = node.children[1].value;
        if (node.sign == ClaimOperator::Multiply && hasUnit(a) && hasUnit(b))
            fail(node.offset, TS_TEXT("a time or a size can only be multiplied by a number without a unit"));
        if (node.sign == ClaimOperator::Divide && hasUnit(b) && a != b)
            fail(node.offset,
                 TS_TEXT("a value can only be divided by a number, or by a value of the same kind"));
        node.value = kindOf(node.sign, a, b);
        left = std::move(node);
    }
    return left;
}

// A plain number leaves the kind of the other; what is computed of two others is a plain number.
ValueKind ClaimParser::kindOf(ClaimOperator sign, ValueKind a, ValueKind b) {
    const bool sums = sign == ClaimOperator::Add || sign == ClaimOperator::Subtract;
    if (sign == ClaimOperator::Divide && (a == b || b != ValueKind::Number))
        return hasUnit(a) && a != b ? a : ValueKind::Number;
    if (a == b) return sums ? a : ValueKind::Number;
    if (hasUnit(a) || b == ValueKind::Number) return a;
    return hasUnit(b) || a == ValueKind::Number ? b : ValueKind::Number;
}

ClaimNode ClaimParser::operand() {
    if (is("(")) return parenthesised();
    if (is("-")) return negated();
    if (here().kind == ClaimTokenKind::Number) return literal();
    if (isWord()) return questionNode();
    expected(TS_TEXT("found {0}, expected a value, such as 5 ms or makespan of 1"));
    return {};
}

ClaimNode ClaimParser::parenthesised() {
    const size_t offset = advance().offset;
    if (++m_depth > kDeepestNesting)
        fail(offset, {TS_TEXT("found parentheses nested deeper than {0}"), kDeepestNesting});
    ClaimNode node = claim();
    if (!m_problem && !take(")")) fail(offset, TS_TEXT("a ( has no closing )"));
    --m_depth;
    return node;
}

ClaimNode ClaimParser::negated() {
    ClaimNode node{ClaimNode::Kind::Negate, ValueKind::Number, advance().offset};
    if (++m_depth > kDeepestNesting)
        fail(node.offset, {TS_TEXT("found parentheses nested deeper than {0}"), kDeepestNesting});
    node.children.push_back(operand());
    --m_depth;
    demandNumber(node.children.front());
    node.value = node.children.front().value;
    return node;
}

// A number with its unit, or in percent.
ClaimNode ClaimParser::literal() {
    const ClaimToken number = advance();
    ClaimNode node{ClaimNode::Kind::Literal, ValueKind::Number, number.offset};
    std::string written(number.text);
    const bool percent = take("%");
    if (!percent && isWord()) written += " " + std::string(advance().text);
    const Result<Quantity> quantity = parseQuantity(written);
    const std::optional<ValueKind> kind =
        quantity ? timeslice::kindOf(quantity->dimension) : std::optional(ValueKind::Number);
    if (!quantity) {
        fail(number.offset, quantity.error().front().message);
        return node;
    }
    if (!kind) fail(number.offset, {TS_TEXT("found '{0}', expected a time, a size or a number"), written});
    node.value = percent ? ValueKind::Share : kind.value_or(ValueKind::Number);
    node.literal = {node.value, percent ? quantity->value / 100 : quantity->value};
    return node;
}

// One after another, perhaps with commas between them.
std::vector<ClaimName> ClaimParser::names() {
    std::vector<ClaimName> all;
    do {
        all.push_back(takeName());
    } while (!m_problem && (take(",") || here().kind == ClaimTokenKind::Quoted));
    return all;
}

void ClaimParser::demandAlike(const ClaimNode& left, const ClaimNode& right, size_t offset) {
    const auto hasValue = [](const ClaimNode& node) {
        return node.value != ValueKind::Truth && node.value != ValueKind::Names;
    };
    if (hasValue(left) && hasValue(right) && areAlike(left.value, right.value)) return;
    fail(offset, {TS_TEXT("found {0} on the left and {1} on the right; only values of the same kind can be "
                          "compared, added or subtracted, such as two times or two numbers"),
                  nameOf(left.value), nameOf(right.value)});
}

void ClaimParser::demandNumber(const ClaimNode& node) {
    if (node.value == ValueKind::Truth || node.value == ValueKind::Names)
        fail(node.offset, {TS_TEXT("found {0}, expected a value to compute with"), nameOf(node.value)});
}

void ClaimParser::demandClaim(const ClaimNode& node) {
    if (node.value != ValueKind::Truth)
        fail(node.offset,
             {TS_TEXT("found {0}, expected a claim, such as makespan of 1 < 9 s"), nameOf(node.value)});
}

bool ClaimParser::take(std::string_view text) {
    if (!is(text)) return false;
    advance();
    return true;
}

const ClaimToken& ClaimParser::advance() {
    const ClaimToken& token = here();
    if (!m_problem && m_at + 1 < m_tokens.size()) ++m_at;
    return token;
}

void ClaimParser::fail(size_t offset, Text message) {
    if (!m_problem) m_problem = ClaimProblem{offset, std::move(message)};
}

void ClaimParser::expected(const char* message) {
    const ClaimToken& token = here();
    const Text found = token.kind == ClaimTokenKind::End
                           ? Text(TS_TEXT("the end"))
                           : Text(TS_TEXT("'{0}'"), excerpt(m_text.substr(token.offset)));
    fail(token.offset, Text(message, found));
}

ClaimResult<ClaimNode> parseClaimTree(std::string_view text) {
    ClaimResult<std::vector<ClaimToken>> tokens = claimTokensOf(text);
    if (!tokens) return tl::unexpected(tokens.error());
    return ClaimParser(text, std::move(*tokens)).whole();
}

ClaimResult<Tolerance> parseTolerance(std::string_view text) {
    ClaimResult<std::vector<ClaimToken>> tokens = claimTokensOf(text);
    if (!tokens) return tl::unexpected(tokens.error());
    return ClaimParser(text, std::move(*tokens)).wholeTolerance();
}

} // namespace timeslice
