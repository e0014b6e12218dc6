#include "core/workload/yaml_text.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

std::string problemOf(std::string_view text) {
    ProblemList problems("f.yaml");
    checkText(text, problems);
    return describe(problems.take());
}

std::string placeAt(PlaceFinder& places, size_t offset) {
    const Place place = places.at(offset);
    return std::to_string(place.line) + ":" + std::to_string(place.column);
}

TEST(YamlText, FindsPlacesInCharacters) {
    constexpr std::string_view kText = "ab\nä€𝄞x\n\nlast";
    PlaceFinder places(kText);
    EXPECT_EQ(placeAt(places, 0), "1:1");
    EXPECT_EQ(placeAt(places, kText.find("€")), "2:2");
    EXPECT_EQ(placeAt(places, kText.find('x')), "2:4");
    EXPECT_EQ(placeAt(places, kText.find("last")), "4:1");
    EXPECT_EQ(placeAt(places, 1'000'000), "4:5");
}

TEST(YamlText, FindsPlacesBackwardsToo) {
    constexpr std::string_view kText = "ab\nä€𝄞x\n\nlast";
    PlaceFinder places(kText);
    places.at(kText.size());
    EXPECT_EQ(placeAt(places, kText.find("last") + 2), "4:3");
    EXPECT_EQ(placeAt(places, kText.find('x')), "2:4");
    EXPECT_EQ(placeAt(places, kText.find("€")), "2:2");
    EXPECT_EQ(placeAt(places, 1), "1:2");
}

TEST(YamlText, RefusesControlCharacters) {
    EXPECT_EQ(problemOf("a: b\tc\r\n"), "");
    EXPECT_EQ(problemOf("a\nb\0c"sv), "f.yaml:2:2: found a control character (code 0), expected text");
    EXPECT_EQ(problemOf("a\n\x04"), "f.yaml:2:1: found a control character (code 4), expected text");
    EXPECT_EQ(problemOf("\x7F"), "f.yaml:1:1: found a control character (code 127), expected text");
}

TEST(YamlText, RefusesWhatIsNotUtf8) {
    EXPECT_EQ(problemOf("ä€𝄞\xF4\x8F\xBF\xBF\xED\x9F\xBF"), "");
    EXPECT_EQ(problemOf("ä\xFF"),
              "f.yaml:1:2: found a byte that is not UTF-8 text (code 255); save the file as UTF-8");
    for (const std::string_view bad :
         {"\x80"sv, "\xC3"sv, "\xC0\x80"sv, "\xE0\x80\x80"sv, "\xED\xA0\x80"sv, "\xE2\x82"sv,
          "\xF0\x80\x80\x80"sv, "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "\xC3("sv})
        EXPECT_NE(problemOf(bad), "");
}

TEST(YamlText, RefusesBracketsThatOpenWithoutEnd) {
    EXPECT_EQ(problemOf("# " + std::string(500, '[')), "");
    EXPECT_EQ(problemOf(std::string(5'000'000, '[')),
              "f.yaml:1:65: found lists and maps nested deeper than 64");
    std::string closed;
    for (int i = 0; i < 5000; ++i) closed += "[{}]";
    EXPECT_EQ(problemOf(closed), "");
}

} // namespace
} // namespace timeslice
