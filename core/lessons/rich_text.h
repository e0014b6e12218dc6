// RichText: a text of a lesson: paragraphs and one list, with **bold**, *italic*, `code` and {placeholders}.
//
// - A placeholder holds a figure of core/claims; it is filled from the runs on the stage. Within `code` there
//   are none.
// - A blank line ends a paragraph; a line that begins with "- " is an item of the list. Other line ends are
//   blanks.
// - A \ takes a sign its meaning: \* \{. A * between blanks has none.
// - A lesson is translated by its sources (Language::translate); readRichText() reads the translation.
#pragma once

#include "core/claims/claims.h"
#include "core/workload/workload.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

struct RichSpan {
    std::string text; // of a placeholder: as written, without its braces
    bool bold = false;
    bool italic = false;
    bool code = false;
    std::optional<ClaimExpression> figure = {}; // a placeholder
    size_t offset = 0;                          // in the source, of its first character
};

struct RichBlock {
    bool item = false; // of the list; otherwise a paragraph
    std::vector<RichSpan> spans;
};

struct RichText {
    std::string source; // as written
    std::vector<RichBlock> blocks;
    Place place; // where it is in the lesson's file

    bool empty() const { return blocks.empty(); }
};

// Errors: a sign without its counterpart, a placeholder that cannot be read.
ClaimResult<RichText> readRichText(std::string_view source);

// How many words it puts on the stage; a placeholder is one.
int wordCount(const RichText& text);
// What is said of as many words as no class reads at once; empty: they are not that many.
Text tooManyWords(int words);

// What a person reads there: a placeholder's value as the language writes it; one that is not known is an
// ellipsis.
std::string filled(const RichSpan& span, const ClaimScope& scope, const Language& language);
// All of it without its signs, a line for each block.
std::string plainText(const RichText& text, const ClaimScope& scope, const Language& language);

} // namespace timeslice
