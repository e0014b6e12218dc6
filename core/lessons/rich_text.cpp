// How it works: the source is cut into blocks line by line; a block is its text on one line, with the place in
// the source of each of its bytes. Its signs are then read from left to right.
#include "core/lessons/rich_text.h"

#include "core/base/words.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr std::string_view kItem = "- ";
constexpr int kMostWords = 40;
constexpr std::string_view kSigns = "*`{}\\";

struct RawBlock {
    bool item = false;
    std::string text;
    std::vector<size_t> offsets; // in the source, by byte
};

class BlockCutter {
  public:
    explicit BlockCutter(std::string_view source) : m_source(source) {}

    ClaimResult<std::vector<RawBlock>> run() {
        for (size_t start = 0; start < m_source.size();) {
            const size_t end = std::min(m_source.find('\n', start), m_source.size());
            if (!addLine(start, end))
                return tl::unexpected(
                    ClaimProblem{start, Text(TS_TEXT("found a second list, expected at most one"))});
            start = end + 1;
        }
        return std::move(m_blocks);
    }

  private:
    // False: it begins a second list.
    bool addLine(size_t start, size_t end) {
        while (start < end && m_source[start] == ' ') ++start;
        while (end > start && (m_source[end - 1] == ' ' || m_source[end - 1] == '\r')) --end;
        const std::string_view line = m_source.substr(start, end - start);
        if (line.empty()) {
            m_open = false;
            return true;
        }
        const bool item = line.starts_with(kItem);
        if (item && m_items && !m_blocks.back().item) return false;
        if (item || !m_open) m_blocks.push_back({item, {}, {}});
        m_items = m_items || item;
        m_open = true;
        append(item ? start + kItem.size() : start, end);
        return true;
    }

    void append(size_t start, size_t end) {
        RawBlock& block = m_blocks.back();
        if (!block.text.empty()) {
            block.text += ' ';
            block.offsets.push_back(start);
        }
        for (size_t i = start; i < end; ++i) {
            block.text += m_source[i];
            block.offsets.push_back(i);
        }
    }

    std::string_view m_source;
    std::vector<RawBlock> m_blocks;
    bool m_open = false;  // the next line continues the last block
    bool m_items = false; // the list has begun
};

class SpanReader {
  public:
    explicit SpanReader(const RawBlock& block) : m_block(block), m_text(block.text) {}

    ClaimResult<std::vector<RichSpan>> run() {
        begin();
        while (m_at < m_text.size() && !m_problem) readOne();
        finish();
        if (m_bold) fail(*m_bold, {TS_TEXT("found an opening {0} without a closing one"), "**"});
        if (m_italic) fail(*m_italic, {TS_TEXT("found an opening {0} without a closing one"), "*"});
        if (m_problem) return tl::unexpected(*m_problem);
        return std::move(m_spans);
    }

  private:
    void readOne() {
        const char c = m_text[m_at];
        if (c == '\\' && m_at + 1 < m_text.size() && kSigns.find(m_text[m_at + 1]) != std::string_view::npos)
            return take(m_at + 1, 2);
        if (c == '`') return readCode();
        if (c == '{') return readPlaceholder();
        if (c == '}') return fail(m_at, {TS_TEXT("found a closing {0} without an opening one"), "}"});
        if (c == '*') return readStars();
        take(m_at, 1);
    }

    void take(size_t from, size_t bytes) {
        m_span.text += m_text[from];
        m_at += bytes;
    }

    // A star between blanks is a star.
    void readStars() {
        const size_t stars = m_text.substr(m_at).starts_with("**") ? 2 : 1;
        std::optional<size_t>& open = stars == 2 ? m_bold : m_italic;
        const bool opens = !open && m_at + stars < m_text.size() && m_text[m_at + stars] != ' ';
        const bool closes = open && m_at > 0 && m_text[m_at - 1] != ' ';
        if (!opens && !closes) return take(m_at, 1);
        finish();
        open = opens ? std::optional(m_at) : std::nullopt;
        m_at += stars;
        begin();
    }

