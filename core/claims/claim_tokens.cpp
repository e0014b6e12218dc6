#include "core/claims/claim_tokens.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kKeywords = {"of"sv, "in"sv, "at"sv, "and"sv, "or"sv, "not"sv, "if"sv, "within"sv};
// Longer ones first.
constexpr std::array kSigns = {"<="sv, ">="sv, "!="sv, "=="sv, "<"sv, ">"sv, "="sv, "+"sv,
                               "-"sv,  "*"sv,  "/"sv,  "("sv,  ")"sv, ","sv, "%"sv};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}
bool isWordPart(char c) {
    return isLetter(c) || isDigit(c);
}
bool joinsWords(char c) {
    return c == '-' || c == '.' || c == '\'';
}

class Tokenizer {
  public:
    explicit Tokenizer(std::string_view text) : m_text(text) {}

    ClaimResult<std::vector<ClaimToken>> run() {
        std::vector<ClaimToken> tokens;
        do {
            while (m_at < m_text.size() && std::string_view(" \t\r\n").find(here()) != std::string_view::npos)
                ++m_at;
            ClaimResult<ClaimToken> token = next();
            if (!token) return tl::unexpected(token.error());
            tokens.push_back(*token);
        } while (tokens.back().kind != ClaimTokenKind::End);
        return tokens;
    }

  private:
    char here() const { return m_text[m_at]; }
    char after(size_t offset) const { return offset + 1 < m_text.size() ? m_text[offset + 1] : '\0'; }

    ClaimResult<ClaimToken> next() {
        if (m_at >= m_text.size()) return ClaimToken{ClaimTokenKind::End, {}, m_at, m_at};
        if (isDigit(here())) return number();
        if (isLetter(here())) return word();
        if (here() == '"' || here() == '\'') return quoted();
        for (const std::string_view sign : kSigns)
            if (m_text.substr(m_at).starts_with(sign)) return take(ClaimTokenKind::Sign, m_at + sign.size());
        return tl::unexpected(
            ClaimProblem{m_at, Text(TS_TEXT("found '{0}', expected a word, a number or a sign"),
                                    excerpt(m_text.substr(m_at)))});
    }

    ClaimToken take(ClaimTokenKind kind, size_t end) {
        const ClaimToken token{kind, m_text.substr(m_at, end - m_at), m_at, end};
        m_at = end;
        return token;
    }

    ClaimToken number() {
        size_t end = m_at;
        while (end < m_text.size() && (isDigit(m_text[end]) || (m_text[end] == '.' && isDigit(after(end)))))
            ++end;
        return take(ClaimTokenKind::Number, end);
    }

    ClaimToken word() {
        size_t end = m_at;
        while (end < m_text.size() &&
               (isWordPart(m_text[end]) || (joinsWords(m_text[end]) && isWordPart(after(end)))))
            ++end;
        return take(ClaimTokenKind::Word, end);
    }

    ClaimResult<ClaimToken> quoted() {
        const size_t end = m_text.find(here(), m_at + 1);
        if (end == std::string_view::npos)
            return tl::unexpected(ClaimProblem{
                m_at, Text(TS_TEXT("found an opening {0} without a closing one"), std::string(1, here()))});
        ClaimToken token = take(ClaimTokenKind::Quoted, end + 1);
        token.text = token.text.substr(1, token.text.size() - 2);
        return token;
    }

    std::string_view m_text;
    size_t m_at = 0;
};

} // namespace

ClaimResult<std::vector<ClaimToken>> claimTokensOf(std::string_view text) {
    return Tokenizer(text).run();
}

bool isClaimKeyword(std::string_view word) {
    return std::ranges::find(kKeywords, word) != kKeywords.end();
}

} // namespace timeslice
