// The words and signs of a claim.
#pragma once

#include "core/claims/claims.h"

#include <string_view>
#include <vector>

namespace timeslice {

enum class ClaimTokenKind : uint8_t {
    Number, // digits, perhaps a point and digits
    Word,   // letters, digits, _; and - . ' between them: gil_wait, lost-update, Shell.1
    Quoted, // in "..." or '...'
    Sign,
    End,
};

struct ClaimToken {
    ClaimTokenKind kind = ClaimTokenKind::End;
    std::string_view text; // of a quoted one without the quotes
    size_t offset = 0;
    size_t end = 0; // the byte behind it
};

// Errors: a quote that is not closed, a sign that there is none of.
ClaimResult<std::vector<ClaimToken>> claimTokensOf(std::string_view text);

// Words that end a name: of in at and or not if within.
bool isClaimKeyword(std::string_view word);

} // namespace timeslice
