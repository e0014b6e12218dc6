// What the words of a question mean: the figure, and which of its names is a task, a run, or something else.
#include "core/base/words.h"
#include "core/claims/claim_parser.h"

#include <algorithm>
#include <charconv>

namespace timeslice {
namespace {

constexpr std::string_view kHunt = "hunt";
constexpr std::string_view kSetting = "setting";

// As in CSV and JSON: small letters, and _ where a person writes blanks or hyphens.
std::string asWord(std::string_view text) {
    std::string word;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '-';
        const bool capital = c >= 'A' && c <= 'Z';
        word += blank ? '_' : capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return word;
}

const HuntFigure* findHuntFigure(std::string_view word) {
    const auto found = std::ranges::find(huntFigures(), word, &HuntFigure::word);
    return found == huntFigures().end() ? nullptr : &*found;
}

const ScaleFigure* findScaleFigure(std::string_view word, bool ofPoint) {
    for (const ScaleFigure& figure : scaleFigures())
        if (figure.word == word && (figure.ofPoint != nullptr) == ofPoint) return &figure;
    return nullptr;
}

} // namespace

ClaimNode ClaimParser::questionNode() {
    ClaimNode node{ClaimNode::Kind::Question, ValueKind::Number, here().offset};
    const ClaimName phrase = takeName();
    std::vector<Attribute> attributes;
    while (is("of") || is("in") || is("at")) {
        const std::string_view word = advance().text;
        attributes.push_back({word, takeName()});
    }
    if (m_problem) return node;
    node.text = std::string(trimmed(m_text.substr(node.offset, here().offset - node.offset)));
    resolve(asWord(phrase.text), std::move(attributes), node);
    return node;
}

void ClaimParser::resolve(const std::string& phrase, std::vector<Attribute> attributes, ClaimNode& node) {
    const bool ofHunt = attributes.size() == 1 && attributes[0].name.text == kHunt;
    const bool ofPoint = std::ranges::any_of(attributes, [](const auto& one) { return one.word == "at"; });
    const std::string settingBegins = std::string(kSetting) + "_";
    if (ofHunt) return resolveHunt(phrase, attributes, node);
    if (ofPoint || findScaleFigure(phrase, false)) return resolveScale(phrase, std::move(attributes), node);
    if (phrase.starts_with(settingBegins))
        return resolveSetting(phrase.substr(settingBegins.size()), std::move(attributes), node);
    const Figure* figure = findFigure(phrase);
    if (!figure) return unknownFigure(phrase, node.offset);
    resolveFigure(*figure, std::move(attributes), node);
}

void ClaimParser::resolveHunt(const std::string& phrase, const std::vector<Attribute>& attributes,
                              ClaimNode& node) {
    node.question.hunt = findHuntFigure(phrase);
    node.value = ValueKind::Count;
    if (node.question.hunt) return;
    std::vector<std::string_view> known;
    for (const HuntFigure& figure : huntFigures()) known.push_back(figure.word);
    fail(node.offset, {TS_TEXT("found '{0}' of {1}, expected one of {2}"), phrase, attributes[0].name.text,
                       joinWords(known)});
}

void ClaimParser::resolveScale(const std::string& phrase, std::vector<Attribute> attributes,
                               ClaimNode& node) {
    const auto at = std::ranges::find(attributes, "at", &Attribute::word);
    const bool ofPoint = at != attributes.end();
    node.question.scale = findScaleFigure(phrase, ofPoint);
    if (!node.question.scale)
        return fail(
            node.offset,
            {TS_TEXT("found '{0}' at a point of a curve, expected makespan, speedup or throughput"), phrase});
    node.value = node.question.scale->kind;
    if (ofPoint) {
        const std::string& text = at->name.text;
        int64_t n = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
        if (error != std::errc{} || end != text.data() + text.size() || n < 1)
            fail(at->name.offset, {TS_TEXT("found '{0}', expected a number of cores or tasks"), text});
        node.question.n = n;
        attributes.erase(at);
    }
    takeRun(attributes, node);
}

void ClaimParser::resolveSetting(const std::string& key, std::vector<Attribute> attributes, ClaimNode& node) {
    const std::optional<ValueKind> kind = kindOfSetting(key);
    if (!kind)
        return fail(node.offset, {TS_TEXT("no model, policy or machine has a setting '{0}'"), excerpt(key)});
    node.question.setting = key;
    node.value = *kind;
    takeRun(attributes, node);
}

void ClaimParser::resolveFigure(const Figure& figure, std::vector<Attribute> attributes, ClaimNode& node) {
    node.question.figure = &figure;
    node.value = figure.kind;
    if (figure.of == FigureOf::Variable || figure.of == FigureOf::Happening) takeThing(attributes, node);
    if (m_problem) return;
    if (figure.of == FigureOf::Happening) takeHappening(node);
    if (figure.of != FigureOf::Run && figure.of != FigureOf::Variable) takeTask(attributes, node);
    if (figure.of == FigureOf::Task && !node.question.task && !m_problem)
        return fail(node.offset, {TS_TEXT("'{0}' is a figure of a task, expected its name, such as {0} of A"),
                                  figure.word});
    takeRun(attributes, node);
}

void ClaimParser::takeThing(std::vector<Attribute>& attributes, ClaimNode& node) {
    const std::string& word = node.question.figure->word;
    if (attributes.empty() || attributes[0].word != "of") {
        if (node.question.figure->of == FigureOf::Variable)
            return fail(node.offset, {TS_TEXT("'{0}' is a figure of a variable, expected its name, such as "
                                              "{0} of counter"),
                                      word});
        return fail(node.offset, {TS_TEXT("expected what to count, such as {0} of lost_update"), word});
    }
    node.question.thing = std::move(attributes[0].name);
    attributes.erase(attributes.begin());
}

void ClaimParser::takeHappening(ClaimNode& node) {
    const ClaimName& thing = *node.question.thing;
    node.question.happening = occurrenceNamed(asWord(thing.text));
    if (node.question.happening) return;
    const std::vector<std::string_view> known = occurrenceNames();
    const std::string nearest = nearestWord(asWord(thing.text), known);
    if (nearest.empty())
        fail(thing.offset, {TS_TEXT("found '{0}', expected what can be counted: {1}"), excerpt(thing.text),
                            joinWords(known)});
    else
        fail(thing.offset, {TS_TEXT("found '{0}'; did you mean '{1}'?"), excerpt(thing.text), nearest});
}

// "of Polite"; a plain number after `of` is a run's place.
void ClaimParser::takeTask(std::vector<Attribute>& attributes, ClaimNode& node) {
    if (attributes.empty() || attributes[0].word != "of" || attributes[0].name.isNumber) return;
    node.question.task = std::move(attributes[0].name);
    attributes.erase(attributes.begin());
}

// What is left.
void ClaimParser::takeRun(std::vector<Attribute>& attributes, ClaimNode& node) {
    if (attributes.size() > 1)
        return fail(attributes[1].name.offset,
                    {TS_TEXT("found '{0}' after '{1}', which is the run already"),
                     excerpt(attributes[1].name.text), excerpt(attributes[0].name.text)});
    if (!attributes.empty()) node.question.run = std::move(attributes[0].name);
}

void ClaimParser::unknownFigure(const std::string& phrase, size_t offset) {
    const std::string nearest = nearestWord(phrase, figureWords());
    if (nearest.empty())
        fail(offset,
             {TS_TEXT("unknown word '{0}'; 'timeslice help claims' lists the words"), excerpt(phrase)});
    else
        fail(offset, {TS_TEXT("unknown word '{0}'; did you mean '{1}'?"), excerpt(phrase), nearest});
}

// A quoted text; a number; or words and numbers up to a sign or one of the words that end a name.
ClaimName ClaimParser::takeName() {
    ClaimName name;
    name.offset = here().offset;
    const ClaimTokenKind kind = here().kind;
    if (kind == ClaimTokenKind::Quoted) {
        name.text = std::string(advance().text);
        name.words = {name.text};
        return name;
    }
    if (kind != ClaimTokenKind::Number && !isWord()) {
        expected(TS_TEXT("found {0}, expected a name"));
        return name;
    }
    const auto belongs = [this, &name, kind](size_t end) {
        if (name.words.empty() || here().offset == end) return true;
        return kind != ClaimTokenKind::Number; // a number stands alone
    };
    size_t end = here().offset;
    while ((here().kind == ClaimTokenKind::Number || isWord()) && belongs(end)) {
        const ClaimToken& token = advance();
        if (token.offset == end && !name.words.empty())
            name.words.back() += token.text;
        else
            name.words.emplace_back(token.text);
        end = token.end;
    }
    for (const std::string& word : name.words) name.text += (name.text.empty() ? "" : " ") + word;
    name.isNumber = kind == ClaimTokenKind::Number && name.words.size() == 1 &&
                    name.text.find_first_not_of("0123456789") == std::string::npos;
    return name;
}

} // namespace timeslice
