// The tree of a claim.
#pragma once

#include "core/claims/figures.h"

#include <optional>
#include <string>
#include <vector>

namespace timeslice {

// How far two values may lie apart that are equal, as a part of them: 3 * 0.1 is not 0.3 in binary.
inline constexpr double kClaimRounding = 1e-9;

// A name as it stands in a claim.
struct ClaimName {
    std::string text;
    std::vector<std::string> words; // it consists of; of a quoted one itself
    bool isNumber = false;          // a plain one: of a run its place
    size_t offset = 0;
};

enum class ClaimOperator : uint8_t {
    Less,
    AtMost,
    More,
    AtLeast,
    Equal,
    Unequal,
    Add,
    Subtract,
    Multiply,
    Divide
};

// "count of lost_update of Adder 1 in 2"
struct ClaimQuestion {
    const Figure* figure = nullptr; // or one of these
    const HuntFigure* hunt = nullptr;
    const ScaleFigure* scale = nullptr;
    std::string setting;

    std::optional<ClaimName> thing;
    std::optional<Occurrence> happening;
    std::optional<ClaimName> task;
    std::optional<ClaimName> run;
    std::optional<int64_t> n; // of a sweep
};

struct ClaimNode {
    enum class Kind : uint8_t {
        Literal,
        Question,
        Not,
        And, // of two or more
        Or,
        If,      // the claim, then the condition
        Compare, // two children; or one, and names
        Within,  // the value, then what it is near to
        Arithmetic,
        Negate,
    };
    Kind kind = Kind::Literal;
    ValueKind value = ValueKind::Number;
    size_t offset = 0;     // in the text; of an operation that of its sign
    std::string text = {}; // of a question: as written

    ClaimValue literal = {};
    ClaimQuestion question = {};
    ClaimOperator sign = ClaimOperator::Equal;
    std::vector<ClaimName> names = {}; // that names are compared with
    Tolerance tolerance = {};
    std::vector<ClaimNode> children = {};
};

// The whole text. Errors: its first problem.
ClaimResult<ClaimNode> parseClaimTree(std::string_view text);

ClaimResult<ClaimValue> valueOf(const ClaimNode& node, const ClaimScope& scope);
// Of a claim.
ClaimResult<Finding> findingOf(const ClaimNode& node, const ClaimScope& scope);

// Names as tasks are called: those of one word or several, whether commas stand between them or not.
std::vector<std::string> namesOfTasks(const std::vector<ClaimName>& names, const Trace& trace);

} // namespace timeslice
