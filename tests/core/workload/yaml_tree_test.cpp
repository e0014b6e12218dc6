#include "core/workload/yaml_tree.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice::yaml_tree_test {
namespace {

using ::testing::StartsWith;

std::string problemsOf(std::string_view text) {
    ProblemList problems("f.yaml");
    readYaml(text, problems);
    return describe(problems.take());
}

YamlNode treeOf(std::string_view text) {
    ProblemList problems("f.yaml");
    const std::optional<YamlNode> root = readYaml(text, problems);
    EXPECT_TRUE(root && problems.empty()) << describe(problems.take());
    return root.value_or(YamlNode{});
}

TEST(YamlTree, KeepsTheShapeAndThePlaces) {
    const YamlNode root = treeOf("a: 1\nb:\n  - 'x y'\n  - {c: d}\n  -\n");
    ASSERT_TRUE(root.isMap());
    ASSERT_NE(root.find("a"), nullptr);
    EXPECT_EQ(root.find("a")->text, "1");
    EXPECT_EQ(root.find("z"), nullptr);
    const YamlNode* list = root.find("b");
    ASSERT_TRUE(list != nullptr && list->isList());
    ASSERT_EQ(list->items.size(), 3U);
    EXPECT_EQ(list->items[0].text, "x y");
    EXPECT_EQ(list->items[0].place.line, 3);
    EXPECT_EQ(list->items[0].place.column, 5);
    EXPECT_TRUE(list->items[1].isMap());
    EXPECT_EQ(list->items[2].kind, YamlNode::Kind::Nothing);
    EXPECT_EQ(list->items[2].place.line, 5);
}

TEST(YamlTree, PlacesNothingWhereItIsMissing) {
    const YamlNode root = treeOf("a:\n\nb: ~\n");
    EXPECT_EQ(root.find("a")->kind, YamlNode::Kind::Nothing);
    EXPECT_EQ(root.find("a")->place.line, 1);
    EXPECT_EQ(root.find("b")->kind, YamlNode::Kind::Nothing);
    EXPECT_EQ(root.find("b")->place.line, 3);
}

TEST(YamlTree, RefusesDuplicateKeys) {
    EXPECT_EQ(problemsOf("a: 1\nb: 2\na: 3\n"),
              "f.yaml:3:1: found the key 'a' again; it is already in line 1");
    EXPECT_EQ(problemsOf("x: {a: 1, a: 2}\ny: {a: 1}\n"),
              "f.yaml:1:11: found the key 'a' again; it is already in line 1");
}

TEST(YamlTree, RefusesAnchorsAliasesAndTags) {
    EXPECT_EQ(problemsOf("a: &x 1\nb: *x\n"),
              "f.yaml:1:4: found an anchor (&), expected none: anchors are not supported\nf.yaml:2:4: "
              "found an alias (*), expected the value itself: aliases are not supported");
    EXPECT_EQ(problemsOf("a: &x [1]\n"),
              "f.yaml:1:4: found an anchor (&), expected none: anchors are not supported");
    EXPECT_EQ(problemsOf("a: !!int 5\n"),
              "f.yaml:1:4: found the tag 'tag:yaml.org,2002:int', expected none: tags are not supported");
    EXPECT_EQ(problemsOf("a: ! 5\n"), "f.yaml:1:4: found the tag '!', expected none: tags are not supported");
    EXPECT_EQ(problemsOf("a: !mine {b: c}\n"),
              "f.yaml:1:4: found the tag '!mine', expected none: tags are not supported");
    EXPECT_EQ(problemsOf("a: \"quoted\"\nb: 'too'\nc: |\n  block\n"), "");
}

TEST(YamlTree, RefusesKeysThatAreNoWords) {
    EXPECT_EQ(problemsOf("? [a]\n: 1\n"), "f.yaml:1:3: found a list, expected a word as the key");
    EXPECT_THAT(problemsOf(": 1\n"), StartsWith("f.yaml:1:1: found nothing, expected a word as the key"));
}

TEST(YamlTree, RefusesASecondDocument) {
    EXPECT_EQ(problemsOf("---\na: 1\n---\nb: 2\n"),
              "f.yaml:3:1: found a second document (---), expected one workload per file");
    EXPECT_EQ(problemsOf("a: 1\n---\n"),
              "f.yaml:2:1: found a second document (---), expected one workload per file");
    EXPECT_EQ(problemsOf("a: 1\n...\n"), "");
    EXPECT_EQ(problemsOf("- a\nb: c\n"),
              "f.yaml:2:1: found text after the end of the workload; check its indentation");
    // The parser alone would find documents here for ever.
    EXPECT_EQ(problemsOf(","), "f.yaml:1:1: found text after the end of the workload; check its indentation");
}

TEST(YamlTree, RefusesDeepNesting) {
    EXPECT_EQ(problemsOf(std::string(64, '[') + std::string(64, ']')), "");
    EXPECT_EQ(problemsOf(std::string(65, '[') + std::string(65, ']')),
              "f.yaml:1:65: found lists and maps nested deeper than 64");
    std::string dashes;
    for (int i = 0; i < 1'000'000; ++i) dashes += "- ";
    EXPECT_EQ(problemsOf(dashes), "f.yaml:1:129: found lists and maps nested deeper than 64");
    EXPECT_EQ(problemsOf(std::string(1'000'000, '{')),
              "f.yaml:1:65: found lists and maps nested deeper than 64");
}

TEST(YamlTree, SaysWhereItIsNotYaml) {
    EXPECT_EQ(problemsOf("a: 1\nb: [1, 2\n"),
              "f.yaml:3:1: this is not valid YAML (end of sequence flow not found)");
    EXPECT_EQ(problemsOf("a\n  b: c\n"), "f.yaml:2:4: this is not valid YAML (illegal map value)");
    EXPECT_EQ(problemsOf("a:\n\tb: c\n"),
              "f.yaml:2:3: found a tab, expected spaces: YAML is indented with spaces only");
    EXPECT_EQ(problemsOf("a: [io: ${4 s}]\n"),
              "f.yaml:1:10: this is not valid YAML (end of sequence flow not found); inside [ ] and { }, "
              "put a value with ${ } in double quotes");
    EXPECT_NE(problemsOf("a: 'b\n"), "");
    EXPECT_NE(problemsOf("a: \"b\n"), "");
    EXPECT_EQ(problemsOf("a: 'it''s'\nb: \"a \\\" b\"\n"), "");
}

std::string colonAfter(const char* key, const char* right) {
    return fmt::format(
        "found a second colon after '{0}'; put a value with a colon in quotes ({0}: {1}), and begin "
        "another key in a new line or after a comma",
        key, right);
}

TEST(YamlTree, SaysHowAValueWithAColonIsWritten) {
    EXPECT_EQ(problemsOf("a: b: c\n"), "f.yaml:1:5: " + colonAfter("a", "\"b: c\""));
    EXPECT_EQ(problemsOf("x: 1\ntasks:\n  - name: Task: 1   # the first\n"),
              "f.yaml:3:15: " + colonAfter("name", "\"Task: 1\""));
    EXPECT_EQ(problemsOf("- - name: Task: 1: 2\r\n"), "f.yaml:1:15: " + colonAfter("name", "\"Task: 1: 2\""));
    EXPECT_EQ(problemsOf("a: Task:\n"), "f.yaml:1:8: " + colonAfter("a", "\"Task:\""));
    EXPECT_EQ(problemsOf("a: say \"b\": it's\n"), "f.yaml:1:11: " + colonAfter("a", "'say \"b\": it''s'"));
    EXPECT_EQ(problemsOf("a: \"Task: 1\"\nb: 'Task: 1'\nc: Task:1\n"), "");
}

TEST(YamlTree, SaysTheSameInsideOfBrackets) {
    EXPECT_EQ(problemsOf("a: [{name: Task: 1, b: 2}]\n"),
              "f.yaml:1:16: " + colonAfter("name", "\"Task: 1\""));
    EXPECT_EQ(problemsOf("a: [x, name: Task: 1]\n"), "f.yaml:1:18: " + colonAfter("name", "\"Task: 1\""));
}

} // namespace
} // namespace timeslice::yaml_tree_test
