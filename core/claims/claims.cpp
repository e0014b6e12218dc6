#include "core/claims/claims.h"

#include "core/claims/claim_node.h"

#include <algorithm>
#include <cmath>

namespace timeslice {

ClaimResult<ClaimExpression> ClaimExpression::parse(std::string_view text) {
    ClaimResult<ClaimNode> root = parseClaimTree(text);
    if (!root) return tl::unexpected(std::move(root.error()));
    return ClaimExpression(std::string(text), std::make_shared<const ClaimNode>(std::move(*root)));
}

ClaimResult<ClaimExpression> ClaimExpression::parseClaim(std::string_view text) {
    ClaimResult<ClaimExpression> parsed = parse(text);
    if (parsed && !parsed->isClaim())
        return tl::unexpected(
            ClaimProblem{0, Text(TS_TEXT("found {0}, expected a claim, such as makespan of 1 < 9 s"),
                                 nameOf(parsed->m_root->value))});
    return parsed;
}

ClaimResult<ClaimExpression> ClaimExpression::parseFigure(std::string_view text) {
    ClaimResult<ClaimExpression> parsed = parse(text);
    if (parsed && parsed->isClaim())
        return tl::unexpected(
            ClaimProblem{0, Text(TS_TEXT("found a claim, expected a value, such as makespan of 1"))});
    return parsed;
}

bool ClaimExpression::isClaim() const {
    return m_root->value == ValueKind::Truth;
}

ClaimResult<ClaimValue> ClaimExpression::value(const ClaimScope& scope) const {
    return valueOf(*m_root, scope);
}

ClaimResult<Finding> ClaimExpression::check(const ClaimScope& scope) const {
    return findingOf(*m_root, scope);
}

bool Tolerance::covers(const ClaimValue& found, const ClaimValue& expected) const {
    const double most = relative ? amount * std::abs(expected.number) : amount;
    const double size = std::max(std::abs(found.number), std::abs(expected.number));
    return std::abs(found.number - expected.number) <= most + kClaimRounding * size;
}

Text textOf(const Tolerance& tolerance) {
    return textOf(ClaimValue{tolerance.relative ? ValueKind::Share : tolerance.kind, tolerance.amount});
}

} // namespace timeslice
