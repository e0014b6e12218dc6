// How it works: a tree is walked once for each question about it. A value that is not known ends the walk with
// the place of the words that asked for it; `and`, `or` and `if` ask for no more than they need.
#include "core/claims/claim_node.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

using Value = ClaimResult<ClaimValue>;

tl::unexpected<ClaimProblem> problem(size_t offset, Text message) {
    return tl::unexpected(ClaimProblem{offset, std::move(message)});
}

template <typename T>
std::vector<std::string> labelsOf(std::span<const T> runs) {
    std::vector<std::string> labels;
    for (const T& run : runs) labels.push_back(run.label);
    return labels;
}

// The place of the run, or the curve, that a question is about.
template <typename T>
ClaimResult<size_t> placeIn(std::span<const T> runs, const ClaimNode& node) {
    const std::optional<ClaimName>& name = node.question.run;
    const Named<size_t> place =
        name ? placeOfRun(name->text, name->isNumber, labelsOf(runs)) : theOnlyRun(runs.size());
    if (!place) return problem(name ? name->offset : node.offset, place.error());
    return *place;
}

Value huntValue(const ClaimNode& node, const ClaimScope& scope) {
    if (!scope.hunt) return problem(node.offset, TS_TEXT("there was no hunt"));
    const std::optional<int64_t> value = node.question.hunt->value(*scope.hunt);
    if (!value) return problem(node.offset, TS_TEXT("the hunt found no schedule that fails"));
    return ClaimValue{ValueKind::Count, static_cast<double>(*value)};
}

Value scaleValue(const ClaimNode& node, const ClaimScope& scope) {
    if (scope.scale.empty()) return problem(node.offset, TS_TEXT("there was no sweep"));
    const ClaimResult<size_t> place = placeIn(scope.scale, node);
    if (!place) return tl::unexpected(place.error());
    const ScaleSeries& series = scope.scale[*place];
    const ScaleFigure& figure = *node.question.scale;
    std::optional<double> value;
    if (figure.ofSeries) {
        value = figure.ofSeries(series);
    } else {
        const auto point = std::ranges::find(series.points, *node.question.n, &ScalePoint::n);
        if (point == series.points.end())
            return problem(node.offset, {TS_TEXT("the sweep has no point at {0}"), *node.question.n});
        value = figure.ofPoint(*point);
    }
    if (!value)
        return problem(node.offset, {TS_TEXT("'{0}' is not known of this curve"), std::string(figure.word)});
    return ClaimValue{figure.kind, *value};
}

Value figureValue(const ClaimNode& node, const ClaimScope& scope) {
    const ClaimQuestion& question = node.question;
    const ClaimResult<size_t> place = placeIn(scope.runs, node);
    if (!place) return tl::unexpected(place.error());
    const ClaimRun& run = scope.runs[*place];
    FigureQuery query{scope, run};
    if (question.task) {
        const Named<TaskId> task = taskNamed(question.task->text, *run.trace);
        if (!task) return problem(question.task->offset, task.error());
        query.task = *task;
    }
    const bool open =
        scope.onlySettled && question.figure && !question.figure->settled && !run.metrics->verdict.over;
    if (open)
        return problem(node.offset,
                       {TS_TEXT("'{0}' is known when the run has come to its end"), question.figure->word});
    if (question.thing) query.thing = question.thing->text;
    query.happening = question.happening;
    Named<ClaimValue> value =
        question.figure ? question.figure->value(query) : valueOfSetting(question.setting, run);
    if (!value) return problem(question.thing ? question.thing->offset : node.offset, value.error());
    if (!areAlike(value->kind, node.value))
        return problem(node.offset,
                       {TS_TEXT("found {0}, expected {1}: this run's setting is of another kind"),
                        nameOf(value->kind), nameOf(node.value)});
    return *value;
}

Value questionValue(const ClaimNode& node, const ClaimScope& scope) {
    if (node.question.hunt) return huntValue(node, scope);
    if (node.question.scale) return scaleValue(node, scope);
    return figureValue(node, scope);
}

