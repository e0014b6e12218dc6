// How it works
// - yaml-cpp calls the handler while it reads; open lists and maps lie on a stack and move into their parents
//   as they end. A list or map that opens too deep throws Stop before the parser recurses any further.
// - Marks are byte positions; every node's place is found at once, while positions still grow.
// - yaml-cpp reads past some mistakes without a word; the handler looks for them in the text: a quoted scalar
//   whose closing quote is missing, and content after the document's end, which it takes for a second
//   document.
#include "core/workload/yaml_tree.h"

#include "core/base/words.h"
#include "core/workload/yaml_text.h"

#include <algorithm>
#include <istream>
#include <streambuf>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace timeslice {
namespace {

// Ends the parser's reading from inside the handler; does not leave this file.
struct Stop {};

// A stream over text that lies in memory already.
class TextBuffer : public std::streambuf {
  public:
    explicit TextBuffer(std::string_view text) {
        char* start =
            const_cast<char*>(text.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
        setg(start, start, start + text.size());
    }
};

// Whether the quote that opens at `offset` is closed. A quote stands for itself in '...' when doubled, in
// "..." after a backslash.
bool quoteEnds(std::string_view text, size_t offset) {
    const char quote = text[offset];
    for (size_t i = offset + 1; i < text.size(); ++i) {
        const bool doubled = quote == '\'' && text.substr(i, 2) == "''";
        const bool escaped = quote == '"' && text[i] == '\\';
        if (doubled || escaped)
            ++i;
        else if (text[i] == quote)
            return true;
    }
    return false;
}

class TreeBuilder final : public YAML::EventHandler {
  public:
    TreeBuilder(std::string_view text, ProblemList& problems)
        : m_text(text), m_problems(problems), m_places(text) {}

    YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (m_started) refuseSecond(mark);
        m_started = true;
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse(mark, "?", anchor);
        append(YamlNode{YamlNode::Kind::Nothing, placeBefore(mark), {}, {}});
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        m_problems.add(place(mark),
                       TS_TEXT("found an alias (*), expected the value itself: aliases are not supported"));
        append(YamlNode{YamlNode::Kind::Nothing, place(mark), {}, {}});
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        const size_t offset = offsetOf(mark);
        const char first = offset < m_text.size() ? m_text[offset] : '\0';
        // yaml-cpp gives quoted scalars the tag "!", which can also be written.
        refuse(mark, tag == "!" && first != '!' ? "?" : tag, anchor);
        if (tag == "!" && (first == '"' || first == '\'') && !quoteEnds(m_text, offset)) {
            m_problems.add(place(mark),
                           {TS_TEXT("found an opening {0} without a closing one"), std::string(1, first)});
            throw Stop{};
        }
        append(YamlNode{YamlNode::Kind::Scalar, place(mark), value, {}, first == '"' || first == '\''});
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(YamlNode::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(YamlNode::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override {
        refuseDuplicates(m_open.back());
        close();
    }

  private:
    size_t offsetOf(const YAML::Mark& mark) const {
        return mark.pos < 0 ? 0 : std::min(static_cast<size_t>(mark.pos), m_text.size());
    }
    Place place(const YAML::Mark& mark) { return m_places.at(offsetOf(mark)); }

    // The mark of "nothing" is that of whatever follows it: what it belongs to stands before.
    Place placeBefore(const YAML::Mark& mark) {
        size_t offset = offsetOf(mark);
        while (offset > 0 && std::string_view(" \t\r\n").find(m_text[offset - 1]) != std::string_view::npos)
            --offset;
        return m_places.at(offset == 0 ? 0 : offset - 1);
    }

    void open(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        refuse(mark, tag, anchor);
        if (m_open.size() >= kDeepestNesting) {
            m_problems.add(place(mark),
                           {TS_TEXT("found lists and maps nested deeper than {0}"), kDeepestNesting});
            throw Stop{};
        }
        m_open.push_back(YamlNode{kind, place(mark), {}, {}});
    }

    void close() {
        YamlNode node = std::move(m_open.back());
        m_open.pop_back();
        append(std::move(node));
    }

    void append(YamlNode node) {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        YamlNode& parent = m_open.back();
        if (parent.isMap() && parent.items.size() % 2 == 0 && !node.isScalar())
            m_problems.add(node.place,
                           {TS_TEXT("found {0}, expected a word as the key"), describeNode(node)});
        parent.items.push_back(std::move(node));
        if (m_problems.full()) throw Stop{};
    }

    void refuse(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        if (anchor != YAML::NullAnchor)
            m_problems.add(place(mark),
                           TS_TEXT("found an anchor (&), expected none: anchors are not supported"));
        if (!tag.empty() && tag != "?")
            m_problems.add(
                place(mark),
                {TS_TEXT("found the tag '{0}', expected none: tags are not supported"), excerpt(tag)});
    }

    void refuseSecond(const YAML::Mark& mark) {
        if (m_text.substr(offsetOf(mark)).starts_with("---"))
            m_problems.add(place(mark),
                           TS_TEXT("found a second document (---), expected one workload per file"));
        else
            m_problems.add(place(mark),
                           TS_TEXT("found text after the end of the workload; check its indentation"));
        throw Stop{};
    }

    void refuseDuplicates(const YamlNode& map) {
        if (map.items.size() <= 2) return;
        std::vector<const YamlNode*> keys;
        for (size_t i = 0; i < map.items.size(); i += 2) keys.push_back(&map.items[i]);
        std::stable_sort(keys.begin(), keys.end(),
                         [](const YamlNode* a, const YamlNode* b) { return a->text < b->text; });
        for (size_t i = 1; i < keys.size(); ++i) {
            if (!keys[i]->isScalar() || keys[i]->text != keys[i - 1]->text) continue;
            m_problems.add(keys[i]->place, {TS_TEXT("found the key '{0}' again; it is already in line {1}"),
                                            excerpt(keys[i]->text), keys[i - 1]->place.line});
        }
    }

    std::string_view m_text;
    ProblemList& m_problems;
    PlaceFinder m_places;
    std::vector<YamlNode> m_open; // from the root inwards
    YamlNode m_root;
    bool m_started = false;
};

std::string_view lineAt(std::string_view text, size_t offset) {
    const size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const size_t start = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(start, text.find('\n', start) - start);
}

bool isIndentedWithTab(std::string_view line) {
    const size_t indent = line.find_first_not_of(" \t");
    return line.substr(0, indent).find('\t') != std::string_view::npos;
}

// A value in the quotes that leave it as it is.
std::string inQuotes(std::string_view value) {
    if (value.find_first_of("\"\\") == std::string_view::npos) return "\"" + std::string(value) + "\"";
    std::string quoted = "'";
    for (const char c : value) quoted.append(c == '\'' ? 2 : 1, c);
    return quoted + "'";
}

// Of `name: Task: 1`, where the parser stops at the second colon: how it is written right. None: that is not the
// mistake. In [ ] and { } a value ends at a comma or a bracket.
std::optional<Text> explainColon(std::string_view line, size_t at, bool inBlock) {
    if (line.substr(at, 1) != ":") return {};
    std::string_view before = line.substr(0, at);
    if (!inBlock) before.remove_prefix(before.find_last_of("{[,") + 1);
    const size_t colon = before.find(": ");
    if (colon == std::string_view::npos) return {};
    std::string_view key = trimmed(before.substr(0, colon));
    while (key.starts_with("- ")) key = trimmed(key.substr(2));
    const size_t start = at - before.size() + colon + 2;
    const size_t end = std::min(inBlock ? line.find(" #", at) : line.find_first_of(",}]", at), line.size());
    const std::string_view value = trimmed(line.substr(start, end - start));
    if (key.empty() || std::string_view("\"'[{|>").find(value.front()) != std::string_view::npos) return {};
    return Text(TS_TEXT("found a second colon after '{0}'; put a value with a colon in quotes ({0}: {1}), "
                        "and begin another key in a new line or after a comma"),
                excerpt(key), excerpt(inQuotes(value)));
}

// A text that begins with a sign of YAML: "*it* is", "{makespan of 1} is", "`x` is".
std::optional<Text> explainOpening(const YAML::ParserException& error, std::string_view line, size_t at) {
    const bool star = line.substr(at, 1) == "*";
    const bool tick = line.substr(at, 1) == "`";
    const bool brace =
        (error.msg == YAML::ErrorMsg::END_OF_MAP || error.msg == YAML::ErrorMsg::END_OF_MAP_FLOW) &&
        trimmed(line.substr(0, at)).ends_with('}');
    if (!star && !tick && !brace) return {};
    return Text(
        TS_TEXT("found a text that begins with {0}, which has a meaning of its own in YAML; put the text "
                "in quotes, or into a block below |"),
        star   ? "*"
        : tick ? "`"
               : "{");
}

// The parser's message, or a plainer one where students often go wrong. `at`: where in the line.
Text explain(const YAML::ParserException& error, std::string_view line, size_t at) {
    if (isIndentedWithTab(line))
        return TS_TEXT("found a tab, expected spaces: YAML is indented with spaces only");
    if (std::optional<Text> text = explainColon(line, at, error.msg == YAML::ErrorMsg::MAP_VALUE))
        return *text;
    if (std::optional<Text> text = explainOpening(error, line, at)) return *text;
    if (line.find("${") != std::string_view::npos)
        return {TS_TEXT("this is not valid YAML ({0}); inside [ ] and {{ }}, "
                        "put a value with ${{ }} in double quotes"),
                error.msg};
    return {TS_TEXT("this is not valid YAML ({0})"), error.msg};
}

// Whether the whole text was read.
bool parse(std::string_view text, TreeBuilder& builder, ProblemList& problems) {
    TextBuffer buffer(text);
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
        return true;
    } catch (const Stop&) {
        return false;
    } catch (const YAML::ParserException& error) {
        const size_t offset =
            error.mark.pos < 0 ? 0 : std::min(static_cast<size_t>(error.mark.pos), text.size());
        const std::string_view line = lineAt(text, offset);
        const auto at = static_cast<size_t>(text.data() + offset - line.data());
        problems.add(PlaceFinder(text).at(offset), explain(error, line, at));
        return false;
    }
}

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
    if (!isMap()) return nullptr;
    for (size_t i = 0; i + 1 < items.size(); i += 2)
        if (items[i].text == key) return &items[i + 1];
    return nullptr;
}

std::optional<YamlNode> readYaml(std::string_view text, ProblemList& problems) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    if (!checkText(text, problems)) return std::nullopt;
    TreeBuilder builder(text, problems);
    if (!parse(text, builder, problems)) return std::nullopt;
    return builder.takeRoot();
}

Text describeNode(const YamlNode& node) {
    switch (node.kind) {
    case YamlNode::Kind::Scalar:
        return {TS_TEXT("'{0}'"), excerpt(node.text)};
    case YamlNode::Kind::List:
        return TS_TEXT("a list");
    case YamlNode::Kind::Map:
        return TS_TEXT("a map");
    case YamlNode::Kind::Nothing:
        break;
    }
    return TS_TEXT("nothing");
}

} // namespace timeslice
