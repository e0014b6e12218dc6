// ClaimParser: goes over the tokens of a claim. Private to core/claims.
//
//     claim      = either [ "if" either ]
//     either     = both { "or" both }
//     both       = single { "and" single }
//     single     = "not" single | comparison
//     comparison = sum [ sign (sum | names) | "within" tolerance "of" sum ]
//     sum        = product { (+ | -) product }
//     product    = operand { (* | /) operand }
//     operand    = - operand | number [unit] | ( claim ) | question
//     question   = words { (of | in | at) name }
//
// The first problem stays in m_problem, and everything after it is taken for the text's end.
#pragma once

#include "core/claims/claim_node.h"
#include "core/claims/claim_tokens.h"

namespace timeslice {

class ClaimParser {
  public:
    ClaimParser(std::string_view text, std::vector<ClaimToken> tokens)
        : m_text(text), m_tokens(std::move(tokens)) {}

    ClaimResult<ClaimNode> whole();
    ClaimResult<Tolerance> wholeTolerance();

  private:
    // A name and the word before it: "of Polite".
    struct Attribute {
        std::string_view word;
        ClaimName name;
    };

    ClaimNode claim();
    ClaimNode either();
    ClaimNode both();
    ClaimNode single();
    ClaimNode comparison();
    ClaimNode compared(ClaimNode left);
    ClaimNode near(ClaimNode left);
    ClaimNode sum();
    ClaimNode product();
    ClaimNode operand();
    ClaimNode parenthesised();
    ClaimNode negated();
    ClaimNode literal();
    Tolerance tolerance();
    std::vector<ClaimName> names();

    // claim_questions.cpp
    ClaimNode questionNode();
    void resolve(const std::string& phrase, std::vector<Attribute> attributes, ClaimNode& node);
    void resolveHunt(const std::string& phrase, const std::vector<Attribute>& attributes, ClaimNode& node);
    void resolveScale(const std::string& phrase, std::vector<Attribute> attributes, ClaimNode& node);
    void resolveSetting(const std::string& key, std::vector<Attribute> attributes, ClaimNode& node);
    void resolveFigure(const Figure& figure, std::vector<Attribute> attributes, ClaimNode& node);
    void takeThing(std::vector<Attribute>& attributes, ClaimNode& node);
    void takeTask(std::vector<Attribute>& attributes, ClaimNode& node);
    void takeRun(std::vector<Attribute>& attributes, ClaimNode& node);
    void takeHappening(ClaimNode& node);
    void unknownFigure(const std::string& phrase, size_t offset);
    ClaimName takeName();

    // Both must be alike, or of one kind at all.
    void demandAlike(const ClaimNode& left, const ClaimNode& right, size_t offset);
    void demandNumber(const ClaimNode& node);
    void demandClaim(const ClaimNode& node);
    static ValueKind kindOf(ClaimOperator sign, ValueKind a, ValueKind b);

    const ClaimToken& here() const { return m_problem ? m_tokens.back() : m_tokens[m_at]; }
    bool isWord() const { return here().kind == ClaimTokenKind::Word && !isClaimKeyword(here().text); }
    bool is(std::string_view text) const {
        return (here().kind == ClaimTokenKind::Sign || here().kind == ClaimTokenKind::Word) &&
               here().text == text;
    }
    bool take(std::string_view text);
    const ClaimToken& advance();
    void fail(size_t offset, Text message);
    void expected(const char* message); // TS_TEXT with a place for what was found

    std::string_view m_text;
    std::vector<ClaimToken> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    std::optional<ClaimProblem> m_problem;
};

} // namespace timeslice