Value computed(const ClaimNode& node, const ClaimScope& scope) {
    const Value left = valueOf(node.children[0], scope);
    if (!left) return left;
    const Value right = valueOf(node.children[1], scope);
    if (!right) return right;
    double value = 0;
    switch (node.sign) {
    case ClaimOperator::Add:
        value = left->number + right->number;
        break;
    case ClaimOperator::Subtract:
        value = left->number - right->number;
        break;
    case ClaimOperator::Multiply:
        value = left->number * right->number;
        break;
    default:
        if (right->number == 0) return problem(node.offset, TS_TEXT("division by zero"));
        value = left->number / right->number;
    }
    if (!std::isfinite(value)) return problem(node.offset, TS_TEXT("the value is too large"));
    return ClaimValue{node.value, value};
}

bool areEqual(double a, double b) {
    return std::abs(a - b) <= kClaimRounding * std::max(std::abs(a), std::abs(b));
}

bool holds(ClaimOperator sign, double a, double b) {
    const bool equal = areEqual(a, b);
    switch (sign) {
    case ClaimOperator::Less:
        return a < b && !equal;
    case ClaimOperator::AtMost:
        return a < b || equal;
    case ClaimOperator::More:
        return a > b && !equal;
    case ClaimOperator::AtLeast:
        return a > b || equal;
    case ClaimOperator::Unequal:
        return !equal;
    default:
        return equal;
    }
}

const char* wordsFor(ClaimOperator sign) {
    switch (sign) {
    case ClaimOperator::Less:
        return TS_TEXT("found {0}, expected less than {1}");
    case ClaimOperator::AtMost:
        return TS_TEXT("found {0}, expected at most {1}");
    case ClaimOperator::More:
        return TS_TEXT("found {0}, expected more than {1}");
    case ClaimOperator::AtLeast:
        return TS_TEXT("found {0}, expected at least {1}");
    case ClaimOperator::Unequal:
        return TS_TEXT("found {0}, expected anything but {1}");
    default:
        return TS_TEXT("found {0}, expected {1}");
    }
}

// Rounded, unless two that differ would read equal.
std::pair<Text, Text> textsOf(const ClaimValue& found, const ClaimValue& expected) {
    const bool readEqual = plainEnglish().render(textOf(found)) == plainEnglish().render(textOf(expected));
    if (readEqual && found.number != expected.number) return {exactTextOf(found), exactTextOf(expected)};
    return {textOf(found), textOf(expected)};
}

// What the names that a claim mentions are called: of tasks, as the trace has them.
std::vector<std::string> expectedNames(const ClaimNode& node, const ClaimScope& scope) {
    const ClaimNode& left = node.children[0];
    std::vector<std::string> expected;
    for (const ClaimName& name : node.names) expected.push_back(name.text);
    if (!left.question.figure || !left.question.figure->ofTasks) return expected;
    const ClaimResult<size_t> place = placeIn(scope.runs, left);
    return place ? namesOfTasks(node.names, *scope.runs[*place].trace) : expected;
}

ClaimResult<Finding> namesFinding(const ClaimNode& node, const ClaimScope& scope) {
    Value found = valueOf(node.children[0], scope);
    if (!found) return tl::unexpected(found.error());
    ClaimValue expected{ValueKind::Names, 0, expectedNames(node, scope)};
    // Of an order only the tasks that the claim names count.
    const Figure* figure = node.children[0].question.figure;
    if (figure && figure->ofTasks)
        std::erase_if(found->names, [&](const std::string& name) {
            return std::ranges::find(expected.names, name) == expected.names.end();
        });
    const bool equal = found->names == expected.names;
    if (equal == (node.sign == ClaimOperator::Equal)) return Finding{true, {}};
    return Finding{false, Text(wordsFor(node.sign), textOf(*found), textOf(expected))};
}

ClaimResult<Finding> comparisonFinding(const ClaimNode& node, const ClaimScope& scope) {
    if (!node.names.empty()) return namesFinding(node, scope);
    const Value left = valueOf(node.children[0], scope);
    if (!left) return tl::unexpected(left.error());
    const Value right = valueOf(node.children[1], scope);
    if (!right) return tl::unexpected(right.error());
    const auto [found, expected] = textsOf(*left, *right);
    if (node.kind == ClaimNode::Kind::Within) {
        if (node.tolerance.covers(*left, *right)) return Finding{true, {}};
        return Finding{false, Text(TS_TEXT("found {0}, expected {1}, within {2}"), found, expected,
                                   textOf(node.tolerance))};
    }
    if (holds(node.sign, left->number, right->number)) return Finding{true, {}};
    return Finding{false, Text(wordsFor(node.sign), found, expected)};
}

