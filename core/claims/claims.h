// Claims: one small language for what runs have shown. It says what a run should show (`expect:` of workloads
// and lessons), fills the placeholders of a lesson's texts, and answers its questions.
// resources/help/claims.md describes it.
//
//     makespan of 2 > 0.95 * makespan of 1
//     period of Polite in 1 within 5% of 6 ms
//     order in 1 = A B C
//     longest gil_wait of Polite in "Threads with a GIL"
//
// How it works:
// - A text is parsed once, into a tree whose words are known: what is misspelt, and what adds or compares
//   times with counts, is found then. What depends on the runs (which tasks there are) is found when it is
//   evaluated.
// - A problem says where in the text it is. Nothing is thrown.
// - Immutable; copying is cheap, and any thread may ask.
#pragma once

#include "core/claims/claim_scope.h"
#include "core/claims/claim_value.h"

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace timeslice {

// Where a text is wrong, or what it asks for is not known: bytes from its beginning, and why.
struct ClaimProblem {
    size_t offset = 0;
    Text message;
};
// Whether only a run on this computer, live or in Python, could have measured what is asked for.
bool needsMeasuring(const ClaimProblem& problem);
template <typename T>
using ClaimResult = tl::expected<T, ClaimProblem>;

// Whether a claim holds, and what was found if it does not: "found 9 s, expected more than 23.8 s".
struct Finding {
    bool holds = false;
    Text found; // empty when it holds
};

struct ClaimNode; // of the tree

// A parsed text: a claim, which holds or does not, or a figure, which has a value.
class ClaimExpression {
  public:
    // Errors: the first problem of the text.
    static ClaimResult<ClaimExpression> parse(std::string_view text);
    // Errors: also a figure where a claim is expected, and the other way round.
    static ClaimResult<ClaimExpression> parseClaim(std::string_view text);
    static ClaimResult<ClaimExpression> parseFigure(std::string_view text);

    const std::string& text() const { return m_text; }
    bool isClaim() const;

    // Of a figure its value, of a claim a Truth. Errors: what it asks for is not there, or not known.
    ClaimResult<ClaimValue> value(const ClaimScope& scope) const;
    // Of a claim.
    ClaimResult<Finding> check(const ClaimScope& scope) const;

  private:
    ClaimExpression(std::string text, std::shared_ptr<const ClaimNode> root)
        : m_text(std::move(text)), m_root(std::move(root)) {}

    std::string m_text;
    std::shared_ptr<const ClaimNode> m_root;
};

// How far a value may lie from another: "5%" of it, or "2 ms".
struct Tolerance {
    double amount = 0; // a share of the other value, or a value of its kind
    bool relative = false;
    ValueKind kind = ValueKind::Number; // of one that is not relative
    // Both of one kind, or alike.
    bool covers(const ClaimValue& found, const ClaimValue& expected) const;
};
ClaimResult<Tolerance> parseTolerance(std::string_view text);
Text textOf(const Tolerance& tolerance);

} // namespace timeslice