    void readCode() {
        const size_t end = m_text.find('`', m_at + 1);
        if (end == std::string_view::npos)
            return fail(m_at, {TS_TEXT("found an opening {0} without a closing one"), "`"});
        finish();
        ++m_at;
        begin();
        m_span.code = true;
        m_span.text = std::string(m_text.substr(m_at, end - m_at));
        finish();
        m_at = end + 1;
        begin();
    }

    void readPlaceholder() {
        const size_t end = m_text.find('}', m_at);
        if (end == std::string_view::npos)
            return fail(m_at, {TS_TEXT("found an opening {0} without a closing one"), "{"});
        finish();
        ++m_at;
        begin();
        m_span.text = std::string(m_text.substr(m_at, end - m_at));
        ClaimResult<ClaimExpression> figure = ClaimExpression::parseFigure(m_span.text);
        if (!figure)
            return fail(m_at + std::min(figure.error().offset, end - m_at),
                        std::move(figure.error().message));
        m_span.figure = std::move(*figure);
        finish();
        m_at = end + 1;
        begin();
    }

    void begin() {
        m_span = {};
        m_span.bold = m_bold.has_value();
        m_span.italic = m_italic.has_value();
        m_span.offset = offsetAt(m_at);
    }

    void finish() {
        if (!m_span.text.empty()) m_spans.push_back(std::move(m_span));
        m_span = {};
    }

    size_t offsetAt(size_t at) const {
        if (m_block.offsets.empty()) return 0;
        return at < m_block.offsets.size() ? m_block.offsets[at] : m_block.offsets.back() + 1;
    }

    void fail(size_t at, Text message) {
        if (!m_problem) m_problem = ClaimProblem{offsetAt(at), std::move(message)};
    }

    const RawBlock& m_block;
    std::string_view m_text;
    size_t m_at = 0;
    RichSpan m_span;
    std::vector<RichSpan> m_spans;
    std::optional<size_t> m_bold; // where it opened
    std::optional<size_t> m_italic;
    std::optional<ClaimProblem> m_problem;
};

} // namespace

ClaimResult<RichText> readRichText(std::string_view source) {
    ClaimResult<std::vector<RawBlock>> blocks = BlockCutter(source).run();
    if (!blocks) return tl::unexpected(blocks.error());
    RichText text;
    text.source = std::string(source);
    for (const RawBlock& block : *blocks) {
        ClaimResult<std::vector<RichSpan>> spans = SpanReader(block).run();
        if (!spans) return tl::unexpected(spans.error());
        text.blocks.push_back({block.item, std::move(*spans)});
    }
    return text;
}

int wordCount(const RichText& text) {
    int words = 0;
    for (const RichBlock& block : text.blocks) {
        bool inWord = false;
        for (const RichSpan& span : block.spans)
            for (const char c : span.figure ? std::string("x") : span.text) {
                if (c != ' ' && !inWord) ++words;
                inWord = c != ' ';
            }
    }
    return words;
}

Text tooManyWords(int words) {
    if (words <= kMostWords) return {};
    return {TS_TEXT("found {0} words on the stage, expected at most {1}"), words, kMostWords};
}

std::string filled(const RichSpan& span, const ClaimScope& scope, const Language& language) {
    if (!span.figure) return span.text;
    const ClaimResult<ClaimValue> value = span.figure->value(scope);
    return value ? shown(*value, language) : "…";
}

std::string plainText(const RichText& text, const ClaimScope& scope, const Language& language) {
    std::string all;
    for (const RichBlock& block : text.blocks) {
        if (!all.empty()) all += '\n';
        if (block.item) all += "• ";
        for (const RichSpan& span : block.spans) all += filled(span, scope, language);
    }
    return all;
}

} // namespace timeslice