ClaimResult<Finding> allFinding(const ClaimNode& node, const ClaimScope& scope) {
    for (const ClaimNode& child : node.children) {
        ClaimResult<Finding> finding = findingOf(child, scope);
        if (!finding || !finding->holds) return finding;
    }
    return Finding{true, {}};
}

ClaimResult<Finding> anyFinding(const ClaimNode& node, const ClaimScope& scope) {
    Finding none;
    for (const ClaimNode& child : node.children) {
        ClaimResult<Finding> finding = findingOf(child, scope);
        if (!finding || finding->holds) return finding;
        none.found = none.found.empty() ? finding->found
                                        : Text(TS_TEXT("{0}; {1}"), none.found, std::move(finding->found));
    }
    return none;
}

ClaimResult<Finding> notFinding(const ClaimNode& node, const ClaimScope& scope) {
    const ClaimResult<Finding> finding = findingOf(node.children[0], scope);
    if (!finding) return finding;
    if (!finding->holds) return Finding{true, {}};
    return Finding{false, TS_TEXT("found that it is so, expected that it is not")};
}

ClaimResult<Finding> questionFinding(const ClaimNode& node, const ClaimScope& scope) {
    const Value value = questionValue(node, scope);
    if (!value) return tl::unexpected(value.error());
    if (value->isTrue()) return Finding{true, {}};
    return Finding{false, Text(TS_TEXT("found no {0}"), node.text)};
}

// How many of the words, from `at` on, make up the longest name of a task; 0: none.
size_t longestNameAt(const std::vector<std::string>& words, size_t at, const Trace& trace) {
    std::string name;
    size_t longest = 0;
    for (size_t end = at; end < words.size(); ++end) {
        name += (end == at ? "" : " ") + words[end];
        if (taskNamed(name, trace)) longest = end + 1 - at;
    }
    return longest;
}

} // namespace

std::vector<std::string> namesOfTasks(const std::vector<ClaimName>& names, const Trace& trace) {
    std::vector<std::string> all;
    for (const ClaimName& name : names)
        for (size_t at = 0; at < name.words.size();) {
            const size_t count = std::max<size_t>(1, longestNameAt(name.words, at, trace));
            std::string joined = name.words[at];
            for (size_t i = 1; i < count; ++i) joined += " " + name.words[at + i];
            all.push_back(std::move(joined));
            at += count;
        }
    return all;
}

ClaimResult<ClaimValue> valueOf(const ClaimNode& node, const ClaimScope& scope) {
    switch (node.kind) {
    case ClaimNode::Kind::Literal:
        return node.literal;
    case ClaimNode::Kind::Question:
        return questionValue(node, scope);
    case ClaimNode::Kind::Arithmetic:
        return computed(node, scope);
    case ClaimNode::Kind::Negate: {
        Value value = valueOf(node.children[0], scope);
        if (value) value->number = -value->number;
        return value;
    }
    default:
        break;
    }
    const ClaimResult<Finding> finding = findingOf(node, scope);
    if (!finding) return tl::unexpected(finding.error());
    return ClaimValue{ValueKind::Truth, finding->holds ? 1.0 : 0.0};
}

ClaimResult<Finding> findingOf(const ClaimNode& node, const ClaimScope& scope) {
    switch (node.kind) {
    case ClaimNode::Kind::And:
        return allFinding(node, scope);
    case ClaimNode::Kind::Or:
        return anyFinding(node, scope);
    case ClaimNode::Kind::Not:
        return notFinding(node, scope);
    case ClaimNode::Kind::If: {
        const ClaimResult<Finding> condition = findingOf(node.children[1], scope);
        if (!condition) return condition;
        return condition->holds ? findingOf(node.children[0], scope) : Finding{true, {}};
    }
    case ClaimNode::Kind::Compare:
    case ClaimNode::Kind::Within:
        return comparisonFinding(node, scope);
    default:
        return questionFinding(node, scope);
    }
}

} // namespace timeslice
