#include "core/workload/scalar_places.h"
#include "core/workload/yaml_tree.h"
#include "core/workload/yaml_writer.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

// "line:column" of the x in the value of `a`.
std::string placeOfX(std::string_view file) {
    ProblemList problems("f.yaml");
    const std::optional<YamlNode> root = readYaml(file, problems);
    const YamlNode* value = root ? root->find("a") : nullptr;
    if (value == nullptr) return describe(problems.take());
    const Place place = placeWithin(file, value->place, value->text, value->text.find('x'));
    return std::to_string(place.line) + ":" + std::to_string(place.column);
}

TEST(ScalarPlaces, AreFoundInPlainAndQuotedText) {
    EXPECT_EQ(placeOfX("a: one x two\n"), "1:8");
    EXPECT_EQ(placeOfX("a: \"one x\"\n"), "1:9");
    EXPECT_EQ(placeOfX("b: 1\na: 'ä x'\n"), "2:7");
}

TEST(ScalarPlaces, AreFoundInBlocks) {
    EXPECT_EQ(placeOfX("a: |\n  one\n  two x\n"), "3:7");
    EXPECT_EQ(placeOfX("a: >-\n  one\n\n  x\n"), "4:3");
    EXPECT_EQ(placeOfX("a: one\n  two\n   x three\n"), "3:4");
}

TEST(ScalarPlaces, EndWithTheText) {
    ProblemList problems("f.yaml");
    const std::string file = "a: \"one\"\n";
    const YamlNode value = *readYaml(file, problems)->find("a");
    const Place end = placeWithin(file, value.place, value.text, value.text.size());
    EXPECT_EQ(end.column, 8);
}

TEST(YamlWriter, WritesWhatReadsTheSame) {
    const std::string file = "a: {b: [1, two words, \"x: y\", '#'], c: {}}\n"
                             "d: []\n"
                             "e:\n"
                             "  - {f: \"${4 s}\", g: \"a \\\"b\\\" \\n c\"}\n"
                             "  - - nested\n"
                             "h:\n";
    ProblemList problems("f.yaml");
    const std::string written = writeYaml(*readYaml(file, problems));
    EXPECT_EQ(describe(problems.take()), "");
    const std::optional<YamlNode> again = readYaml(written, problems);
    ASSERT_TRUE(again) << describe(problems.take()) << written;
    EXPECT_EQ(writeYaml(*again), written);
    EXPECT_EQ(again->find("a")->find("b")->items.at(2).text, "x: y");
    EXPECT_EQ(again->find("e")->items.at(0).find("g")->text, "a \"b\" \n c");
    EXPECT_EQ(again->find("e")->items.at(1).items.at(0).text, "nested");
}

} // namespace
} // namespace timeslice
